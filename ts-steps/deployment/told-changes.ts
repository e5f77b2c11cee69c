import type { ChangeOf } from '../data/change.ts';
import type { OperationOf } from '../data/operations.ts';
import { shownField } from '../data/plan-lines.ts';
import type { StepResult } from '../generated/result.ts';

/**
 * Changes as a step's result shows them.
 * @param done ids of the operations that were carried out; left out for a plan
 */
export const toldChanges = (
  changes: readonly ChangeOf<string, OperationOf<string, unknown>>[],
  done?: { has(id: string): boolean },
): NonNullable<StepResult['changes']> =>
  changes.map(({ resource, name, action, reason, fields, operations }) => ({
    resource,
    name,
    action,
    reason,
    ...(done === undefined ? {} : { done: operations.every((one) => done.has(one.id)) }),
    fields: fields.map(shownField),
  }));
