import { setTimeout as sleep } from 'node:timers/promises';
import { AwsCallError } from '../runtime/aws-errors.ts';

export interface Patience {
  /** Whether this failure passes by itself. */
  readonly passing: (error: AwsCallError) => boolean;
  /** Seconds after which it is a failure all the same. */
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** Waits out what AWS itself mends in seconds (a role not yet known everywhere, a service still draining). */
export const patiently = async <Result>(call: () => Promise<Result>, patience: Patience): Promise<Result> => {
  const deadline = Date.now() + patience.seconds * 1000;
  for (let pause = 500; ; pause = Math.min(pause * 2, 5000)) {
    try {
      return await call();
    } catch (error) {
      const passes = error instanceof AwsCallError && patience.passing(error) && Date.now() + pause < deadline;
      if (!passes) throw error;
    }
    await sleep(pause, undefined, { signal: patience.signal });
  }
};
