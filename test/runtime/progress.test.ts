import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { createProgress, duration, type LogMode, wantsColor } from '../../ts-steps/runtime/progress.ts';

let now = 0;
let lines: string[] = [];

const start = (mode: LogMode = 'text', color = false) => {
  const progress = createProgress({
    step: 'deploy-tenant',
    mode,
    color,
    write: (line) => lines.push(line),
    elapsed: () => now,
  });
  progress.about('acme');
  return progress;
};

const pass = (seconds: number): void => {
  for (let second = 0; second < seconds; second += 1) {
    now += 1000;
    mock.timers.tick(1000);
  }
};

describe('progress', () => {
  beforeEach(() => {
    now = 0;
    lines = [];
    mock.timers.enable({ apis: ['setInterval'] });
  });
  afterEach(() => mock.timers.reset());

  it('names step, tenant and time passed in every line', () => {
    now = 12_345;
    start().tell('rollout.service-event', { message: '2/3 tasks healthy\nall well' });
    assert.deepEqual(lines.join('').split('\n'), [
      'deploy-tenant acme  +12s  2/3 tasks healthy',
      'deploy-tenant acme  +12s  all well',
      '',
    ]);
  });

  it('is a JSON object a line for machines', () => {
    const log = start('json');
    log.tell('rollout.service-event', { message: 'one' });
    log.tell('plan.warning', { sentence: 'two' });
    log.failure({ message: 'three', hint: 'four', problems: [{ pointer: '/a', message: 'b' }] });
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      [
        { elapsedMs: 0, level: 'info', message: 'one', event: 'rollout.service-event', data: { message: 'one' } },
        { elapsedMs: 0, level: 'warn', message: 'two', event: 'plan.warning', data: { sentence: 'two' } },
        {
          elapsedMs: 0,
          level: 'error',
          message: 'three',
          event: 'run.failed',
          hint: 'four',
          problems: [{ pointer: '/a', message: 'b' }],
        },
      ],
    );
  });

  it('is only warnings and errors when quiet', () => {
    const log = start('quiet');
    log.tell('rollout.service-event', { message: 'no' });
    log.tell('removal.awaited', { sentence: 'no' });
    pass(60);
    log.tell('plan.warning', { sentence: 'yes' });
    log.failure({ message: 'yes', problems: [] });
    assert.equal(lines.length, 2);
  });

  it('tells a warning once and keeps it', () => {
    const log = start();
    log.tell('plan.warning', { sentence: 'a' });
    log.tell('plan.warning', { sentence: 'b' });
    log.tell('plan.warning', { sentence: 'a' });
    assert.deepEqual(log.warnings, ['a', 'b']);
    assert.equal(lines.length, 2);
  });

  it('repeats what is awaited only every 15 s, with how long, also when nobody asks', () => {
    const log = start();
    log.tell('removal.awaited', { sentence: '1/2 healthy' });
    log.tell('removal.awaited', { sentence: '1/2 healthy' });
    assert.equal(lines.length, 1);
    pass(14);
    log.tell('removal.awaited', { sentence: '1/2 healthy' });
    assert.equal(lines.length, 1);
    pass(1);
    assert.equal(lines.at(-1), 'deploy-tenant acme  +15s  1/2 healthy (for 15s)\n');
    pass(15);
    assert.equal(lines.at(-1), 'deploy-tenant acme  +30s  1/2 healthy (for 30s)\n');
    log.tell('removal.awaited', { sentence: '2/2 healthy' });
    assert.equal(lines.at(-1), 'deploy-tenant acme  +30s  2/2 healthy\n');
    log.stop();
    pass(60);
    assert.equal(lines.length, 4);
  });

  it('lists problems once, with their pointers', () => {
    const problems = [
      { pointer: '/a', message: '/a is wrong.', hint: 'Fix it.' },
      { pointer: '/b', message: 'is worse.' },
    ];
    start().failure({ message: 'The input has 2 problems: /a is wrong. is worse.', hint: 'Think.', problems });
    assert.deepEqual(lines.join('').replaceAll('deploy-tenant acme  +0s  ', '').split('\n'), [
      'The input has 2 problems:',
      '  /a is wrong. Fix it.',
      '  /b: is worse.',
      '  Think.',
      '',
    ]);
    lines = [];
    start().failure({ message: '/a is wrong.', problems: problems.slice(0, 1), hint: 'Fix it.' });
    assert.deepEqual(lines.join('').replaceAll('deploy-tenant acme  +0s  ', ''), '/a is wrong.\n  Fix it.\n');
  });

  it('lets no text of others steer the terminal', () => {
    start().tell('rollout.service-event', { message: 'a\u001b[2Jb' });
    assert.equal(lines[0], 'deploy-tenant acme  +0s  ab\n');
  });

  it('is coloured only where it is asked to be', () => {
    start('text', true).tell('plan.warning', { sentence: 'a' });
    assert.ok(lines[0]?.includes('\u001b[33m'));
    assert.equal(wantsColor(true, {}), true);
    assert.equal(wantsColor(false, {}), false);
    assert.equal(wantsColor(true, { NO_COLOR: '1', FORCE_COLOR: '1' }), false);
    assert.equal(wantsColor(false, { FORCE_COLOR: '1' }), true);
    assert.equal(wantsColor(true, { FORCE_COLOR: '0' }), false);
    assert.equal(wantsColor(true, { TERM: 'dumb' }), false);
  });
});

describe('duration', () => {
  it('is short', () => {
    assert.deepEqual([0, 59_400, 59_600, 65_000, 3_599_000, 3_720_000].map(duration), [
      '0s',
      '59s',
      '1m00s',
      '1m05s',
      '59m59s',
      '1h02m',
    ]);
  });
});
