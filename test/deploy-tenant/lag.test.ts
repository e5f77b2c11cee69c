/** Moments after a creation: what a run has just made is not known yet to the services that it tells of it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acme, bench, cluster, deploy, ended, onAcme, recorded } from './support.ts';

const on = bench();

const scaling = { ...acme, minCount: 1, maxCount: 3 };

/** What the log says AWS does not know yet. */
const waits = (stderr: string): string[] =>
  [...stderr.matchAll(/ {2}\+\d+s {2}(.*); trying again for at most \d+ s$/gm)]
    .map(([, sentence = '']) => sentence)
    .sort();

test('every step that writes goes through while AWS does not know yet what was just made', async () => {
  const lag = { logGroup: 1, service: 1, scalableTarget: 1, listenerRule: 3 };
  await on.aws.options({ lag });
  const first = await deploy(on, scaling);
  ended(first, 0);
  assert.deepEqual(waits(first.stderr), [
    'Application Auto Scaling does not know the new scalable target yet',
    'Application Auto Scaling does not know the new service yet',
    'CloudWatch Logs is still working on the last change of the log group',
    'ECS does not know yet that the listener rule leads to the target group',
  ]);
  const again = await deploy(on, scaling);
  assert.deepEqual(ended(again, 0).changes, []);
  assert.deepEqual(again.wrote, {});

  const update = { ...scaling, image: 'nginx:1.28', logRetentionInDays: 7, maxCount: 4, hosts: ['a.apps.example.com'] };
  ended(await deploy(on, update), 0);
  ended(await onAcme(on, 'scale-tenant', { maxCount: 6 }), 0);
  ended(await onAcme(on, 'scale-tenant', { state: 'stopped' }), 0);
  ended(await onAcme(on, 'scale-tenant', { state: 'running' }), 0);
  ended(await onAcme(on, 'restart-tenant'), 0);
  ended(await onAcme(on, 'rollback-tenant'), 0);
  ended(await onAcme(on, 'run-task', { command: ['node', 'migrate.js'] }), 0);
  const removal = { name: acme.name, cluster, confirm: acme.name };
  ended(await recorded(on, () => on.request('remove-tenant', removal, { env: on.env })), 0);
  // The log group stays after a removal; the service is made again.
  ended(await deploy(on, scaling), 0);
  ended(await recorded(on, () => on.request('remove-tenant', { ...removal, keepLogs: false }, { env: on.env })), 0);
  ended(await deploy(on, scaling), 0);
});

test('a first deployment with a command before it', async () => {
  await on.aws.options({ lag: 1.5 });
  ended(await deploy(on, { ...scaling, beforeDeploy: { command: ['node', 'migrate.js'] } }), 0);
});
