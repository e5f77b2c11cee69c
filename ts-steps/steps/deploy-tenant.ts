import { contract } from '../generated/deploy-tenant.ts';
import { runStep } from '../runtime/main.ts';
import { checkRequest } from '../tenant/check-request.ts';

await runStep(
  {
    name: 'deploy-tenant',
    check: checkRequest,
    load: async () => {
      const [{ runDeployment }] = await Promise.all([import('../deployment/run.ts'), import('../runtime/sdk/ecs.ts')]);
      return runDeployment;
    },
  },
  contract,
);
