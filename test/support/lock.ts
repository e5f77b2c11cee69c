/** A lock between processes: what is installed once is installed by one of the tests that run side by side. */

import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';

const LOCK_WAIT_MS = 200;
const LOCK_OLD_MS = 5 * 60_000;

/**
 * Waits until it alone holds the directory, since making one is atomic everywhere; returns how to let go of it. A lock
 * whose owner died is taken over once it is old.
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await mkdir(path);
      return () => rm(path, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const age = await stat(path).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > LOCK_OLD_MS) await breakLock(path);
    else await new Promise((wake) => setTimeout(wake, LOCK_WAIT_MS));
  }
}

/** Takes an old lock away; of several that try, the one whose rename succeeds. */
async function breakLock(path: string) {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  await rename(path, aside).catch(() => undefined);
  await rm(aside, { recursive: true, force: true });
}
