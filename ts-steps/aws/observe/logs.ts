import type { Clients } from '../../runtime/tenant-clients.ts';
import { describeLogGroups, logGroupTags } from '../log-groups.ts';
import type { LogGroupSnapshot } from '../snapshot.ts';
import type { ResourceQuery } from './query.ts';

/** Reads the log groups of all these tenants, without their tags. A tenant that has none is not in the answer. */
export const observeLogGroups = async (
  clients: Clients,
  queries: readonly ResourceQuery[],
): Promise<ReadonlyMap<string, LogGroupSnapshot>> => {
  const groups = await describeLogGroups(
    clients,
    queries.map((query) => query.logGroup),
  );
  const byName = new Map(groups.map((group) => [group.name, group]));
  return new Map(
    queries.flatMap(({ key, logGroup }) => {
      const group = byName.get(logGroup);
      return group === undefined ? [] : [[key, group] as const];
    }),
  );
};

/**
 * The log group with its tags. They prove whose it is where no service of ours names it. AWS gives them one group at a
 * time.
 */
export const withTags = async (clients: Clients, group: LogGroupSnapshot): Promise<LogGroupSnapshot> => ({
  ...group,
  tags: await logGroupTags(clients, group.arn),
});
