import { runDeployment } from '../../deployment/run.ts';
import type { RestartTenantInput } from '../../generated/restart-tenant.input.ts';
import type { StepRun } from '../../runtime/step.ts';

/** restart-tenant: a new deployment of the same. */
export const run: StepRun<RestartTenantInput> = (request, context) =>
  runDeployment({ ...request, forceNewDeployment: true }, context, () => Promise.resolve({ of: 'restart' }));
