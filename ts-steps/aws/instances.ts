import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { pages } from './paging.ts';

/** How many of these instances are spot. */
export const countSpotInstances = async (clients: ClusterClients, ids: readonly string[]): Promise<number> => {
  if (ids.length === 0) return 0;
  const { send, DescribeInstancesCommand } = await clients.ec2();
  // By a filter: an id that is gone already would fail the whole call.
  const Filters = [{ Name: 'instance-id', Values: [...ids] }];
  const read = await pages(
    (NextToken: string | undefined) => send(new DescribeInstancesCommand({ Filters, MaxResults: 200, NextToken })),
    (page) => page.NextToken,
  );
  return read
    .flatMap((page) => page.Reservations ?? [])
    .flatMap((reservation) => reservation.Instances ?? [])
    .filter((instance) => instance.InstanceLifecycle === 'spot').length;
};
