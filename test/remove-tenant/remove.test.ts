import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeleteServiceCommand, ListTaskDefinitionsCommand, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { CreateTargetGroupCommand, RemoveTagsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  acme,
  balancingOf,
  bench,
  cluster,
  deployed,
  ended,
  hostsOf,
  logGroupsOf,
  type Request,
  type Run,
  recorded,
  scalingOf,
  serviceOf,
} from '../deploy-tenant/support.ts';
import { runStepBinary } from '../support/step.ts';
import { rounds } from '../wire/record.ts';

const on = bench();

const confirmed = { name: 'acme', cluster, confirm: 'acme' };

const remove = (
  request: Request,
  started?: (pid: number) => void,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> =>
  recorded(on, () =>
    runStepBinary('remove-tenant', ['--input', '-'], {
      env: { ...on.env, ...env },
      stdin: JSON.stringify(request),
      ...(started === undefined ? {} : { started }),
    }),
  );

const removed = async (request: Request = confirmed): Promise<Run> => {
  const run = await remove(request);
  ended(run, 0);
  return run;
};

const refused = async (request: Request, code: number, message: RegExp): Promise<Run> => {
  const run = await remove(request);
  ended(run, code);
  assert.match(run.result.message ?? '', message);
  assert.ok(run.result.hint, 'no hint');
  assert.deepEqual(run.wrote, {});
  return run;
};

const revisions = async (familyPrefix = `${cluster}--acme`): Promise<number> => {
  const of = async (status: 'ACTIVE' | 'INACTIVE') =>
    (await on.ecs.send(new ListTaskDefinitionsCommand({ familyPrefix, status }))).taskDefinitionArns ?? [];
  return [...(await of('ACTIVE')), ...(await of('INACTIVE'))].length;
};

/** How many there are of each kind, of all tenants. */
const inventory = async () => {
  const [{ groups, rules }, { targets, policies, alarms }, logGroups, hosts] = await Promise.all([
    balancingOf(on),
    scalingOf(on),
    logGroupsOf(on),
    hostsOf(on),
  ]);
  return {
    groups: groups.length,
    rules: rules.length,
    targets: targets.length,
    policies: policies.length,
    alarms: alarms.length,
    logGroups: logGroups.length,
    hosts,
    revisions: await revisions(),
  };
};

const nothing = { groups: 0, rules: 0, targets: 0, policies: 0, alarms: 0, logGroups: 0, hosts: [], revisions: 0 };

test('nothing of it is left but its log, and everything else is untouched', async () => {
  await on.aws.ecs({ timing: { start: 0, healthy: 0, drain: 0 } });
  await deployed(on, { ...acme, name: 'acme-2' });
  const before = await inventory();
  const neighbour = await serviceOf(on, 'acme-2');
  await deployed(on);
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  const run = await removed();
  assert.match(run.stderr, /nothing of tenant acme is left but its log group/);
  assert.ok(run.result.changes?.every((change) => change.action === 'remove' && change.done));
  assert.deepEqual(await inventory(), { ...before, logGroups: 2 });
  assert.deepEqual(await serviceOf(on, 'acme-2'), neighbour);
  const operations = run.calls.filter((call) => call.write).map((call) => call.operation);
  const order = ['ChangeResourceRecordSets', 'DeregisterScalableTarget', 'DeleteAlarms', 'DeleteService'];
  const rest = ['DeleteRule', 'DeleteTargetGroup'];
  const places = [...order.slice(1), ...rest].map((operation) => operations.indexOf(operation));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
    operations.join(' '),
  );
  assert.ok(operations.indexOf('ChangeResourceRecordSets') < operations.indexOf('DeleteService'));
  assert.ok(operations.indexOf('DeregisterTaskDefinition') > operations.indexOf('DeleteService'));
  await deployed(on);
});

test('the log goes too where that is asked for', async () => {
  await deployed(on);
  const run = await removed({ ...confirmed, keepLogs: false });
  assert.match(run.stderr, /nothing of tenant acme is left\n/);
  assert.deepEqual(await inventory(), nothing);
});

test('a second removal is refused, and taken for success where that is said', async () => {
  await deployed(on, { ...acme, loadBalancer: 'none' });
  await removed();
  await refused(confirmed, 3, /There is no tenant acme on cluster tenants, and nothing is left of one \(its log group/);
  assert.deepEqual((await removed({ ...confirmed, allowMissing: true })).wrote, {});
  const logs = await removed({ ...confirmed, keepLogs: false });
  assert.deepEqual(logs.wrote, { 'logs.DeleteLogGroup': 1 });
  await refused({ ...confirmed, keepLogs: false }, 3, /There is no tenant acme/);
});

test('it has to be confirmed, and by its own name', async () => {
  await deployed(on);
  for (const confirm of [undefined, '', 'acm', 'acme-2']) {
    const run = await refused({ name: 'acme', cluster, ...(confirm === undefined ? {} : { confirm }) }, 2, /confirm/);
    assert.deepEqual(run.calls, []);
  }
  await refused({ ...confirmed, name: 'nobody', confirm: 'nobody' }, 3, /There is no tenant nobody/);
  await refused({ ...confirmed, cluster: 'elsewhere' }, 3, /There is no active ECS cluster elsewhere/);
  await refused({ ...confirmed, accountId: '999999999999' }, 3, /This is account/);
  await serviceOf(on);
});

test('a protected tenant stays until that is unset', async () => {
  await deployed(on, { ...acme, protected: true });
  await refused(confirmed, 3, /Tenant acme is protected/);
  await deployed(on, { ...acme, protected: false });
  await removed();
});

test('what is not ours stays', async () => {
  await deployed(on);
  const { groups } = await balancingOf(on);
  await on.elb.send(
    new RemoveTagsCommand({ ResourceArns: [groups[0]?.TargetGroupArn ?? ''], TagKeys: ['ecs-tenants:tenant'] }),
  );
  await on.ecs.send(
    new RegisterTaskDefinitionCommand({
      family: `${cluster}--acme-2`,
      containerDefinitions: [{ name: 'web', image: 'nginx', memory: 64 }],
    }),
  );
  await removed();
  assert.equal((await balancingOf(on)).groups.length, 1);
  assert.equal(await revisions(`${cluster}--acme-2`), 1);
  await refused({ ...confirmed, name: 'acme-2', confirm: 'acme-2' }, 3, /There is no tenant acme-2.*Not ours: task/);
});

test('a plan shows what would go; it is approved by its id, whatever was deployed since', async () => {
  await deployed(on);
  const plan = await removed({ name: 'acme', cluster, plan: true });
  assert.deepEqual(plan.wrote, {});
  assert.deepEqual(plan.result.changes?.map((change) => change.resource).sort(), [
    'alarm',
    'listenerRule',
    'record',
    'scalableTarget',
    'service',
    'targetGroup',
    'taskDefinition',
  ]);
  const approvedPlan = plan.result.planId;
  await refused({ ...confirmed, keepLogs: false, approvedPlan }, 3, /The plan is .* now, not/);
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  await removed({ ...confirmed, approvedPlan });
});

test('a service that somebody deleted: what it left goes', async () => {
  await deployed(on);
  await on.ecs.send(new DeleteServiceCommand({ cluster, service: 'acme', force: true }));
  const run = await removed({ ...confirmed, keepLogs: false });
  assert.ok(run.result.changes?.every((change) => change.reason.startsWith('left by an earlier removal')));
  assert.deepEqual(await inventory(), nothing);
});

test('killed at any write, the next run ends it; with pages of two', async () => {
  await on.aws.options({ pageSize: 2 });
  await deployed(on);
  for (const image of ['nginx:1.28', 'nginx:1.29']) await deployed(on, { ...acme, image });
  let kills = 0;
  for (;;) {
    let pid = 0;
    on.proxy.fault({
      kind: 'kill',
      match: { write: true },
      nth: 3,
      when: 'after',
      victim: () => process.kill(pid, 'SIGKILL') as never,
    });
    const run = await remove({ ...confirmed, keepLogs: false, allowMissing: true }, (one) => {
      pid = one;
    });
    on.proxy.clearFaults();
    if (run.code === 0) break;
    assert.equal(run.code, 'SIGKILL', run.stderr);
    kills += 1;
    assert.ok(kills < 12, 'it comes to no end');
  }
  assert.ok(kills >= 3, `${kills} kills`);
  assert.deepEqual(await inventory(), nothing);
});

test('many revisions: how long that takes is said before, and a signal ends it in time', async () => {
  await deployed(on, { ...acme, loadBalancer: 'none' });
  for (let count = 0; count < 24; count += 1)
    await on.ecs.send(
      new RegisterTaskDefinitionCommand({
        family: `${cluster}--acme`,
        containerDefinitions: [{ name: 'web', image: 'nginx', memory: 64 }],
      }),
    );
  let pid = 0;
  let sentAt = 0;
  on.proxy.fault({
    kind: 'hook',
    match: { operation: 'DeregisterTaskDefinition' },
    nth: 22,
    run: () => {
      sentAt = performance.now();
      process.kill(pid, 'SIGTERM');
    },
  });
  const told = (one: number): void => {
    pid = one;
  };
  const run = await remove(confirmed, told, { ECS_TENANTS_RATES: 'everywhere' });
  ended(run, 143);
  assert.ok(performance.now() - sentAt < 5000);
  assert.match(run.stderr, /removing its task definitions takes about 5 s/);
  // Twenty leave at once, and one a second from then on.
  const left = run.calls.filter(({ operation }) => operation === 'DeregisterTaskDefinition');
  assert.ok((left[21]?.startedAt ?? 0) - (left[0]?.startedAt ?? 0) > 1900);
  assert.match(run.stderr, /task definitions: 20 of 25 revisions are gone/);
  on.proxy.clearFaults();
  // The newest of those that are left was registered by hand; an older one proves that the family is the tenant's.
  const { stderr } = await removed();
  assert.ok(!stderr.includes('not ours'), stderr);
  assert.equal(await revisions(), 0);
});

test('it takes few rounds of calls', async () => {
  await deployed(on);
  on.proxy.setLatency(200);
  const { calls } = await removed();
  assert.ok(rounds(calls).length <= 24, `${rounds(calls).length} rounds`);
  assert.ok(calls.length <= 60, `${calls.length} calls`);
});

test('what else carries the tenant’s tags is named, and stays', async () => {
  await deployed(on);
  const tags = { 'ecs-tenants:cluster': cluster, 'ecs-tenants:tenant': 'acme', 'ecs-tenants:service': 'web' };
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const byHand = { Name: 'by-hand', Protocol: 'HTTP', Port: 80, VpcId: on.pre.vpc, Tags } as const;
  const [group] = (await on.elb.send(new CreateTargetGroupCommand(byHand))).TargetGroups ?? [];
  const run = await removed();
  assert.deepEqual(run.result.warnings, [
    `${group?.TargetGroupArn} still has the tags of what was removed: look at it, and remove it by hand if nobody needs it`,
  ]);
  assert.equal((await balancingOf(on)).groups.length, 1);
});
