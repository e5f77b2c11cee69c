import type { Task } from '@aws-sdk/client-ecs';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks } from './paging.ts';

/** The stopped tasks of one deployment, the first to stop first. ECS keeps them for about an hour. */
export const stoppedTasks = async (
  clients: Clients,
  cluster: string,
  serviceName: string,
  deploymentId: string,
): Promise<Task[]> => {
  const { send, ListTasksCommand, DescribeTasksCommand } = await clients.ecs();
  // `startedBy` cannot be combined with `serviceName` (API_ListTasks), so the deployment is picked out afterwards.
  const listed = await send(new ListTasksCommand({ cluster, serviceName, desiredStatus: 'STOPPED' }));
  const answers = await Promise.all(
    chunks(listed.taskArns ?? [], 100).map((tasks) => send(new DescribeTasksCommand({ cluster, tasks }))),
  );
  const stopped = (task: Task): number => task.stoppedAt?.getTime() ?? task.createdAt?.getTime() ?? 0;
  return answers
    .flatMap((answer) => answer.tasks ?? [])
    .filter((task) => task.startedBy === deploymentId)
    .sort((a, b) => stopped(a) - stopped(b));
};

/** The tasks of a service that run or are being started: the first hundred that ECS names. */
export const runningTasks = async (clients: Clients, cluster: string, serviceName: string): Promise<Task[]> => {
  const { send, ListTasksCommand, DescribeTasksCommand } = await clients.ecs();
  const { taskArns = [] } = await send(
    new ListTasksCommand({ cluster, serviceName, desiredStatus: 'RUNNING', maxResults: 100 }),
  );
  if (taskArns.length === 0) return [];
  return (await send(new DescribeTasksCommand({ cluster, tasks: taskArns }))).tasks ?? [];
};
