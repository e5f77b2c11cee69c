import type { EventCode, PayloadOf } from './events/events.ts';

/** Progress for people (or, with `--log json`, for machines), on stderr. Never holds a secret or the input. */
export interface Log {
  /** Something happened, is awaited, or has to be known: which of them is said by its code. */
  tell<Code extends EventCode>(code: Code, ...payload: PayloadOf<Code>): void;
}
