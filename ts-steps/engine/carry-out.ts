import { StepError } from '../data/errors.ts';
import type { OperationOf } from '../data/operations.ts';
import type { Log } from '../runtime/log.ts';
import { ApplyError, type ApplyOptions, apply, type Output } from './apply.ts';

type AnyOperation = OperationOf<string, unknown>;

/** A change as far as carrying it out goes. */
export interface PlannedChange {
  readonly resource: string;
  readonly name: string;
  readonly action: string;
  readonly fields: readonly unknown[];
  readonly operations: readonly AnyOperation[];
}

export interface CarryOutOptions<Operation extends AnyOperation, Change extends PlannedChange>
  extends ApplyOptions<Operation> {
  readonly changes: readonly Change[];
  readonly log: Log;
  /** The line that tells people of a change that is done. */
  readonly line: (change: Change) => string;
  /** Told again and again of what is done so far, ids of operations: an interrupted run has no later word. */
  readonly incomplete: (done: ReadonlySet<string>) => void;
}

const words = (changes: readonly PlannedChange[]): string =>
  changes.length === 0 ? 'nothing' : changes.map((change) => `${change.resource} ${change.name}`).join(', ');

/**
 * Carries out a plan's operations, and tells of each change when all of its operations are done; after a failure, what
 * is done and what is not.
 * @throws the first failure
 */
export const carryOut = async <Operation extends AnyOperation, Change extends PlannedChange>(
  operations: readonly Operation[],
  options: CarryOutOptions<Operation, Change>,
): Promise<Map<string, Output>> => {
  const { changes, log, line } = options;
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
        if (change !== undefined && isDone(change)) log.info(line(change));
      },
    });
  } catch (error) {
    if (!(error instanceof ApplyError)) throw error;
    options.incomplete(finished);
    if (error.cause instanceof StepError || options.signal.aborted) {
      log.info(`done: ${words(changes.filter(isDone))}`);
      log.info(`not done: ${words(changes.filter((change) => !isDone(change)))}; the next run finishes it`);
    }
    throw error.cause;
  }
};
