import type { Service, Task } from '@aws-sdk/client-ecs';
import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import { findCluster, noSuchCluster } from '../../aws/find-cluster.ts';
import { observeTenants } from '../../aws/observe.ts';
import type { Snapshot, TenantSnapshot } from '../../aws/snapshot.ts';
import { describeTargetHealth } from '../../aws/target-health.ts';
import { runningTasks } from '../../aws/tasks.ts';
import { refused } from '../../data/errors.ts';
import { clusterTagKeys } from '../../data/tag-keys.ts';
import type { DescribeTenantInput } from '../../generated/describe-tenant.input.ts';
import { isAws } from '../../runtime/aws-errors.ts';
import type { Clients } from '../../runtime/tenant-clients.ts';
import { guideFor, queryOf } from '../../tenant/guide.ts';
import { type Identity, type Names, namesOf } from '../../tenant/names.ts';
import { accountError, foreignResources } from '../../tenant/ownership.ts';

/** What was read of one tenant that is there. */
export interface Observed {
  readonly identity: Identity;
  readonly names: Names;
  readonly snapshot: Snapshot;
  readonly found: TenantSnapshot;
  readonly service: Service;
  readonly tasks: readonly Task[];
  readonly targets: readonly TargetHealthDescription[];
}

/** What there is where the service is missing: leavings, or nothing at all. */
const absence = ({ tenant, cluster }: Identity, { targetGroup, rule, scalableTarget, alarms }: TenantSnapshot) => {
  const isHalf = targetGroup !== undefined || rule !== undefined || scalableTarget !== undefined || alarms.length > 0;
  return isHalf
    ? refused(
        `Tenant ${tenant} on cluster ${cluster} has no service, but something is left of it.`,
        'deploy-tenant makes it whole again, remove-tenant removes the rest.',
      )
    : refused(
        `There is no tenant ${tenant} on cluster ${cluster}.`,
        'Check name, cluster and region; list-tenants tells who is there.',
      );
};

/**
 * Reads a tenant deep.
 * @throws StepError 3 where it is not there, or not ours
 */
export const observe = async (clients: Clients, input: DescribeTenantInput): Promise<Observed> => {
  const tenant = { tenant: input.name, service: 'web' };
  const { serviceName } = namesOf({ ...tenant, cluster: '' });
  const { name, cluster, services } = await findCluster(clients, input.cluster, serviceName, clusterTagKeys);
  const identity: Identity = { ...tenant, cluster: name };
  const names = namesOf(identity);
  const query = queryOf(identity, names);
  const guide = guideFor({ name: input.name });
  const early = { services, zones: undefined };
  const snapshot = await observeTenants(clients, name, cluster, [query], guide, early).catch((error) => {
    throw isAws(error, 'ClusterNotFound') ? noSuchCluster(name) : error;
  });
  const found = snapshot.tenants.get(query.key);
  if (found === undefined) throw new Error(`tenant ${query.key} was not read`);
  const wrongAccount = accountError(snapshot, input.accountId);
  if (wrongAccount !== undefined) throw wrongAccount;
  const { service } = found;
  if (service === undefined) throw absence(identity, found);
  const foreign = foreignResources({ identity, names, found, newestTaskDefinition: undefined, adopt: false });
  if (foreign.some((one) => one.startsWith('service ')))
    throw refused(`Not ours: ${foreign.join('; ')}.`, 'deploy-tenant takes it over with adopt: true.');
  const group = found.targetGroup?.description.TargetGroupArn;
  const [tasks, targets] = await Promise.all([
    runningTasks(clients, name, names.serviceName),
    group === undefined ? [] : describeTargetHealth(clients, group),
  ]);
  return { identity, names, snapshot, found, service, tasks, targets };
};
