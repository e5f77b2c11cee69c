import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import type { RemainsSnapshot, TenantRemains } from '../aws/observe/remains.ts';
import type { Operation } from '../aws/operations.ts';
import type { RuleSnapshot, TargetGroupSnapshot } from '../aws/snapshot.ts';
import type { Revision } from '../aws/task-definitions.ts';
import { hex, stableJson } from '../data/hash.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { hostsOfRule, targetGroupsOfRule } from '../front/rules.ts';
import { zonesOf } from '../front/zones.ts';
import { type Change, operation, type ResourceKind } from './change.ts';
import { taggedHosts } from './hosts-tag.ts';
import type { Identity, Names } from './names.ts';
import { pointsTo } from './records.ts';
import { isOurs } from './tags.ts';

export interface TenantRemovalContext {
  readonly identity: Identity;
  readonly names: Names;
  /** What was read; the tenant's part of it stands below. */
  readonly read: RemainsSnapshot;
  readonly remains: TenantRemains;
  readonly keepLogs: boolean;
}

interface Removals {
  /** Plans the removal of one resource. */
  readonly add: (resource: ResourceKind, name: string, writes: readonly Operation[], remark?: string) => void;
  /** An operation's id: several tenants' removals may stand in one plan. */
  readonly id: (part: string) => string;
}

/** Whether the tenant's service is there, and carries its tags: what hangs on it is the tenant's too. */
const hasService = ({ identity, remains: { tenant } }: TenantRemovalContext): boolean =>
  tenant.service !== undefined && isOurs(tenant.serviceTags, identity);

const ownTargetGroups = ({ identity, remains }: TenantRemovalContext): TargetGroupSnapshot[] =>
  remains.targetGroups.filter((group) => isOurs(group.tags, identity));

/**
 * Rules that carry the tenant's tags; and those without a tenant's that lead nowhere but to its target groups, which AWS
 * does not delete while a rule names them (elasticloadbalancing, API_DeleteTargetGroup).
 */
const ownRules = (context: TenantRemovalContext): RuleSnapshot[] => {
  const groups = new Set(ownTargetGroups(context).map(({ description }) => description.TargetGroupArn));
  const leadsOnlyToOurs = ({ rule, tags }: RuleSnapshot): boolean => {
    const targets = targetGroupsOfRule(rule);
    return tags[tagKeys.tenant] === undefined && targets.length > 0 && targets.every((arn) => groups.has(arn));
  };
  return context.read.rules.filter((rule) => isOurs(rule.tags, context.identity) || leadsOnlyToOurs(rule));
};

/** Hosts whose records we may have made: those that rules of ours name, and those of the service that no other rule names. */
const ownHosts = (context: TenantRemovalContext): string[] => {
  const { serviceTags } = context.remains.tenant;
  const dns = serviceTags[tagKeys.dns];
  // A tenant whose `dns` is wildcard or none has no records of ours.
  if (hasService(context) && dns !== undefined && dns !== 'record') return [];
  const going = ownRules(context);
  // A rule without our tags was made by hand; its record too, and it stays.
  const own = going.filter(({ tags }) => isOurs(tags, context.identity));
  const others = context.read.rules.filter((rule) => !going.includes(rule)).flatMap(({ rule }) => hostsOfRule(rule));
  const tagged = hasService(context) ? taggedHosts(serviceTags).hosts.filter((host) => !others.includes(host)) : [];
  return [...new Set([...own.flatMap(({ rule }) => hostsOfRule(rule)), ...tagged])];
};

const removeRecords = (context: TenantRemovalContext, { add, id }: Removals): string[] => {
  const { fronts, zones } = context.read.snapshot;
  const isAlias = (record: ResourceRecordSet): boolean => [...fronts.values()].some((front) => pointsTo(record, front));
  const ids: string[] = [];
  for (const host of ownHosts(context)) {
    const [zone] = zonesOf(host, zones);
    const records = context.remains.tenant.records.filter((record) => record.Name === host && isAlias(record));
    if (zone === undefined || records.length === 0) continue;
    const deletions = records.map((record) => ({ Action: 'DELETE' as const, ResourceRecordSet: record }));
    const own = id(`record ${host}`);
    ids.push(own);
    add('record', host, [operation('changeRecords', own, { zoneId: zone.id, changes: deletions })]);
  }
  return ids;
};

const removeScaling = (context: TenantRemovalContext, { add, id }: Removals): void => {
  const { identity, names, remains } = context;
  const { scalableTarget, alarms } = remains.tenant;
  const ours = hasService(context);
  if (scalableTarget !== undefined && (ours || isOurs(remains.scalableTargetTags, identity)))
    add(
      'scalableTarget',
      names.resourceId,
      // Its policies go with it (API_DeregisterScalableTarget).
      [operation('deregisterScalableTarget', id('scalableTarget'), { resourceId: names.resourceId })],
    );
  const own = alarms
    .filter((alarm) => ours || isOurs(remains.alarmTags.get(alarm.AlarmArn ?? ''), identity))
    .flatMap((alarm) => alarm.AlarmName ?? []);
  if (own.length > 0)
    add('alarm', own.join(', '), [
      operation('deleteAlarms', id('alarms'), { names: own }, { after: [id('scalableTarget')] }),
    ]);
};

const removeBalancing = (context: TenantRemovalContext, records: readonly string[], { add, id }: Removals): void => {
  const rules = ownRules(context);
  const ruleIds = rules.map((_rule, index) => id(`rule ${index}`));
  for (const [index, { rule }] of rules.entries())
    add('listenerRule', hostsOfRule(rule).join(', '), [
      operation(
        'deleteRule',
        ruleIds[index] ?? '',
        { arn: rule.RuleArn ?? '' },
        { after: [id('service'), ...records] },
      ),
    ]);
  for (const [index, { description }] of ownTargetGroups(context).entries())
    add('targetGroup', description.TargetGroupName ?? '', [
      operation(
        'deleteTargetGroup',
        id(`targetGroup ${index}`),
        { arn: description.TargetGroupArn ?? '' },
        { after: [...ruleIds, id('service')] },
      ),
    ]);
};

/** The one that the service runs goes last: it carries our tags, by which a killed removal's rest is known as ours. */
const ownRevisions = (context: TenantRemovalContext): readonly Revision[] => {
  const { revisions, familyTags, tenant } = context.remains;
  if (!hasService(context) && !isOurs(familyTags, context.identity)) return [];
  const last = tenant.taskDefinition?.definition.taskDefinitionArn;
  return [...revisions.filter(({ arn }) => arn !== last), ...revisions.filter(({ arn }) => arn === last)];
};

/** So many revisions one operation takes: as many as one deletion. */
const batch = 10;

const removeRevisions = (context: TenantRemovalContext, { add, id }: Removals): void => {
  const revisions = ownRevisions(context);
  if (revisions.length === 0) return;
  const count = Math.ceil(revisions.length / batch);
  const writes = Array.from({ length: count }, (_none, index) =>
    operation(
      'deleteTaskDefinitions',
      id(`taskDefinitions ${index}`),
      { revisions: revisions.slice(index * batch, (index + 1) * batch) },
      { after: [index === 0 ? id('service') : id(`taskDefinitions ${index - 1}`)] },
    ),
  );
  add(
    'taskDefinition',
    context.names.family,
    writes,
    revisions.length === 1 ? '1 revision' : `${revisions.length} revisions`,
  );
};

/**
 * What of a tenant has to go, in the order that AWS needs: records before the rule that makes them ours; scaling before
 * the service, so that nothing starts it again; the rule before the target group that it uses; revisions when no task
 * runs them. Only what carries this tenant's tags, or hangs on what does; also what an earlier removal left.
 * @returns changes whose operations' ids begin with the tenant's name
 */
export const planTenantRemoval = (context: TenantRemovalContext): Change[] => {
  const { identity, names, remains, keepLogs } = context;
  const ours = hasService(context);
  const changes: Change[] = [];
  const reason = ours ? 'asked for' : 'left by an earlier removal';
  const removals: Removals = {
    id: (part) => `${names.serviceName}: ${part}`,
    add: (resource, name, operations, remark) => {
      const why = remark === undefined ? reason : `${reason}; ${remark}`;
      changes.push({ resource, name, action: 'remove', reason: why, fields: [], operations });
    },
  };
  const { add, id } = removals;

  const records = removeRecords(context, removals);
  removeScaling(context, removals);
  if (ours)
    add('service', names.serviceName, [
      operation(
        'deleteService',
        id('service'),
        { cluster: identity.cluster, service: names.serviceName },
        { after: [id('scalableTarget'), id('alarms'), ...records] },
      ),
    ]);
  removeBalancing(context, records, removals);
  removeRevisions(context, removals);
  const { logGroup } = remains.tenant;
  if (logGroup !== undefined && !keepLogs && (ours || isOurs(logGroup.tags, identity)))
    add('logGroup', names.logGroup, [
      operation('deleteLogGroup', id('logGroup'), { name: names.logGroup }, { after: [id('service')] }),
    ]);
  const planned = new Set(changes.flatMap((change) => change.operations.map((one) => one.id)));
  return changes.map((change) => ({
    ...change,
    operations: change.operations.map(
      (one): Operation => ({ ...one, after: one.after.filter((other) => planned.has(other)) }),
    ),
  }));
};

/** Hash over what would go; how many revisions a task definition has, which every deployment changes, is no part of it. */
export const removalPlanId = (changes: readonly Change[]): string =>
  hex(stableJson(changes.map(({ resource, name }) => [resource, name])), 16);

const isDeletion = (one: Operation): one is Extract<Operation, { kind: 'deleteTaskDefinitions' }> =>
  one.kind === 'deleteTaskDefinitions';

/**
 * Seconds that AWS's rate makes a removal take for its revisions: 20 are deregistered at once and then one a second; ten
 * are deleted by a call, of which five are taken at once and then one a second.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html
 */
export const revisionSeconds = (changes: readonly Change[]): number => {
  const deletions = changes.flatMap((change) => change.operations).filter(isDeletion);
  const active = deletions.reduce((sum, one) => sum + one.input.revisions.filter((each) => each.active).length, 0);
  return Math.max(active - 20, deletions.length - 5, 0);
};

const inWords = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} minutes`;

/** What a person has to know beforehand of how long many revisions take. */
export const paceLines = (changes: readonly Change[], timeoutMinutes: number): string[] => {
  const seconds = revisionSeconds(changes);
  if (seconds === 0) return [];
  return [
    `removing its task definitions takes about ${inWords(seconds)}: AWS lets one revision a second go`,
    ...(seconds > timeoutMinutes * 60
      ? [`timeoutMinutes is ${timeoutMinutes}, which is too short for that: raise it, or run again to go on`]
      : []),
  ];
};

/** What is awaited while an operation of a removal goes on; undefined where that takes no time. */
export const awaited = (changes: readonly Change[], one: Operation): string | undefined => {
  if (one.kind === 'deleteService') return `service ${one.input.service}: its tasks stop, and connections drain`;
  if (!isDeletion(one)) return undefined;
  const parts = changes.map((change) => change.operations.filter(isDeletion));
  const all = parts.find((some) => some.some(({ id }) => id === one.id)) ?? [];
  const before = all.findIndex(({ id }) => id === one.id);
  const size = (list: readonly (typeof all)[number][]): number =>
    list.reduce((sum, each) => sum + each.input.revisions.length, 0);
  return size(all) <= batch
    ? undefined
    : `task definitions: ${size(all.slice(0, before))} of ${size(all)} revisions are gone`;
};
