import { contract } from '../generated/rollback-tenant.ts';
import { runStep } from '../runtime/main.ts';

await runStep(
  {
    name: 'rollback-tenant',
    check: () => [],
    load: async () => (await import('./rollback-tenant/run.ts')).run,
  },
  contract,
);
