import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Rate } from '../../ts-steps/aws/rate.ts';

/** So slow that within a test no token comes back. */
const slow = 1e-6;

test('so many requests leave at once, the next one waits', async () => {
  const rate = new Rate(3, slow);
  const end = new AbortController();
  for (let request = 0; request < 3; request += 1) await rate.take(end.signal);
  const waiting = rate.take(end.signal);
  const first = await Promise.race([
    waiting.then(() => 'left'),
    new Promise((resolve) => setImmediate(resolve, 'waits')),
  ]);
  assert.equal(first, 'waits');
  end.abort(new Error('enough'));
  await assert.rejects(waiting);
});

test('tokens come back, as fast as they are said to', async () => {
  const rate = new Rate(1, 1e6);
  const { signal } = new AbortController();
  for (let request = 0; request < 50; request += 1) await rate.take(signal);
});

test('nothing leaves once it was aborted', async () => {
  await assert.rejects(new Rate(5, 1).take(AbortSignal.abort(new Error('enough'))), /enough/);
});
