import type { Problem } from '../data/errors.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { checkSettings } from './check.ts';
import { commandProblem } from './checks/length.ts';
import { resetProblems } from './reset.ts';
import { statedSettings } from './settings.ts';

/** What can be known to be wrong with a request before anything is read: on what the caller said alone. */
export const checkRequest = (request: DeployTenantInput): Problem[] => {
  const stated = statedSettings(request);
  const provider = stated.capacityProviderStrategy?.[0]?.capacityProvider;
  const settings = checkSettings(stated, {
    fargate: provider === undefined ? undefined : provider.startsWith('FARGATE'),
    resolved: false,
  });
  const { command } = request.beforeDeploy ?? {};
  const before = command === undefined ? undefined : commandProblem('/beforeDeploy/command', '', command);
  return [...settings, ...(before === undefined ? [] : [before]), ...resetProblems(request)];
};
