import { checkClusterRequest } from '../cluster/check.ts';
import { contract } from '../generated/create-cluster.ts';
import { runStep } from '../runtime/main.ts';

await runStep(
  {
    name: 'create-cluster',
    check: checkClusterRequest,
    load: async () => (await import('./create-cluster/run.ts')).run,
  },
  contract,
);
