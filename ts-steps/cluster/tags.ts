import type { Tags } from '../aws/snapshot.ts';
import { clusterTagKeys } from '../tenant/tags.ts';

/** Keys of the cluster's tags that only its own steps read. */
export const ownTagKeys = {
  vpc: 'ecs-tenants:vpc',
  zone: 'ecs-tenants:zone',
  loadBalancer: 'ecs-tenants:load-balancer',
  protected: 'ecs-tenants:protected',
  dockerHubSecret: 'ecs-tenants:docker-hub-secret',
  instanceProfile: 'ecs-tenants:instance-profile',
  /** Small settings that no AWS resource holds, as `name=value` separated by spaces. */
  settings: 'ecs-tenants:settings',
} as const;

/** The tag that says whose a resource is. */
export const clusterOwnerTags = (cluster: string): Tags => ({ [clusterTagKeys.cluster]: cluster });

/** Whether a resource is this cluster's own, and no tenant's. */
export const isOfCluster = (tags: Tags | undefined, cluster: string): boolean =>
  tags?.[clusterTagKeys.cluster] === cluster;

/** Most tags that a cluster may have (API_Tag). */
export const mostTags = 50;
