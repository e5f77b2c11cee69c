import type { RuleSnapshot } from '../aws/snapshot.ts';
import type { FieldChange } from '../data/change.ts';
import { same } from '../data/hash.ts';
import type { Reference } from '../data/operations.ts';
import { hostsOfRule, targetGroupsOfRule } from '../front/rules.ts';
import { isBalanced } from './balanced.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { hostsInRules } from './hosts-in-rules.ts';
import { presentSide, rulesOfSide, type Side } from './present-side.ts';
import type { Seat } from './seat.ts';
import { slotOf, usedSlots } from './slots.ts';

const conditions = (hosts: readonly string[]) => [{ Field: 'host-header', HostHeaderConfig: { Values: [...hosts] } }];

const forward = (targetGroupArn: string) => [{ Type: 'forward' as const, TargetGroupArn: targetGroupArn }];

/** Id of the operation that creates or changes one of the tenant's rules. @param index 0: the one that the service's tag names */
export const ruleOperationId = (index: number): string => (index === 0 ? 'listenerRule' : `listenerRule.${index + 1}`);

/** What the planning of all rules of a tenant shares. */
interface Planning {
  readonly context: PlanContext;
  readonly seat: Seat;
  readonly side: Side;
  readonly targetGroupArn: string | undefined;
  /** Where the target group's ARN is only known when it has been made. */
  readonly references: readonly Reference[];
  /** Operations that remove records: a record is ours because our rule names its host, and goes before the rule gives it up. */
  readonly removals: readonly string[];
}

const planCreation = ({ context, seat, ...planning }: Planning, index: number, hosts: readonly string[]): Change => ({
  resource: 'listenerRule',
  name: hosts[0] ?? '',
  action: 'create',
  reason: index > 0 && !context.isNew ? '' : creationReason(context),
  fields: [{ pointer: '/hosts', to: hosts }],
  operations: [
    operation(
      'createRule',
      ruleOperationId(index),
      {
        ListenerArn: seat.listenerArn,
        Priority: seat.priorities[index],
        Conditions: conditions(hosts),
        Actions: forward(planning.targetGroupArn ?? ''),
        Tags: Object.entries(context.tags).map(([Key, Value]) => ({ Key, Value })),
      },
      { references: planning.references },
    ),
  ],
});

const planRemoval = ({ removals }: Planning, index: number, { rule }: RuleSnapshot): Change => ({
  resource: 'listenerRule',
  name: hostsOfRule(rule)[0] ?? '',
  action: 'remove',
  reason: 'its hosts are gone, or stand in another rule',
  fields: [{ pointer: '/hosts', from: hostsOfRule(rule) }],
  operations: [
    operation('deleteRule', `${ruleOperationId(index)}.remove`, { arn: rule.RuleArn ?? '' }, { after: removals }),
  ],
});

/** Whether a rule sends the requests of its hosts to the tenant. In the middle of a move it may share them out between both. */
const isLinked = ({ context: { found }, targetGroupArn }: Planning, { rule }: RuleSnapshot): boolean => {
  const targets = targetGroupsOfRule(rule);
  const used = usedSlots(found);
  return (
    targetGroupArn !== undefined &&
    targets.includes(targetGroupArn) &&
    targets.every((arn) => used.some((slot) => slot === slotOf(found.targetGroups, arn)))
  );
};

const planUpdate = (
  planning: Planning,
  index: number,
  present: RuleSnapshot,
  hosts: readonly string[],
): Change | undefined => {
  const { context, side, targetGroupArn, references, removals } = planning;
  const { rule } = present;
  const before = hostsOfRule(rule);
  const linked = isLinked(planning, present);
  const sameHosts = same([...before].sort(), [...hosts].sort());
  if (sameHosts && linked) return undefined;
  const targetGroup: FieldChange = {
    pointer: '/targetGroup',
    to: side.targetGroup?.description.TargetGroupName ?? context.names.targetGroups[side.slot],
  };
  return {
    resource: 'listenerRule',
    name: hosts[0] ?? '',
    action: 'update',
    reason: linked ? '' : 'not linked with the target group: put back',
    fields: [...(sameHosts ? [] : [{ pointer: '/hosts', from: before, to: hosts }]), ...(linked ? [] : [targetGroup])],
    operations: [
      operation(
        'modifyRule',
        ruleOperationId(index),
        {
          RuleArn: rule.RuleArn,
          ...(sameHosts ? {} : { Conditions: conditions(hosts) }),
          ...(linked ? {} : { Actions: forward(targetGroupArn ?? '') }),
        },
        { references: linked ? [] : references, after: removals },
      ),
    ],
  };
};

/** The rules of the shared listener that send the tenant's hosts to its target group, five hosts a rule; none for a worker. */
export const planListenerRules = (context: PlanContext): Change[] => {
  const { found, settings, seat } = context;
  if (!isBalanced(settings) || seat === undefined) return [];
  const side = presentSide(found);
  const rules = rulesOfSide(side);
  const hosts = rules.map(({ rule }) => hostsOfRule(rule));
  const targetGroupArn = side.targetGroup?.description.TargetGroupArn;
  const planning: Planning = {
    context,
    seat,
    side,
    targetGroupArn,
    references:
      targetGroupArn === undefined ? [{ pointer: '/Actions/0/TargetGroupArn', operation: 'targetGroup' }] : [],
    removals: hosts.flat().map((_host, zone) => `record.remove.${zone}`),
  };
  return hostsInRules(settings.hosts, hosts).flatMap((wanted, index) => {
    const present = rules[index];
    if (present === undefined) return [planCreation(planning, index, wanted)];
    if (wanted.length === 0) return [planRemoval(planning, index, present)];
    return planUpdate(planning, index, present, wanted) ?? [];
  });
};

/** What a person should know of further rules: a load balancer has room for a limited number of them. */
export const furtherRuleWarnings = ({ seat, settings, found }: PlanContext): string[] => {
  const count = seat?.priorities.length ?? 0;
  if (count < 2 || count <= rulesOfSide(presentSide(found)).length) return [];
  return [
    `${settings.hosts.length} hosts take ${count} listener rules, five hosts each: a load balancer has 100 rules for all of its tenants, unless its quota was raised`,
  ];
};
