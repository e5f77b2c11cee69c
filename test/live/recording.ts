/** What AWS answered in a live run, gathered into the output file. */

import { isWrite } from '../wire/operation.ts';
import { attemptOfTold, type CallError, errorOf, operationOfTold, type ToldExchange } from './exchange.ts';
import { type Answered, type FirstSeen, firstSeen } from './first-seen.ts';
import { type OrderedList, orderedListsOf } from './ordered-lists.ts';

/** One step of the run. Times in milliseconds since the start of the run. */
export interface RecordedStep {
  readonly title: string;
  readonly step: string;
  readonly flags: readonly string[];
  /** Exit code, or the signal that ended it. */
  readonly code: number | string | null;
  readonly startedMs: number;
  readonly durationMs: number;
  readonly message?: string;
  readonly warnings: readonly string[];
}

/** One call on the wire; a retry of the SDK is a call of its own. */
export interface RecordedCall {
  /** Index of the step that made it. */
  readonly step: number;
  readonly service: string;
  readonly operation: string;
  readonly status: number;
  readonly startedMs: number;
  readonly durationMs: number;
  readonly attempt?: number;
  readonly error?: CallError;
}

/** A list as it was sent or came; told again only where it differs from the one before. */
export interface RecordedList extends OrderedList {
  /** Index of the call. */
  readonly call: number;
  readonly operation: string;
  readonly side: 'request' | 'answer';
}

export interface Recorded {
  readonly steps: readonly RecordedStep[];
  readonly calls: readonly RecordedCall[];
  readonly lists: readonly RecordedList[];
  readonly firstSeen: readonly FirstSeen[];
}

export interface Recording {
  /** Milliseconds since the run began. */
  readonly elapsed: () => number;
  /** Takes in a step that has ended, with the lines that its recorder told. */
  readonly add: (step: RecordedStep, lines: readonly string[]) => void;
  readonly recorded: () => Recorded;
}

const now = (): number => performance.timeOrigin + performance.now();

/** Begins an empty recording; its clock runs from now on. */
export const startRecording = (): Recording => {
  const startedAt = now();
  const steps: RecordedStep[] = [];
  const calls: RecordedCall[] = [];
  const lists: RecordedList[] = [];
  const answered: Answered[] = [];
  const latest = new Map<string, string>();

  const addLists = (operation: string, side: RecordedList['side'], body: string): void => {
    for (const list of orderedListsOf(operation, body)) {
      const place = `${operation} ${side} ${list.pointer}`;
      const text = JSON.stringify(list.values);
      if (latest.get(place) === text) continue;
      latest.set(place, text);
      lists.push({ call: calls.length, operation, side, ...list });
    }
  };

  const addCall = (told: ToldExchange): void => {
    const { service, operation } = operationOfTold(told);
    const [startedMs, endedMs] = [told.startedAt - startedAt, told.endedAt - startedAt].map(Math.round) as [
      number,
      number,
    ];
    const error = errorOf(told);
    const attempt = attemptOfTold(told);
    if (error === undefined) {
      const answer = Buffer.from(told.answer, 'base64').toString();
      answered.push({ call: `${service}.${operation}`, write: isWrite(operation), startedMs, endedMs, answer });
      if (service === 'ecs') {
        addLists(operation, 'request', told.sent);
        addLists(operation, 'answer', answer);
      }
    }
    calls.push({
      step: steps.length,
      service,
      operation,
      status: told.status,
      startedMs,
      durationMs: endedMs - startedMs,
      ...(attempt === undefined ? {} : { attempt }),
      ...(error === undefined ? {} : { error }),
    });
  };

  return {
    elapsed: () => Math.round(now() - startedAt),
    add(step, lines) {
      const told = lines.map((line) => JSON.parse(line) as ToldExchange);
      for (const one of told.sort((a, b) => a.startedAt - b.startedAt)) addCall(one);
      steps.push(step);
    },
    recorded: () => ({ steps, calls, lists, firstSeen: firstSeen(answered) }),
  };
};
