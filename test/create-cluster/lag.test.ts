/** Moments after a creation: what a run has just made is not known yet to the services that it tells of it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bench, cluster, created, ended, run, tenants, unchanged } from './support.ts';

const on = bench();

/** How often the log says that AWS does not know something yet, by sentence. */
const waits = (stderr: string): Record<string, number> => {
  const told: Record<string, number> = {};
  for (const [, sentence = ''] of stderr.matchAll(/ {2}\+\d+s {2}(.*); trying again for at most \d+ s$/gm))
    told[sentence] = (told[sentence] ?? 0) + 1;
  return told;
};

test('a cluster of instances is made at once, removed at once, and each wait is told once', async () => {
  await on.aws.options({ lag: 1.5 });
  const made = await created(on);
  const told = waits(made.stderr);
  for (const sentence of [
    /^EC2 does not know the new security group yet$/,
    /^Elastic Load Balancing does not know the new security group yet$/,
    /^EC2 Auto Scaling does not know what the new launch template names yet$/,
    /^ECS cannot assume its new service-linked role yet$/,
    /^IAM does not know the new role or instance profile yet$/,
    /^IAM is still working on the last change of the role$/,
  ])
    assert.ok(
      Object.keys(told).some((one) => sentence.test(one)),
      `${sentence} is not told: ${JSON.stringify(told)}`,
    );
  assert.deepEqual(
    Object.values(told).filter((times) => times > 1),
    [],
    JSON.stringify(told),
  );
  await on.aws.options({ lag: 0 });
  await unchanged(on);
  await on.aws.options({ lag: 1.5 });
  const removed = await run(on, 'remove-cluster', { name: cluster, confirm: cluster });
  ended(removed, 0);
});

test('a cluster on Fargate too', async () => {
  await on.aws.options({ lag: 1.5 });
  await created(on, { ...tenants, spotMaxPrice: undefined, capacity: 'FARGATE' });
});

test('where nothing is wrong no wait is told', async () => {
  assert.deepEqual(waits((await created(on)).stderr), {});
});
