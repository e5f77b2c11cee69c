import { clusterTagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';

/** The tag that says whose a resource is. */
export const clusterOwnerTags = (cluster: string): Tags => ({ [clusterTagKeys.cluster]: cluster });

/** Whether a resource is this cluster's own, and no tenant's. */
export const isOfCluster = (tags: Tags | undefined, cluster: string): boolean =>
  tags?.[clusterTagKeys.cluster] === cluster;
