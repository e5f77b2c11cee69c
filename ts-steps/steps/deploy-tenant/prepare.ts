import { observeTenants } from '../../aws/observe.ts';
import type { ClusterSnapshot, Snapshot, TenantSnapshot } from '../../aws/snapshot.ts';
import { describeTaskDefinition } from '../../aws/task-definitions.ts';
import { catalog } from '../../generated/deploy-tenant.catalog.ts';
import type { DeployTenantInput } from '../../generated/deploy-tenant.input.ts';
import { isAws } from '../../runtime/aws-errors.ts';
import { invalidInput, refused } from '../../runtime/errors.ts';
import type { Clients } from '../../runtime/tenant-clients.ts';
import { checkSettings } from '../../tenant/check.ts';
import { clusterDefaults } from '../../tenant/cluster-defaults.ts';
import type { PlanContext, RunFacts } from '../../tenant/context.ts';
import { guideFor, queryOf } from '../../tenant/guide.ts';
import { type Identity, type Names, namesOf } from '../../tenant/names.ts';
import { accountError, ownershipError } from '../../tenant/ownership.ts';
import { type Plan, planTenant } from '../../tenant/plan.ts';
import { isFargate, type PresentSettings, type ResolvedSettings, resolveSettings } from '../../tenant/settings.ts';
import { settingsOf } from '../../tenant/settings-of.ts';
import { ownerTags } from '../../tenant/tags.ts';
import { findCluster, noSuchCluster } from './cluster.ts';

/** What was read, and what is to be done about it. */
export interface Prepared {
  readonly identity: Identity;
  readonly names: Names;
  readonly snapshot: Snapshot;
  readonly found: TenantSnapshot;
  readonly present: PresentSettings;
  readonly settings: ResolvedSettings;
  readonly plan: Plan;
}

const typeAt = (pointer: string): string | undefined =>
  catalog[pointer]?.type ??
  catalog[pointer.replace(/\/[^/]+$/, '/*')]?.type ??
  catalog[pointer.replace(/\/\d+(?=\/|$)/g, '/*')]?.type;

const observe = async (clients: Clients, request: DeployTenantInput) => {
  const { name, cluster } = await findCluster(clients, request.cluster);
  const identity: Identity = { cluster: name, tenant: request.name, service: 'web' };
  const names = namesOf(identity);
  const query = queryOf(identity, names);
  try {
    const snapshot = await observeTenants(clients, name, cluster, [query], guideFor(request));
    const found = snapshot.tenants.get(query.key);
    if (found === undefined) throw new Error(`tenant ${query.key} was not read`);
    return { identity, names, snapshot, found };
  } catch (error) {
    throw isAws(error, 'ClusterNotFound') ? noSuchCluster(name) : error;
  }
};

const settingsFor = (
  request: DeployTenantInput,
  cluster: ClusterSnapshot,
  found: TenantSnapshot,
  present: PresentSettings,
): ResolvedSettings => {
  const ofCluster = clusterDefaults(cluster, typeAt);
  const resolution = resolveSettings(request, {
    cluster,
    clusterDefaults: ofCluster.settings,
    present: found.service === undefined ? undefined : present,
  });
  const { settings } = resolution;
  const problems = [...ofCluster.problems, ...resolution.problems];
  if (settings === undefined || problems.length > 0) throw invalidInput(problems);
  const checked = checkSettings(settings, { fargate: isFargate(settings, cluster), resolved: true });
  if (checked.length > 0) throw invalidInput(checked);
  return settings;
};

/** Reads the tenant and plans: everything of a run up to the first write. */
export const prepare = async (clients: Clients, request: DeployTenantInput, run: RunFacts): Promise<Prepared> => {
  const { identity, names, snapshot, found } = await observe(clients, request);
  const { cluster, loadBalancer, zones } = snapshot;
  const wrongAccount = accountError(snapshot, request.accountId);
  if (wrongAccount !== undefined) throw wrongAccount;
  const present = settingsOf(found, names);
  const settings = settingsFor(request, cluster, found, present);
  const foreign = ownershipError({ identity, names, found, newestTaskDefinition: undefined, adopt: run.adopt });
  if (foreign !== undefined) throw foreign;
  if (settings.loadBalancer === 'shared' && loadBalancer === undefined)
    throw refused(
      `Cluster ${cluster.name} has no listener for its tenants.`,
      'Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.',
    );
  const context: PlanContext = {
    identity,
    names,
    cluster,
    loadBalancer,
    zones,
    found,
    present,
    settings,
    fargate: isFargate(settings, cluster),
    run,
    tags: { ...settings.tags, ...ownerTags(identity) },
    isNew: found.service === undefined,
  };
  const imageStated = request.image !== undefined;
  const plan = planTenant({ context, newestTaskDefinition: undefined, imageStated });
  // After a rollback the family's newest revision may be the wanted one already.
  const newest =
    plan.taskDefinitionArn === undefined && !context.isNew
      ? await describeTaskDefinition(clients, names.family)
      : undefined;
  return {
    identity,
    names,
    snapshot,
    found,
    present,
    settings,
    plan: newest === undefined ? plan : planTenant({ context, newestTaskDefinition: newest, imageStated }),
  };
};
