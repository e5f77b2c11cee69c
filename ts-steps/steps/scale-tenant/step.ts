import type { ScaleTenantInput } from '../../generated/scale-tenant.input.ts';
import { contract } from '../../generated/scale-tenant.ts';
import type { Step } from '../../runtime/step.ts';
import { checkScaleRequest } from './check.ts';

export const step: Step<ScaleTenantInput> = {
  contract,
  name: 'scale-tenant',
  check: checkScaleRequest,
  load: async () => (await import('./run.ts')).run,
};
