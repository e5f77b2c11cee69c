import { contract } from '../generated/list-tenants.ts';
import { runStep } from '../runtime/main.ts';

await runStep(
  {
    name: 'list-tenants',
    check: () => [],
    load: async () => (await import('./list-tenants/run.ts')).run,
  },
  contract,
);
