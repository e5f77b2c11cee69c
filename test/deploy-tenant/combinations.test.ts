/** What ECS takes only together with something else: one call says both. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acme, bench, changeOf, deploy, deployed, ended, serviceOf } from './support.ts';

const on = bench();

test('another capacity provider strategy goes with a new deployment', async () => {
  await deployed(on);
  const [item] = (await serviceOf(on)).capacityProviderStrategy ?? [];
  const request = { ...acme, capacityProviderStrategy: [{ capacityProvider: item?.capacityProvider, weight: 2 }] };
  const run = await deploy(on, request);
  ended(run, 0);
  assert.match(changeOf(run, 'service')?.reason ?? '', /only with a new deployment/);
  assert.equal((await serviceOf(on)).capacityProviderStrategy?.[0]?.weight, 2);
  assert.deepEqual(ended(await deploy(on, request), 0).changes, []);
});

test('a maximumPercent of 100 goes with Availability Zone rebalancing switched off', async () => {
  await deployed(on);
  assert.equal((await serviceOf(on)).availabilityZoneRebalancing, 'ENABLED');
  const request = { ...acme, minimumHealthyPercent: 50, maximumPercent: 100 };
  const run = await deploy(on, request);
  ended(run, 0);
  const fields = changeOf(run, 'service')?.fields ?? [];
  assert.ok(fields.some(({ pointer }) => pointer === '/availabilityZoneRebalancing'));
  assert.equal((await serviceOf(on)).availabilityZoneRebalancing, 'DISABLED');
  assert.deepEqual(ended(await deploy(on, request), 0).changes, []);
  ended(await deploy(on, { ...request, name: 'beta' }), 0);
  assert.equal((await serviceOf(on, 'beta')).availabilityZoneRebalancing, 'DISABLED');
});
