import type { OperationName } from './operation.ts';

/** One call as it was seen on the wire; a retry by the SDK is a call of its own. */
export interface Call {
  /** Order of arrival, from 1. */
  readonly seq: number;
  readonly service: string;
  readonly operation: string;
  /** When its first bytes came, in milliseconds since the epoch with fractions, on a clock that never goes back. */
  readonly startedAt: number;
  /** When its answer was complete or its connection was cut, on the same clock. */
  readonly endedAt: number;
  /** HTTP status that reached the caller; 0 when no answer did. */
  readonly status: number;
  readonly write: boolean;
  /** The SDK's count of attempts, from 1, where it sent one. */
  readonly attempt?: number;
  /** The kind of fault that was played on it, where one was. */
  readonly fault?: string;
}

/**
 * Groups calls into rounds: sets of calls none of which began after another of the set had ended. Calls are taken in
 * order of their start, and a round is closed by the first call that began after one of it had ended. No grouping has
 * fewer rounds: their number is the length of the longest chain of calls that waited for one another.
 *
 * The caller's parallel calls only overlap if each takes longer than the caller needs to send them all, so rounds are
 * counted with latency on (30 ms and more).
 */
export function rounds(calls: readonly Call[]): Call[][] {
  const groups: Call[][] = [];
  let firstEnd = Number.NEGATIVE_INFINITY;
  for (const call of [...calls].sort((a, b) => a.startedAt - b.startedAt)) {
    const group = groups.at(-1);
    if (group === undefined || call.startedAt > firstEnd) {
      groups.push([call]);
      firstEnd = call.endedAt;
    } else {
      group.push(call);
      firstEnd = Math.min(firstEnd, call.endedAt);
    }
  }
  return groups;
}

/** The calls that may have changed something, in the order given; with retries, so two attempts are two. */
export function writes(calls: readonly Call[]): Call[] {
  return calls.filter((call) => call.write);
}

/** How many calls of each operation, by `service.Operation`, in order of first appearance. */
export function countBy(calls: readonly OperationName[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { service, operation } of calls) {
    const name = `${service}.${operation}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** A chain of calls that the end of the work waited for. */
export interface CriticalPath {
  /** In order of time; each began after the one before it had ended. */
  readonly calls: Call[];
  /** Milliseconds spent in these calls. */
  readonly waitedMs: number;
  /** Milliseconds from the first start to the last end of all calls; what is above `waitedMs` is the caller's own time. */
  readonly elapsedMs: number;
}

/**
 * Follows the work back from the call that ended last: what each call waited for is taken to be the call that had ended
 * last before it began.
 */
export function criticalPath(calls: readonly Call[]): CriticalPath {
  const byEnd = [...calls].sort((a, b) => b.endedAt - a.endedAt);
  const path: Call[] = [];
  for (const call of byEnd) {
    const next = path.at(0);
    if (next === undefined || call.endedAt < next.startedAt) path.unshift(call);
  }
  const waitedMs = path.reduce((sum, call) => sum + (call.endedAt - call.startedAt), 0);
  const firstStart = Math.min(...calls.map((call) => call.startedAt));
  return { calls: path, waitedMs, elapsedMs: calls.length === 0 ? 0 : (byEnd[0]?.endedAt ?? 0) - firstStart };
}
