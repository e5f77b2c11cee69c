import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { chunks, pages } from './paging.ts';

/** How many of these instances are spot; a filter takes 200 ids. */
export const countSpotInstances = async (clients: ClusterClients, ids: readonly string[]): Promise<number> => {
  if (ids.length === 0) return 0;
  const { send, DescribeInstancesCommand } = await clients.ec2();
  const read = await Promise.all(
    chunks(ids, 200).map((some) =>
      pages(
        (NextToken: string | undefined) =>
          // With a filter, because the call fails as a whole where one of the ids given does not exist any more.
          send(
            new DescribeInstancesCommand({
              Filters: [{ Name: 'instance-id', Values: [...some] }],
              MaxResults: 200,
              NextToken,
            }),
          ),
        (page) => page.NextToken,
      ),
    ),
  );
  return read
    .flat()
    .flatMap((page) => page.Reservations ?? [])
    .flatMap((reservation) => reservation.Instances ?? [])
    .filter((instance) => instance.InstanceLifecycle === 'spot').length;
};
