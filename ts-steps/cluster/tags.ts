import { clusterTagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';

/** The tag that marks a resource as belonging to this cluster. */
export const clusterOwnerTags = (cluster: string): Tags => ({ [clusterTagKeys.cluster]: cluster });

/** Whether a resource has this cluster's tag. */
export const isOfCluster = (tags: Tags | undefined, cluster: string): boolean =>
  tags?.[clusterTagKeys.cluster] === cluster;
