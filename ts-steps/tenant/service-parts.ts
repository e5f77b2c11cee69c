import type { LoadBalancer, NetworkConfiguration } from '@aws-sdk/client-ecs';
import type { Reference } from '../data/operations.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { isBalanced } from './balanced.ts';
import type { PlanContext } from './context.ts';
import type { ResolvedSettings } from './settings.ts';

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

const balancedContainer = ({ found, names }: PlanContext): string =>
  found.service?.loadBalancers?.[0]?.containerName ?? names.containerName;

/** Target group and rule of the service: known, or made by an earlier operation. */
export const wiring = (
  context: PlanContext,
): { loadBalancers: LoadBalancer[]; references: Reference[]; tags: Tags } => {
  const { found, settings } = context;
  if (!isBalanced(settings)) return { loadBalancers: [], references: [], tags: {} };
  const targetGroupArn = found.targetGroup?.description.TargetGroupArn;
  return {
    loadBalancers: [
      {
        targetGroupArn: targetGroupArn ?? '',
        containerName: balancedContainer(context),
        containerPort: settings.containerPort,
      },
    ],
    references:
      targetGroupArn === undefined ? [{ pointer: '/loadBalancers/0/targetGroupArn', operation: 'targetGroup' }] : [],
    tags: found.rule?.rule.RuleArn === undefined ? {} : { [tagKeys.rule]: found.rule.rule.RuleArn },
  };
};
