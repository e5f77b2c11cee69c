import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import { tagKeys } from '../data/tag-keys.ts';
import { tagsOf } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';
import { sentOnce } from './sent-once.ts';
import type { TaskDefinitionSnapshot } from './snapshot.ts';
import { StaleSnapshot } from './stale.ts';

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

/**
 * Registers a revision; its ARN. Where the answer is lost, the family's newest revision is ours if it has the digest of
 * what was to be registered among its tags.
 */
export const registerTaskDefinition = async (
  clients: Clients,
  input: RegisterTaskDefinitionCommandInput,
  signal: AbortSignal,
): Promise<string> => {
  const { send, RegisterTaskDefinitionCommand } = await clients.ecs();
  const digest = tagsOf(input.tags)[tagKeys.digest];
  return sentOnce({
    command: () => new RegisterTaskDefinitionCommand(input),
    send: async (command) => (await send(command)).taskDefinition?.taskDefinitionArn ?? '',
    look: async () => {
      const newest = await describeTaskDefinition(clients, input.family ?? '');
      return newest?.tags[tagKeys.digest] === digest ? newest?.definition.taskDefinitionArn : undefined;
    },
    signal,
  });
};

/** A revision of a family. A deregistered one exists until it is deleted. */
export interface Revision {
  readonly arn: string;
  readonly active: boolean;
}

/** All revisions of a family: first the deregistered ones, then the active ones, each from the oldest to the newest. */
export const listRevisions = async (clients: Clients, family: string): Promise<Revision[]> => {
  const { send, ListTaskDefinitionsCommand } = await clients.ecs();
  const of = async (status: 'ACTIVE' | 'INACTIVE'): Promise<Revision[]> => {
    const read = await pages(
      (nextToken: string | undefined) =>
        send(new ListTaskDefinitionsCommand({ familyPrefix: family, status, maxResults: 100, nextToken })),
      (page) => page.nextToken,
    );
    return read.flatMap((page) => page.taskDefinitionArns ?? []).map((arn) => ({ arn, active: status === 'ACTIVE' }));
  };
  const [active, inactive] = await Promise.all([of('ACTIVE'), of('INACTIVE')]);
  // AWS calls the parameter a prefix, and takes the whole name of a family. The answer is checked all the same.
  return [...inactive, ...active].filter(({ arn }) => arn.replace(/^.*\//, '').startsWith(`${family}:`));
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

/** Families with revisions, deregistered ones too, whose names begin with a prefix. */
export const listFamilies = async (clients: Clients, familyPrefix: string): Promise<string[]> => {
  const { send, ListTaskDefinitionFamiliesCommand } = await clients.ecs();
  const read = await pages(
    (nextToken: string | undefined) =>
      send(new ListTaskDefinitionFamiliesCommand({ familyPrefix, status: 'ALL', maxResults: 100, nextToken })),
    (page) => page.nextToken,
  );
  return read.flatMap((page) => page.families ?? []);
};

/** A revision that is deleted can be neither deregistered nor deleted: another run is removing the same tenant. */
const unlessGone = async (call: Promise<unknown>): Promise<void> => {
  try {
    await call;
  } catch (error) {
    if (!isAws(error, 'Client', 'InvalidParameter')) throw error;
    throw new StaleSnapshot(`a revision was changed by another run (${error.message})`, { cause: error });
  }
};

/**
 * Deregisters those of these revisions that are active, and then deletes all of them.
 * @throws StaleSnapshot where AWS does not know one of them any more
 */
export const deleteTaskDefinitions = async (
  clients: Clients,
  revisions: readonly Revision[],
  signal: AbortSignal,
): Promise<void> => {
  const { send, DeregisterTaskDefinitionCommand, DeleteTaskDefinitionsCommand } = await clients.ecs();
  // One after another: AWS refuses changes of the same family at the same time.
  for (const { arn } of revisions.filter(({ active }) => active)) {
    signal.throwIfAborted();
    await unlessGone(send(new DeregisterTaskDefinitionCommand({ taskDefinition: arn })));
  }
  for (const some of chunks(revisions, 10)) {
    signal.throwIfAborted();
    await unlessGone(send(new DeleteTaskDefinitionsCommand({ taskDefinitions: some.map(({ arn }) => arn) })));
  }
};
