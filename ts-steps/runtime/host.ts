import type { Readable } from 'node:stream';
import type { ClientConfiguration } from './clients.ts';
import type { Log } from './log.ts';
import { type Interruption, watchProcessSignals } from './signals.ts';

/** Where a step writes to: the part of a stream of Node that it uses. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string, written?: (error?: Error | null) => void): unknown;
}

/** What a run of a step has around it: a process of its own, or a test that takes the process's place. */
export interface Host {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  /** What AWS clients are told beside what the request says; in a process nothing, since the SDK reads its environment. */
  readonly aws?: ClientConfiguration;
  /** Milliseconds since the run began. */
  readonly elapsed: () => number;
  /** From now on signals interrupt the run. */
  readonly watchSignals: (log: Log) => Interruption;
}

/** The process that this runs in. */
export const processHost = (): Host => ({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  elapsed: () => performance.now(),
  watchSignals: watchProcessSignals,
});
