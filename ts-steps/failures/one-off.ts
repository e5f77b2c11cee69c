import type { Task, TaskDefinition } from '@aws-sdk/client-ecs';
import { diagnostics } from './diagnostics.ts';
import { type Failure, type LogTail, noEvidence } from './evidence.ts';

/** Why a task of its own did not end well: by the same failure classes as a rollout's tasks. */
export const failureOfTask = async (
  task: Task,
  taskDefinition: TaskDefinition,
  log: LogTail | undefined,
): Promise<Failure> => {
  const evidence = { ...noEvidence, tasks: [task], taskDefinition, log };
  return { evidence, diagnosis: await diagnostics.diagnose(evidence) };
};
