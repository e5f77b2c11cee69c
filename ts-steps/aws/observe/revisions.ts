import type { Clients } from '../../runtime/tenant-clients.ts';
import type { TaskDefinitionSnapshot } from '../snapshot.ts';
import { describeTaskDefinition } from '../task-definitions.ts';

/** The revision that runs, and the newest of the family. */
export interface RevisionsSnapshot {
  readonly taskDefinition: TaskDefinitionSnapshot | undefined;
  readonly newestTaskDefinition: TaskDefinitionSnapshot | undefined;
}

/**
 * Reads the family's newest revision, and the one that the service runs where that is another. So it is one call, and
 * two only after a rollback.
 * @param running ARN of the revision that the service runs, or the promise of it; undefined without a service
 */
export const observeRevisions = async (
  clients: Clients,
  family: string,
  running: Promise<string | undefined>,
): Promise<RevisionsSnapshot> => {
  const [newestTaskDefinition, arn] = await Promise.all([describeTaskDefinition(clients, family), running]);
  const isNewest = arn === undefined || newestTaskDefinition?.definition.taskDefinitionArn === arn;
  return {
    taskDefinition: isNewest ? newestTaskDefinition : await describeTaskDefinition(clients, arn),
    newestTaskDefinition,
  };
};
