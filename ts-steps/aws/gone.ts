import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks every few seconds until something does not exist any more: AWS deletes it in the background. The signal ends the
 * waiting.
 */
export const untilGone = async (isThere: () => Promise<boolean>, signal: AbortSignal): Promise<void> => {
  for (let pause = 500; await isThere(); pause = Math.min(pause * 2, 5000)) await sleep(pause, undefined, { signal });
};
