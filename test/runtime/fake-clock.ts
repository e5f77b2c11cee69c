import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../ts-steps/runtime/clock.ts';

/** Lets everything run that waits for no timer: a few turns of the event loop. */
export const settle = async (): Promise<void> => {
  for (let turns = 0; turns < 3; turns += 1) await turn();
};

/** A clock on which time passes only when the test says so. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #timers = new Set<{ readonly at: number; readonly run: () => void }>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Whether something waits for this clock. */
  get isAwaited(): boolean {
    return this.#timers.size > 0;
  }

  /** Lets time pass; each timer runs at its own time, and what follows from it before the next one. */
  async advance(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    await settle();
    for (let next = this.#next(until); next !== undefined; next = this.#next(until)) {
      this.#now = Math.max(this.#now, next.at);
      this.#timers.delete(next);
      next.run();
      await settle();
    }
    this.#now = until;
  }

  #next(until: number) {
    return [...this.#timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  }
}
