import { Patience } from '../aws/patience.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { carryOut } from '../engine/carry-out.ts';
import { execute } from '../engine/operations.ts';
import { AwsCallError } from '../runtime/aws-errors.ts';
import type { Log } from '../runtime/log.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import type { Change } from '../tenant/change.ts';
import { presentAsk, queryOf } from '../tenant/query.ts';
import { planUndo } from '../tenant/undo.ts';
import { lookAtRemains } from './look-at-remains.ts';
import type { Prepared } from './prepare.ts';

export interface UndoOptions {
  readonly clients: Clients;
  /** Value of this run's tag `ecs-tenants:run`. */
  readonly lease: string;
  /** What this run has carried out. */
  readonly done: readonly Change[];
  /** The revision that this run registered. */
  readonly revision: string | undefined;
  readonly log: Log;
  readonly signal: AbortSignal;
}

export interface Undone {
  readonly changes: readonly Change[];
  /** What became of it, for people. */
  readonly sentence: string;
}

/**
 * Removes what this run created, as long as the service's tag `ecs-tenants:run` names this run. Where AWS refuses a removal,
 * the rest stays for the next run; the failure of the deployment is still what is told.
 */
export const undo = async (prepared: Prepared, options: UndoOptions): Promise<Undone> => {
  const { identity, names, snapshot } = prepared;
  const { clients, lease, log, signal } = options;
  const query = queryOf(identity, presentAsk);
  const { cluster } = snapshot;
  const place = { clusterName: cluster.name, cluster: Promise.resolve(cluster) };
  const read = await lookAtRemains(clients, place, [query]);
  const all = read.tenants.get(query.key);
  if (all?.tenant.serviceTags[tagKeys.run]?.startsWith(lease) !== true)
    return { changes: [], sentence: 'Nothing was removed: another run has taken over.' };
  const remains = { ...all, revisions: all.revisions.filter(({ arn }) => arn === options.revision) };
  const patience = new Patience(log, signal);
  const changes = planUndo({ identity, names, read, remains }, options.done);
  try {
    await carryOut(
      changes.flatMap((change) => change.operations),
      {
        changes,
        execute: (one) => execute(clients, one.kind, one.input, patience),
        signal,
        log,
        incomplete: () => undefined,
      },
    );
  } catch (error) {
    if (!(error instanceof AwsCallError)) throw error;
    return { changes: [], sentence: `Not all that this run created could be removed: ${error.message}` };
  }
  return { changes, sentence: 'What this run created was removed again; the log group stays.' };
};
