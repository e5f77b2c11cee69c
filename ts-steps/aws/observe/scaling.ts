import type { ScalableTarget, ScalingPolicy } from '@aws-sdk/client-application-auto-scaling';
import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import type { Clients } from '../../runtime/tenant-clients.ts';
import { describeAlarms } from '../alarms.ts';
import { describeScalableTargets, describeScalingPolicies } from '../scaling.ts';
import type { ResourceQuery } from './query.ts';

/** What Application Auto Scaling and CloudWatch hold of one tenant. */
export interface ScalingSnapshot {
  readonly scalableTarget: ScalableTarget | undefined;
  readonly policies: readonly ScalingPolicy[];
  readonly alarms: readonly MetricAlarm[];
}

/** Reads the scaling of all these tenants: targets, policies and alarms at the same time, each in bulk. */
export const observeScaling = async (
  clients: Clients,
  queries: readonly ResourceQuery[],
): Promise<ReadonlyMap<string, ScalingSnapshot>> => {
  const resourceIds = queries.map((query) => query.resourceId);
  const [targets, policies, alarms] = await Promise.all([
    describeScalableTargets(clients, resourceIds),
    describeScalingPolicies(clients, resourceIds),
    describeAlarms(
      clients,
      queries.flatMap((query) => query.alarms),
    ),
  ]);
  return new Map(
    queries.map((query) => [
      query.key,
      {
        scalableTarget: targets.find((target) => target.ResourceId === query.resourceId),
        policies: policies.filter((policy) => policy.ResourceId === query.resourceId),
        alarms: alarms.filter((alarm) => query.alarms.includes(alarm.AlarmName ?? '')),
      },
    ]),
  );
};
