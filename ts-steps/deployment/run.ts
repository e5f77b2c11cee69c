import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import type { StepContext, StepOutcome } from '../runtime/step.ts';
import type { Ask } from './prepare.ts';
import { runFactsOf } from './run-facts.ts';
import { TenantRun } from './tenant-run.ts';
import { withWorkplace } from './workplace.ts';

/**
 * The one run on one tenant that a process is there for.
 * @param request a merge patch over the tenant's settings, and how the run behaves, in deploy-tenant's words
 * @param scope which part of the tenant it is about; left out: the whole
 */
export const runDeployment = (
  request: DeployTenantInput,
  context: StepContext,
  scope?: Ask['scope'],
): Promise<StepOutcome> =>
  withWorkplace(request, context, (workplace) =>
    new TenantRun(
      { request, run: runFactsOf(request, context), ...(scope === undefined ? {} : { scope }) },
      workplace,
    ).toEnd(),
  );
