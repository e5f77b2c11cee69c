import { info, waiting, warn } from './kind.ts';

/** What is told of a task that runs a command to its end. */
export const taskEvents = {
  /** @property isPlan the task is not started */
  'task.command': info(
    ({
      isPlan,
      revision,
      command,
    }: {
      readonly isPlan: boolean;
      readonly revision: string;
      readonly command: readonly string[];
    }) => `${isPlan ? 'plan: a task' : 'a task'} of ${revision}: ${JSON.stringify(command)}`,
  ),
  'task.before-deploy': info(() => 'beforeDeploy: the command runs before the service changes'),
  'task.started': info(({ task }: { readonly task: string }) => `task ${task} was started`),
  'task.status': waiting(
    ({ task, lastStatus }: { readonly task: string; readonly lastStatus: string }) => `task ${task} is ${lastStatus}`,
  ),
  /** Where the log is that is shown from now on. */
  'task.log': info(
    ({ group, stream }: { readonly group: string; readonly stream: string }) => `log: ${group}, ${stream}`,
  ),
  'task.no-log': info(
    ({ container }: { readonly container: string }) =>
      `the log of container ${container} is not in CloudWatch Logs: not shown`,
  ),
  'task.log-line': info(({ text }: { readonly text: string }) => `| ${text}`),
  'task.log-refused': warn(({ because }: { readonly because: string }) => `the log cannot be shown: ${because}`),
  'task.told-to-stop': info(({ task }: { readonly task: string }) => `task ${task} was told to stop (StopTask)`),
  'task.not-stopped': warn(
    ({ task, because }: { readonly task: string; readonly because: string }) =>
      `task ${task} could not be stopped and goes on: ${because}`,
  ),
  'task.succeeded': info(() => 'the command ended with exit code 0'),
} as const;
