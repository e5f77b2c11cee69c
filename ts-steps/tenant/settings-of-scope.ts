import type { TenantSnapshot } from '../aws/snapshot.ts';
import { invalidInput } from '../data/errors.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { checkScaling } from './check.ts';
import type { Names } from './names.ts';
import { checkScalingScope } from './scaling-scope.ts';
import type { Scope } from './scope.ts';
import { type Circumstances, type PresentSettings, type ResolvedSettings, resolveSettings } from './settings.ts';
import { settingsOfTaskDefinition } from './task-definition.ts';

/** What the settings of a run that is about a part of a tenant depend on. */
export interface ScopeCircumstances extends Circumstances {
  readonly names: Names;
  readonly found: TenantSnapshot;
  readonly present: PresentSettings;
}

/**
 * The settings of a tenant where a run is about a part of it: those that are there, with what the scope changes.
 * Only the part is checked: what others did to the rest is not this run's.
 * @throws StepError 2 with every problem
 */
export const settingsOfScope = (
  scope: Scope,
  request: DeployTenantInput,
  { names, found, present, cluster, clusterDefaults }: ScopeCircumstances,
): ResolvedSettings => {
  const { settings, problems } = resolveSettings(request, {
    cluster,
    clusterDefaults,
    present:
      scope.of === 'revision' ? { ...present, ...settingsOfTaskDefinition(scope.revision.definition, names) } : present,
  });
  if (settings === undefined) throw invalidInput(problems);
  if (scope.of !== 'scaling') return settings;
  const wrong = [...checkScalingScope(scope, request, found, settings), ...checkScaling(settings)];
  if (wrong.length > 0) throw invalidInput(wrong);
  return settings;
};
