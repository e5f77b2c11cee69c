import type { Service } from '@aws-sdk/client-ecs';

/** How a tenant's service is, in one word. */
export type TenantState = 'steady' | 'deploying' | 'degraded' | 'failed' | 'stopped' | 'removing';

/**
 * Whether the service was deleted and ECS still stops its tasks: it takes no change any more, and its name is taken until
 * it is INACTIVE. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html
 */
export const isLeaving = (service: Service | undefined): boolean => service?.status === 'DRAINING';

/** What a service's own description tells of how it is; no other call is needed. */
export const stateOf = (service: Service): TenantState => {
  const { deployments = [], desiredCount = 0, runningCount = 0 } = service;
  const primary = deployments.find((one) => one.status === 'PRIMARY');
  if (isLeaving(service)) return 'removing';
  if (primary?.rolloutState === 'FAILED') return 'failed';
  if (desiredCount === 0 && runningCount === 0) return 'stopped';
  if (deployments.length > 1 || primary?.rolloutState === 'IN_PROGRESS') return 'deploying';
  return runningCount < desiredCount ? 'degraded' : 'steady';
};
