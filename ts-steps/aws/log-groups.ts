import type { Tags } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { pages } from './paging.ts';
import type { LogGroupSnapshot } from './snapshot.ts';
import { StaleSnapshot } from './stale.ts';

const commonPrefix = (names: readonly string[]): string => {
  const [first = '', ...rest] = names;
  let length = first.length;
  for (const name of rest) while (!name.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
};

/**
 * Log groups by their names, without their tags. A single one is asked for by its name, several by the prefix that they
 * have in common.
 */
export const describeLogGroups = async (clients: Clients, names: readonly string[]): Promise<LogGroupSnapshot[]> => {
  const { send, DescribeLogGroupsCommand } = await clients.logs();
  const wanted = new Set(names);
  const logGroupNamePrefix = commonPrefix(names);
  // AWS sorts by name: the group itself comes before those whose names begin with its name.
  const one = names.length === 1;
  const read = await pages(
    (nextToken: string | undefined) =>
      send(new DescribeLogGroupsCommand({ logGroupNamePrefix, limit: one ? 1 : 50, nextToken })),
    (page) => (one ? undefined : page.nextToken),
  );
  return read
    .flatMap((page) => page.logGroups ?? [])
    .filter((group) => wanted.has(group.logGroupName ?? ''))
    .map((group) => ({
      name: group.logGroupName ?? '',
      arn: (group.logGroupArn ?? group.arn ?? '').replace(/:\*$/, ''),
      retentionInDays: group.retentionInDays,
      tags: undefined,
    }));
};

/** Tags of a log group. AWS gives them one group at a time. */
export const logGroupTags = async (clients: Clients, arn: string): Promise<Tags> => {
  const { send, ListTagsForResourceCommand } = await clients.logs();
  const answer = await send(new ListTagsForResourceCommand({ resourceArn: arn }));
  return answer.tags ?? {};
};

/** Creates a log group. @throws StaleSnapshot where it exists */
export const createLogGroup = async (clients: Clients, name: string, tags: Tags): Promise<void> => {
  const { send, CreateLogGroupCommand } = await clients.logs();
  try {
    await send(new CreateLogGroupCommand({ logGroupName: name, tags }));
  } catch (error) {
    if (isAws(error, 'ResourceAlreadyExists'))
      throw new StaleSnapshot(`log group ${name} was created by another run`, { cause: error });
    throw error;
  }
};

/** Sets for how many days a log is kept. */
export const putRetentionPolicy = async (clients: Clients, name: string, retentionInDays: number): Promise<void> => {
  const { send, PutRetentionPolicyCommand } = await clients.logs();
  await send(new PutRetentionPolicyCommand({ logGroupName: name, retentionInDays }));
};

/** Deletes a log group with its log. What is gone already is no failure. */
export const deleteLogGroup = async (clients: Clients, name: string): Promise<void> => {
  const { send, DeleteLogGroupCommand } = await clients.logs();
  try {
    await send(new DeleteLogGroupCommand({ logGroupName: name }));
  } catch (error) {
    if (!isAws(error, 'ResourceNotFound')) throw error;
  }
};
