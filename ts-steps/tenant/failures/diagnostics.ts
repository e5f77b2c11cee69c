import { diagnose, foresee } from './classify.ts';
import type { Diagnostics } from './evidence.ts';
import { eventText, evidenceLines } from './lines.ts';
import { culprit } from './task.ts';

/** The failure classes, as a step hands them to the engine. */
export const diagnostics: Diagnostics = {
  foresee,
  diagnose,
  culpritOf: (task, taskDefinition) => culprit(task, taskDefinition)?.name,
  eventText,
  lines: evidenceLines,
};
