/** Runs a step in this process, from the sources: what a run proves about AWS needs no process of its own. */

import { Readable } from 'node:stream';
import { runStep } from '../../ts-steps/runtime/run-step.ts';
import type { Step } from '../../ts-steps/runtime/step.ts';
import { clientConfig } from '../emulator/prerequisites.ts';
import { type StepEnd, type StepOptions, stepEnd } from './step.ts';

const quiet = { signal: new AbortController().signal, overdue: new Promise<never>(() => {}), dispose: () => {} };

const collector = () => {
  const parts: string[] = [];
  const write = (text: string, written?: () => void): void => {
    parts.push(text);
    if (written !== undefined) queueMicrotask(written);
  };
  return { write, text: () => parts.join('') };
};

/**
 * A run of a step as `runStepBinary` makes it, without a process: no compiled file, no start of Node, no signals. The
 * SDK does not read `env` then; where AWS is and as whom it is called is taken from it here.
 */
export const runStepHere = async (
  name: string,
  args: readonly string[],
  { env, stdin = '' }: Pick<StepOptions, 'env' | 'stdin'>,
): Promise<StepEnd> => {
  const { step } = (await import(`../../ts-steps/steps/${name}/step.ts`)) as { step: Step<unknown> };
  const startedAt = performance.now();
  const stdout = collector();
  const stderr = collector();
  const code = await runStep(step, {
    argv: args,
    env,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    aws: clientConfig({ ...env }),
    elapsed: () => performance.now() - startedAt,
    watchSignals: () => quiet,
  });
  return stepEnd(code, stdout.text(), stderr.text());
};

/** Runs a step in this process with a request as JSON on its stdin. */
export const requestStepHere = (
  step: string,
  request: Readonly<Record<string, unknown>>,
  { env }: Pick<StepOptions, 'env'>,
  flags: readonly string[] = [],
): Promise<StepEnd> => runStepHere(step, ['--input', '-', ...flags], { env, stdin: JSON.stringify(request) });
