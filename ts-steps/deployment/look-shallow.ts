import type { Service } from '@aws-sdk/client-ecs';
import pLimit from 'p-limit';
import { listServices } from '../aws/services.ts';
import type { ClusterSnapshot } from '../aws/snapshot.ts';
import { describeTaskDefinition } from '../aws/task-definitions.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { type Tags, tagsOf } from '../data/tags.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { namesOf } from '../tenant/names.ts';
import { isTenant, taggedImage } from '../tenant/summary.ts';
import { settingsOfTaskDefinition } from '../tenant/task-definition.ts';
import type { Place } from './look.ts';

/** A tenant as bulk reads show it. */
export interface ShallowTenant {
  readonly service: Service;
  readonly tags: Tags;
  /** Undefined where neither the service's tags nor its revision tell it. */
  readonly image: string | undefined;
}

type Tenant = Omit<ShallowTenant, 'image'>;

/** So many task definitions are read at once, where they have to be. */
const mostInFlight = 64;

/** The image of each tenant: from the service's tags, or from the task definition where the tags are of another revision. */
const imagesOf = async (clients: Clients, tenants: readonly Tenant[]): Promise<(string | undefined)[]> => {
  const limit = pLimit(mostInFlight);
  const ofRevision = async ({ service, tags }: Tenant): Promise<string | undefined> => {
    if (service.taskDefinition === undefined) return undefined;
    const found = await describeTaskDefinition(clients, service.taskDefinition);
    const identity = {
      cluster: tags[tagKeys.cluster] ?? '',
      tenant: tags[tagKeys.tenant] ?? '',
      service: tags[tagKeys.service] ?? 'web',
    };
    return found === undefined ? undefined : settingsOfTaskDefinition(found.definition, namesOf(identity)).image;
  };
  return Promise.all(
    tenants.map((tenant) => taggedImage(tenant.service, tenant.tags) ?? limit(() => ofRevision(tenant))),
  );
};

/** Reads all tenants of a cluster in bulk: ten services a call, with their tags. A task definition is read only where the
 * tags do not tell the image. */
export const lookShallow = async (
  clients: Clients,
  { clusterName, cluster }: Place,
): Promise<{ readonly cluster: ClusterSnapshot; readonly tenants: readonly ShallowTenant[] }> => {
  const [found, services] = await Promise.all([cluster, listServices(clients, clusterName)]);
  const tenants = services
    .map((service) => ({ service, tags: tagsOf(service.tags) }))
    .filter(({ tags }) => isTenant(tags, clusterName));
  const images = await imagesOf(clients, tenants);
  return { cluster: found, tenants: tenants.map((tenant, index) => ({ ...tenant, image: images[index] })) };
};
