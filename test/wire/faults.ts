import type { OperationName } from './operation.ts';
import type { Denied, Refusal } from './refusal.ts';

/** A call that has arrived, as hooks and matching see it. */
export interface Arrival extends OperationName {
  readonly seq: number;
  readonly write: boolean;
  readonly attempt?: number;
}

/** Which calls a fault is meant for, and which of those it strikes. */
export interface FaultAim {
  /** All that is given has to fit; without it every call fits, those for credentials included. */
  readonly match?: { readonly service?: string; readonly operation?: string; readonly write?: boolean };
  /** The first call to strike, counted from 1 among those that fit since the fault was set; default the first. */
  readonly nth?: number;
  /** How many calls to strike from there on; default one if `nth` is given or the kind is `kill`, else every one. */
  readonly times?: number;
}

/** What happens to a call that is struck. */
export type FaultKind =
  /** AWS's usual refusals; the call is not forwarded. */
  | { readonly kind: 'throttle' }
  | { readonly kind: 'expiredToken' }
  | ({ readonly kind: 'accessDenied' } & Denied)
  /** Any other error; not forwarded either. */
  | ({ readonly kind: 'error' } & Refusal)
  /** The connection is reset, and nothing is forwarded. */
  | { readonly kind: 'reset' }
  /** The call is carried out, and the connection is reset in place of the answer. */
  | { readonly kind: 'lostAnswer' }
  /** No answer ever, and nothing is forwarded. */
  | { readonly kind: 'hang' }
  /**
   * SIGKILL to a process, or a callback that ends the caller in its own way: as the call arrives, so that it is not
   * carried out, or once it has been. It stays without answer until the caller's connection is gone.
   */
  | {
      readonly kind: 'kill';
      readonly when: 'before' | 'after';
      readonly victim: number | ((call: Arrival) => void | Promise<void>);
    }
  /**
   * Awaited before the call is forwarded. What it does itself goes to the target directly, or by the proxy with `nth`
   * set, or it would strike itself.
   */
  | { readonly kind: 'hook'; readonly run: (call: Arrival) => void | Promise<void> };

export type Fault = FaultAim & FaultKind;

/** The faults in force. */
export interface FaultPlan {
  add(fault: Fault): void;
  clear(): void;
  /** Counts an arrived call with every fault that it fits; the first set of those whose turn it is strikes it. */
  strike(call: Arrival): Fault | undefined;
}

/** An empty plan of faults. */
export function createFaultPlan(): FaultPlan {
  let entries: { fault: Fault; from: number; until: number; fitted: number; struck: number }[] = [];
  return {
    add(fault) {
      const { nth, times = nth !== undefined || fault.kind === 'kill' ? 1 : Number.POSITIVE_INFINITY } = fault;
      entries.push({ fault, from: nth ?? 1, until: times, fitted: 0, struck: 0 });
    },
    clear() {
      entries = [];
    },
    strike(call) {
      const fitting = entries.filter(({ fault }) => fits(fault, call));
      for (const entry of fitting) entry.fitted += 1;
      const entry = fitting.find(({ fitted, from, struck, until }) => fitted >= from && struck < until);
      if (entry !== undefined) entry.struck += 1;
      return entry?.fault;
    },
  };
}

function fits({ match = {} }: FaultAim, call: Arrival): boolean {
  return (
    (match.service ?? call.service) === call.service &&
    (match.operation ?? call.operation) === call.operation &&
    (match.write ?? call.write) === call.write
  );
}
