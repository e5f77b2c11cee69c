import { contract } from '../generated/describe-cluster.ts';
import { runStep } from '../runtime/main.ts';

await runStep(
  {
    name: 'describe-cluster',
    check: () => [],
    load: async () => (await import('./describe-cluster/run.ts')).run,
  },
  contract,
);
