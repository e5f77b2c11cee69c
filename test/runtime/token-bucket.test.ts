import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TokenBucket } from '../../ts-steps/runtime/token-bucket.ts';
import { FakeClock } from './fake-clock.ts';

const bucketOn = (clock: FakeClock) => new TokenBucket({ burst: 3, perSecond: 2 }, clock);

test('so many tokens are there at once, and come back as fast as they are said to', async () => {
  const clock = new FakeClock();
  const bucket = bucketOn(clock);
  for (let taken = 0; taken < 3; taken += 1) {
    assert.equal(bucket.millisecondsUntil(1), 0);
    bucket.take(1);
  }
  assert.equal(bucket.millisecondsUntil(1), 500);
  assert.equal(bucket.millisecondsUntil(2), 1000);
  await clock.advance(499);
  assert.equal(Math.round(bucket.millisecondsUntil(1)), 1);
  await clock.advance(1);
  assert.equal(bucket.millisecondsUntil(1), 0);
});

test('no more come back than the bucket holds', async () => {
  const clock = new FakeClock();
  const bucket = bucketOn(clock);
  await clock.advance(3_600_000);
  bucket.take(3);
  assert.equal(bucket.millisecondsUntil(1), 500);
});

test('what needs more tokens than the bucket holds waits for a full one, and the next one for what it took', async () => {
  const clock = new FakeClock();
  const bucket = bucketOn(clock);
  bucket.take(1);
  assert.equal(bucket.millisecondsUntil(10), 500);
  await clock.advance(500);
  assert.equal(bucket.millisecondsUntil(10), 0);
  bucket.take(10);
  assert.equal(bucket.millisecondsUntil(1), 4000);
});

test('an emptied bucket fills again from nothing; one that owes tokens goes on owing them', async () => {
  const clock = new FakeClock();
  const bucket = bucketOn(clock);
  bucket.empty();
  assert.equal(bucket.millisecondsUntil(1), 500);
  bucket.take(4);
  bucket.empty();
  assert.equal(bucket.millisecondsUntil(1), 2500);
});
