import type { ExitCode, Problem } from '../data/errors.ts';
import type { StepResult } from '../generated/result.ts';
import type { ClientConfiguration } from './clients.ts';
import type { Contract } from './contract.ts';
import type { Log } from './log.ts';

/** What a step's run gets beside its validated input. */
export interface StepContext {
  readonly log: Log;
  /** Aborted on SIGTERM and SIGINT: begin nothing new. */
  readonly signal: AbortSignal;
  /** Version of the library, as in the manifest. */
  readonly version: string;
  /** The process's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What AWS clients are told beside what the request says. */
  readonly aws?: ClientConfiguration;
  /** Adds to the result what is known already, so that a failure tells it too. */
  report(part: Partial<StepResult>): void;
}

/** How a run ended without an exception: the exit code, and what it adds to the result. */
export interface StepOutcome {
  readonly code: ExitCode;
  readonly result: Partial<StepResult>;
  /** What a success prints on stdout instead of the result, because the caller asked for it; never with `--envelope`. */
  readonly text?: string;
}

export type StepRun<Input> = (input: Input, context: StepContext) => Promise<StepOutcome>;

/** One step: what it takes, and what it does. */
export interface Step<Input> {
  readonly name: string;
  readonly contract: Contract<Input>;
  /** Checks that a schema cannot express, on what the caller said alone. */
  readonly check: (input: Input) => readonly Problem[];
  /** Loads what needs the SDK, only when the step really runs. */
  readonly load: () => Promise<StepRun<Input>>;
}
