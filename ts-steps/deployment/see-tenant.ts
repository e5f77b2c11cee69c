import type { Service } from '@aws-sdk/client-ecs';
import { findCluster, noSuchCluster } from '../aws/find-cluster.ts';
import { listHostedZones } from '../aws/hosted-zones.ts';
import type { Snapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';
import type { ServiceFeed } from '../engine/service-feed.ts';
import { awaitedLater } from '../runtime/awaited-later.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { type Identity, type Names, namesOf } from '../tenant/names.ts';
import { accountError } from '../tenant/ownership.ts';
import { queryOf, type RoutingAsk, type TenantQuery } from '../tenant/query.ts';
import { look, type Place } from './look.ts';

/** The tenant that a request names. */
export interface Whom {
  readonly name: string;
  readonly cluster?: string | undefined;
  /** Id of the AWS account that the credentials have to belong to; left out: any. */
  readonly accountId?: string | undefined;
}

/** A tenant by its names, before anything of it was read. */
export interface Found {
  readonly identity: Identity;
  readonly place: Place;
}

/** Where several runs of a process look at their services together. */
export interface SharedLooks {
  readonly feed: ServiceFeed;
  /** Aborted: this run looks no more. */
  readonly signal: AbortSignal;
}

const servicesOf = async (
  { feed, signal }: SharedLooks,
  cluster: string,
  serviceName: string,
): Promise<Map<string, Service>> => {
  const { service } = await feed.look({ cluster, serviceName }, { signal });
  return new Map(service === undefined ? [] : [[serviceName, service]]);
};

/**
 * The tenant that a request is about, and the cluster that it is on.
 * @throws StepError 2 where no cluster is meant, or it cannot be told which
 */
export const findTenant = async (
  clients: Clients,
  { name, cluster: asked }: Whom,
  shared?: SharedLooks,
): Promise<Found> => {
  const tenant = { tenant: name, service: 'web' };
  // The hosted zones do not depend on the cluster: they are read while the cluster is searched for.
  const zones = asked === undefined ? awaitedLater(clients.firstCall.then(() => listHostedZones(clients))) : undefined;
  const { serviceName } = namesOf({ ...tenant, cluster: '' });
  const { name: clusterName, cluster, services } = await findCluster(clients, asked, serviceName, clusterTagKeys);
  const read =
    services ?? (shared === undefined ? undefined : awaitedLater(servicesOf(shared, clusterName, serviceName)));
  return { identity: { ...tenant, cluster: clusterName }, place: { clusterName, cluster, services: read, zones } };
};

/**
 * Does something with a tenant's cluster.
 * @throws StepError 3 where there is no such cluster
 */
export const onCluster = async <Value>({ clusterName }: Place, read: Promise<Value>): Promise<Value> => {
  try {
    return await read;
  } catch (error) {
    throw isAws(error, 'ClusterNotFound') ? noSuchCluster(clusterName) : error;
  }
};

/** What was read of one tenant. */
export interface Seen {
  readonly identity: Identity;
  readonly names: Names;
  readonly query: TenantQuery;
  readonly snapshot: Snapshot;
  readonly found: TenantSnapshot;
}

/**
 * Reads one tenant deep.
 * @param services where other runs look at their services, too, or `as-if-gone`: the service is not read, because ECS still
 * removes it; left out: this run looks alone
 * @throws StepError 3 where there is no such cluster, or this is not the account that is meant
 */
export const seeTenant = async (
  clients: Clients,
  whom: Whom,
  ask: RoutingAsk,
  services?: SharedLooks | 'as-if-gone',
): Promise<Seen> => {
  const isGone = services === 'as-if-gone';
  const { identity, place: whole } = await findTenant(clients, whom, isGone ? undefined : services);
  const place = isGone ? { ...whole, services: Promise.resolve(new Map<string, Service>()) } : whole;
  const query = queryOf(identity, ask);
  const snapshot = await onCluster(place, look(clients, place, [query]));
  const found = snapshot.tenants.get(query.key);
  if (found === undefined) throw new Error(`tenant ${query.key} was not read`);
  const wrongAccount = accountError(snapshot, whom.accountId);
  if (wrongAccount !== undefined) throw wrongAccount;
  return { identity, names: query.names, query, snapshot, found };
};
