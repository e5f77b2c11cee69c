/**
 * How an event is told to people:
 * - `info`: something happened;
 * - `warn`: something that a person should know; it is also kept for the result's `warnings`, the same text once;
 * - `waiting`: what is awaited; told when its text changes, and at least every 15 s with the time waited.
 */
export type Level = 'info' | 'warn' | 'waiting';

/** One kind of event: its level, and the text that people read, made from its payload. Lines are parted by `\n`. */
export interface EventKind<Payload extends readonly unknown[]> {
  readonly level: Level;
  readonly text: (...payload: Payload) => string;
}

const ofLevel =
  (level: Level) =>
  /** Makes a kind of event. @param text of its payload; without a parameter the event has none */
  <Payload extends readonly unknown[]>(text: (...payload: Payload) => string): EventKind<Payload> => ({ level, text });

export const info = ofLevel('info');
export const warn = ofLevel('warn');
export const waiting = ofLevel('waiting');
