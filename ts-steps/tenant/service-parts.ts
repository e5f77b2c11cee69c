import type { LoadBalancer, NetworkConfiguration } from '@aws-sdk/client-ecs';
import type { TenantSnapshot } from '../aws/snapshot.ts';
import type { Reference } from '../data/operations.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { isBalanced } from './balanced.ts';
import type { PlanContext } from './context.ts';
import { presentSide } from './present-side.ts';
import type { ResolvedSettings } from './settings.ts';
import { isGone } from './slots.ts';

/** Where the tasks of an awsvpc tenant are put. */
export const networkConfiguration = (settings: ResolvedSettings): NetworkConfiguration | undefined =>
  settings.networkMode === 'awsvpc'
    ? {
        awsvpcConfiguration: {
          subnets: settings.subnets,
          ...(settings.securityGroups === undefined ? {} : { securityGroups: settings.securityGroups }),
          assignPublicIp: settings.assignPublicIp ?? 'DISABLED',
        },
      }
    : undefined;

/**
 * Three failed tasks end a deployment, whatever desiredCount is; a task that was healthy for a moment before it failed
 * does not set the count back. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
 */
const circuitBreaker = {
  enable: true,
  rollback: true,
  resetOnHealthyTask: false,
  thresholdConfiguration: { type: 'COUNT', value: 3 },
} as const;

/** How a rollout goes, and what ends it. */
export const deploymentConfiguration = (settings: ResolvedSettings) => ({
  minimumHealthyPercent: settings.minimumHealthyPercent,
  maximumPercent: settings.maximumPercent,
  deploymentCircuitBreaker: circuitBreaker,
});

/**
 * Whether ECS may move tasks between zones by itself: for that it starts a task before it stops one. New services do it
 * unless they say otherwise. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html
 */
export const mayRebalance = ({ maximumPercent }: Pick<ResolvedSettings, 'maximumPercent'>): boolean =>
  maximumPercent > 100;

/** A service's entry for its present target group; where that is gone, the entry that it had for one that is gone. */
export const presentEntry = (found: TenantSnapshot): LoadBalancer | undefined => {
  const entries = found.service?.loadBalancers ?? [];
  const arn = presentSide(found).targetGroup?.description.TargetGroupArn;
  return (
    entries.find((entry) => entry.targetGroupArn === arn) ??
    entries.find((entry) => isGone(found, entry.targetGroupArn))
  );
};

/** An entry of another target group: it stays, with a port that the container has. */
const otherEntry = (
  entry: LoadBalancer,
  present: LoadBalancer | undefined,
  settings: ResolvedSettings,
): LoadBalancer => {
  const { containerName, containerPort } = entry;
  const isMapped = settings.portMappings.some(
    (mapping) => mapping.containerPort === containerPort && (mapping.protocol ?? 'tcp') === 'tcp',
  );
  const follows = containerName === present?.containerName && (containerPort === present?.containerPort || !isMapped);
  return follows ? { ...entry, containerPort: settings.containerPort } : entry;
};

/**
 * The service's whole list of target groups, and its rule: known, or made by an earlier operation. AWS takes a list only as
 * a whole, so that what stands in it beside the present target group is given back
 * (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html).
 */
export const wiring = (
  context: PlanContext,
): { loadBalancers: LoadBalancer[]; references: Reference[]; tags: Tags } => {
  const { found, settings, names } = context;
  if (!isBalanced(settings)) return { loadBalancers: [], references: [], tags: {} };
  const { targetGroup, rule } = presentSide(found);
  const targetGroupArn = targetGroup?.description.TargetGroupArn;
  const before = presentEntry(found);
  const own: LoadBalancer = {
    ...(before?.targetGroupArn === targetGroupArn ? before : {}),
    targetGroupArn: targetGroupArn ?? '',
    containerName: before?.containerName ?? names.containerName,
    containerPort: settings.containerPort,
  };
  const kept = (found.service?.loadBalancers ?? []).flatMap((entry) => {
    if (entry === before) return [own];
    return isGone(found, entry.targetGroupArn) ? [] : [otherEntry(entry, before, settings)];
  });
  const loadBalancers = before === undefined ? [own, ...kept] : kept;
  const pointer = `/loadBalancers/${loadBalancers.indexOf(own)}/targetGroupArn`;
  return {
    loadBalancers,
    references: targetGroupArn === undefined ? [{ pointer, operation: 'targetGroup' }] : [],
    tags: rule?.rule.RuleArn === undefined ? {} : { [tagKeys.rule]: rule.rule.RuleArn },
  };
};
