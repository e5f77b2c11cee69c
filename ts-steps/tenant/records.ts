import type { Change as RecordChange, ResourceRecordSet, RRType } from '@aws-sdk/client-route-53';
import type { Front } from '../aws/snapshot.ts';
import { refused } from '../data/errors.ts';
import { hostsOfRule } from '../front/rules.ts';
import { zoneOf } from '../front/zones.ts';
import { isBalanced } from './balanced.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { ruleOperationId } from './listener-rule.ts';
import { presentSide, rulesOfSide } from './present-side.ts';

const plain = (name: string | undefined): string =>
  (name ?? '')
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^dualstack\./, '');

/** Whether a record set is an alias to this load balancer. */
export const pointsTo = (record: ResourceRecordSet, front: Front): boolean =>
  record.SetIdentifier === undefined && plain(record.AliasTarget?.DNSName) === plain(front.dnsName);

const describe = (record: ResourceRecordSet): string =>
  record.AliasTarget === undefined
    ? (record.ResourceRecords ?? []).map((one) => one.Value).join(', ')
    : plain(record.AliasTarget.DNSName);

const alias = (name: string, type: RRType, front: Front): ResourceRecordSet => ({
  Name: name,
  Type: type,
  AliasTarget: {
    HostedZoneId: front.canonicalHostedZoneId,
    DNSName: front.dnsName,
    // A shared load balancer counts as healthy only while every target group on it is: one bad tenant would flip all.
    EvaluateTargetHealth: false,
  },
});

const addressTypes = (front: Front): RRType[] => (front.dualStack ? ['A', 'AAAA'] : ['A']);

const recordsFor = (host: string, context: PlanContext, front: Front): RecordChange[] => {
  const found = context.found.records.filter((record) => record.Name === host);
  const blocking = found.filter((record) => /^(A|AAAA|CNAME)$/.test(record.Type ?? '') && !pointsTo(record, front));
  const [foreign] = blocking;
  if (foreign !== undefined && (!context.run.adopt || foreign.SetIdentifier !== undefined))
    throw refused(
      `The ${foreign.Type} record of ${host} points elsewhere: ${describe(foreign)}.`,
      foreign.SetIdentifier === undefined
        ? 'Remove it, choose another host, or say adopt: true to let it point to the load balancer.'
        : 'It has a routing policy, which would be lost: remove it, or say dns: none.',
    );
  return [
    ...blocking.map((record) => ({ Action: 'DELETE' as const, ResourceRecordSet: record })),
    ...addressTypes(front)
      .filter((type) => !found.some((record) => record.Type === type && pointsTo(record, front)))
      .map((type) => ({ Action: 'CREATE' as const, ResourceRecordSet: alias(host, type, front) })),
  ];
};

const checkWildcard = (context: PlanContext, front: Front): void => {
  for (const host of context.settings.hosts) {
    const wildcard = host.replace(/^[^.]+/, '*');
    const types = context.found.records
      .filter((record) => record.Name === wildcard && pointsTo(record, front))
      .map((record) => record.Type);
    const missing = addressTypes(front).filter((type) => !types.includes(type));
    if (missing.length > 0)
      throw refused(
        `dns is wildcard, but ${wildcard} has no alias ${missing.join(' and ')} record to the load balancer ${front.dnsName}.`,
        `Create it in the hosted zone of ${host}, or say dns: record.`,
      );
  }
};

const byZone = (
  hosts: readonly string[],
  context: PlanContext,
  changesOf: (host: string) => RecordChange[],
): Map<string, RecordChange[]> => {
  const zones = new Map<string, RecordChange[]>();
  for (const host of hosts) {
    const changes = changesOf(host);
    if (changes.length === 0) continue;
    const { id } = zoneOf(host, context.zones);
    zones.set(id, [...(zones.get(id) ?? []), ...changes]);
  }
  return zones;
};

const hostsOf = (changes: readonly RecordChange[]): string =>
  [...new Set(changes.map((change) => change.ResourceRecordSet?.Name ?? ''))].join(', ');

/** Records of hosts that the tenant no longer has: those that its own rules named until now. */
const planRemoval = (context: PlanContext, front: Front): Change[] => {
  const { found, settings, present } = context;
  // Where we made no records, those that point to the load balancer are others'.
  const own = rulesOfSide(presentSide(found));
  const before = present.dns === 'record' ? own.flatMap(({ rule }) => hostsOfRule(rule)) : [];
  const ofOthers = found.rules.filter((one) => !own.includes(one)).flatMap((one) => hostsOfRule(one.rule));
  const kept = [...(settings.dns === 'record' ? settings.hosts : []), ...ofOthers];
  const gone = before.filter((host) => !kept.includes(host));
  const zones = byZone(gone, context, (host) =>
    found.records
      .filter((record) => record.Name === host && pointsTo(record, front))
      .map((record) => ({ Action: 'DELETE' as const, ResourceRecordSet: record })),
  );
  return [...zones].map(([zoneId, changes], index) => ({
    resource: 'record',
    name: hostsOf(changes),
    action: 'remove',
    reason: '',
    fields: [{ pointer: '/hosts', from: gone }],
    operations: [operation('changeRecords', `record.remove.${index}`, { zoneId, changes })],
  }));
};

/** Alias records of the tenant's hosts to the load balancer. They come after the rule, which makes them ours. */
export const planRecords = (context: PlanContext): Change[] => {
  const { settings, front } = context;
  if (!isBalanced(settings) || front === undefined) return [];
  if (settings.dns === 'wildcard') checkWildcard(context, front);
  const wanted = settings.dns === 'record' ? settings.hosts : [];
  for (const host of wanted) zoneOf(host, context.zones);
  const zones = byZone(wanted, context, (host) => recordsFor(host, context, front));
  return [
    ...planRemoval(context, front),
    ...[...zones].map(
      ([zoneId, changes], index): Change => ({
        resource: 'record',
        name: hostsOf(changes),
        action: 'create',
        reason: creationReason(context),
        fields: changes
          .filter((change) => change.Action === 'CREATE')
          .map((change) => ({
            pointer: `/${change.ResourceRecordSet?.Type}/${change.ResourceRecordSet?.Name}`,
            to: front.dnsName,
          })),
        operations: [
          operation(
            'changeRecords',
            `record.${index}`,
            { zoneId, changes },
            { after: context.seat?.priorities.map((_priority, index) => ruleOperationId(index)) ?? [] },
          ),
        ],
      }),
    ),
  ];
};
