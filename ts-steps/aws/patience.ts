import { setTimeout as sleep } from 'node:timers/promises';
import { AwsCallError } from '../runtime/aws-errors.ts';
import type { Log } from '../runtime/log.ts';
import { passingOf } from './passing.ts';

type Pause = (milliseconds: number, value: undefined, options: { readonly signal: AbortSignal }) => Promise<unknown>;

/**
 * Makes calls again while AWS refuses them with a refusal that ends by itself (passing.ts). Each kind of refusal is
 * waited for as long as the table says, and is told in the log once a run. A call that AWS accepts at once is made
 * once.
 */
export class Patience {
  /** When it is aborted, waiting ends. */
  readonly signal: AbortSignal;
  readonly #log: Log;
  readonly #pause: Pause;
  readonly #told = new Set<string>();

  /**
   * @param pause waits so many milliseconds, or until the signal is aborted; tests give one that does not really wait
   */
  constructor(log: Log, signal: AbortSignal, pause: Pause = sleep) {
    this.#log = log;
    this.signal = signal;
    this.#pause = pause;
  }

  /**
   * Makes calls, and makes all of them again where one is refused for a while.
   * @throws AwsCallError where AWS refuses for good, or for longer than the table says; the signal's reason when it is
   * aborted
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
