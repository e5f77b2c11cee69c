import { findCluster, noSuchCluster } from '../aws/find-cluster.ts';
import { listHostedZones } from '../aws/hosted-zones.ts';
import { observeTenants, owned } from '../aws/observe.ts';
import type { ClusterSnapshot, Snapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { describeTaskDefinition } from '../aws/task-definitions.ts';
import { invalidInput, type Problem, refused } from '../data/errors.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';
import type { Settings } from '../generated/deploy-tenant.defaults.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { contract } from '../generated/deploy-tenant.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { validateRequest } from '../runtime/validate.ts';
import { checkSettings } from '../tenant/check.ts';
import { clusterDefaults } from '../tenant/cluster-defaults.ts';
import type { PlanContext, RunFacts } from '../tenant/context.ts';
import { guideFor, queryOf } from '../tenant/guide.ts';
import { type Identity, type Names, namesOf } from '../tenant/names.ts';
import type { Order } from '../tenant/order.ts';
import { absentTenant, accountError, ownershipError } from '../tenant/ownership.ts';
import { settingsOfPart } from '../tenant/part.ts';
import { type Plan, planTenant } from '../tenant/plan.ts';
import { isFargate, type PresentSettings, type ResolvedSettings, resolveSettings } from '../tenant/settings.ts';
import { settingsOf } from '../tenant/settings-of.ts';
import { wantedState } from '../tenant/state.ts';
import { ownerTags } from '../tenant/tags.ts';

/** What was read of one tenant. */
export interface Seen {
  readonly identity: Identity;
  readonly names: Names;
  readonly snapshot: Snapshot;
  readonly found: TenantSnapshot;
}

/** What was read, and what is to be done about it. */
export interface Prepared extends Seen {
  readonly present: PresentSettings;
  readonly settings: ResolvedSettings;
  readonly order: Order;
  readonly plan: Plan;
}

const { catalog } = contract;

const typeAt = (pointer: string): string | undefined =>
  catalog[pointer]?.type ??
  catalog[pointer.replace(/\/[^/]+$/, '/*')]?.type ??
  catalog[pointer.replace(/\/\d+(?=\/|$)/g, '/*')]?.type;

/** What a run asks for. */
export interface Ask {
  /** A merge patch over the tenant's present settings, and whom it is about. */
  readonly request: DeployTenantInput;
  readonly run: RunFacts;
  /** Which part of the tenant it is about; left out: the whole. Told once the tenant was read and is known to be there. */
  readonly order?: (seen: Seen) => Promise<Order>;
}

const observe = async (clients: Clients, request: DeployTenantInput): Promise<Seen> => {
  const tenant = { tenant: request.name, service: 'web' };
  // Where the cluster has to be found, this is read meanwhile: it depends on no cluster.
  const zones =
    request.cluster === undefined ? owned(clients.firstCall.then(() => listHostedZones(clients))) : undefined;
  const { serviceName } = namesOf({ ...tenant, cluster: '' });
  const { name, cluster, services } = await findCluster(clients, request.cluster, serviceName, clusterTagKeys);
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
export const prepare = async (clients: Clients, { request, run, order: orderOf }: Ask): Promise<Prepared> => {
  const seen = await observe(clients, request);
  const { identity, names, snapshot, found } = seen;
  const { cluster, loadBalancer, zones } = snapshot;
  const wrongAccount = accountError(snapshot, request.accountId);
  if (wrongAccount !== undefined) throw wrongAccount;
  if (orderOf !== undefined && found.service === undefined) throw absentTenant(identity);
  const present = settingsOf(found, names);
  // Whose it is comes before what is wrong with the request, where nothing can be made.
  const foreign = ownershipError({ identity, names, found, newestTaskDefinition: undefined, adopt: run.adopt });
  if (orderOf !== undefined && foreign !== undefined) throw foreign;
  const order: Order = orderOf === undefined ? { of: 'settings' } : await orderOf(seen);
  const isWhole = order.of === 'settings';
  const settings = isWhole
    ? settingsFor(request, cluster, found, present)
    : settingsOfPart(order, request, {
        names,
        found,
        present,
        cluster,
        clusterDefaults: clusterDefaults(cluster, typeAt).settings,
      });
  if (foreign !== undefined) throw foreign;
  if (isWhole && settings.loadBalancer === 'shared' && loadBalancer === undefined)
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
    order,
    state: wantedState(order, found, settings),
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
    ...seen,
    present,
    settings,
    order,
    plan: newest === undefined ? plan : planTenant({ context, newestTaskDefinition: newest, imageStated }),
  };
};
