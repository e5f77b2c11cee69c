import { same } from '../data/hash.ts';
import { hostsOfRule, targetGroupsOfRule } from '../front/rules.ts';
import { isBalanced } from './balanced.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import { presentSide } from './present-side.ts';
import { slotOf, usedSlots } from './slots.ts';

const conditions = (hosts: readonly string[]) => [{ Field: 'host-header', HostHeaderConfig: { Values: [...hosts] } }];

const forward = (targetGroupArn: string) => [{ Type: 'forward' as const, TargetGroupArn: targetGroupArn }];

/** The rule of the shared listener that sends the tenant's hosts to its target group; none for a worker. */
export const planListenerRule = (context: PlanContext): Change[] => {
  const { found, settings, seat, names } = context;
  if (!isBalanced(settings) || seat === undefined) return [];
  const [host = ''] = settings.hosts;
  const side = presentSide(found);
  const existing = side.targetGroup?.description.TargetGroupArn;
  const target = existing === undefined ? [{ pointer: '/Actions/0/TargetGroupArn', operation: 'targetGroup' }] : [];

  if (side.rule === undefined) {
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
              ListenerArn: seat.listenerArn,
              Priority: seat.priorities[0],
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

  const { rule } = side.rule;
  const present = hostsOfRule(rule);
  const targets = targetGroupsOfRule(rule);
  const used = usedSlots(found);
  // Between the tenant's two target groups a rule may share its requests out.
  const linked =
    existing !== undefined &&
    targets.includes(existing) &&
    targets.every((arn) => used.some((slot) => slot === slotOf(found.targetGroups, arn)));
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
        ...(linked
          ? []
          : [
              {
                pointer: '/targetGroup',
                to: side.targetGroup?.description.TargetGroupName ?? names.targetGroups[side.slot],
              },
            ]),
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
          // A record is ours because our rule names its host: it is removed before the rule gives the host up.
          { references: linked ? [] : target, after: present.map((_host, zone) => `record.remove.${zone}`) },
        ),
      ],
    },
  ];
};
