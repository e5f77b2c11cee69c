import { contract } from '../generated/restart-tenant.ts';
import { runStep } from '../runtime/main.ts';

await runStep(
  {
    name: 'restart-tenant',
    check: () => [],
    load: async () => (await import('./restart-tenant/run.ts')).run,
  },
  contract,
);
