import { setTimeout as sleep } from 'node:timers/promises';

export interface PollOptions {
  readonly signal: AbortSignal;
  /** Seconds between two looks. */
  readonly everySeconds: number;
  /** When to give up, as `Date.now()` counts. */
  readonly deadline: number;
}

/**
 * Looks again and again until there is an answer.
 * @returns undefined when the deadline is over
 * @throws the signal's reason when it is aborted
 */
export const poll = async <Answer>(
  look: () => Promise<Answer | undefined>,
  { signal, everySeconds, deadline }: PollOptions,
): Promise<Answer | undefined> => {
  for (;;) {
    signal.throwIfAborted();
    const answer = await look();
    if (answer !== undefined) return answer;
    const left = deadline - Date.now();
    if (left <= 0) return undefined;
    try {
      await sleep(Math.min(everySeconds * 1000, left), undefined, { signal });
    } catch {
      signal.throwIfAborted();
    }
  }
};
