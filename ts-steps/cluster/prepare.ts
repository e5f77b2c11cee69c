import type { ClusterResourcesSnapshot } from '../aws/cluster-resources-snapshot.ts';
import { invalidInput, type Problem, refused } from '../data/errors.ts';
import { tagsOf } from '../data/tags.ts';
import { layoutError } from '../front/layout.ts';
import type { CreateClusterInput } from '../generated/create-cluster.input.ts';
import { checkClusterSettings } from './check.ts';
import type { ClusterContext, ClusterRunFacts } from './context.ts';
import type { ClusterNames } from './names.ts';
import { clusterOwnershipError } from './ownership.ts';
import { type ClusterSettings, hasInstances, resolveClusterSettings } from './settings.ts';
import { clusterSettingsOf } from './settings-of.ts';
import { clusterOwnerTags, isOfCluster } from './tags.ts';
import { checkTenantDefaults } from './tenant-defaults.ts';

export interface ClusterPreparation {
  readonly request: CreateClusterInput;
  readonly names: ClusterNames;
  readonly found: ClusterResourcesSnapshot;
  readonly run: ClusterRunFacts;
  /** Further checks of the defaults for tenants: those of deploy-tenant's own schema. */
  readonly problemsOfDefaults?: (defaults: ClusterSettings['tenantDefaults']) => readonly Problem[];
}

/**
 * Refuses to take a cluster away from its own instances: tenants run on them, with a network mode and target groups
 * that depend on them.
 */
const checkCapacity = (found: ClusterResourcesSnapshot, { cluster }: ClusterNames, settings: ClusterSettings): void => {
  if (hasInstances(settings) || !isOfCluster(tagsOf(found.autoScalingGroup?.Tags), cluster)) return;
  const wanted =
    settings.capacityProvider === undefined
      ? `capacity: ${settings.capacity}`
      : `capacityProvider: ${settings.capacityProvider}`;
  throw refused(
    `Cluster ${cluster} runs on its own instances: it cannot be changed to ${settings.existingCluster ? 'existingCluster: true' : wanted}.`,
    `Make another cluster with ${wanted}, deploy the tenants there, and remove this one.`,
  );
};

/** Sorts the subnets, so that two runs write the same tag. */
const withSubnetsInOrder = (found: ClusterResourcesSnapshot): ClusterResourcesSnapshot => ({
  ...found,
  subnets: [...found.subnets].sort((a, b) => ((a.SubnetId ?? '') < (b.SubnetId ?? '') ? -1 : 1)),
});

/**
 * Makes the context from which a cluster is planned. Pure.
 * @throws StepError 2 with every problem of the settings, 3 where something is not ours or cannot be changed
 */
export const prepareClusterContext = (preparation: ClusterPreparation): ClusterContext => {
  const { request, names, run } = preparation;
  const found = withSubnetsInOrder(preparation.found);
  const newer = layoutError({ name: names.cluster, tags: found.clusterTags });
  if (newer !== undefined) throw newer;
  const present = clusterSettingsOf(found, names);
  const { settings, problems } = resolveClusterSettings(request, found.cluster === undefined ? undefined : present);
  checkCapacity(found, names, settings);
  const all = [
    ...problems,
    ...checkClusterSettings(settings),
    ...checkTenantDefaults(settings.tenantDefaults),
    ...(preparation.problemsOfDefaults?.(settings.tenantDefaults) ?? []),
  ];
  if (all.length > 0) throw invalidInput(all);
  const foreign = clusterOwnershipError({ found, names, settings, run });
  if (foreign !== undefined) throw foreign;
  return {
    names,
    settings,
    present,
    found,
    run,
    tags: { ...settings.tags, ...clusterOwnerTags(names.cluster) },
    isNew: found.cluster === undefined,
  };
};
