import type { TenantSnapshot } from '../aws/snapshot.ts';
import type { Problem } from '../data/errors.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { problem } from './checks/problem.ts';
import type { ScalingScope } from './scope.ts';
import type { ResolvedSettings } from './settings.ts';
import { wantedState } from './wanted-state.ts';

const ofAutoscaling = ['minCount', 'maxCount', 'scaleOut', 'scaleIn'] as const;

/** What cannot be asked of this tenant's scaling: whether it scales by itself decides who owns the number of tasks. */
export const checkScalingScope = (
  scope: ScalingScope,
  request: DeployTenantInput,
  found: TenantSnapshot,
  settings: ResolvedSettings,
): Problem[] => {
  const { name } = request;
  if (!settings.scaling) {
    const stated = [
      ...ofAutoscaling.filter((setting) => request[setting] !== undefined),
      ...(scope.suspended === undefined ? [] : ['suspended']),
    ];
    return stated.map((setting) =>
      problem(
        `/${setting}`,
        `needs autoscaling, which tenant ${name} does not have.`,
        'Say desiredCount; or deploy-tenant with scaling: true.',
      ),
    );
  }
  if (scope.desiredCount === undefined) return [];
  const { stopped, suspended } = wantedState(scope, found, settings);
  const isSuspended = suspended ?? found.scalableTarget?.SuspendedState?.DynamicScalingOutSuspended === true;
  if (stopped)
    return [
      problem('/desiredCount', `is ${scope.desiredCount}, and tenant ${name} is stopped.`, 'Say state: running too.'),
    ];
  return isSuspended
    ? []
    : [
        problem(
          '/desiredCount',
          `is autoscaling's: tenant ${name} moves between ${settings.minCount} and ${settings.maxCount} tasks by itself.`,
          'Raise minCount or lower maxCount; or say suspended: true beside it.',
        ),
      ];
};
