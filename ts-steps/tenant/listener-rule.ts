import type { Front } from '../aws/snapshot.ts';
import { refused } from '../data/errors.ts';
import { same } from '../data/hash.ts';
import { hostsOfRule, targetGroupsOfRule } from '../front/rules.ts';
import { isBalanced } from './balanced.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import { exactHostBand, freePriority } from './priorities.ts';

const conditions = (hosts: readonly string[]) => [{ Field: 'host-header', HostHeaderConfig: { Values: [...hosts] } }];

const forward = (targetGroupArn: string) => [{ Type: 'forward' as const, TargetGroupArn: targetGroupArn }];

const priorityFor = ({ front, settings }: PlanContext): number => {
  const taken = new Set((front?.rules ?? []).map((rule) => Number(rule.Priority)));
  const priority = freePriority(settings.hosts[0] ?? '', taken);
  if (priority === undefined)
    throw refused('The listener has no free priority for another host.', 'Remove rules that are not needed.');
  return priority;
};

/** People's own rules, those of maintenance say, may stand before ours; one of another tenant may not. */
const refuseTaken = ({ found, settings, front }: PlanContext): void => {
  const own = found.rule?.rule;
  const known = own === undefined ? [] : hostsOfRule(own);
  for (const host of settings.hosts.filter((one) => !known.includes(one))) {
    const taken = front?.rules.find(
      (rule) =>
        rule.RuleArn !== own?.RuleArn &&
        Number(rule.Priority) >= exactHostBand.from &&
        rule.Conditions?.length === 1 &&
        hostsOfRule(rule).includes(host),
    );
    if (taken !== undefined)
      throw refused(
        `Not ours: ${host} has a listener rule of its own (priority ${taken.Priority}).`,
        'Choose another host, or take it from that rule first.',
      );
  }
};

/** A load balancer takes no more, and the quota cannot be raised. */
const mostTargetGroups = 100;

const checkRoom = ({ rules, arn }: Front): void => {
  const groups = new Set(rules.flatMap(targetGroupsOfRule));
  if (groups.size >= mostTargetGroups)
    throw refused(
      `The load balancer is full: ${arn.replace(/^.*:loadbalancer\//, '')} has ${groups.size} target groups, and takes ${mostTargetGroups}.`,
      'Deploy the tenant on another cluster or load balancer, or remove tenants.',
    );
};

/** The rule of the shared listener that sends the tenant's hosts to its target group; none for a worker. */
export const planListenerRule = (context: PlanContext): Change[] => {
  const { found, settings, front, names } = context;
  if (!isBalanced(settings) || front === undefined) return [];
  refuseTaken(context);
  const [host = ''] = settings.hosts;
  const existing = found.targetGroup?.description.TargetGroupArn;
  const target = existing === undefined ? [{ pointer: '/Actions/0/TargetGroupArn', operation: 'targetGroup' }] : [];

  if (found.rule === undefined) {
    checkRoom(front);
    return [
      {
        resource: 'listenerRule',
        name: host,
        action: 'create',
        reason: creationReason(context),
        fields: settingChanges(['hosts'], {}, settings),
        operations: [
          operation(
            'createRule',
            'listenerRule',
            {
              ListenerArn: front.listenerArn,
              Priority: priorityFor(context),
              Conditions: conditions(settings.hosts),
              Actions: forward(existing ?? ''),
              Tags: Object.entries(context.tags).map(([Key, Value]) => ({ Key, Value })),
            },
            { references: target },
          ),
        ],
      },
    ];
  }

  const { rule } = found.rule;
  const present = hostsOfRule(rule);
  const linked =
    existing !== undefined &&
    same(
      targetGroupsOfRule(rule).filter((arn, i, all) => all.indexOf(arn) === i),
      [existing],
    );
  const sameHosts = same([...present].sort(), [...settings.hosts].sort());
  if (sameHosts && linked) return [];
  return [
    {
      resource: 'listenerRule',
      name: host,
      action: 'update',
      reason: linked ? '' : 'not linked with the target group: put back',
      fields: [
        ...(sameHosts ? [] : settingChanges(['hosts'], { hosts: present }, settings)),
        ...(linked ? [] : [{ pointer: '/targetGroup', to: names.targetGroup }]),
      ],
      operations: [
        operation(
          'modifyRule',
          'listenerRule',
          {
            RuleArn: rule.RuleArn,
            ...(sameHosts ? {} : { Conditions: conditions(settings.hosts) }),
            ...(linked ? {} : { Actions: forward(existing ?? '') }),
          },
          // A record is ours because our rule names its host: it goes before the rule lets go of it.
          { references: linked ? [] : target, after: present.map((_host, zone) => `record.remove.${zone}`) },
        ),
      ],
    },
  ];
};
