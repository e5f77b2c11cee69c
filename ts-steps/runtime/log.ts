/** Progress for people (or, with `--log json`, for machines), on stderr. Never holds a secret or the input. */
export interface Log {
  /** Something happened. */
  info(message: string): void;
  /** Something a person should know; it is also kept for the result's `warnings`. The same text counts once. */
  warn(message: string): void;
  /** Waiting goes on: printed when the text changes, and at least every 15 s with the time waited. */
  waiting(message: string): void;
}
