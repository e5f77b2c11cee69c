import type { Cluster } from '@aws-sdk/client-ecs';
import type { ClusterClients } from '../../runtime/cluster-clients.ts';
import type { ClusterResourceQuery } from './cluster-query.ts';

/** Reads the ECS cluster itself, with its tags and settings; undefined where there is no active one. */
export const observeEcsCluster = async (
  clients: ClusterClients,
  { cluster }: ClusterResourceQuery,
): Promise<Cluster | undefined> => {
  const { send, DescribeClustersCommand } = await clients.ecs();
  const answer = await send(new DescribeClustersCommand({ clusters: [cluster], include: ['TAGS', 'SETTINGS'] }));
  return answer.clusters?.find((one) => one.status === 'ACTIVE');
};
