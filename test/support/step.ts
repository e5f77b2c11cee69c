import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StepResult } from '../../ts-steps/generated/result.ts';

const resources = fileURLToPath(new URL('../../resources/ecs-tenants/', import.meta.url));

/** Path of a compiled step binary, as Jenkins and people run it. */
export const binary = (step: string): string => `${resources}${step}.mjs`;

/** The Node that runs the binaries: this one, or the one that `npm run node-versions` names. */
export const nodeOfSteps = process.env['ECS_TENANTS_TEST_NODE'] ?? process.execPath;

export interface StepOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Shows the step's progress on our own stderr. */
  readonly show?: boolean;
  /** Told when the process is there. */
  readonly started?: (pid: number) => void;
}

export interface StepEnd {
  /** Exit code, or the signal that ended it. */
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly result: StepResult;
}

/** What a run has left: its result where stdout holds one, which a table does not. */
export const stepEnd = (code: number | string | null, stdout: string, stderr: string): StepEnd => ({
  code,
  stdout,
  stderr,
  result: stdout.startsWith('{') ? (JSON.parse(stdout) as StepResult) : ({} as StepResult),
});

const collect = (stream: NodeJS.ReadableStream, show: boolean): { text: () => string } => {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (part: string) => {
    text += part;
    if (show) process.stderr.write(part);
  });
  return { text: () => text };
};

/** Runs a compiled step binary to its end, in an environment that holds nothing of ours but PATH. */
export const runStepBinary = async (step: string, args: readonly string[], options: StepOptions): Promise<StepEnd> => {
  const color = options.show === true && process.stderr.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(nodeOfSteps, [binary(step), ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...color, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A step that does not read its input may be gone before it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.stdin ?? '');
  if (child.pid !== undefined) options.started?.(child.pid);
  const stdout = collect(child.stdout, false);
  const stderr = collect(child.stderr, options.show === true);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return stepEnd(code ?? signal, stdout.text(), stderr.text());
};

/** Runs a step with a request as JSON on its stdin. */
export const requestStep = (
  step: string,
  request: Readonly<Record<string, unknown>>,
  options: StepOptions,
  flags: readonly string[] = [],
): Promise<StepEnd> => runStepBinary(step, ['--input', '-', ...flags], { ...options, stdin: JSON.stringify(request) });

/** Runs deploy-tenant with a request as JSON on its stdin. */
export const deployTenant = (
  request: Readonly<Record<string, unknown>>,
  options: StepOptions,
  flags: readonly string[] = [],
): Promise<StepEnd> => requestStep('deploy-tenant', request, options, flags);
