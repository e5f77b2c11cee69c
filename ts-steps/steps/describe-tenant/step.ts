import type { DescribeTenantInput } from '../../generated/describe-tenant.input.ts';
import { contract } from '../../generated/describe-tenant.ts';
import type { Step } from '../../runtime/step.ts';

export const step: Step<DescribeTenantInput> = {
  contract,
  name: 'describe-tenant',
  check: () => [],
  load: async () => (await import('./run.ts')).run,
};
