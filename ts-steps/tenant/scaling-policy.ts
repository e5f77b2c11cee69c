import type { StepAdjustment as AwsStep, ScalingPolicy } from '@aws-sdk/client-application-auto-scaling';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import { ofServices, type SideName } from './scaling-side.ts';
import { comparable } from './service-settings.ts';
import type { PresentSettings, ResolvedSettings } from './settings.ts';

type Steps = ResolvedSettings['scaleOut']['stepAdjustments'];

const awsSteps = (steps: Steps): AwsStep[] =>
  steps.map((step) => ({
    ...(step.metricIntervalLowerBound === undefined ? {} : { MetricIntervalLowerBound: step.metricIntervalLowerBound }),
    ...(step.metricIntervalUpperBound === undefined ? {} : { MetricIntervalUpperBound: step.metricIntervalUpperBound }),
    ScalingAdjustment: step.scalingAdjustment,
  }));

/** Step adjustments in the words of the settings. */
export const settingSteps = (steps: readonly AwsStep[] | undefined): Steps =>
  (steps ?? []).map((step) => ({
    ...(step.MetricIntervalLowerBound == null ? {} : { metricIntervalLowerBound: step.MetricIntervalLowerBound }),
    ...(step.MetricIntervalUpperBound == null ? {} : { metricIntervalUpperBound: step.MetricIntervalUpperBound }),
    scalingAdjustment: step.ScalingAdjustment ?? 0,
  }));

/** The policy of one direction. */
export const policyOf = ({ found, names }: PlanContext, side: SideName): ScalingPolicy | undefined =>
  found.policies.find((policy) => policy.PolicyName === names.policies[side]);

/** Step-scaling policy of one direction. */
export const planPolicy = (context: PlanContext, side: SideName): Change[] => {
  const { names, settings, present } = context;
  const found = policyOf(context, side);
  const { cooldown, stepAdjustments } = settings[side];
  const part = (values: PresentSettings) => {
    const { cooldown: before, stepAdjustments: steps } = comparable(values)[side] ?? {};
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
