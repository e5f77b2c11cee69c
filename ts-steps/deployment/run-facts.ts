import { randomBytes } from 'node:crypto';
import { runDefaults } from '../generated/deploy-tenant.defaults.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import type { StepContext } from '../runtime/step.ts';
import type { RunFacts } from '../tenant/context.ts';
import { leaseOf } from '../tenant/lease.ts';

/** What is known of a run before it reads anything. */
export const runFactsOf = (
  request: DeployTenantInput,
  { env, version }: Pick<StepContext, 'env' | 'version'>,
): RunFacts => {
  const input = { ...runDefaults, ...request };
  const token = randomBytes(16).toString('hex');
  const build = input.build ?? env.BUILD_URL;
  return {
    token,
    lease: leaseOf(token, build),
    build,
    version,
    forceNewDeployment: input.forceNewDeployment,
    adopt: input.adopt,
    requireCertificate: input.requireCertificate,
    beforeDeploy: input.beforeDeploy,
  };
};
