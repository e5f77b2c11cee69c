import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { StepResult } from '../../ts-steps/generated/result.ts';
import { validate } from '../../ts-steps/generated/result.validate.js';

const fakeStep = fileURLToPath(new URL('fixtures/fake-step.ts', import.meta.url));

interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

interface Options {
  readonly stdin?: string;
  readonly env?: Record<string, string>;
  /** Called with the running process and what it has said on stderr so far. */
  readonly onProgress?: (child: ChildProcess, stderr: string) => void;
}

const run = (argv: readonly string[], { stdin = '', env = {}, onProgress }: Options = {}): Promise<Finished> =>
  new Promise((resolve) => {
    const begin = performance.now();
    const child = spawn(process.execPath, ['--import', 'tsx', fakeStep, ...argv], { env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
      onProgress?.(child, stderr);
    });
    child.on('close', (code) => resolve({ code, stdout, stderr, milliseconds: performance.now() - begin }));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });

/** The one line of stdout, which has to be a result by the schema. */
const resultOf = (stdout: string): StepResult => {
  const [line = '', ...rest] = stdout.split('\n');
  assert.deepEqual(rest, [''], stdout.slice(0, 1000));
  const result = JSON.parse(line) as StepResult;
  assert.ok(validate(result), JSON.stringify(validate.errors));
  return result;
};

/** Sends each signal once stderr holds its text. */
const send = (...steps: [text: string, signal: NodeJS.Signals][]) => {
  const left = [...steps];
  return (child: ChildProcess, stderr: string): void => {
    const [text, signal] = left[0] ?? [];
    if (text === undefined || !stderr.includes(text)) return;
    left.shift();
    child.kill(signal);
  };
};

describe('a step’s process', { concurrency: 2 }, () => {
  it('prints one result on stdout, progress on stderr, and ends with 0', async () => {
    const { code, stdout, stderr } = await run(['--name', 'good', '--image', 'nginx']);
    const result = resultOf(stdout);
    assert.equal(code, 0);
    assert.deepEqual(
      { ...result, timings: Object.keys(result.timings), version: '' },
      {
        ok: true,
        step: 'deploy-tenant',
        version: '',
        tenant: 'good',
        image: 'nginx',
        warnings: ['mind the gap'],
        timings: ['plan', 'total'],
        calls: { 'ecs:DescribeServices': 1 },
      },
    );
    assert.deepEqual(stderr.replaceAll(/\+\d+s/g, '+s').split('\n'), [
      'a library talks',
      'deploy-tenant good  +s  starting',
      'deploy-tenant good  +s  Warning: mind the gap',
      '',
    ]);
  });

  it('puts flags over the input', async () => {
    const stdin = JSON.stringify({ name: 'x', environment: { A: '1', B: '1' }, command: ['a', 'b'], memory: 6 });
    const argv = ['--input', '-', '--name', 'echo', '--env', 'B=2', '--command', 'c'];
    assert.deepEqual(resultOf((await run(argv, { stdin })).stdout).overrides, {
      name: 'echo',
      environment: { A: '1', B: '2' },
      command: ['c'],
      memory: 6,
    });
  });

  it('refuses to guess when nothing was said, and leaves stdin alone', async () => {
    const { code, stdout, stderr } = await run([], { stdin: '{"name":"good"}' });
    assert.equal(code, 2);
    assert.match(resultOf(stdout).hint ?? '', /--help/);
    assert.match(stderr, /No parameters were given/);
  });

  it('tells everything that is wrong at once and ends with 2', async () => {
    const stdin = '{"memory":null,"environment":{"A":1}}';
    const { code, stdout, stderr } = await run(['--input', '-', '--nmae', 'acme', '--cpu', 'x'], { stdin });
    assert.equal(code, 2);
    assert.deepEqual(
      resultOf(stdout)
        .errors?.map((problem) => problem.pointer)
        .sort(),
      ['', '/cpu', '/environment/A', '/memory', '/name'],
    );
    assert.match(stderr, /The input has 5 problems:\n/);
    assert.match(stderr, / {2}Unknown flag --nmae\. Did you mean --name\?\n/);
  });

  it('tells what only the step can check', async () => {
    const { code, stdout } = await run(['--name', 'unchecked']);
    assert.equal(code, 2);
    assert.deepEqual(resultOf(stdout).errors, [
      { pointer: '/name', message: '/name is not good enough.', hint: 'Choose another.' },
    ]);
  });

  it('does not take silence for an input', async () => {
    for (const stdin of ['', '\n']) {
      const { code, stdout } = await run(['--input', '-'], { stdin });
      assert.equal(code, 2);
      assert.match(resultOf(stdout).message ?? '', /^stdin is empty/);
    }
  });

  it('ends with the code of a refusal, and under --envelope with 0', async () => {
    const alone = await run(['--name', 'refused']);
    assert.equal(alone.code, 3);
    assert.match(alone.stderr, /Not ours\.\n.* {2}\/name: is taken\.\n.* {2}Use adopt\.\n$/);
    assert.doesNotMatch(alone.stderr, /at /);
    const enveloped = await run(['--name', 'refused', '--envelope']);
    assert.equal(enveloped.code, 0);
    for (const { stdout } of [alone, enveloped]) {
      const { ok, code, message, hint } = resultOf(stdout);
      assert.deepEqual([ok, code, message, hint], [false, 3, 'Not ours.', 'Use adopt.']);
    }
  });

  it('ends with the code of an outcome', async () => {
    const { code, stdout, stderr } = await run(['--name', 'rollout-failed']);
    assert.equal(code, 4);
    assert.deepEqual([resultOf(stdout).ok, resultOf(stdout).code], [false, 4]);
    assert.match(stderr, /The rollout failed\.\n.*See the log\.\n/);
  });

  it('tells a defect in one sentence, with a stack for those who ask, and never with exit 0', async () => {
    for (const [name, argv] of [
      ['crash', []],
      ['crash', ['--envelope']],
      ['stray', ['--envelope']],
    ] as const) {
      const { code, stdout, stderr } = await run(['--name', name, ...argv]);
      assert.equal(code, 1);
      assert.deepEqual([resultOf(stdout).ok, resultOf(stdout).code], [false, 1]);
      assert.match(stderr, /Unexpected error: .*boom\n/);
      assert.doesNotMatch(stderr, / at /);
    }
    const { stderr } = await run(['--name', 'crash'], { env: { ECS_TENANTS_DEBUG: '1' } });
    assert.match(stderr, /TypeError: boom\n.* at /);
  });

  it('hands over a result of any size', async () => {
    const { code, stdout } = await run(['--name', 'large']);
    assert.equal(code, 0);
    assert.equal((resultOf(stdout).overrides as { text: string }).text.length, 700_000);
  });

  it('keeps an envelope short and the whole result in a private file', async () => {
    const { code, stdout } = await run(['--name', 'large', '--envelope']);
    assert.equal(code, 0);
    const { ok, file = '' } = resultOf(stdout);
    assert.equal(ok, true);
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.equal((resultOf(`${readFileSync(file, 'utf8')}\n`).overrides as { text: string }).text.length, 700_000);
    rmSync(file);
  });

  it('bears a reader that goes away', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', fakeStep, '--name', 'large']);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('does not pass over a result that could not be written', { skip: process.platform !== 'linux' }, async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, ['--import', 'tsx', fakeStep, '--name', 'good'], {
      stdio: ['ignore', full, 'ignore'],
    });
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 1);
  });

  it('answers questions about itself', async () => {
    assert.match((await run(['--help', '--nonsense'])).stdout, /^Usage\n/);
    assert.equal(JSON.parse((await run(['--schema'])).stdout).title, 'deploy-tenant');
    assert.match((await run(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('writes machine-readable progress on request', async () => {
    const { stderr } = await run(['--name', 'refused', '--log', 'json']);
    const { level, message, hint } = JSON.parse(stderr);
    assert.deepEqual([level, message, hint], ['error', 'Not ours.', 'Use adopt.']);
  });
});

describe('a signal', { concurrency: 2 }, () => {
  it('lets the run finish and tell how far it came', async () => {
    const { code, stdout, stderr } = await run(['--name', 'interruptible'], { onProgress: send(['ready', 'SIGTERM']) });
    assert.equal(code, 143);
    assert.equal(resultOf(stdout).message, 'Stopped half-way.');
    assert.equal(stderr.match(/SIGTERM/g)?.length, 1);
    const enveloped = await run(['--name', 'interruptible', '--envelope'], { onProgress: send(['ready', 'SIGTERM']) });
    assert.equal(enveloped.code, 0);
    assert.equal(resultOf(enveloped.stdout).code, 143);
  });

  it('is the reason, whatever the aborted call says', async () => {
    const { code, stdout } = await run(['--name', 'abortable'], { onProgress: send(['ready', 'SIGINT']) });
    assert.equal(code, 130);
    assert.equal(resultOf(stdout).message, 'Interrupted by SIGINT.');
  });

  it('ends a run that does not end by itself within 5 s, with what is known', async () => {
    let sent = 0;
    const onProgress = (child: ChildProcess, stderr: string): void => {
      if (sent !== 0 || !stderr.includes('ready')) return;
      sent = performance.now();
      child.kill('SIGTERM');
    };
    const { code, stdout } = await run(['--name', 'stubborn', '--envelope'], { onProgress });
    assert.ok(performance.now() - sent < 5000);
    assert.equal(code, 143);
    assert.match(resultOf(stdout).serviceArn ?? '', /stubborn$/);
  });

  it('given twice ends the run at once', async () => {
    const { code, milliseconds } = await run(['--name', 'stubborn'], {
      onProgress: send(['ready', 'SIGINT'], ['SIGINT: ', 'SIGINT']),
    });
    assert.equal(code, 130);
    assert.ok(milliseconds < 3500);
  });
});
