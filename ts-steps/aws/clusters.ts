import type { Cluster } from '@aws-sdk/client-ecs';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';
import { type ClusterSnapshot, tagsOf } from './snapshot.ts';

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

/** All active clusters of the Region, with their tags. */
export const listClusters = async (clients: Clients): Promise<ClusterSnapshot[]> => {
  const { send, ListClustersCommand } = await clients.ecs();
  const listed = await pages(
    (nextToken: string | undefined) => send(new ListClustersCommand({ maxResults: 100, nextToken })),
    (page) => page.nextToken,
  );
  return describeClusters(
    clients,
    listed.flatMap((page) => page.clusterArns ?? []),
  );
};
