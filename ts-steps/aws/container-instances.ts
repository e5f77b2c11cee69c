import type { ClusterClients } from '../runtime/cluster-clients.ts';

/** How many active instances a cluster has, 100 at most. */
export const countContainerInstances = async (clients: ClusterClients, cluster: string): Promise<number> => {
  const { send, ListContainerInstancesCommand } = await clients.ecs();
  const answer = await send(new ListContainerInstancesCommand({ cluster, status: 'ACTIVE', maxResults: 100 }));
  return (answer.containerInstanceArns ?? []).length;
};
