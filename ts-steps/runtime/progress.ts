import { stripVTControlCharacters } from 'node:util';
import pc from 'picocolors';
import type { Problem } from '../data/errors.ts';
import { withUnicodeHosts } from '../data/host-names.ts';
import { type EventCode, events, type PayloadOf } from './events/events.ts';
import type { EventKind } from './events/kind.ts';
import type { Log } from './log.ts';

export const logModes = ['text', 'json', 'quiet'] as const;
export type LogMode = (typeof logModes)[number];

/** A failure as people should read it. */
export interface Failure {
  readonly message: string;
  readonly hint?: string;
  readonly problems: readonly Problem[];
  /** Only for defects, and only where somebody asked for it. */
  readonly stack?: string;
}

/** The log of one run, with what only the runtime itself needs. */
export interface Progress extends Log {
  /** What a person should know, each once. */
  readonly warnings: readonly string[];
  /** Names whom the run is about, from now on in every line. */
  about(name: string): void;
  failure(failure: Failure): void;
  /** Nothing is awaited any more. */
  stop(): void;
}

export interface ProgressOptions {
  readonly step: string;
  readonly mode: LogMode;
  readonly color: boolean;
  readonly write: (line: string) => void;
  /** Milliseconds since the start. */
  readonly elapsed: () => number;
}

const heartbeatMs = 15_000;

type Level = 'info' | 'warn' | 'error';

/** 12s, 1m05s, 1h02m */
export const duration = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  const pad = (value: number): string => String(value).padStart(2, '0');
  if (seconds < 60) return `${seconds}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}m${pad(seconds % 60)}s`;
  return `${Math.floor(minutes / 60)}h${pad(minutes % 60)}m`;
};

const lineOf = (problem: Problem): string => {
  const isNamed = problem.pointer === '' || problem.message.startsWith(problem.pointer);
  const hint = problem.hint === undefined ? '' : ` ${problem.hint}`;
  return `  ${isNamed ? '' : `${problem.pointer}: `}${problem.message}${hint}`;
};

/** The lines of a failure; where the message only strings the problems together, they are listed instead. */
const failureLines = ({ message, hint, problems, stack }: Failure): string[] => {
  const strung = problems.map((problem) => problem.message).join(' ');
  const isList = problems.length > 1 && message.endsWith(strung);
  const isRepeated = problems.length === 1 && message === strung;
  return [
    isList ? message.slice(0, -strung.length).trimEnd() : message,
    ...(isRepeated ? [] : problems.map(lineOf)),
    ...(hint === undefined ? [] : [`  ${hint}`]),
    ...(stack === undefined ? [] : stack.split('\n')),
  ];
};

/** Whether to write in colour: on a terminal, unless the environment says otherwise. */
export const wantsColor = (isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean => {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return isTerminal && TERM !== 'dumb';
};

/** Progress on stderr: lines for people that name step, tenant and time, or a JSON object a line. */
export const createProgress = ({ step, mode, color, write, elapsed }: ProgressOptions): Progress => {
  const colors = pc.createColors(color);
  const paint = { info: (text: string) => text, warn: colors.yellow, error: colors.red };
  const warnings = new Set<string>();
  let who = step;
  let awaited:
    | { readonly message: string; readonly details: object; readonly since: number; saidAt: number }
    | undefined;
  let heartbeat: NodeJS.Timeout | undefined;

  // Texts of others pass through here; none of them may move the cursor or colour the terminal.
  const clean = (text: string): string => text.split('\n').map(stripVTControlCharacters).join('\n');

  const emit = (level: Level, message: string, details: object = {}, lines = message.split('\n')): void => {
    if (mode === 'quiet' && level === 'info') return;
    const now = elapsed();
    if (mode === 'json') {
      write(`${JSON.stringify({ elapsedMs: Math.round(now), level, message, ...details })}\n`);
      return;
    }
    const prefix = `${colors.bold(who)}  ${colors.dim(`+${duration(now)}`)}  `;
    write(lines.map((line) => `${prefix}${paint[level](withUnicodeHosts(clean(line)))}\n`).join(''));
  };

  const stop = (): void => {
    clearInterval(heartbeat);
    heartbeat = undefined;
  };

  const remind = (): void => {
    if (awaited === undefined || elapsed() - awaited.saidAt < heartbeatMs) return;
    awaited.saidAt = elapsed();
    emit('info', `${awaited.message} (for ${duration(elapsed() - awaited.since)})`, awaited.details);
  };

  const warn = (message: string, details: object): void => {
    if (warnings.has(message)) return;
    warnings.add(message);
    emit('warn', mode === 'json' ? message : `Warning: ${message}`, details);
  };

  const wait = (message: string, details: object): void => {
    if (awaited?.message !== message) {
      awaited = { message, details, since: elapsed(), saidAt: elapsed() };
      emit('info', message, details);
    } else {
      remind();
    }
    // The caller may itself wait for longer than a heartbeat.
    heartbeat ??= setInterval(remind, 1000).unref();
  };

  return {
    get warnings() {
      return [...warnings];
    },
    about(name) {
      who = `${step} ${name}`;
    },
    tell<Code extends EventCode>(code: Code, ...payload: PayloadOf<Code>) {
      // The registry gives each code the payload that its text is made from.
      const { level, text } = events[code] as unknown as EventKind<PayloadOf<Code>>;
      const [data] = payload;
      const details = { event: code, ...(data === undefined ? {} : { data }) };
      if (level === 'warn') return warn(text(...payload), details);
      if (level === 'waiting') return wait(text(...payload), details);
      stop();
      emit('info', text(...payload), details);
    },
    failure(failure) {
      stop();
      const { message, hint, problems, stack } = failure;
      emit('error', message, { event: 'run.failed', hint, problems, stack }, failureLines(failure));
    },
    stop,
  };
};
