import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import type { Identity } from './names.ts';
import type { PresentSettings } from './settings.ts';

const scalingOnly = [
  'minCount',
  'maxCount',
  'scaleOut',
  'scaleIn',
] as const satisfies readonly (keyof PresentSettings)[];

/** Settings of which AWS answers an empty list where none was given; nobody could write that. */
const neverEmpty: ReadonlySet<string> = new Set(['subnets', 'securityGroups', 'capacityProviderStrategy']);

const isUnstated = (name: string, value: unknown): boolean =>
  value === undefined || (neverEmpty.has(name) && Array.isArray(value) && value.length === 0);

/**
 * What a tenant is, as one would write it for deploy-tenant: giving it back changes nothing.
 * @param showEnvironment with the values of environment variables, which may hold what nobody should read; without
 * them `environment` is left out, which leaves it as it is
 */
export const writtenSettings = (
  { tenant, cluster }: Identity,
  present: PresentSettings,
  showEnvironment: boolean,
): DeployTenantInput => {
  const left = new Set<string>([
    ...(showEnvironment ? [] : ['environment']),
    // With scaling, desiredCount is autoscaling's; without it, no resource holds the limits.
    ...(present.scaling === false ? scalingOnly : ['desiredCount']),
  ]);
  const entries = Object.entries(present).filter(([name, value]) => !isUnstated(name, value) && !left.has(name));
  return { name: tenant, cluster, ...(Object.fromEntries(entries) as Omit<DeployTenantInput, 'name' | 'cluster'>) };
};
