import type { MetricAlarm, PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch';
import { same } from '../data/hash.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import { policyOf } from './scaling-policy.ts';
import type { SideName } from './scaling-side.ts';
import type { PresentSettings } from './settings.ts';

const words = {
  scaleOut: { alarm: 'Increase in load', comparison: 'GreaterThanOrEqualToThreshold' },
  scaleIn: { alarm: 'Decrease in load', comparison: 'LessThanOrEqualToThreshold' },
} as const;

/** The alarm of one direction. */
export const alarmOf = ({ found, names }: PlanContext, side: SideName): MetricAlarm | undefined =>
  found.alarms.find((alarm) => alarm.AlarmName === names.alarms[side]);

const dimensions = ({ cluster, names }: PlanContext): { Name: string; Value: string }[] => [
  { Name: 'ClusterName', Value: cluster.name },
  { Name: 'ServiceName', Value: names.serviceName },
];

const alarmInput = (context: PlanContext, side: SideName): PutMetricAlarmCommandInput => {
  const { names, settings } = context;
  const { threshold, period, evaluationPeriods } = settings[side];
  return {
    AlarmName: names.alarms[side],
    AlarmDescription: `${words[side].alarm} of tenant ${context.identity.tenant}: its service scales ${side === 'scaleOut' ? 'out' : 'in'}.`,
    Namespace: 'AWS/ECS',
    MetricName: 'CPUUtilization',
    Dimensions: dimensions(context),
    Statistic: 'Average',
    Unit: 'Percent',
    ComparisonOperator: words[side].comparison,
    Threshold: threshold,
    Period: period,
    EvaluationPeriods: evaluationPeriods,
    // A service at zero tasks sends no data, and is neither under load nor idle.
    TreatMissingData: 'missing',
  };
};

/** CPU alarm of one direction, tied to its policy. */
export const planAlarm = (context: PlanContext, side: SideName): Change[] => {
  const { names, settings, present } = context;
  const found = alarmOf(context, side);
  const policyArn = policyOf(context, side)?.PolicyARN;
  const part = (values: PresentSettings) => {
    const { threshold, period, evaluationPeriods } = values[side] ?? {};
    return { [side]: { threshold, period, evaluationPeriods } } as PresentSettings;
  };
  const fields = settingChanges([side], found === undefined ? {} : part(present), part(settings));
  const wanted = alarmInput(context, side);
  const actions = found?.AlarmActions ?? [];
  const linked = policyArn !== undefined && actions.includes(policyArn) && found?.ActionsEnabled !== false;
  const measures =
    found !== undefined &&
    found.MetricName === wanted.MetricName &&
    found.Namespace === wanted.Namespace &&
    found.ComparisonOperator === wanted.ComparisonOperator &&
    same(
      [...(found.Dimensions ?? [])].map((one) => `${one.Name}=${one.Value}`).sort(),
      dimensions(context)
        .map((one) => `${one.Name}=${one.Value}`)
        .sort(),
    );
  if (found !== undefined && linked && measures && fields.length === 0) return [];
  // What others added to the alarm (a pager, say) stays.
  const otherActions = actions.filter((arn) => arn !== policyArn && !arn.includes(':scalingPolicy:'));
  return [
    {
      resource: 'alarm',
      name: names.alarms[side],
      action: found === undefined ? 'create' : 'update',
      reason:
        found === undefined
          ? creationReason(context)
          : linked && measures
            ? ''
            : 'not linked with its policy: put back',
      fields: [
        ...fields,
        ...(linked || found === undefined ? [] : [{ pointer: '/alarmActions', to: names.policies[side] }]),
      ],
      operations: [
        operation(
          'putMetricAlarm',
          `alarm.${side}`,
          {
            ...wanted,
            ActionsEnabled: true,
            AlarmActions: [policyArn ?? '', ...otherActions],
            ...(found?.OKActions === undefined ? {} : { OKActions: found.OKActions }),
            ...(found?.InsufficientDataActions === undefined
              ? {}
              : { InsufficientDataActions: found.InsufficientDataActions }),
            ...(found === undefined
              ? { Tags: Object.entries(context.tags).map(([Key, Value]) => ({ Key, Value })) }
              : {}),
          },
          policyArn === undefined
            ? { references: [{ pointer: '/AlarmActions/0', operation: `policy.${side}` }] }
            : { after: [`policy.${side}`] },
        ),
      ],
    },
  ];
};
