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
    for (const arn of there.filter((one) => !isKept(one)))
      log.warn(`${arn} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`);
    if (unknown.length > 0) log.info(`named by AWS's tag index, which may be hours late: ${unknown.join(', ')}`);
  } catch (error) {
    if (!isAws(error, 'AccessDenied')) throw error;
    log.info('not looked for: other resources with these tags; tag:GetResources is not allowed');
  }
};
