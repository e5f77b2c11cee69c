import { contract } from '../generated/scale-tenant.ts';
import { runStep } from '../runtime/main.ts';
import { checkScaleRequest } from './scale-tenant/check.ts';

await runStep(
  {
    name: 'scale-tenant',
    check: checkScaleRequest,
    load: async () => (await import('./scale-tenant/run.ts')).run,
  },
  contract,
);
