import { setTimeout as sleep } from 'node:timers/promises';

/** A token bucket as AWS counts requests: so many at once, and so many a second from then on. */
export class Rate {
  readonly #burst: number;
  readonly #perSecond: number;
  #tokens: number;
  #countedAt = performance.now();

  constructor(burst: number, perSecond: number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#tokens = burst;
  }

  /** Waits until one more request may leave. @throws what the signal's abort makes a wait fail with */
  async take(signal: AbortSignal): Promise<void> {
    const now = performance.now();
    this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#countedAt) / 1000) * this.#perSecond) - 1;
    this.#countedAt = now;
    if (this.#tokens < 0) await sleep((-this.#tokens / this.#perSecond) * 1000, undefined, { signal });
    signal.throwIfAborted();
  }
}
