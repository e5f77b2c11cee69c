import type { Service } from '@aws-sdk/client-ecs';
import { invalidInput, refused, type StepError } from '../data/errors.ts';
import { awaitedLater } from '../runtime/awaited-later.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { clusterNameOf, describeClusters, listClusterArns } from './clusters.ts';
import { describeServices } from './services.ts';
import type { ClusterSnapshot } from './snapshot.ts';

/** A cluster whose name is known at once, and itself a round later. */
export interface FoundCluster {
  readonly name: string;
  readonly cluster: Promise<ClusterSnapshot>;
  /** The tenant's services in it, where they were read before it was known which cluster is meant. */
  readonly services?: Promise<Map<string, Service>>;
}

/** Keys of the tags that mark a cluster as ours, and one of ours as the one that is meant where none is named. */
export interface ClusterMarks {
  readonly cluster: string;
  readonly default: string;
}

/** In so many clusters the tenant is looked for while it is not yet known which is meant: it saves a round. */
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
 * The cluster that is meant: the one that is named; else the only one of ours in the Region, or the one of them that is
 * tagged as the default. Never a guess.
 * @param serviceName the service that is read meanwhile; undefined where none is asked for
 * @throws StepError 2 where none is meant, or it cannot be told which; 3 where it does not exist
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
