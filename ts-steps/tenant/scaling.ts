import type { ScalingPolicy, StepAdjustment as AwsStep } from '@aws-sdk/client-application-auto-scaling';
import type { MetricAlarm, PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch';
import type { Settings } from '../generated/deploy-tenant.defaults.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import type { Names } from './names.ts';
import { same } from './hash.ts';
import type { PresentSettings, ResolvedSettings } from './settings.ts';

type SideName = 'scaleOut' | 'scaleIn';
type Side = ResolvedSettings['scaleOut'];

const sides = ['scaleOut', 'scaleIn'] as const;
const targetSettings = ['minCount', 'maxCount'] as const;
const ofServices = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' } as const;

const words = {
  scaleOut: { alarm: 'Increase in load', comparison: 'GreaterThanOrEqualToThreshold' },
  scaleIn: { alarm: 'Decrease in load', comparison: 'LessThanOrEqualToThreshold' },
} as const;

const awsSteps = (steps: Side['stepAdjustments']): AwsStep[] =>
  steps.map((step) => ({
    ...(step.metricIntervalLowerBound === undefined ? {} : { MetricIntervalLowerBound: step.metricIntervalLowerBound }),
    ...(step.metricIntervalUpperBound === undefined ? {} : { MetricIntervalUpperBound: step.metricIntervalUpperBound }),
    ScalingAdjustment: step.scalingAdjustment,
  }));

const settingSteps = (steps: readonly AwsStep[] | undefined): Side['stepAdjustments'] =>
  (steps ?? []).map((step) => ({
    ...(step.MetricIntervalLowerBound == null ? {} : { metricIntervalLowerBound: step.MetricIntervalLowerBound }),
    ...(step.MetricIntervalUpperBound == null ? {} : { metricIntervalUpperBound: step.MetricIntervalUpperBound }),
    scalingAdjustment: step.ScalingAdjustment ?? 0,
  }));

const policyOf = ({ found, names }: PlanContext, side: SideName): ScalingPolicy | undefined =>
  found.policies.find((policy) => policy.PolicyName === names.policies[side]);

const alarmOf = ({ found, names }: PlanContext, side: SideName): MetricAlarm | undefined =>
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

const planPolicy = (context: PlanContext, side: SideName): Change[] => {
  const { names, settings, present } = context;
  const found = policyOf(context, side);
  const { cooldown, stepAdjustments } = settings[side];
  const part = (values: PresentSettings) => {
    const { cooldown: before, stepAdjustments: steps } = values[side] ?? {};
    return { [side]: { cooldown: before, stepAdjustments: steps } } as PresentSettings;
  };
  const fields = settingChanges([side], found === undefined ? {} : part(present), part(settings));
  if (found !== undefined && fields.length === 0) return [];
  return [
    {
      resource: 'scalingPolicy',
      name: names.policies[side],
      action: found === undefined ? 'create' : 'update',
      reason: found === undefined ? creationReason(context) : '',
      fields,
      operations: [
        operation(
          'putScalingPolicy',
          `policy.${side}`,
          {
            ...ofServices,
            ResourceId: names.resourceId,
            PolicyName: names.policies[side],
            PolicyType: 'StepScaling',
            StepScalingPolicyConfiguration: {
              AdjustmentType: 'ChangeInCapacity',
              MetricAggregationType: 'Average',
              Cooldown: cooldown,
              StepAdjustments: awsSteps(stepAdjustments),
            },
          },
          { after: ['scalableTarget'] },
        ),
      ],
    },
  ];
};

const planAlarm = (context: PlanContext, side: SideName): Change[] => {
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
    same([...(found.Dimensions ?? [])].map((one) => `${one.Name}=${one.Value}`).sort(), dimensions(context).map((one) => `${one.Name}=${one.Value}`).sort());
  if (found !== undefined && linked && measures && fields.length === 0) return [];
  // What others added to the alarm (a pager, say) stays.
  const otherActions = actions.filter((arn) => arn !== policyArn && !arn.includes(':scalingPolicy:'));
  return [
    {
      resource: 'alarm',
      name: names.alarms[side],
      action: found === undefined ? 'create' : 'update',
      reason: found === undefined ? creationReason(context) : linked && measures ? '' : 'not linked with its policy: put back',
      fields: [...fields, ...(linked || found === undefined ? [] : [{ pointer: '/alarmActions', to: names.policies[side] }])],
      operations: [
        operation(
          'putMetricAlarm',
          `alarm.${side}`,
          {
            ...wanted,
            ActionsEnabled: true,
            AlarmActions: [policyArn ?? '', ...otherActions],
            ...(found?.OKActions === undefined ? {} : { OKActions: found.OKActions }),
            ...(found?.InsufficientDataActions === undefined ? {} : { InsufficientDataActions: found.InsufficientDataActions }),
            ...(found === undefined ? { Tags: Object.entries(context.tags).map(([Key, Value]) => ({ Key, Value })) } : {}),
          },
          policyArn === undefined
            ? { references: [{ pointer: '/AlarmActions/0', operation: `policy.${side}` }] }
            : { after: [`policy.${side}`] },
        ),
      ],
    },
  ];
};

const planTarget = (context: PlanContext): Change[] => {
  const { names, settings, present, found } = context;
  const target = found.scalableTarget;
  const fields = settingChanges(targetSettings, target === undefined ? {} : present, settings);
  if (target !== undefined && fields.length === 0) return [];
  return [
    {
      resource: 'scalableTarget',
      name: names.resourceId,
      action: target === undefined ? 'create' : 'update',
      reason: target === undefined ? creationReason(context) : '',
      fields,
      operations: [
        operation(
          'registerScalableTarget',
          'scalableTarget',
          {
            ...ofServices,
            ResourceId: names.resourceId,
            MinCapacity: settings.minCount,
            MaxCapacity: settings.maxCount,
            ...(target === undefined ? { Tags: { ...context.tags } } : {}),
          },
          { after: ['service'] },
        ),
      ],
    },
  ];
};

const planNoScaling = (context: PlanContext): Change[] => {
  const { names, found } = context;
  const alarms = sides.flatMap((side) => alarmOf(context, side)?.AlarmName ?? []);
  return [
    ...(found.scalableTarget === undefined
      ? []
      : [
          {
            resource: 'scalableTarget',
            name: names.resourceId,
            action: 'remove',
            reason: 'scaling is off',
            fields: [],
            operations: [operation('deregisterScalableTarget', 'scalableTarget', { resourceId: names.resourceId })],
          } as const,
        ]),
    ...(alarms.length === 0
      ? []
      : [
          {
            resource: 'alarm',
            name: alarms.join(', '),
            action: 'remove',
            reason: 'scaling is off',
            fields: [],
            // An alarm without its policy is an error in its history; the policies go with the target.
            operations: [operation('deleteAlarms', 'alarm', { names: alarms }, { after: ['scalableTarget'] })],
          } as const,
        ]),
  ];
};

/** Scalable target, two step-scaling policies and the two CPU alarms that are tied to them. */
export const planScaling = (context: PlanContext): Change[] =>
  context.settings.scaling
    ? [
        ...planTarget(context),
        ...sides.flatMap((side) => planPolicy(context, side)),
        ...sides.flatMap((side) => planAlarm(context, side)),
      ]
    : planNoScaling(context);

const settingsOfSide = (policy: ScalingPolicy | undefined, alarm: MetricAlarm | undefined): Settings['scaleOut'] => {
  const configuration = policy?.StepScalingPolicyConfiguration;
  return {
    ...(alarm?.Threshold === undefined ? {} : { threshold: alarm.Threshold }),
    ...(alarm?.Period === undefined ? {} : { period: alarm.Period }),
    ...(alarm?.EvaluationPeriods === undefined ? {} : { evaluationPeriods: alarm.EvaluationPeriods }),
    ...(configuration === undefined
      ? {}
      : { cooldown: configuration.Cooldown ?? 300, stepAdjustments: settingSteps(configuration.StepAdjustments) }),
  };
};

/** What scalable target, policies and alarms say of the settings; what is missing says nothing. */
export const settingsOfScaling = (
  found: { readonly scalableTarget: { MinCapacity?: number | undefined; MaxCapacity?: number | undefined } | undefined; readonly policies: readonly ScalingPolicy[]; readonly alarms: readonly MetricAlarm[] },
  names: Names,
): PresentSettings => ({
  ...(found.scalableTarget === undefined
    ? {}
    : { minCount: found.scalableTarget.MinCapacity, maxCount: found.scalableTarget.MaxCapacity }),
  ...Object.fromEntries(
    sides.map((side) => [
      side,
      settingsOfSide(
        found.policies.find((policy) => policy.PolicyName === names.policies[side]),
        found.alarms.find((alarm) => alarm.AlarmName === names.alarms[side]),
      ),
    ]),
  ),
});
