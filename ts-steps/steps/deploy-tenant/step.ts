import type { DeployTenantInput } from '../../generated/deploy-tenant.input.ts';
import { contract } from '../../generated/deploy-tenant.ts';
import type { Step } from '../../runtime/step.ts';
import { checkRequest } from '../../tenant/check-request.ts';

export const step: Step<DeployTenantInput> = {
  contract,
  name: 'deploy-tenant',
  check: checkRequest,
  load: async () => {
    const [{ runDeployment }] = await Promise.all([
      import('../../deployment/run.ts'),
      import('../../runtime/sdk/ecs.ts'),
    ]);
    return runDeployment;
  },
};
