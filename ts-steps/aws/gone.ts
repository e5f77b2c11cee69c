import { setTimeout as sleep } from 'node:timers/promises';

/** Looks every few seconds until something is gone; AWS removes it in its own time. The caller's signal ends it. */
export const untilGone = async (isThere: () => Promise<boolean>, signal: AbortSignal): Promise<void> => {
  for (let pause = 500; await isThere(); pause = Math.min(pause * 2, 5000)) await sleep(pause, undefined, { signal });
};
