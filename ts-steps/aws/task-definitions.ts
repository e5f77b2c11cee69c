import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { patiently } from './retry.ts';
import { type TaskDefinitionSnapshot, tagsOf } from './snapshot.ts';

/** A revision by ARN, or the newest active one of a family, with its tags; undefined where there is none. */
export const describeTaskDefinition = async (
  clients: Clients,
  taskDefinition: string,
): Promise<TaskDefinitionSnapshot | undefined> => {
  const { send, DescribeTaskDefinitionCommand } = await clients.ecs();
  try {
    const answer = await send(new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] }));
    return answer.taskDefinition === undefined
      ? undefined
      : { definition: answer.taskDefinition, tags: tagsOf(answer.tags) };
  } catch (error) {
    if (isAws(error, 'Client') && /unable to describe task definition/i.test(error.message)) return undefined;
    throw error;
  }
};

/** Registers a revision; its ARN. A lost answer leaves one revision more than needed, which harms nothing. */
export const registerTaskDefinition = async (
  clients: Clients,
  input: RegisterTaskDefinitionCommandInput,
  signal: AbortSignal,
): Promise<string> => {
  const { send, RegisterTaskDefinitionCommand } = await clients.ecs();
  const answer = await patiently(() => send(new RegisterTaskDefinitionCommand(input)), {
    passing: (error) => /too many concurrent attempts/i.test(error.message),
    seconds: 60,
    signal,
  });
  return answer.taskDefinition?.taskDefinitionArn ?? '';
};
