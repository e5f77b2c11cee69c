/** What AWS mends by itself is waited out for so many seconds and no longer; what it does not is a failure at once. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as tick } from 'node:timers/promises';
import { Patience } from '../../ts-steps/aws/patience.ts';
import { awsError } from '../../ts-steps/runtime/aws-errors.ts';
import { textLog } from '../support/logs.ts';

const unknownService = () =>
  awsError(
    { name: 'ValidationException', message: "ECS service doesn't exist: service/prod/acme" },
    'applicationAutoScaling',
    'RegisterScalableTarget',
  );

/** A patience with what it has told, and what ends its waiting. */
const patience = () => {
  const told: string[] = [];
  const stop = new AbortController();
  return {
    told,
    stop,
    patience: new Patience(
      textLog((line) => told.push(line)),
      stop.signal,
    ),
  };
};

test('a refusal that stays is a failure after the seconds of the table, and is told once', async ({ mock }) => {
  mock.timers.enable({ apis: ['Date'], now: 0 });
  const told: string[] = [];
  const one = new Patience(
    textLog((line) => told.push(line)),
    new AbortController().signal,
    async (milliseconds) => mock.timers.tick(milliseconds),
  );
  const refusal = unknownService();
  let calls = 0;
  const refuse = async (): Promise<never> => {
    calls += 1;
    throw refusal;
  };
  await assert.rejects(one.with(refuse), refusal);
  assert.ok(Date.now() > 50_000 && Date.now() <= 60_000, `ended after ${Date.now()} ms`);
  assert.ok(calls > 10 && calls < 25, `${calls} calls`);
  assert.deepEqual(told, ['Application Auto Scaling does not know the new service yet; trying again for at most 60 s']);
});

test('what is taken at once costs one call, and so does what is refused for good', async () => {
  const { told, patience: one } = patience();
  let calls = 0;
  const value = await one.with(async () => {
    calls += 1;
    return 'done';
  });
  assert.deepEqual([value, calls], ['done', 1]);
  const denied = awsError(
    { name: 'AccessDeniedException', message: 'no' },
    'applicationAutoScaling',
    'PutScalingPolicy',
  );
  const noPolicy = awsError(
    { name: 'NoSuchEntity', message: 'Policy arn:aws:iam::aws:policy/None does not exist or is not attachable.' },
    'iam',
    'AttachRolePolicy',
  );
  // The same text of another service is nothing that is waited for.
  const other = awsError({ name: 'ValidationException', message: "ECS service doesn't exist" }, 'autoScaling', 'Tag');
  for (const refusal of [denied, noPolicy, other, new Error('ours')])
    await assert.rejects(
      one.with(async () => {
        calls += 1;
        throw refusal;
      }),
      refusal,
    );
  assert.equal(calls, 5);
  assert.deepEqual(told, []);
});

test('an interruption ends the waiting', async () => {
  const { stop, patience: one } = patience();
  const waiting = one.with(async () => {
    throw unknownService();
  });
  await tick();
  stop.abort();
  await assert.rejects(waiting, { name: 'AbortError' });
});
