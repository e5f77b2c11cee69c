/** Runs a compiled step as a user would, with the recorder in its process. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { binary, nodeOfSteps, type StepEnd, stepEnd } from '../support/step.ts';

const recorder = new URL('./recorder.mjs', import.meta.url).href;

/** The caller's environment, without what a step would take in besides credentials: a build, a login to store. */
const stepEnv = (): NodeJS.ProcessEnv => {
  const { BUILD_URL: _build, DOCKER_HUB_USERNAME: _user, DOCKER_HUB_TOKEN: _token, ...env } = process.env;
  return {
    ...env,
    NODE_OPTIONS: `--import=${recorder}`,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
};

export interface RecordedEnd extends StepEnd {
  /** What the recorder told, a JSON text for each call. */
  readonly lines: readonly string[];
}

/**
 * Runs a step to its end, and shows its progress.
 * @param onStart told how to interrupt the step with a signal. The step has a process group of its own: Ctrl-C in a terminal
 *   reaches this program alone, which decides what becomes of the step. A removal goes on.
 */
export const runRecorded = async (
  step: string,
  flags: readonly string[],
  onStart: (interrupt: (signal: NodeJS.Signals) => void) => void,
): Promise<RecordedEnd> => {
  const child = spawn(nodeOfSteps, [binary(step), ...flags], {
    env: stepEnv(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  onStart((signal) => child.kill(signal));
  const [, stdout, stderr, told] = child.stdio as unknown as [null, Readable, Readable, Readable];
  stderr.on('data', (part: Buffer) => process.stderr.write(part));
  const [[code, signal], out, err, lines] = await Promise.all([
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
    text(stdout),
    text(stderr),
    text(told),
  ]);
  return { ...stepEnd(code ?? signal, out, err), lines: lines.split('\n').filter((line) => line !== '') };
};
