import { revisionsInHistory } from '../../aws/deployments.ts';
import { chunks } from '../../aws/paging.ts';
import type { TaskDefinitionSnapshot } from '../../aws/snapshot.ts';
import { describeTaskDefinition, listActiveRevisions } from '../../aws/task-definitions.ts';
import { refused } from '../../data/errors.ts';
import type { Seen } from '../../deployment/see-tenant.ts';
import type { Clients } from '../../runtime/tenant-clients.ts';
import { assertSameNetwork, familyOf, isOlder, lastSteady, revisionArn } from '../../tenant/rollback.ts';

/** So many revisions are read at once, the newest first, until one of them is known to have been steady. */
const atOnce = 30;

const nameOf = (arn: string): string => arn.replace(/^.*\//, '');

const read = async (clients: Clients, arn: string): Promise<TaskDefinitionSnapshot> => {
  const found = await describeTaskDefinition(clients, arn);
  if (found === undefined)
    throw refused(
      `There is no revision ${nameOf(arn)}.`,
      'aws ecs list-task-definitions --family-prefix names those that are there.',
    );
  if (found.definition.status === 'INACTIVE')
    throw refused(
      `Revision ${nameOf(arn)} is deregistered: ECS starts no task with it.`,
      'Choose another one, or deploy its image with deploy-tenant.',
    );
  return found;
};

const marked = async (
  clients: Clients,
  arns: readonly string[],
  current: string,
): Promise<TaskDefinitionSnapshot | undefined> => {
  for (const some of chunks(arns, atOnce)) {
    const revisions = await Promise.all(some.map((arn) => describeTaskDefinition(clients, arn)));
    const found = lastSteady(
      revisions.filter((one) => one !== undefined),
      current,
    );
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * The revision to return to: the given one, or of those that are older than the one that runs the one that was steady last;
 * by the tags of the revisions, and where none has one by ECS's own history, which goes back 90 days.
 * @throws StepError 3 where there is none, or it must not be
 */
export const findRevision = async (
  clients: Clients,
  seen: Seen,
  wanted: string | undefined,
): Promise<TaskDefinitionSnapshot> => {
  const { names, found, identity } = seen;
  const current = found.service?.taskDefinition ?? '';
  const chosen = wanted === undefined ? undefined : await read(clients, revisionArn(wanted, current, names));
  if (chosen !== undefined) return assertSameNetwork(chosen, found);
  const active = await listActiveRevisions(clients, familyOf(current));
  if (active.every((arn) => arn === current))
    throw refused(
      `Tenant ${identity.tenant} has only one revision, ${nameOf(current)}: there is nothing to return to.`,
      'Deploy what you want with deploy-tenant.',
    );
  const older = active.filter((arn) => isOlder(arn, current));
  const steady = await marked(clients, older, current);
  if (steady !== undefined) return assertSameNetwork(steady, found);
  const history = await revisionsInHistory(clients, identity.cluster, names.serviceName);
  const past = history.find((arn) => older.includes(arn));
  if (past !== undefined) return assertSameNetwork(await read(clients, past), found);
  throw refused(
    `No revision of tenant ${identity.tenant} older than ${nameOf(current)} is known to have been steady.`,
    `Name one: revision: "${(older[0] ?? active[0] ?? '').replace(/^.*:/, '')}".`,
  );
};
