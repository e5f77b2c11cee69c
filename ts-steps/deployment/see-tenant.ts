import { findCluster, noSuchCluster } from '../aws/find-cluster.ts';
import { listHostedZones } from '../aws/hosted-zones.ts';
import type { Snapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';
import { awaitedLater } from '../runtime/awaited-later.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { type Identity, type Names, namesOf } from '../tenant/names.ts';
import { accountError } from '../tenant/ownership.ts';
import { queryOf, type RoutingAsk, type TenantQuery } from '../tenant/query.ts';
import { look, type Place } from './look.ts';

/** Whom a request is about. */
export interface Whom {
  readonly name: string;
  readonly cluster?: string | undefined;
  /** The account that this has to be. */
  readonly accountId?: string | undefined;
}

/** The tenant that is meant, before anything of it was read. */
export interface Found {
  readonly identity: Identity;
  readonly place: Place;
}

/**
 * The tenant that a request is about, and the cluster that it is on.
 * @throws StepError 2 where no cluster is meant, or it cannot be told which
 */
export const findTenant = async (clients: Clients, { name, cluster: asked }: Whom): Promise<Found> => {
  const tenant = { tenant: name, service: 'web' };
  // Where the cluster has to be found, this is read meanwhile: it depends on no cluster.
  const zones = asked === undefined ? awaitedLater(clients.firstCall.then(() => listHostedZones(clients))) : undefined;
  const { serviceName } = namesOf({ ...tenant, cluster: '' });
  const { name: clusterName, cluster, services } = await findCluster(clients, asked, serviceName, clusterTagKeys);
  return { identity: { ...tenant, cluster: clusterName }, place: { clusterName, cluster, services, zones } };
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
 * @param asIfGone reads what there is without its service, which ECS still removes
 * @throws StepError 3 where there is no such cluster, or this is not the account that is meant
 */
export const seeTenant = async (clients: Clients, whom: Whom, ask: RoutingAsk, asIfGone = false): Promise<Seen> => {
  const { identity, place: whole } = await findTenant(clients, whom);
  const place = asIfGone ? { ...whole, services: Promise.resolve(new Map<string, never>()) } : whole;
  const query = queryOf(identity, ask);
  const snapshot = await onCluster(place, look(clients, place, [query]));
  const found = snapshot.tenants.get(query.key);
  if (found === undefined) throw new Error(`tenant ${query.key} was not read`);
  const wrongAccount = accountError(snapshot, whom.accountId);
  if (wrongAccount !== undefined) throw wrongAccount;
  return { identity, names: query.names, query, snapshot, found };
};
