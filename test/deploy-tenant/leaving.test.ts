/** A service that was deleted a moment ago: ECS stops its tasks for minutes, and until then its name is taken. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeleteServiceCommand } from '@aws-sdk/client-ecs';
import { untilGone } from '../../ts-steps/deployment/until-gone.ts';
import type { ServiceFeed } from '../../ts-steps/engine/service-feed.ts';
import { namesOf } from '../../ts-steps/tenant/names.ts';
import { textLog } from '../support/logs.ts';
import { until } from '../support/until.ts';
import {
  acme,
  bench,
  changed,
  cluster,
  deploy,
  deployed,
  ended,
  onAcme,
  recorded,
  serviceOf,
  tagMap,
} from './support.ts';

const on = bench();

/** A tenant that was deployed, and whose service somebody then deleted: its tasks take so many seconds to stop. */
const leaving = async (seconds: number): Promise<void> => {
  await on.aws.ecs({ timing: { start: 0, healthy: 0, drain: seconds } });
  await deployed(on);
  await on.ecs.send(new DeleteServiceCommand({ cluster, service: acme.name, force: true }));
  assert.equal((await serviceOf(on)).status, 'DRAINING');
};

test('deploy-tenant waits until the service is gone, and makes the tenant anew', async () => {
  await leaving(3);
  const run = await deploy(on, acme);
  const result = ended(run, 0);
  assert.match(run.stderr, /service acme is being removed: it is made anew as soon as it is gone/);
  assert.ok(changed(run).includes('create service acme'), changed(run).join('\n'));
  assert.equal(result.deployment?.verdict, 'steady');
  assert.equal((await serviceOf(on)).status, 'ACTIVE');
  assert.deepEqual(ended(await deploy(on, acme), 0).changes, []);
});

test('a plan does not wait: it tells what would be done once the service is gone, and may be approved', async () => {
  await leaving(4);
  const plan = await deploy(on, acme, '--plan');
  const { planId, warnings } = ended(plan, 0);
  assert.deepEqual(plan.wrote, {});
  assert.match((warnings ?? []).join('\n'), /service acme is being removed: this plan is made as if it were gone/);
  assert.ok(changed(plan).includes('create service acme'));
  ended(await deploy(on, { ...acme, approvedPlan: planId }), 0);
});

test('the run’s own time bounds the wait', async () => {
  const told: string[] = [];
  const log = textLog((line) => told.push(line));
  const service = { status: 'DRAINING', runningCount: 2 };
  const feed = { look: () => Promise.resolve({ service, serviceDeployment: undefined }) } as unknown as ServiceFeed;
  const identity = { cluster, tenant: acme.name, service: 'web' };
  const wait = untilGone({ feed, log, signal: new AbortController().signal }, 30, Date.now() + 50);
  await assert.rejects(wait({ identity, names: namesOf(identity) }), {
    code: 7,
    message: 'Service acme is still being removed at the end of timeoutMinutes (30); nothing was deployed.',
  });
  assert.equal(told.at(-1), 'service acme is being removed: 2 tasks still run');
});

test('scale, restart, rollback and run-task say that the tenant is being removed', async () => {
  await leaving(600);
  for (const [step, request] of [
    ['scale-tenant', { maxCount: 6 }],
    ['scale-tenant', { state: 'stopped' }],
    ['restart-tenant', {}],
    ['rollback-tenant', {}],
    ['run-task', { command: ['node', 'migrate.js'] }],
  ] as const) {
    const run = await onAcme(on, step, request);
    assert.match(ended(run, 3).message ?? '', /Tenant acme on cluster tenants is being removed/, step);
    assert.deepEqual(run.wrote, {}, step);
  }
  const described = await onAcme(on, 'describe-tenant');
  const { status, changes, warnings } = ended(described, 0);
  assert.equal(status?.state, 'removing');
  assert.deepEqual(changes, []);
  assert.match((warnings ?? []).join('\n'), /service acme is being removed: deploy-tenant waits/);
  const listed = await recorded(on, () => on.request('list-tenants', { cluster }, { env: on.env }));
  assert.deepEqual(
    ended(listed, 0).summaries?.map(({ name, state }) => `${name} ${state}`),
    ['acme removing'],
  );
});

test('remove-tenant waits until the service is gone, and removes the rest', async () => {
  await leaving(3);
  const run = await onAcme(on, 'remove-tenant', { confirm: acme.name });
  ended(run, 0);
  assert.match(run.stderr, /nothing of tenant acme is left/);
});

test('a service that is removed between the read and the creation', async () => {
  await leaving(3);
  await until('the end of the service', async () => (await serviceOf(on)).status === 'INACTIVE');
  const other = { ...acme, forceNewDeployment: true };
  let intruded = false;
  on.proxy.fault({
    kind: 'hook',
    match: { operation: 'CreateService' },
    nth: 1,
    run: async () => {
      intruded = true;
      ended(await on.request('deploy-tenant', other, { env: on.aws.env }), 0);
      await on.ecs.send(new DeleteServiceCommand({ cluster, service: acme.name, force: true }));
    },
  });
  const run = await deploy(on, acme);
  ended(run, 0);
  assert.ok(intruded);
  assert.equal((await serviceOf(on)).status, 'ACTIVE');
});

test('a rollout whose service is deleted meanwhile is not called steady', async () => {
  await on.aws.ecs({ timing: { start: 2, healthy: 2, drain: 6 } });
  await deployed(on);
  const rollout = deploy(on, { ...acme, image: 'nginx:1.28' });
  const written = async () => /:2$/.test(tagMap((await serviceOf(on)).tags)['ecs-tenants:revision'] ?? '');
  await until('the writes of the run', written);
  await on.ecs.send(new DeleteServiceCommand({ cluster, service: acme.name, force: true }));
  const { deployment } = ended(await rollout, 6);
  assert.deepEqual([deployment?.verdict, deployment?.reason], ['superseded', 'service acme is being removed']);
});
