import { contract } from '../generated/deploy-tenant.ts';
import { runStep } from '../runtime/main.ts';
import { checkRequest } from '../tenant/check-request.ts';

await runStep(
  {
    name: 'deploy-tenant',
    check: checkRequest,
    load: async () => (await import('../deployment/run.ts')).runDeployment,
  },
  contract,
);
