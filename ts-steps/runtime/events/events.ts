import { removalEvents } from './removal.ts';
import { rolloutEvents } from './rollout.ts';
import { runEvents } from './run.ts';
import { stateEvents } from './state.ts';
import { taskEvents } from './task.ts';

/**
 * Every event that a step can tell, by its code. A code is kept once it was released: scripts read it from `--log json`.
 * The texts may change at any time.
 */
export const events = { ...runEvents, ...rolloutEvents, ...taskEvents, ...removalEvents, ...stateEvents };

export type EventCode = keyof typeof events;

/** What an event of a code carries: nothing, or one object that JSON can hold; never a secret. */
export type PayloadOf<Code extends EventCode> = Parameters<(typeof events)[Code]['text']>;
