import { setTimeout as sleep } from 'node:timers/promises';
import { AwsCallError } from '../runtime/aws-errors.ts';
import type { Log } from '../runtime/log.ts';
import { passingOf } from './passing.ts';

type Pause = (milliseconds: number, value: undefined, options: { readonly signal: AbortSignal }) => Promise<unknown>;

/**
 * Waits out what AWS mends by itself, as the table in passing.ts tells it: each wait ends after its seconds, and is told
 * in the log once a run. What AWS takes at once costs no further call.
 */
export class Patience {
  /** Aborted: no waiting goes on. */
  readonly signal: AbortSignal;
  readonly #log: Log;
  readonly #pause: Pause;
  readonly #told = new Set<string>();

  /** @param pause waits so many milliseconds, or until the signal is aborted; a test has a clock of its own */
  constructor(log: Log, signal: AbortSignal, pause: Pause = sleep) {
    this.#log = log;
    this.signal = signal;
    this.#pause = pause;
  }

  /**
   * Carries out calls that may be made again as a whole.
   * @throws AwsCallError what AWS refuses for good, or for longer than is waited; the signal's reason when it is aborted
   */
  async with<Result>(calls: () => Promise<Result>): Promise<Result> {
    const deadlines = new Map<string, number>();
    for (let pause = 500; ; pause = Math.min(pause * 2, 5000)) {
      try {
        return await calls();
      } catch (error) {
        const passing = error instanceof AwsCallError ? passingOf(error) : undefined;
        if (passing === undefined) throw error;
        const deadline = deadlines.get(passing.because) ?? Date.now() + passing.seconds * 1000;
        deadlines.set(passing.because, deadline);
        if (Date.now() + pause > deadline) throw error;
        this.#tell(passing);
      }
      await this.#pause(pause, undefined, { signal: this.signal });
    }
  }

  #tell({ because, seconds }: { readonly because: string; readonly seconds: number }): void {
    if (this.#told.has(because)) return;
    this.#told.add(because);
    this.#log.tell('call.retried', { because, seconds });
  }
}
