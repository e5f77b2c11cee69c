/** A clock and timers: the machine's, or those of a test. */
export interface Clock {
  /** Milliseconds since some moment; it never goes back. */
  now(): number;
  /** Runs something once, after so many milliseconds. @returns a function that cancels it */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
