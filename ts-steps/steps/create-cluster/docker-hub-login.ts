import { exitCodes, StepError } from '../../data/errors.ts';

/**
 * The Docker Hub login of the environment, as Secrets Manager and ECS take it; undefined where there is none. It comes
 * by the environment alone: flags are seen by every process of the machine.
 */
export const dockerHubLogin = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { DOCKER_HUB_USERNAME: username, DOCKER_HUB_TOKEN: password } = env;
  if (username === undefined && password === undefined) return undefined;
  if (username === undefined || username === '' || password === undefined || password === '')
    throw new StepError(exitCodes.invalidInput, 'Only one of DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN is set.', {
      hint: 'Set both, or neither.',
    });
  return JSON.stringify({ username, password });
};
