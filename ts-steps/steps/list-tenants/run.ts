import type { Service } from '@aws-sdk/client-ecs';
import pLimit from 'p-limit';
import { findCluster, noSuchCluster } from '../../aws/find-cluster.ts';
import { listServices } from '../../aws/services.ts';
import { describeTaskDefinition } from '../../aws/task-definitions.ts';
import { withClients } from '../../aws/with-clients.ts';
import { exitCodes } from '../../data/errors.ts';
import { clusterTagKeys, tagKeys } from '../../data/tag-keys.ts';
import { type Tags, tagsOf } from '../../data/tags.ts';
import { runDefaults } from '../../generated/list-tenants.defaults.ts';
import type { ListTenantsInput } from '../../generated/list-tenants.input.ts';
import { isAws } from '../../runtime/aws-errors.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import { type Clients, tenantServices } from '../../runtime/tenant-clients.ts';
import { namesOf } from '../../tenant/names.ts';
import { accountError } from '../../tenant/ownership.ts';
import { isTenant, summaryOf, type TenantSummary, taggedImage } from '../../tenant/summary.ts';
import { settingsOfTaskDefinition } from '../../tenant/task-definition.ts';
import { tableOf } from './table.ts';

interface Tenant {
  readonly service: Service;
  readonly tags: Tags;
}

/** So many task definitions are read at once, where they have to be. */
const mostInFlight = 64;

/** The image that runs: by the service's tags, and only where those do not speak of it by its revision. */
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

const inWords = (tenants: readonly TenantSummary[]): string => {
  const counts = new Map<string, number>();
  for (const { state } of tenants) counts.set(state, (counts.get(state) ?? 0) + 1);
  const parts = [...counts].map(([state, count]) => `${count} ${state}`);
  return `${tenants.length} ${tenants.length === 1 ? 'tenant' : 'tenants'}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
};

const list = async (input: ListTenantsInput, { log, report }: StepContext, clients: Clients): Promise<StepOutcome> => {
  const { output, state, image } = { ...runDefaults, ...input };
  const { name, cluster: asked } = await findCluster(clients, input.cluster, undefined, clusterTagKeys);
  const listed = listServices(clients, name).catch((error) => {
    throw isAws(error, 'ClusterNotFound') ? noSuchCluster(name) : error;
  });
  const [cluster, services] = await Promise.all([asked, listed]);
  const wrongAccount = accountError({ cluster }, input.accountId);
  if (wrongAccount !== undefined) throw wrongAccount;
  const tenants = services
    .map((service) => ({ service, tags: tagsOf(service.tags) }))
    .filter(({ tags }) => isTenant(tags, name));
  const images = await imagesOf(clients, tenants);
  const summaries = tenants
    .map(({ service, tags }, index) => summaryOf(service, tags, cluster, images[index]))
    .filter(
      (one) => (state === undefined || one.state === state) && (image === undefined || one.image?.includes(image)),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  log.info(`account ${cluster.account}, Region ${cluster.region}, cluster ${name}`);
  log.info(inWords(summaries));
  report({
    cluster: name,
    account: cluster.account,
    region: cluster.region,
    summaries: summaries.map((one) => ({ ...one, placement: { ...one.placement } })),
    depth: 'shallow',
  });
  return { code: exitCodes.done, result: {}, ...(output === 'table' ? { text: tableOf(summaries) } : {}) };
};

/** list-tenants: who is on a cluster, by bulk reads. */
export const run: StepRun<ListTenantsInput> = (input, context) =>
  withClients(tenantServices, input, context, (clients) => list(input, context, clients));
