import type { ClusterClients } from '../runtime/cluster-clients.ts';

/** How many of these instances are spot. */
export const countSpotInstances = async (clients: ClusterClients, ids: readonly string[]): Promise<number> => {
  if (ids.length === 0) return 0;
  const { send, DescribeInstancesCommand } = await clients.ec2();
  const answer = await send(
    new DescribeInstancesCommand({
      Filters: [
        { Name: 'instance-id', Values: [...ids] },
        { Name: 'instance-lifecycle', Values: ['spot'] },
      ],
    }),
  );
  return (answer.Reservations ?? []).flatMap((reservation) => reservation.Instances ?? []).length;
};
