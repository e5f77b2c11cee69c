import type { RestartTenantInput } from '../../generated/restart-tenant.input.ts';
import { contract } from '../../generated/restart-tenant.ts';
import type { Step } from '../../runtime/step.ts';

export const step: Step<RestartTenantInput> = {
  contract,
  name: 'restart-tenant',
  check: () => [],
  load: async () => (await import('./run.ts')).run,
};
