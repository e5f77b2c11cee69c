import type { Cluster, CreateClusterCommandInput } from '@aws-sdk/client-ecs';
import { tagsOf } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';
import type { ClusterSnapshot } from './snapshot.ts';

const clusterSnapshot = (cluster: Cluster): ClusterSnapshot => {
  const arn = cluster.clusterArn ?? '';
  const [, partition = '', , region = '', account = ''] = arn.split(':');
  return {
    name: cluster.clusterName ?? '',
    arn,
    partition,
    region,
    account,
    tags: tagsOf(cluster.tags),
    defaultCapacityProviderStrategy: cluster.defaultCapacityProviderStrategy ?? [],
  };
};

/** The active ones of these clusters, by names or ARNs, with their tags; 100 a call. */
export const describeClusters = async (clients: Clients, clusters: readonly string[]): Promise<ClusterSnapshot[]> => {
  const { send, DescribeClustersCommand } = await clients.ecs();
  const answers = await Promise.all(
    chunks(clusters, 100).map((some) => send(new DescribeClustersCommand({ clusters: some, include: ['TAGS'] }))),
  );
  return answers
    .flatMap((answer) => answer.clusters ?? [])
    .filter((cluster) => cluster.status === 'ACTIVE')
    .map(clusterSnapshot);
};

/** The name in a cluster's ARN. */
export const clusterNameOf = (arn: string): string => arn.replace(/^.*\//, '');

/** ARNs of all clusters of the Region. */
export const listClusterArns = async (clients: Clients): Promise<string[]> => {
  const { send, ListClustersCommand } = await clients.ecs();
  const listed = await pages(
    (nextToken: string | undefined) => send(new ListClustersCommand({ maxResults: 100, nextToken })),
    (page) => page.nextToken,
  );
  return listed.flatMap((page) => page.clusterArns ?? []);
};

/** Creates a cluster; its ARN. Where there is one of that name, AWS answers with that one. */
export const createCluster = async (clients: Clients, input: CreateClusterCommandInput): Promise<string> => {
  const { send, CreateClusterCommand } = await clients.ecs();
  const answer = await send(new CreateClusterCommand(input));
  return answer.cluster?.clusterArn ?? '';
};

/** Sets Container Insights of a cluster. */
export const updateClusterSettings = async (
  clients: Clients,
  cluster: string,
  containerInsights: string,
): Promise<void> => {
  const { send, UpdateClusterCommand } = await clients.ecs();
  await send(
    new UpdateClusterCommand({ cluster, settings: [{ name: 'containerInsights', value: containerInsights }] }),
  );
};

/** Deletes a cluster. What is gone already is no failure. */
export const deleteCluster = async (clients: Clients, cluster: string): Promise<void> => {
  const { send, DeleteClusterCommand } = await clients.ecs();
  try {
    await send(new DeleteClusterCommand({ cluster }));
  } catch (error) {
    if (!isAws(error, 'ClusterNotFound')) throw error;
  }
};
