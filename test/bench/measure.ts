import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** How one process ran. Times in milliseconds. */
export interface Measured {
  readonly elapsed: number;
  /** When it was started, as the wire proxy's clock counts: epoch milliseconds. */
  readonly startedAt: number;
  /** Most resident memory that was seen, in MB; 0 where there is no /proc. */
  readonly residentMb: number;
}

const peakMb = (child: ChildProcess): number => {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

/** Runs a command to its end. @throws where it fails */
export const measure = async (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> => {
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part;
  });
  let residentMb = 0;
  const watching = setInterval(() => {
    residentMb = Math.max(residentMb, peakMb(child));
  }, 10);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(watching);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${stderr}`);
  return { elapsed: performance.timeOrigin + performance.now() - startedAt, startedAt, residentMb };
};

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Runs the measurements one after another, so that they do not disturb each other. */
export const repeatedly = async <Result>(times: number, one: (index: number) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  for (let index = 0; index < times; index += 1) results.push(await one(index));
  return results;
};
