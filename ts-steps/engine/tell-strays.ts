import { type Confirmer, findStrays } from '../aws/strays.ts';
import type { Tags } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Log } from '../runtime/log.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

/**
 * Warns of what carries these tags and is still there after a removal: none of what a step makes, or left by an earlier
 * one on purpose. Who may not ask the tag index is told that, and misses nothing else.
 * @param isKept whether this run leaves an ARN on purpose
 */
export const tellStrays = async <AnyClients extends Clients>(
  clients: AnyClients,
  tags: Tags,
  kinds: readonly Confirmer<AnyClients>[],
  { isKept, log }: { isKept: (arn: string) => boolean; log: Log },
): Promise<void> => {
  try {
    const { there, unknown } = await findStrays(clients, tags, kinds);
    for (const arn of there.filter((one) => !isKept(one))) log.tell('removal.tagged-left', { arn });
    if (unknown.length > 0) log.tell('removal.tagged-unknown', { arns: unknown });
  } catch (error) {
    if (!isAws(error, 'AccessDenied')) throw error;
    log.tell('removal.tags-not-searched');
  }
};
