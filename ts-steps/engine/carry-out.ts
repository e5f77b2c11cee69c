import { type ChangeTold, changeTold } from '../data/change.ts';
import { StepError } from '../data/errors.ts';
import type { OperationOf } from '../data/operations.ts';
import type { Log } from '../runtime/log.ts';
import { ApplyError, type ApplyOptions, apply, type Output } from './apply.ts';

type AnyOperation = OperationOf<string, unknown>;

/** What carrying out needs of a change. */
export interface PlannedChange extends ChangeTold {
  readonly fields: readonly unknown[];
  readonly operations: readonly AnyOperation[];
}

export interface CarryOutOptions<Operation extends AnyOperation, Change extends PlannedChange>
  extends ApplyOptions<Operation> {
  readonly changes: readonly Change[];
  readonly log: Log;
  /** Called after each operation with the ids of all that are done: an interrupted run may not come to its end. */
  readonly incomplete: (done: ReadonlySet<string>) => void;
}

const nameOf = ({ resource, name }: PlannedChange) => ({ resource, name });

/**
 * Carries out a plan's operations, and tells of each change when all of its operations are done; after a failure, what
 * is done and what is not.
 * @throws the first failure
 */
export const carryOut = async <Operation extends AnyOperation, Change extends PlannedChange>(
  operations: readonly Operation[],
  options: CarryOutOptions<Operation, Change>,
): Promise<Map<string, Output>> => {
  const { changes, log } = options;
  const finished = new Set<string>(options.given?.keys());
  const isDone = (change: Change): boolean => change.operations.every((one) => finished.has(one.id));
  try {
    return await apply(operations, {
      ...options,
      done: (one, output) => {
        finished.add(one.id);
        options.incomplete(finished);
        options.done?.(one, output);
        const change = changes.find((candidate) => candidate.operations.some((part) => part.id === one.id));
        if (change !== undefined && isDone(change)) log.tell('change.done', changeTold(change));
      },
    });
  } catch (error) {
    if (!(error instanceof ApplyError)) throw error;
    options.incomplete(finished);
    if (error.cause instanceof StepError || options.signal.aborted) {
      const notDone = changes.filter((change) => !isDone(change));
      log.tell('changes.unfinished', { done: changes.filter(isDone).map(nameOf), notDone: notDone.map(nameOf) });
    }
    throw error.cause;
  }
};
