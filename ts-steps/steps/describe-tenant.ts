import { contract } from '../generated/describe-tenant.ts';
import { runStep } from '../runtime/main.ts';

await runStep(
  {
    name: 'describe-tenant',
    check: () => [],
    load: async () => (await import('./describe-tenant/run.ts')).run,
  },
  contract,
);
