import type { Service } from '@aws-sdk/client-ecs';
import { tagEcsResource, untagEcsResource } from '../aws/services.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { AwsCallError } from '../runtime/aws-errors.ts';
import type { Log } from '../runtime/log.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { isOlder } from '../tenant/rollback.ts';
import type { Prepared } from './prepare.ts';

/** The revision that a deployment of the service runs; a later deployment may have another one by now. */
const revisionOf = (service: Service, deploymentId: string | undefined): string | undefined =>
  service.deployments?.find(({ id }) => id === deploymentId)?.taskDefinition ?? service.taskDefinition;

/**
 * Notes on a revision that a deployment of it was steady, and when: what rollback-tenant goes by. Any run that sees the end of
 * a rollout notes it, or that finds a steady service whose revision has no note: the run that began it may have been
 * interrupted. It is one write, and none where the service runs the revision that it ran before and that has its note. A
 * rollback takes the note from the revision that it leaves, so that no other rollback returns to it. The deployment has
 * succeeded by then, so that a note that cannot be written is a warning.
 * @param service as it was seen when its rollout ended, or as it was found
 * @param deploymentId of the rollout; left out: the service was found steady
 */
export const markSteady = async (
  clients: Clients,
  { found, scope }: Prepared,
  service: Service,
  log: Log,
  deploymentId?: string,
): Promise<void> => {
  const before = found.service?.taskDefinition;
  const revision = revisionOf(service, deploymentId);
  const isNoted = before === revision && found.taskDefinition?.tags[tagKeys.steady] !== undefined;
  if (revision === undefined || isNoted) return;
  const isLeft = scope.of === 'revision' && before !== undefined && isOlder(revision, before);
  try {
    await Promise.all([
      tagEcsResource(clients, revision, { [tagKeys.steady]: new Date().toISOString() }),
      isLeft ? untagEcsResource(clients, before, [tagKeys.steady]) : undefined,
    ]);
  } catch (error) {
    if (!(error instanceof AwsCallError)) throw error;
    log.tell('revision.not-marked', { revision: revision.replace(/^.*\//, ''), because: error.message });
  }
};
