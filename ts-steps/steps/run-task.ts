import { contract } from '../generated/run-task.ts';
import { runStep } from '../runtime/main.ts';

await runStep(
  {
    name: 'run-task',
    check: () => [],
    load: async () => (await import('./run-task/run.ts')).run,
  },
  contract,
);
