import type { RunTaskInput } from '../../generated/run-task.input.ts';
import { contract } from '../../generated/run-task.ts';
import type { Step } from '../../runtime/step.ts';

export const step: Step<RunTaskInput> = {
  contract,
  name: 'run-task',
  check: () => [],
  load: async () => (await import('./run.ts')).run,
};
