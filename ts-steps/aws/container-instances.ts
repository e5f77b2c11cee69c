import type { ClusterClients } from '../runtime/cluster-clients.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';

/** How many active instances a cluster has, 100 at most. */
export const countContainerInstances = async (clients: ClusterClients, cluster: string): Promise<number> => {
  const { send, ListContainerInstancesCommand } = await clients.ecs();
  const answer = await send(new ListContainerInstancesCommand({ cluster, status: 'ACTIVE', maxResults: 100 }));
  return (answer.containerInstanceArns ?? []).length;
};

/** EC2 ids of all instances that are registered in a cluster. */
export const registeredInstances = async (clients: Clients, cluster: string): Promise<Set<string>> => {
  const { send, ListContainerInstancesCommand, DescribeContainerInstancesCommand } = await clients.ecs();
  const listed = await pages(
    (nextToken: string | undefined) => send(new ListContainerInstancesCommand({ cluster, nextToken })),
    (page) => page.nextToken,
  );
  const answers = await Promise.all(
    chunks(
      listed.flatMap((page) => page.containerInstanceArns ?? []),
      100,
    ).map((containerInstances) => send(new DescribeContainerInstancesCommand({ cluster, containerInstances }))),
  );
  return new Set(
    answers.flatMap((answer) => answer.containerInstances ?? []).flatMap((one) => one.ec2InstanceId ?? []),
  );
};
