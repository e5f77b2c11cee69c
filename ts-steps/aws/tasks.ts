import type { Task } from '@aws-sdk/client-ecs';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';

/**
 * ARNs of a service's tasks by the status that ECS wants them to have. Stopped ones are kept for about an hour.
 * `startedBy` cannot be combined with `serviceName` (API_ListTasks): a deployment's tasks are picked out afterwards.
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

/** Tasks by ARN, 100 a call; what is gone is missing. */
export const describeTasks = async (clients: Clients, cluster: string, arns: readonly string[]): Promise<Task[]> => {
  const { send, DescribeTasksCommand } = await clients.ecs();
  const answers = await Promise.all(
    chunks(arns, 100).map((tasks) => send(new DescribeTasksCommand({ cluster, tasks }))),
  );
  return answers.flatMap((answer) => answer.tasks ?? []);
};
