import { type ChangeOf, changeTold } from '../data/change.ts';
import { planLines } from '../data/plan-lines.ts';
import type { Log } from '../runtime/log.ts';

export interface PlanAnnounced {
  readonly planId: string;
  readonly changes: readonly ChangeOf<string, unknown>[];
  readonly warnings?: readonly string[];
}

export interface PlanPlace {
  readonly account: string;
  readonly region: string;
  readonly cluster: string;
}

/**
 * Tells people where a run works and what it is going to do.
 * @param isPlan the run only plans: every old and new value is told
 */
export const announcePlan = (
  log: Log,
  place: PlanPlace,
  { planId, changes, warnings = [] }: PlanAnnounced,
  isPlan: boolean,
): void => {
  log.tell('run.place', place);
  for (const sentence of warnings) log.tell('plan.warning', { sentence });
  log.tell('plan.made', { planId, changes: changes.map(changeTold), ...(isPlan ? { lines: planLines(changes) } : {}) });
};
