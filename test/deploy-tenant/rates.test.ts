/** The calls of single runs against AWS's request rates. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costsOf } from '../../ts-steps/aws/rates.ts';
import { createDomain } from '../emulator/domain.ts';
import type { StepEnd } from '../support/step.ts';
import { acme, bench, cluster, deployed, ended, onAcme } from './support.ts';

const on = bench();

/** Buckets that do not hold enough for all these calls at once, though nothing came back meanwhile. */
const tooSmall = (end: StepEnd): string[] => {
  const taken = new Map<string, { tokens: number; burst: number }>();
  for (const [call, count] of Object.entries(end.result.calls ?? {})) {
    const [service = '', operation = ''] = call.split('.');
    const costs = costsOf(service, operation, {});
    assert.ok(costs.length > 0, call);
    for (const { bucket, burst } of costs) {
      // A batch of changes of records is 1500 at most, and a run's own are a handful.
      const tokens = (taken.get(bucket)?.tokens ?? 0) + count;
      taken.set(bucket, { tokens, burst });
    }
  }
  return [...taken].filter(([, { tokens, burst }]) => tokens > burst).map(([bucket]) => bucket);
};

test('a run on one tenant takes fewer tokens than each bucket holds: it never waits', async () => {
  const first = await deployed(on);
  assert.ok(Object.values(first.result.calls ?? {}).reduce((sum, count) => sum + count, 0) >= 26);
  assert.deepEqual(tooSmall(first), []);
  assert.deepEqual(tooSmall(await deployed(on, { ...acme, image: 'nginx:1.28', cpu: 512 })), []);
  assert.deepEqual(tooSmall(await onAcme(on, 'describe-tenant')), []);
  assert.deepEqual(tooSmall(await onAcme(on, 'rollback-tenant')), []);
  assert.deepEqual(tooSmall(await onAcme(on, 'remove-tenant', { confirm: 'acme' })), []);
});

test('the creation of a cluster and its removal take fewer tokens than each bucket holds', async () => {
  await on.aws.reset();
  await on.aws.cluster({
    timing: { launch: 0, join: 0, terminate: 0, refresh: 0, provision: 0, release: 0, attach: 0 },
  });
  await createDomain(on.aws.env, 'apps.example.com', false);
  const request = { name: cluster, domain: 'apps.example.com' };
  const made = await on.request('create-cluster', request, { env: on.env });
  ended(made, 0);
  assert.deepEqual(tooSmall(made), []);
  const removed = await on.request('remove-cluster', { name: cluster, confirm: cluster }, { env: on.env });
  ended(removed, 0);
  assert.deepEqual(tooSmall(removed), []);
});

test('where the environment asks for a share that is none, nothing is called', async () => {
  on.proxy.clear();
  const env = { ...on.env, ECS_TENANTS_RATE_SHARE: '110%' };
  const end = await on.request('deploy-tenant', acme, { env });
  const { message = '' } = ended(end, 2);
  assert.match(message, /ECS_TENANTS_RATE_SHARE is "110%"; it has to be a number above 0, at most 1/);
  assert.deepEqual(on.proxy.calls, []);
});
