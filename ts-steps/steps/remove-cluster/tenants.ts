import type { ClusterPartsSnapshot } from '../../aws/cluster-snapshot.ts';
import { describeClusters } from '../../aws/clusters.ts';
import { observeTenants } from '../../aws/observe.ts';
import { listServices } from '../../aws/services.ts';
import { tagsOf } from '../../aws/snapshot.ts';
import { listRevisions } from '../../aws/task-definitions.ts';
import type { ClusterNames } from '../../cluster/names.ts';
import { clusterSettingsOf } from '../../cluster/settings-of.ts';
import type { RemoveClusterInput } from '../../generated/remove-cluster.input.ts';
import type { ClusterClients } from '../../runtime/cluster-clients.ts';
import { invalidInput, refused } from '../../runtime/errors.ts';
import type { Change } from '../../tenant/change.ts';
import { presentGuide, queryOf } from '../../tenant/guide.ts';
import { type Identity, namesOf } from '../../tenant/names.ts';
import { planTenantRemoval } from '../../tenant/removal.ts';
import { tagKeys } from '../../tenant/tags.ts';

interface Occupants {
  readonly tenants: readonly Identity[];
  /** Services that are nobody's tenant. */
  readonly strangers: readonly string[];
  readonly protectedTenants: readonly string[];
}

const occupantsOf = async (clients: ClusterClients, cluster: string): Promise<Occupants> => {
  const services = (await listServices(clients, cluster)).map((service) => ({
    name: service.serviceName ?? '',
    tags: tagsOf(service.tags),
  }));
  const isTenant = (tags: Readonly<Record<string, string>>): boolean =>
    tags[tagKeys.tenant] !== undefined && tags[tagKeys.cluster] === cluster;
  const tenants = services.filter(({ tags }) => isTenant(tags));
  return {
    tenants: tenants
      .map(({ tags }) => ({ cluster, tenant: tags[tagKeys.tenant] ?? '', service: tags[tagKeys.service] ?? 'web' }))
      .sort((a, b) => (a.tenant < b.tenant ? -1 : 1)),
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

const count = (tenants: readonly unknown[]): string =>
  `${tenants.length} ${tenants.length === 1 ? 'tenant' : 'tenants'}`;

/** Refuses what must stay: protected clusters and tenants, somebody else's services, and tenants unless they are meant. */
const check = (
  cluster: string,
  { tenants, strangers, protectedTenants }: Occupants,
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

/**
 * The removal of all tenants on a cluster; nothing where there are none.
 * @throws StepError 3 where it is refused, 2 where it is not confirmed
 */
export const tenantRemovals = async (
  clients: ClusterClients,
  names: ClusterNames,
  found: ClusterPartsSnapshot,
  input: RemoveClusterInput,
  maxRemovals: number,
): Promise<Change[]> => {
  if (found.cluster === undefined) return [];
  if (clusterSettingsOf(found, names).protected === true)
    throw refused(
      `Cluster ${names.cluster} is protected.`,
      `Unset it first: create-cluster --name ${names.cluster} --no-protected.`,
    );
  const occupants = await occupantsOf(clients, names.cluster);
  check(names.cluster, occupants, input, maxRemovals);
  if (occupants.tenants.length === 0) return [];
  const [cluster] = await describeClusters(clients, [names.cluster]);
  if (cluster === undefined) return [];
  const tenants = occupants.tenants.map((identity) => {
    const tenantNames = namesOf(identity);
    return { identity, names: tenantNames, query: queryOf(identity, tenantNames) };
  });
  const [snapshot, revisions] = await Promise.all([
    observeTenants(
      clients,
      names.cluster,
      Promise.resolve(cluster),
      tenants.map(({ query }) => query),
      presentGuide,
    ),
    Promise.all(tenants.map((tenant) => listRevisions(clients, tenant.names.family))),
  ]);
  return tenants.flatMap(({ identity, names: tenantNames, query }, index) => {
    const tenant = snapshot.tenants.get(query.key);
    return tenant === undefined
      ? []
      : planTenantRemoval({
          identity,
          names: tenantNames,
          found: tenant,
          loadBalancer: snapshot.loadBalancer,
          zones: snapshot.zones,
          revisions: revisions[index] ?? [],
          keepLogs: input.keepLogs === true,
        });
  });
};
