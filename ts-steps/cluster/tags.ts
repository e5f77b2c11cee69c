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
  secretsPrefix: 'ecs-tenants:secrets-prefix',
  kmsKey: 'ecs-tenants:kms-key',
  /** A capacity provider that existed and is used. */
  capacityProvider: 'ecs-tenants:capacity-provider',
  /** Small settings that no AWS resource holds, as `name=value` separated by spaces. */
  settings: 'ecs-tenants:settings',
} as const;

/** The tag that says whose a resource is. */
export const clusterOwnerTags = (cluster: string): Tags => ({ [clusterTagKeys.cluster]: cluster });

/** Whether a resource is this cluster's own, and no tenant's. */
export const isOfCluster = (tags: Tags | undefined, cluster: string): boolean =>
  tags?.[clusterTagKeys.cluster] === cluster;

interface TagPair {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** A list of AWS's {key, value} (or {Key, Value}) pairs as an object. */
export const tagsFrom = (list: readonly TagPair[] | undefined): Tags =>
  Object.fromEntries((list ?? []).map((tag) => [tag.key ?? tag.Key ?? '', tag.value ?? tag.Value ?? '']));

/** Most tags that a cluster may have (API_Tag). */
export const mostTags = 50;
