import type { ClusterResourcesSnapshot } from '../../aws/cluster-resources-snapshot.ts';
import { existingResources } from '../../cluster/existing-resources.ts';
import type { ClusterNames } from '../../cluster/names.ts';
import { hasInstances, type PresentClusterSettings } from '../../cluster/settings.ts';
import { isOfCluster } from '../../cluster/tags.ts';
import { refused, type StepError } from '../../data/errors.ts';

/** How the instances are, in one line. */
export const capacityLine = (
  found: ClusterResourcesSnapshot,
  settings: PresentClusterSettings,
  spot: number,
  joined: number,
): string => {
  if (!hasInstances({ ...settings, capacity: settings.capacity ?? 'EC2_SPOT' }))
    return settings.capacityProvider ?? settings.capacity ?? 'unknown';
  const instances = found.autoScalingGroup?.Instances ?? [];
  const zones = new Set(instances.map((instance) => instance.AvailabilityZone)).size;
  const price = settings.spotMaxPrice === undefined ? 'no max price' : `at most ${settings.spotMaxPrice} USD/h`;
  return `${instances.length} instances (${spot} spot, ${instances.length - spot} on-demand) in ${zones} zones, ${joined} joined; ${settings.minSize} to ${settings.maxSize}, ${price}`;
};

export interface ClusterState {
  readonly found: ClusterResourcesSnapshot;
  readonly names: ClusterNames;
  readonly settings: PresentClusterSettings;
  /** How many instances have joined the cluster. */
  readonly joined: number;
  /** Why instances could not be launched, newest first. */
  readonly failures: readonly string[];
}

const notJoined = ({ found, joined }: ClusterState): string[] => {
  const running = (found.autoScalingGroup?.Instances ?? []).filter((one) => one.LifecycleState === 'InService').length;
  return running <= joined
    ? []
    : [
        `${running - joined} of ${running} instances ${running - joined === 1 ? 'has' : 'have'} not joined the cluster: where this lasts, look at /var/log/cloud-init-output.log and /var/log/ecs on one of them`,
      ];
};

/** What whoever keeps the cluster should know. */
export const risksOf = (state: ClusterState): string[] => {
  const { found, names, settings, failures } = state;
  return [
    ...(isOfCluster(found.clusterTags, names.cluster)
      ? []
      : [
          `not ours: ECS cluster ${names.cluster} does not carry the tag ecs-tenants:cluster=${names.cluster}; create-cluster with existingCluster: true prepares it for tenants`,
        ]),
    ...(settings.capacity === 'EC2_SPOT' &&
    settings.onDemandBaseCapacity === 0 &&
    settings.onDemandPercentageAboveBaseCapacity === 0
      ? ['all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one']
      : []),
    ...notJoined(state),
    ...[...new Set(failures)].slice(0, 3).map((failure) => `an instance could not be launched: ${failure}`),
  ];
};

/** Why there is nothing to describe. */
export const missing = (found: ClusterResourcesSnapshot, names: ClusterNames): StepError => {
  const left = existingResources(found, names).map((one) => `${one.resource} ${one.name}`);
  return refused(
    `There is no active ECS cluster ${names.cluster} in this account and Region.${left.length === 0 ? '' : ` Left of one: ${left.join(', ')}.`}`,
    left.length === 0
      ? 'Check name, region and the credentials’ account.'
      : 'create-cluster makes the rest again; remove-cluster removes what is left.',
  );
};
