import { isInSync } from '../aws/records.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { poll } from './poll.ts';

/**
 * Waits until a DNS change is on all of Route 53's name servers; usually within 60 s.
 * @returns whether it is, when the deadline is over
 */
export const waitInSync = async (
  clients: Clients,
  changeId: string,
  options: { readonly signal: AbortSignal; readonly deadline: number },
): Promise<boolean> => {
  const done = await poll(async () => ((await isInSync(clients, changeId)) ? true : undefined), {
    ...options,
    everySeconds: 2,
  });
  return done ?? false;
};
