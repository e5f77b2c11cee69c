import type { Diagnostics } from './evidence.ts';
import { eventText, evidenceLines } from './lines.ts';
import { isErrorLine } from './log-errors.ts';
import { culprit } from './task.ts';

/** The table is loaded when something fails: a rollout that is steady never needs it. */
const load = () => import('./classify.ts');

/** The failure classes, as a step hands them to the engine. */
export const diagnostics: Diagnostics = {
  foresee: async (outlook) =>
    outlook.tasks.length === 0 && outlook.alive > 0 ? undefined : (await load()).foresee(outlook),
  diagnose: async (evidence) => (await load()).diagnose(evidence),
  culpritOf: (task, taskDefinition) => culprit(task, taskDefinition)?.name,
  eventText,
  isErrorLine,
  lines: evidenceLines,
};
