import { listHostedZones } from '../aws/hosted-zones.ts';
import { observeTenants, owned } from '../aws/observe.ts';
import type { ClusterSnapshot, Snapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { describeTaskDefinition } from '../aws/task-definitions.ts';
import type { Settings } from '../generated/deploy-tenant.defaults.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { contract } from '../generated/deploy-tenant.ts';
import { isAws } from '../runtime/aws-errors.ts';
import { invalidInput, type Problem, refused } from '../runtime/errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { validateRequest } from '../runtime/validate.ts';
import { checkSettings } from '../tenant/check.ts';
import { clusterDefaults } from '../tenant/cluster-defaults.ts';
import type { PlanContext, RunFacts } from '../tenant/context.ts';
import { guideFor, queryOf } from '../tenant/guide.ts';
import { type Identity, type Names, namesOf } from '../tenant/names.ts';
import { accountError, ownershipError } from '../tenant/ownership.ts';
import { type Plan, planTenant } from '../tenant/plan.ts';
import { isFargate, type PresentSettings, type ResolvedSettings, resolveSettings } from '../tenant/settings.ts';
import { settingsOf } from '../tenant/settings-of.ts';
import { clusterTagKeys, ownerTags } from '../tenant/tags.ts';
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

const { catalog } = contract;

const typeAt = (pointer: string): string | undefined =>
  catalog[pointer]?.type ??
  catalog[pointer.replace(/\/[^/]+$/, '/*')]?.type ??
  catalog[pointer.replace(/\/\d+(?=\/|$)/g, '/*')]?.type;

const observe = async (clients: Clients, request: DeployTenantInput) => {
  const tenant = { tenant: request.name, service: 'web' };
  // Where the cluster has to be found, this is read meanwhile: it depends on no cluster.
  const zones =
    request.cluster === undefined ? owned(clients.firstCall.then(() => listHostedZones(clients))) : undefined;
  const { serviceName } = namesOf({ ...tenant, cluster: '' });
  const { name, cluster, services } = await findCluster(clients, request.cluster, serviceName);
  const identity: Identity = { ...tenant, cluster: name };
  const names = namesOf(identity);
  const query = queryOf(identity, names);
  try {
    const snapshot = await observeTenants(clients, name, cluster, [query], guideFor(request), { services, zones });
    const found = snapshot.tenants.get(query.key);
    if (found === undefined) throw new Error(`tenant ${query.key} was not read`);
    return { identity, names, snapshot, found };
  } catch (error) {
    throw isAws(error, 'ClusterNotFound') ? noSuchCluster(name) : error;
  }
};

const tagPrefix = clusterTagKeys.defaultPrefix.replace(/\/$/, '');

/** A value in a cluster's tag is held to what a request is held to. */
const problemsOfDefaults = ({ name, tags }: ClusterSnapshot, defaults: Settings): Problem[] =>
  validateRequest(contract, { name: 'tenant', ...defaults }, tagPrefix)
    .filter(({ pointer }) => pointer in tags)
    .map(({ message }) => ({
      pointer: '/cluster',
      message: `Cluster ${name} has the tag ${message}`,
      hint: 'Remove or correct the tag.',
    }));

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
  const problems = [...ofCluster.problems, ...problemsOfDefaults(cluster, ofCluster.settings), ...resolution.problems];
  if (settings === undefined || problems.length > 0) throw invalidInput(problems);
  const checked = checkSettings(settings, { fargate: isFargate(settings, cluster), resolved: true });
  if (checked.length > 0) throw invalidInput(checked);
  return settings;
};

const missingListener = ({ name, tags }: ClusterSnapshot): string => {
  const listener = tags[clusterTagKeys.listener] ?? '';
  return listener === ''
    ? `Cluster ${name} has no listener for its tenants.`
    : `Listener ${listener} of cluster ${name}, or its load balancer, is not there.`;
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
      missingListener(cluster),
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
