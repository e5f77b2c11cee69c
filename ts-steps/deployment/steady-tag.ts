import type { Service } from '@aws-sdk/client-ecs';
import { tagEcsResource, untagEcsResource } from '../aws/services.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { AwsCallError } from '../runtime/aws-errors.ts';
import type { Log } from '../runtime/log.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import type { Prepared } from './prepare.ts';

/**
 * Notes on a revision that a deployment of it was steady, and when: what rollback-tenant goes by. One write where the
 * run brought the service to another revision, none otherwise. What was rolled back from loses its note, so that the next
 * rollback does not return to it. The deployment has succeeded by then, so that a note that cannot be written is a
 * warning.
 * @param service as it was seen when its rollout ended
 */
export const markSteady = async (
  clients: Clients,
  { found, scope, plan }: Prepared,
  service: Service,
  log: Log,
): Promise<void> => {
  const before = found.service?.taskDefinition;
  const revision = service.taskDefinition;
  const noted = before === revision && found.taskDefinition?.tags[tagKeys.steady] !== undefined;
  if (revision === undefined || noted || plan.changes.length === 0) return;
  try {
    await Promise.all([
      tagEcsResource(clients, revision, { [tagKeys.steady]: new Date().toISOString() }),
      scope.of === 'revision' && before !== undefined && before !== revision
        ? untagEcsResource(clients, before, [tagKeys.steady])
        : undefined,
    ]);
  } catch (error) {
    if (!(error instanceof AwsCallError)) throw error;
    log.tell('revision.not-marked', { revision: revision.replace(/^.*\//, ''), because: error.message });
  }
};
