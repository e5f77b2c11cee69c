import type { ScalingPolicy } from '@aws-sdk/client-application-auto-scaling';
import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import type { FieldChange } from '../data/change.ts';
import type { Settings } from '../generated/deploy-tenant.defaults.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { alarmOf, planAlarm } from './cpu-alarm.ts';
import { settingChanges } from './fields.ts';
import type { Names } from './names.ts';
import { planPolicy, settingSteps } from './scaling-policy.ts';
import { ofServices, sides } from './scaling-side.ts';
import type { PresentSettings } from './settings.ts';
import { suspendedState } from './wanted-state.ts';

const targetSettings = ['minCount', 'maxCount'] as const;

/** Field, where scaling is to be suspended or to go on. */
const suspension = ({ found, state }: PlanContext): FieldChange[] => {
  const present = found.scalableTarget?.SuspendedState ?? {};
  if (state.suspended === undefined) return [];
  const wanted = suspendedState(state.suspended);
  const differs = Object.entries(wanted).some(
    ([name, value]) => (present[name as keyof typeof present] ?? false) !== value,
  );
  return differs ? [{ pointer: '/suspended', from: !state.suspended, to: state.suspended }] : [];
};

const planTarget = (context: PlanContext): Change[] => {
  const { names, settings, state, found } = context;
  const target = found.scalableTarget;
  // The minimum of a stopped tenant is 0; its own one is kept in the tag `ecs-tenants:state`.
  const wanted = { minCount: state.stopped ? 0 : settings.minCount, maxCount: settings.maxCount };
  const present = target === undefined ? {} : { minCount: target.MinCapacity, maxCount: target.MaxCapacity };
  const suspended = suspension(context);
  const fields = [...settingChanges(targetSettings, present, wanted), ...suspended];
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
            MinCapacity: wanted.minCount,
            MaxCapacity: wanted.maxCount,
            ...(suspended.length === 0 || state.suspended === undefined
              ? {}
              : { SuspendedState: suspendedState(state.suspended) }),
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
            // The policies are deleted with the target. An alarm whose policy is gone would note an error when it is raised.
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
  found: {
    readonly scalableTarget: { MinCapacity?: number | undefined; MaxCapacity?: number | undefined } | undefined;
    readonly policies: readonly ScalingPolicy[];
    readonly alarms: readonly MetricAlarm[];
  },
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
