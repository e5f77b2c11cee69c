import type { Operation } from '../aws/operations.ts';
import type { RuleSnapshot } from '../aws/snapshot.ts';
import { listenerArnOf } from '../data/elb-arns.ts';
import { targetGroupsOfRule } from '../front/rules.ts';
import type { Change } from './change.ts';
import { planTenantRemoval, type TenantRemovalContext } from './removal.ts';
import { wiredArns } from './slots.ts';

const nameOf = (name: string | undefined): string => (name ?? '').replace(/\.$/, '');

/** Hosts whose records were created: not those that took the place of somebody else's. */
const createdHosts = (created: readonly Change[]): Set<string> => {
  const changes = operationsOf(created).flatMap((one) => (one.kind === 'changeRecords' ? one.input.changes : []));
  const namesOf = (action: string): string[] =>
    changes.filter((one) => one.Action === action).map((one) => nameOf(one.ResourceRecordSet?.Name));
  const replaced = new Set(namesOf('DELETE'));
  return new Set(namesOf('CREATE').filter((name) => !replaced.has(name)));
};

const operationsOf = (changes: readonly Change[]): Operation[] => changes.flatMap((change) => change.operations);

/** Target groups that the created service was given and that were there before it. */
const givenTargetGroups = (created: readonly Change[]): Set<string | undefined> =>
  new Set(
    operationsOf(created)
      .flatMap((one) => (one.kind === 'createService' ? (one.input.loadBalancers ?? []) : []))
      .map(({ targetGroupArn }) => targetGroupArn)
      .filter((arn) => arn !== ''),
  );

/** Whether a rule is one that was created: a listener has one rule of a priority. */
const isCreated = ({ rule: { RuleArn = '', Priority } }: RuleSnapshot, created: readonly Change[]): boolean =>
  operationsOf(created).some(
    (one) =>
      one.kind === 'createRule' &&
      one.input.ListenerArn === listenerArnOf(RuleArn) &&
      String(one.input.Priority) === Priority,
  );

/**
 * The removal of what one run created, in the order that AWS needs; of nothing that was there before it, adopted or
 * not, and never of the log group, which says why. What the created service was wired to meanwhile, and rules that lead
 * nowhere but to what goes, go with it.
 * @param done the changes that this run has carried out
 */
export const planUndo = (context: Omit<TenantRemovalContext, 'keepLogs'>, done: readonly Change[]): Change[] => {
  const created = done.filter((change) => change.action === 'create');
  const kinds = new Set(created.map((change) => change.resource));
  const names = new Set(created.map((change) => change.name));
  const hosts = createdHosts(created);
  const { read, remains } = context;
  const { alarms, records } = remains.tenant;
  const given = givenTargetGroups(created);
  const wired = kinds.has('service') ? wiredArns(remains.tenant.service) : [];
  const targetGroups = remains.targetGroups.filter(
    ({ description: { TargetGroupName = '', TargetGroupArn = '' } }) =>
      names.has(TargetGroupName) || (wired.includes(TargetGroupArn) && !given.has(TargetGroupArn)),
  );
  const going = new Set(targetGroups.map(({ description }) => description.TargetGroupArn));
  const changed = new Set(operationsOf(done).map((one) => (one.kind === 'modifyRule' ? one.input.RuleArn : undefined)));
  const leadsOnlyToWhatGoes = ({ rule }: RuleSnapshot): boolean => {
    const targets = targetGroupsOfRule(rule);
    return targets.length > 0 && targets.every((arn) => going.has(arn)) && !changed.has(rule.RuleArn);
  };
  const removal = planTenantRemoval({
    ...context,
    keepLogs: true,
    read: {
      ...read,
      rules: read.rules.filter((rule) => isCreated(rule, created) || leadsOnlyToWhatGoes(rule)),
    },
    remains: {
      ...remains,
      targetGroups,
      tenant: {
        ...remains.tenant,
        alarms: alarms.filter((alarm) => names.has(alarm.AlarmName ?? '')),
        records: records.filter((record) => hosts.has(nameOf(record.Name))),
      },
    },
  }).filter(({ resource }) => kinds.has(resource) || resource === 'listenerRule' || resource === 'targetGroup');
  const planned = new Set(removal.flatMap((change) => change.operations.map((one) => one.id)));
  return removal.map((change) => ({
    ...change,
    reason: 'onFailure: remove',
    operations: change.operations.map(
      (one): Operation => ({ ...one, after: one.after.filter((other) => planned.has(other)) }),
    ),
  }));
};
