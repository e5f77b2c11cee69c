import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StepResult } from '../generated/result.ts';
import type { Output } from './host.ts';

/** A line of this size still passes through every caller's pipe and memory. */
const maxEnvelopeBytes = 256 * 1024;
const maxMessageLength = 4096;

const ignore = (): void => {};

/** Without a listener a reader that goes away would end the process, in the middle of a run. */
export const tolerateClosedOutput = (): void => {
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
};

/** That nobody reads any more is no failure of ours; a full disk is. */
const isReaderGone = (error: NodeJS.ErrnoException): boolean =>
  error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';

/** Writes to stdout and waits until all of it has left the process. */
export const print = (stdout: Output, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stdout.write(text, (error) => (error && !isReaderGone(error) ? reject(error) : resolve()));
  });

/** Ends the process, after what was said on stderr has left it. */
export const exit = async (code: number): Promise<never> => {
  await new Promise<unknown>((resolve) => process.stderr.write('', resolve));
  process.exit(code);
};

const shortened = (result: StepResult, file: string): StepResult => {
  const { ok, step, version, code, message } = result;
  return {
    ok,
    step,
    version,
    ...(code === undefined ? {} : { code }),
    ...(message === undefined ? {} : { message: message.slice(0, maxMessageLength) }),
    file,
    warnings: [],
    timings: {},
    calls: {},
  };
};

/** The result in one line; a very long one is kept in a file of this user, and the line says where. */
export const envelopeOf = (result: StepResult): string => {
  const line = JSON.stringify(result);
  if (Buffer.byteLength(line) <= maxEnvelopeBytes) return `${line}\n`;
  const file = join(tmpdir(), `ecs-tenants-${crypto.randomUUID()}.json`);
  writeFileSync(file, line, { mode: 0o600, flag: 'wx' });
  return `${JSON.stringify(shortened(result, file))}\n`;
};

/** The result for a person or a script: several lines on a terminal, one elsewhere. */
export const resultText = (result: StepResult, isTerminal: boolean): string =>
  `${JSON.stringify(result, null, isTerminal ? 2 : 0)}\n`;
