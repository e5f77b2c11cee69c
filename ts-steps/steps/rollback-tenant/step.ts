import type { RollbackTenantInput } from '../../generated/rollback-tenant.input.ts';
import { contract } from '../../generated/rollback-tenant.ts';
import type { Step } from '../../runtime/step.ts';

export const step: Step<RollbackTenantInput> = {
  contract,
  name: 'rollback-tenant',
  check: () => [],
  load: async () => (await import('./run.ts')).run,
};
