import type { Clock } from './clock.ts';

/** The size of a token bucket, as AWS counts requests. */
export interface BucketSize {
  /** Tokens that the full bucket holds: so many requests may leave at once. */
  readonly burst: number;
  /** Tokens that come back in a second: so many requests a second from then on. */
  readonly perSecond: number;
}

/** Less than this part of a token is an error of rounding. */
const rounding = 1e-6;

/** A token bucket; full when it is made. */
export class TokenBucket {
  readonly #size: BucketSize;
  readonly #clock: Clock;
  #tokens: number;
  #countedAt: number;

  constructor(size: BucketSize, clock: Clock) {
    this.#size = size;
    this.#clock = clock;
    this.#tokens = size.burst;
    this.#countedAt = clock.now();
  }

  /**
   * Milliseconds until so many tokens can be taken; 0: now. What needs more tokens than the bucket can hold waits for a
   * full one.
   */
  millisecondsUntil(tokens: number): number {
    this.#refill();
    const missing = Math.min(tokens, this.#size.burst) - this.#tokens;
    return missing < rounding ? 0 : (missing / this.#size.perSecond) * 1000;
  }

  /** Takes tokens; what is missing has to come back before the next ones can be taken. */
  take(tokens: number): void {
    this.#refill();
    this.#tokens -= tokens;
  }

  /** AWS has refused a request: its bucket holds nothing, whatever was counted here. */
  empty(): void {
    this.#refill();
    this.#tokens = Math.min(0, this.#tokens);
  }

  #refill(): void {
    const now = this.#clock.now();
    const { burst, perSecond } = this.#size;
    this.#tokens = Math.min(burst, this.#tokens + ((now - this.#countedAt) / 1000) * perSecond);
    this.#countedAt = now;
  }
}
