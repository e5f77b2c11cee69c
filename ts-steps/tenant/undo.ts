import type { Operation } from '../aws/operations.ts';
import type { Change } from './change.ts';
import { planTenantRemoval, type TenantRemovalContext } from './removal.ts';

const nameOf = (name: string | undefined): string => (name ?? '').replace(/\.$/, '');

/** Hosts whose records were created: not those that took the place of somebody else's. */
const createdHosts = (created: readonly Change[]): Set<string> => {
  const changes = created
    .flatMap((change) => change.operations)
    .flatMap((one) => (one.kind === 'changeRecords' ? one.input.changes : []));
  const namesOf = (action: string): string[] =>
    changes.filter((one) => one.Action === action).map((one) => nameOf(one.ResourceRecordSet?.Name));
  const replaced = new Set(namesOf('DELETE'));
  return new Set(namesOf('CREATE').filter((name) => !replaced.has(name)));
};

/**
 * The removal of what one run created, in the order that AWS needs; of nothing that was there before it, adopted or
 * not, and never of the log group, which says why.
 * @param done the changes that this run has carried out
 */
export const planUndo = (context: Omit<TenantRemovalContext, 'keepLogs'>, done: readonly Change[]): Change[] => {
  const created = done.filter((change) => change.action === 'create');
  const kinds = new Set(created.map((change) => change.resource));
  const names = new Set(created.map((change) => change.name));
  const hosts = createdHosts(created);
  const { found } = context;
  const removal = planTenantRemoval({
    ...context,
    keepLogs: true,
    found: {
      ...found,
      alarms: found.alarms.filter((alarm) => names.has(alarm.AlarmName ?? '')),
      records: found.records.filter((record) => hosts.has(nameOf(record.Name))),
    },
  }).filter((change) => kinds.has(change.resource));
  const planned = new Set(removal.flatMap((change) => change.operations.map((one) => one.id)));
  return removal.map((change) => ({
    ...change,
    reason: 'onFailure: remove',
    operations: change.operations.map(
      (one): Operation => ({ ...one, after: one.after.filter((other) => planned.has(other)) }),
    ),
  }));
};
