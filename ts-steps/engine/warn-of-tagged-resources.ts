import { findTaggedResources, type TaggedKind } from '../aws/tag-index.ts';
import type { Tags } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Log } from '../runtime/log.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

/**
 * Warns of each resource that still carries these tags after a removal: a step did not make it, or a step left it on purpose.
 * Where the credentials may not read the tag index, the log says so and the run goes on.
 * @param isKept whether this run leaves the resource of an ARN on purpose: no warning then
 */
export const warnOfTaggedResources = async <AnyClients extends Clients>(
  clients: AnyClients,
  tags: Tags,
  kinds: readonly TaggedKind<AnyClients>[],
  { isKept, log }: { isKept: (arn: string) => boolean; log: Log },
): Promise<void> => {
  try {
    const { there, unknown } = await findTaggedResources(clients, tags, kinds);
    for (const arn of there.filter((one) => !isKept(one))) log.tell('removal.tagged-left', { arn });
    if (unknown.length > 0) log.tell('removal.tagged-unknown', { arns: unknown });
  } catch (error) {
    if (!isAws(error, 'AccessDenied')) throw error;
    log.tell('removal.tags-not-searched');
  }
};
