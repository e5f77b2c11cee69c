import type { RunTaskCommandInput } from '@aws-sdk/client-ecs';
import { exitCodes, StepError } from '../data/errors.ts';
import { type OneOffOptions, runOneOffTask } from '../engine/one-off-task.ts';
import { failureOfTask } from '../failures/one-off.ts';
import { outcomeOfTask } from './one-off-outcome.ts';
import type { Workplace } from './workplace.ts';

/**
 * Runs the command that a deployment waits for.
 * @throws StepError 4 where it does not end well, 7 where it does not end in time: the service is not changed then
 */
export const runTaskBefore = async (
  { clients, log, signal, report }: Pick<Workplace, 'clients' | 'log' | 'signal' | 'report'>,
  input: RunTaskCommandInput,
  timeoutMinutes: number,
): Promise<void> => {
  log.tell('task.before-deploy');
  const options: OneOffOptions = {
    clients,
    input,
    explain: failureOfTask,
    log,
    signal,
    deadline: Date.now() + timeoutMinutes * 60_000,
  };
  const { code, result } = outcomeOfTask(await runOneOffTask(options), timeoutMinutes);
  const { message = '', hint, ...facts } = result;
  report(facts);
  if (code !== exitCodes.done)
    throw new StepError(
      code,
      `beforeDeploy: The service was not changed. ${message}`,
      hint === undefined ? {} : { hint },
    );
};
