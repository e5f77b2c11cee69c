import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeleteAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import {
  acme,
  balancingOf,
  bench,
  changed,
  changeOf,
  cluster,
  deploy,
  deployed,
  ended,
  furnish,
  hostsOf,
  logGroupsOf,
  scalingOf,
  serviceOf,
  taskDefinitionOf,
} from './support.ts';

const on = bench();

const same = { name: 'acme', cluster };

/** A plan's result; it has written nothing. */
const planned = async (request: Readonly<Record<string, unknown>> = acme) => {
  const run = await deployed(on, request, '--plan');
  assert.deepEqual(run.wrote, {}, 'a plan writes nothing');
  assert.equal(run.result.deployment?.verdict, 'planned');
  assert.match(run.result.planId ?? '', /^[0-9a-f]{16}$/);
  return run;
};

test('the plan of a new tenant shows all that would be made, and makes nothing', async () => {
  const run = await planned({ ...acme, memory: 700 });
  assert.equal(run.result.changes?.length, 11);
  assert.ok(run.result.changes?.every((change) => change.action === 'create' && !('done' in change)));
  assert.deepEqual([run.result.taskDefinitionArn, run.result.serviceArn], [null, null]);
  assert.equal(run.result.url, 'http://acme.apps.example.com');
  assert.match(run.stderr, new RegExp(`plan ${run.result.planId}: 11 to create`));
  assert.match(run.stderr, /\+ taskDefinition tenants--acme \(new tenant\)\n.*\/image: nginx:1\.27/);
  assert.match(run.stderr, /\/memory: 700/);
  assert.deepEqual(await balancingOf(on), { groups: [], rules: [] });
  assert.deepEqual(await scalingOf(on), { targets: [], policies: [], alarms: [] });
  assert.deepEqual([await logGroupsOf(on), await hostsOf(on)], [[], []]);
  await assert.rejects(serviceOf(on), /no service/);
});

test('the plan of a change shows old → new by field; nothing to change is a plan too', async () => {
  await deployed(on);
  const none = await planned();
  assert.deepEqual(none.result.changes, []);
  assert.match(none.stderr, /plan [0-9a-f]{16}: no changes/);
  const run = await planned({ ...acme, image: 'nginx:1.28', maxCount: 6, hosts: ['shop.apps.example.com'] });
  assert.deepEqual(changed(run), [
    'create record shop.apps.example.com',
    'create taskDefinition tenants--acme',
    'remove record acme.apps.example.com',
    'update listenerRule shop.apps.example.com',
    'update scalableTarget service/tenants/acme',
    'update service acme',
    'update tags acme',
  ]);
  assert.deepEqual(changeOf(run, 'scalableTarget')?.fields, [{ pointer: '/maxCount', from: 4, to: 6 }]);
  assert.match(run.stderr, /\/image: nginx:1\.27 → nginx:1\.28/);
  assert.equal(run.result.serviceArn, (await serviceOf(on)).serviceArn);
});

test('a planId is the same again, elsewhere, and whatever other tenants do', async () => {
  const first = (await planned()).result.planId;
  assert.equal((await planned()).result.planId, first);
  // Priorities that others take, and their hosts, are no part of it.
  await deployed(on, { ...acme, name: 'beta', wait: false });
  assert.equal((await planned()).result.planId, first);
  assert.notEqual((await planned({ ...acme, memory: 1024 })).result.planId, first);
  assert.notEqual((await planned({ ...acme, name: 'other' })).result.planId, first);
  await furnish(on);
  assert.equal((await planned({ ...acme, build: 'https://ci.example.com/7', timeoutMinutes: 3 })).result.planId, first);
});

test('an approved plan is applied', async () => {
  const { planId } = (await planned()).result;
  const created = await deployed(on, { ...acme, approvedPlan: planId });
  assert.equal(created.result.planId, planId);
  assert.equal((await serviceOf(on)).runningCount, 2);
  const next = { ...acme, image: 'nginx:1.28', environment: { A: '1' } };
  const { result } = await planned(next);
  await deployed(on, { ...next, approvedPlan: result.planId });
  assert.equal((await taskDefinitionOf(on)).definition.containerDefinitions?.[0]?.image, 'nginx:1.28');
  // Twice is another plan: there is nothing to do any more.
  ended(await deploy(on, { ...next, approvedPlan: result.planId }), 3);
});

test('a plan that AWS or the request has left behind is refused, with the new one', async () => {
  await deployed(on);
  const next = { ...acme, image: 'nginx:1.28' };
  const { planId } = (await planned(next)).result;
  const other = await deploy(on, { ...next, memory: 1024, approvedPlan: planId });
  const refusal = ended(other, 3);
  assert.deepEqual(other.wrote, {});
  assert.notEqual(refusal.planId, planId);
  assert.match(refusal.message ?? '', new RegExp(`The plan is ${refusal.planId} now, not ${planId} as approved`));
  assert.match(other.stderr, /\/memory: 512 → 1024/);

  await on.cloudwatch.send(new DeleteAlarmsCommand({ AlarmNames: ['ecs-tenants/tenants/acme/cpu-low'] }));
  const meanwhile = await deploy(on, { ...next, approvedPlan: planId });
  const { planId: now } = ended(meanwhile, 3);
  assert.deepEqual(meanwhile.wrote, {});
  await deployed(on, { ...next, approvedPlan: now });
});

test('values of environment variables are nowhere to be read', async () => {
  const hidden = 'hunter2-4711';
  const shown = (run: { stdout: string; stderr: string }): void => {
    assert.ok(!run.stdout.includes(hidden), run.stdout);
    assert.ok(!run.stderr.includes(hidden), run.stderr);
  };
  const request = { ...acme, environment: { GREETING: hidden, PLAIN: 'x' } };
  shown(await planned(request));
  const created = await deployed(on, request);
  shown(created);
  const variable = (run: Awaited<ReturnType<typeof planned>>) =>
    changeOf(run, 'taskDefinition')?.fields.filter((field) => field.pointer.startsWith('/environment/'));
  assert.deepEqual(variable(created), [
    { pointer: '/environment/GREETING', secret: true },
    { pointer: '/environment/PLAIN', secret: true },
  ]);
  for (const change of [{ environment: { GREETING: `${hidden}-2` } }, { reset: ['/environment/GREETING'] }]) {
    const run = await planned({ ...same, ...change });
    shown(run);
    assert.match(run.stderr, /\/environment\/GREETING: (changed|removed) \(not shown\)/);
    assert.deepEqual(variable(run), [{ pointer: '/environment/GREETING', secret: true }]);
    shown(await deployed(on, { ...same, ...change }));
  }
  shown(await deployed(on, same, '--log', 'json'));
  // Two values that nobody sees are two plans all the same.
  const idWith = async (value: string) => (await planned({ ...same, environment: { X: value } })).result.planId;
  assert.notEqual(await idWith('a'), await idWith('b'));
});

test('a variable that looks like a secret is warned of, by its name', async () => {
  const { result } = await planned({ ...acme, environment: { DB_PASSWORD: 'hunter2', MODE: 'x' } });
  assert.match(result.warnings.join(), /environment DB_PASSWORD: .* put it into secrets/);
});
