import { runDeployment } from '../../deployment/run.ts';
import type { ScaleTenantInput } from '../../generated/scale-tenant.input.ts';
import type { StepRun } from '../../runtime/step.ts';

/** scale-tenant: the settings that move the number of tasks, and the tenant's state; nothing else of it. */
export const run: StepRun<ScaleTenantInput> = ({ state, suspended, ...request }, context) =>
  runDeployment(request, context, () =>
    Promise.resolve({ of: 'scaling', state, suspended, desiredCount: request.desiredCount }),
  );
