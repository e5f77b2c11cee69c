import type { DescribeClusterInput } from '../../generated/describe-cluster.input.ts';
import { contract } from '../../generated/describe-cluster.ts';
import type { Step } from '../../runtime/step.ts';

export const step: Step<DescribeClusterInput> = {
  contract,
  name: 'describe-cluster',
  check: () => [],
  load: async () => (await import('./run.ts')).run,
};
