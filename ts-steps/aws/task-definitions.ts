import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';
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

/** ARNs of all revisions of a family, deregistered ones too, which are no revisions any more only when deleted. */
export const listRevisions = async (clients: Clients, family: string): Promise<string[]> => {
  const { send, ListTaskDefinitionsCommand } = await clients.ecs();
  const of = async (status: 'ACTIVE' | 'INACTIVE'): Promise<string[]> => {
    const read = await pages(
      (nextToken: string | undefined) =>
        send(new ListTaskDefinitionsCommand({ familyPrefix: family, status, maxResults: 100, nextToken })),
      (page) => page.nextToken,
    );
    return read.flatMap((page) => page.taskDefinitionArns ?? []);
  };
  // AWS takes the family as a prefix of names, and answers with whole families of that name only; it is checked all the same.
  return [...(await of('ACTIVE')), ...(await of('INACTIVE'))].filter((arn) =>
    arn.replace(/^.*\//, '').startsWith(`${family}:`),
  );
};

/** ARNs of a family's active revisions, the newest first. */
export const listActiveRevisions = async (clients: Clients, family: string): Promise<string[]> => {
  const { send, ListTaskDefinitionsCommand } = await clients.ecs();
  const read = await pages(
    (nextToken: string | undefined) =>
      send(
        new ListTaskDefinitionsCommand({
          familyPrefix: family,
          status: 'ACTIVE',
          sort: 'DESC',
          maxResults: 100,
          nextToken,
        }),
      ),
    (page) => page.nextToken,
  );
  return read
    .flatMap((page) => page.taskDefinitionArns ?? [])
    .filter((arn) => arn.replace(/^.*\//, '').startsWith(`${family}:`));
};

/** Deregisters and then deletes revisions. AWS takes one deregistration a second in the long run. */
export const deleteTaskDefinitions = async (clients: Clients, arns: readonly string[]): Promise<void> => {
  const { send, DeregisterTaskDefinitionCommand, DeleteTaskDefinitionsCommand } = await clients.ecs();
  // One after another: AWS refuses changes of one family at once.
  for (const taskDefinition of arns) await send(new DeregisterTaskDefinitionCommand({ taskDefinition }));
  for (const taskDefinitions of chunks(arns, 10)) await send(new DeleteTaskDefinitionsCommand({ taskDefinitions }));
};
