import type { Service } from '@aws-sdk/client-ecs';

/** How a tenant's service is, in one word. */
export type TenantState = 'steady' | 'deploying' | 'degraded' | 'failed' | 'stopped' | 'removing';

/** What a service's own description tells of how it is; no other call is needed. */
export const stateOf = (service: Service): TenantState => {
  const { status, deployments = [], desiredCount = 0, runningCount = 0 } = service;
  const primary = deployments.find((one) => one.status === 'PRIMARY');
  if (status === 'DRAINING') return 'removing';
  if (primary?.rolloutState === 'FAILED') return 'failed';
  if (desiredCount === 0 && runningCount === 0) return 'stopped';
  if (deployments.length > 1 || primary?.rolloutState === 'IN_PROGRESS') return 'deploying';
  return runningCount < desiredCount ? 'degraded' : 'steady';
};
