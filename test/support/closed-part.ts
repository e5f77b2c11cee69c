/** What an interrupted apply leaves: some of its operations carried out, each after those that it waits for. */

import type { OperationOf } from '../../ts-steps/data/operations.ts';
import { type Output, withReferences } from '../../ts-steps/engine/apply.ts';

/**
 * Carries out a part of the operations that an apply, killed at any moment, may have carried out: any that nothing
 * undone stands before.
 * @param picks as many operations as there are numbers; each number chooses among those that may come next
 */
export const carryOutPart = <Operation extends OperationOf<string, unknown>>(
  operations: readonly Operation[],
  picks: readonly number[],
  execute: (operation: Operation) => Output,
): void => {
  const outputs = new Map<string, Output>();
  for (const pick of picks) {
    const ready = operations.filter(({ id, after }) => !outputs.has(id) && after.every((one) => outputs.has(one)));
    const chosen = ready[pick % ready.length];
    if (chosen === undefined) return;
    outputs.set(chosen.id, execute(withReferences(chosen, outputs)));
  }
};
