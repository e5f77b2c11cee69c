import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import { refused } from '../runtime/errors.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import { same } from './hash.ts';
import { freePriority } from './priorities.ts';

/** Hosts that a rule answers to, in lower case; empty where it has no host-header condition. */
export const hostsOfRule = (rule: Rule): string[] =>
  (rule.Conditions ?? [])
    .filter((condition) => condition.Field === 'host-header')
    .flatMap((condition) => condition.HostHeaderConfig?.Values ?? condition.Values ?? [])
    .map((host) => host.toLowerCase());

/** Target groups that a rule forwards to. */
export const targetGroupsOfRule = (rule: Rule): string[] =>
  (rule.Actions ?? []).flatMap((action) => [
    ...(action.TargetGroupArn === undefined ? [] : [action.TargetGroupArn]),
    ...(action.ForwardConfig?.TargetGroups ?? []).flatMap((group) => group.TargetGroupArn ?? []),
  ]);

const conditions = (hosts: readonly string[]) => [{ Field: 'host-header', HostHeaderConfig: { Values: [...hosts] } }];

const forward = (targetGroupArn: string) => [{ Type: 'forward' as const, TargetGroupArn: targetGroupArn }];

const priorityFor = ({ loadBalancer, settings }: PlanContext): number => {
  const taken = new Set((loadBalancer?.rules ?? []).map((rule) => Number(rule.Priority)));
  const priority = freePriority(settings.hosts[0] ?? '', taken);
  if (priority === undefined)
    throw refused('The listener has no free priority for another host.', 'Remove rules that are not needed.');
  return priority;
};

/** The rule of the shared listener that sends the tenant's hosts to its target group; none for a worker. */
export const planListenerRule = (context: PlanContext): Change[] => {
  const { found, settings, loadBalancer, names } = context;
  if (settings.loadBalancer === 'none' || loadBalancer === undefined) return [];
  const [host = ''] = settings.hosts;
  const existing = found.targetGroup?.description.TargetGroupArn;
  const target = existing === undefined ? [{ pointer: '/Actions/0/TargetGroupArn', operation: 'targetGroup' }] : [];

  if (found.rule === undefined)
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
              ListenerArn: loadBalancer.listenerArn,
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
