import { checkClusterRequest } from '../../cluster/check.ts';
import type { CreateClusterInput } from '../../generated/create-cluster.input.ts';
import { contract } from '../../generated/create-cluster.ts';
import type { Step } from '../../runtime/step.ts';

export const step: Step<CreateClusterInput> = {
  contract,
  name: 'create-cluster',
  check: checkClusterRequest,
  load: async () => (await import('./run.ts')).run,
};
