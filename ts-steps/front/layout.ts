import { refused, type StepError } from '../data/errors.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';

/**
 * The newest layout that this version knows: a number for how a cluster's load balancers, rules and tenants are
 * arranged in AWS. It grows when a new version makes something that an older version would undo. A cluster without the
 * tag has layout 1.
 */
export const knownLayout = 1;

/** A cluster by its name and tags. */
interface TaggedCluster {
  readonly name: string;
  readonly tags: Tags;
}

const layoutOf = ({ tags }: TaggedCluster): string => tags[clusterTagKeys.layout] ?? '1';

const isKnown = (cluster: TaggedCluster): boolean => {
  const layout = layoutOf(cluster);
  return /^[1-9]\d*$/.test(layout) && Number(layout) <= knownLayout;
};

const sentence = (cluster: TaggedCluster): string =>
  `Cluster ${cluster.name} is managed by a newer ecs-tenants: its tag ${clusterTagKeys.layout} is ${layoutOf(cluster)}, and this version knows ${knownLayout}.`;

/**
 * The refusal (exit 3) where a newer version has made something of the cluster that this version would undo. Undefined
 * where this version may write.
 */
export const layoutError = (cluster: TaggedCluster): StepError | undefined =>
  isKnown(cluster)
    ? undefined
    : refused(
        sentence(cluster),
        'Use the version that the cluster was changed with last: @Library("ecs-tenants@<version>") in Jenkins, or its ecs-tenants in a terminal.',
      );

/** The warning of a step that only reads such a cluster; undefined where the layout is known. */
export const layoutWarning = (cluster: TaggedCluster): string | undefined =>
  isKnown(cluster) ? undefined : `${sentence(cluster)} What is shown may be incomplete.`;
