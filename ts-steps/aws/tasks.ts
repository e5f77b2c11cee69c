import type { Failure, RunTaskCommandInput, Task } from '@aws-sdk/client-ecs';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';

/**
 * ARNs of a service's tasks by their desired status. Stopped tasks are listed for about an hour. A deployment's tasks
 * have to be picked out afterwards: `startedBy` cannot be combined with `serviceName` (API_ListTasks).
 */
export const listTasks = async (
  clients: Clients,
  cluster: string,
  serviceName: string,
  desiredStatus: 'RUNNING' | 'STOPPED',
): Promise<string[]> => {
  const { send, ListTasksCommand } = await clients.ecs();
  const read = await pages(
    (nextToken: string | undefined) => send(new ListTasksCommand({ cluster, serviceName, desiredStatus, nextToken })),
    (page) => page.nextToken,
  );
  return read.flatMap((page) => page.taskArns ?? []);
};

/** Tasks by ARN, 100 a call. One that ECS does not know any more is not in the answer. */
export const describeTasks = async (clients: Clients, cluster: string, arns: readonly string[]): Promise<Task[]> => {
  const { send, DescribeTasksCommand } = await clients.ecs();
  const answers = await Promise.all(
    chunks(arns, 100).map((tasks) => send(new DescribeTasksCommand({ cluster, tasks }))),
  );
  return answers.flatMap((answer) => answer.tasks ?? []);
};

/** The tasks of a service that run or are being started, 100 at most. */
export const runningTasks = async (clients: Clients, cluster: string, serviceName: string): Promise<Task[]> => {
  const { send, ListTasksCommand, DescribeTasksCommand } = await clients.ecs();
  const { taskArns = [] } = await send(
    new ListTasksCommand({ cluster, serviceName, desiredStatus: 'RUNNING', maxResults: 100 }),
  );
  if (taskArns.length === 0) return [];
  return (await send(new DescribeTasksCommand({ cluster, tasks: taskArns }))).tasks ?? [];
};

/** Why ECS did not start a task, `RESOURCE:MEMORY` for example. RunTask reports it with HTTP status 200. */
export type TaskRefusal = Pick<Failure, 'reason' | 'detail'>;

/** Starts one task. Called again with the same `clientToken`, ECS starts no second task and answers with the first. */
export const runTask = async (
  clients: Clients,
  input: RunTaskCommandInput,
): Promise<{ readonly task: Task } | { readonly refusal: TaskRefusal }> => {
  const { send, RunTaskCommand } = await clients.ecs();
  const answer = await send(new RunTaskCommand(input));
  const [task] = answer.tasks ?? [];
  return task === undefined ? { refusal: answer.failures?.[0] ?? {} } : { task };
};

/** Stops a task. No error where it has ended already. */
export const stopTask = async (clients: Clients, cluster: string, task: string, reason: string): Promise<void> => {
  const { send, StopTaskCommand } = await clients.ecs();
  try {
    await send(new StopTaskCommand({ cluster, task, reason }));
  } catch (error) {
    if (!isAws(error, 'InvalidParameter')) throw error;
  }
};
