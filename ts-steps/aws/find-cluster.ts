import type { Service } from '@aws-sdk/client-ecs';
import { invalidInput, refused, type StepError } from '../data/errors.ts';
import { awaitedLater } from '../runtime/awaited-later.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { clusterNameOf, describeClusters, listClusterArns } from './clusters.ts';
import { describeServices } from './services.ts';
import type { ClusterSnapshot } from './snapshot.ts';

/** The cluster of a run. Its name is known first; the cluster itself is read meanwhile. */
export interface FoundCluster {
  readonly name: string;
  readonly cluster: Promise<ClusterSnapshot>;
  /** The tenant's service in it, where it was read before the cluster was chosen. */
  readonly services?: Promise<Map<string, Service>>;
}

/** Keys of the tags that mark a cluster as ours, and as the default one where none is named. */
export interface ClusterMarks {
  readonly cluster: string;
  readonly default: string;
}

/**
 * With so many clusters or fewer, the tenant's service is read in each of them while it is not yet known which cluster
 * is meant: it saves a round of calls.
 */
const mostGuesses = 5;

/** Exit 3: there is no active cluster of that name. */
export const noSuchCluster = (name: string): StepError =>
  refused(
    `There is no active ECS cluster ${name} in this account and Region.`,
    'Check cluster, region and the credentials’ account.',
  );

const named = async (clients: Clients, name: string): Promise<ClusterSnapshot> => {
  const [cluster] = await describeClusters(clients, [name]);
  if (cluster === undefined) throw noSuchCluster(name);
  return cluster;
};

/**
 * Finds the cluster of a run: the one that is named; else the only one of ours in the Region; else the one of ours that
 * is tagged as the default.
 * @param serviceName the service that is read meanwhile; undefined where none is asked for
 * @throws StepError 2 where no cluster can be chosen; 3 where the named one does not exist
 */
export const findCluster = async (
  clients: Clients,
  name: string | undefined,
  serviceName: string | undefined,
  marks: ClusterMarks,
): Promise<FoundCluster> => {
  if (name !== undefined) {
    return { name, cluster: awaitedLater(named(clients, name)) };
  }
  const arns = await listClusterArns(clients);
  const guesses = new Map(
    arns.length > mostGuesses || serviceName === undefined
      ? []
      : arns.map((arn) => {
          return [arn, awaitedLater(describeServices(clients, clusterNameOf(arn), [serviceName]))];
        }),
  );
  const ours = (await describeClusters(clients, arns)).filter(({ tags }) => tags[marks.cluster] !== undefined);
  const defaults = ours.filter((cluster) => cluster.tags[marks.default] !== undefined);
  const [cluster, second] = ours.length === 1 ? ours : defaults;
  if (cluster !== undefined && second === undefined) {
    const services = guesses.get(cluster.arn);
    return {
      name: cluster.name,
      cluster: Promise.resolve(cluster),
      ...(services === undefined ? {} : { services }),
    };
  }
  const message =
    ours.length === 0
      ? '/cluster is needed: no ECS cluster of this account and Region is tagged ecs-tenants:cluster.'
      : `/cluster is needed: there are ${ours.length} of ours (${ours
          .map((one) => one.name)
          .sort()
          .join(', ')}), and ${defaults.length === 0 ? 'none is' : 'several are'} tagged ecs-tenants:default.`;
  throw invalidInput([{ pointer: '/cluster', message, hint: 'Name the cluster, or tag one ecs-tenants:default.' }]);
};
