import type { RunTaskInput } from '../../generated/run-task.input.ts';
import { contract } from '../../generated/run-task.ts';
import type { Step } from '../../runtime/step.ts';
import { commandProblem } from '../../tenant/checks/length.ts';

export const step: Step<RunTaskInput> = {
  contract,
  name: 'run-task',
  check: ({ command, container = '' }) => {
    const problem = commandProblem('/command', container, command);
    return problem === undefined ? [] : [problem];
  },
  load: async () => (await import('./run.ts')).run,
};
