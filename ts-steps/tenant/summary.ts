import type { Service } from '@aws-sdk/client-ecs';
import type { ClusterSnapshot } from '../aws/snapshot.ts';
import { clusterTagKeys, tagKeys } from '../data/tag-keys.ts';
import { decodeTagValue, type Tags } from '../data/tags.ts';
import { taggedHosts } from './hosts-tag.ts';
import { stateOf, type TenantState } from './service-state.ts';

/** Where a tenant runs. */
export interface Placement {
  /** Capacity providers, or the launch type. */
  readonly capacity: string;
  /** Name of the load balancer. */
  readonly loadBalancer?: string;
}

/** A tenant as its service and the tags of that tell it: nothing else has to be read. */
export interface TenantSummary {
  readonly name: string;
  readonly image?: string;
  readonly state: TenantState;
  readonly runningCount: number;
  readonly desiredCount: number;
  readonly url: string | null;
  readonly placement: Placement;
}

/** Whether a service is a tenant's of this cluster. */
export const isTenant = (tags: Tags, cluster: string): boolean =>
  tags[tagKeys.cluster] === cluster && tags[tagKeys.tenant] !== undefined;

/** The image by the service's tags; undefined where they do not speak of the revision that runs (after a rollback, say). */
export const taggedImage = (service: Service, tags: Tags): string | undefined => {
  const image = tags[tagKeys.image];
  const speaksOfIt = service.taskDefinition !== undefined && tags[tagKeys.revision] === service.taskDefinition;
  return image === undefined || !speaksOfIt ? undefined : decodeTagValue(image);
};

/** Where a service runs, by itself and by the tag that names its rule. */
export const placementOf = (service: Service, tags: Tags): Placement => {
  const providers = (service.capacityProviderStrategy ?? []).flatMap((item) => item.capacityProvider ?? []);
  const [, loadBalancer] = /:listener-rule\/app\/([^/]+)\//.exec(tags[tagKeys.rule] ?? '') ?? [];
  return {
    capacity: providers.length > 0 ? providers.join(' ') : (service.launchType ?? 'EC2'),
    ...(loadBalancer === undefined ? {} : { loadBalancer }),
  };
};

/** The URL by the service's tags; null for a worker. */
const urlOf = (tags: Tags, { tags: ofCluster }: ClusterSnapshot): string | null => {
  const [host] = taggedHosts(tags).hosts;
  if (tags[tagKeys.loadBalancer] === 'none' || host === undefined) return null;
  return `${ofCluster[clusterTagKeys.scheme] === 'https' ? 'https' : 'http'}://${host}`;
};

/** @param image what runs, where it is known */
export const summaryOf = (
  service: Service,
  tags: Tags,
  cluster: ClusterSnapshot,
  image: string | undefined,
): TenantSummary => ({
  name: service.serviceName ?? '',
  ...(image === undefined ? {} : { image }),
  state: stateOf(service),
  runningCount: service.runningCount ?? 0,
  desiredCount: service.desiredCount ?? 0,
  url: urlOf(tags, cluster),
  placement: placementOf(service, tags),
});
