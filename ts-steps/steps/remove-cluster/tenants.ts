import type { ClusterResourcesSnapshot } from '../../aws/cluster-resources-snapshot.ts';
import { describeClusters } from '../../aws/clusters.ts';
import { listServices } from '../../aws/services.ts';
import type { ClusterSnapshot } from '../../aws/snapshot.ts';
import { listTenantResourceNames } from '../../aws/tenant-resource-names.ts';
import type { ClusterNames } from '../../cluster/names.ts';
import { clusterSettingsOf } from '../../cluster/settings-of.ts';
import { invalidInput, refused } from '../../data/errors.ts';
import { tagKeys } from '../../data/tag-keys.ts';
import { tagsOf } from '../../data/tags.ts';
import { lookAtRemains } from '../../deployment/look-at-remains.ts';
import type { RemoveClusterInput } from '../../generated/remove-cluster.input.ts';
import type { ClusterClients } from '../../runtime/cluster-clients.ts';
import type { Change } from '../../tenant/change.ts';
import { tenantNamePatterns, tenantsNamedBy } from '../../tenant/named-tenants.ts';
import { type Identity, namesOf } from '../../tenant/names.ts';
import { presentAsk, queryOf } from '../../tenant/query.ts';
import { planTenantRemoval } from '../../tenant/removal.ts';

interface Occupants {
  readonly tenants: readonly Identity[];
  /** Tenants without a service, of which an earlier removal may have left something. */
  readonly halfRemoved: readonly Identity[];
  /** Services that are no tenants. */
  readonly strangers: readonly string[];
  readonly protectedTenants: readonly string[];
}

const occupantsOf = async (clients: ClusterClients, cluster: string): Promise<Occupants> => {
  const [listed, resourceNames] = await Promise.all([
    listServices(clients, cluster),
    listTenantResourceNames(clients, tenantNamePatterns(cluster)),
  ]);
  const services = listed.map((service) => ({ name: service.serviceName ?? '', tags: tagsOf(service.tags) }));
  const isTenant = (tags: Readonly<Record<string, string>>): boolean =>
    tags[tagKeys.tenant] !== undefined && tags[tagKeys.cluster] === cluster;
  const tenants = services.filter(({ tags }) => isTenant(tags));
  const names = new Set(services.map(({ name }) => name));
  return {
    tenants: tenants
      .map(({ tags }) => ({ cluster, tenant: tags[tagKeys.tenant] ?? '', service: tags[tagKeys.service] ?? 'web' }))
      .sort((a, b) => (a.tenant < b.tenant ? -1 : 1)),
    halfRemoved: tenantsNamedBy(cluster, resourceNames).filter((identity) => !names.has(namesOf(identity).serviceName)),
    strangers: services
      .filter(({ tags }) => !isTenant(tags))
      .map(({ name }) => name)
      .sort(),
    protectedTenants: tenants
      .filter(({ tags }) => tags[tagKeys.protected] === 'on')
      .map(({ name }) => name)
      .sort(),
  };
};

interface TenantRemoval {
  readonly identity: Identity;
  readonly changes: readonly Change[];
}

const count = (tenants: readonly unknown[]): string =>
  `${tenants.length} ${tenants.length === 1 ? 'tenant' : 'tenants'}`;

/** Refuses what must stay: protected clusters and tenants, somebody else's services, and tenants unless they are meant. */
const check = (
  { tenants, strangers, protectedTenants }: Omit<Occupants, 'halfRemoved'>,
  cluster: string,
  input: RemoveClusterInput,
  maxRemovals: number,
): void => {
  if (strangers.length > 0)
    throw refused(
      `Services that are no tenants are on cluster ${cluster}: ${strangers.join(', ')}.`,
      'Whoever owns them has to remove them.',
    );
  if (tenants.length === 0) return;
  const list = tenants.map(({ tenant }) => tenant).join(', ');
  if (input.force !== true)
    throw refused(
      `${count(tenants)} ${tenants.length === 1 ? 'is' : 'are'} on cluster ${cluster}: ${list}.`,
      `Remove them first, or say force: true and confirm: "${cluster} and its ${count(tenants)}".`,
    );
  if (protectedTenants.length > 0)
    throw refused(`Protected: ${protectedTenants.join(', ')}.`, 'Unset it first: deploy-tenant --no-protected.');
  if (tenants.length > maxRemovals)
    throw refused(
      `${count(tenants)} would be removed (${list}); maxRemovals is ${maxRemovals}.`,
      'Raise maxRemovals if all of them are meant.',
    );
  const wanted = `${cluster} and its ${count(tenants)}`;
  if (input.plan !== true && input.confirm !== wanted)
    throw invalidInput([
      {
        pointer: '/confirm',
        message: `/confirm is ${JSON.stringify(input.confirm ?? '')}, and ${count(tenants)} would be removed too: ${list}.`,
        hint: `To remove them: confirm: "${wanted}".`,
      },
    ]);
};

/** The removal of each tenant. A tenant of which nothing is ours by its tags is left out. */
const planned = async (
  clients: ClusterClients,
  cluster: ClusterSnapshot,
  tenants: readonly Identity[],
  keepLogs: boolean,
): Promise<TenantRemoval[]> => {
  if (tenants.length === 0) return [];
  const queries = tenants.map((identity) => queryOf(identity, presentAsk));
  const place = { clusterName: cluster.name, cluster: Promise.resolve(cluster) };
  const read = await lookAtRemains(clients, place, queries);
  return queries.flatMap(({ key, identity, names }) => {
    const remains = read.tenants.get(key);
    const changes = remains === undefined ? [] : planTenantRemoval({ identity, names, read, remains, keepLogs });
    return changes.length === 0 ? [] : [{ identity, changes }];
  });
};

/**
 * The removal of all tenants on a cluster, half-removed ones too; nothing where there are none.
 * @throws StepError 3 where it is refused, 2 where it is not confirmed
 */
export const tenantRemovals = async (
  clients: ClusterClients,
  names: ClusterNames,
  found: ClusterResourcesSnapshot,
  input: RemoveClusterInput,
  maxRemovals: number,
): Promise<Change[]> => {
  if (found.cluster === undefined) return [];
  if (clusterSettingsOf(found, names).protected === true)
    throw refused(
      `Cluster ${names.cluster} is protected.`,
      `Unset it first: create-cluster --name ${names.cluster} --no-protected.`,
    );
  const [occupants, [cluster]] = await Promise.all([
    occupantsOf(clients, names.cluster),
    describeClusters(clients, [names.cluster]),
  ]);
  if (cluster === undefined) return [];
  const keepLogs = input.keepLogs === true;
  // A removal leaves a log group on purpose: where nothing else is left, the tenant was removed in full.
  const ofHalfRemoved = (await planned(clients, cluster, occupants.halfRemoved, keepLogs)).filter(({ changes }) =>
    changes.some((change) => change.resource !== 'logGroup'),
  );
  const tenants = [...occupants.tenants, ...ofHalfRemoved.map(({ identity }) => identity)];
  check({ ...occupants, tenants }, names.cluster, input, maxRemovals);
  const removals = await planned(clients, cluster, occupants.tenants, keepLogs);
  return [...removals, ...ofHalfRemoved].flatMap(({ changes }) => changes);
};
