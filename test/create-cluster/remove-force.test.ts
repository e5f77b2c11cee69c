import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateServiceCommand, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { clusterOf, leftOf } from './state.ts';
import { bench, changed, cluster, created, ended, type Request, run, standing } from './support.ts';
import { tenantsLeftOf } from './tenant-state.ts';

const on = bench();

const none = {
  services: 0,
  taskDefinitions: 0,
  targetGroups: 0,
  scalableTargets: 0,
  alarms: 0,
  logGroups: 0,
  records: 0,
};

const remove = (request: Request) => run(on, 'remove-cluster', { name: cluster, ...request });

/** A cluster with these tenants on it. */
const occupied = async (...names: readonly string[]): Promise<void> => {
  await standing(on);
  for (const name of names) await deploy({ name, image: 'nginx:1.27' });
};

const deploy = async (request: Request) => ended(await run(on, 'deploy-tenant', { wait: false, ...request }), 0);

const stays = async (request: Request, code: 2 | 3, message: RegExp, hint: RegExp): Promise<void> => {
  const before = await tenantsLeftOf(on);
  const end = ended(await remove(request), code, message);
  const hints = [end.result.hint, ...(end.result.errors ?? []).map((one) => one.hint)].join('\n');
  assert.match(hints, hint);
  assert.deepEqual(end.wrote, {});
  assert.ok(await clusterOf(on));
  assert.deepEqual(await tenantsLeftOf(on), before);
};

test('tenants go first, each with all that it has, and then the cluster', async () => {
  await occupied('acme', 'beta');
  const end = ended(await remove({ force: true, confirm: 'tenants and its 2 tenants' }), 0);
  assert.ok(end.result.changes?.every((change) => change.action === 'remove' && change.done));
  const services = changed(end).filter((one) => one.startsWith('remove service '));
  assert.deepEqual(services, ['remove service acme', 'remove service beta']);
  assert.deepEqual(await tenantsLeftOf(on), none);
  assert.deepEqual(await leftOf(on), []);
  const operations = end.calls.map((call) => call.operation);
  const last = Math.max(operations.lastIndexOf('DeleteService'), operations.lastIndexOf('DeleteTargetGroup'));
  for (const later of ['DeleteAutoScalingGroup', 'DeleteLoadBalancer', 'DeleteCluster', 'DeleteCapacityProvider'])
    assert.ok(operations.indexOf(later) > last, later);
  assert.deepEqual(ended(await remove({ confirm: cluster }), 0).wrote, {});
});

test('the confirmation counts the tenants; another number, or the name alone, is none', async () => {
  await occupied('acme');
  for (const confirm of ['tenants', 'tenants and its 2 tenants', 'tenants and its 1 tenants'])
    await stays({ force: true, confirm }, 2, /acme/, /confirm: "tenants and its 1 tenant"/);
  await stays({ confirm: 'tenants' }, 3, /1 tenant is on cluster tenants: acme/, /tenants and its 1 tenant"/);
  await stays({ force: true, confirm: 'other and its 1 tenant' }, 2, /confirm/, /confirm: "tenants"/);
  ended(await remove({ force: true, confirm: 'tenants and its 1 tenant' }), 0);
  assert.deepEqual(await leftOf(on), []);
});

test('no more tenants than maxRemovals, whatever was confirmed', async () => {
  await occupied('acme', 'beta');
  const confirmed = { force: true, confirm: 'tenants and its 2 tenants' };
  await stays({ ...confirmed, maxRemovals: 1 }, 3, /2 tenants would be removed \(acme, beta\)/, /maxRemovals/);
  ended(await remove({ ...confirmed, maxRemovals: 2 }), 0);
  assert.deepEqual(await tenantsLeftOf(on), none);
});

test('a protected tenant keeps the cluster, and a protected cluster its tenants, until that is unset', async () => {
  await occupied('acme');
  await deploy({ name: 'acme', protected: true });
  const confirmed = { force: true, confirm: 'tenants and its 1 tenant' };
  await stays(confirmed, 3, /Protected: acme/, /--no-protected/);
  await deploy({ name: 'acme', protected: false });
  await created(on, { name: cluster, protected: true });
  await stays(confirmed, 3, /Cluster tenants is protected/, /create-cluster --name tenants --no-protected/);
  await created(on, { name: cluster, protected: false });
  ended(await remove(confirmed), 0);
  assert.deepEqual(await leftOf(on), []);
});

test('a service that is no tenant keeps the cluster, also by force', async () => {
  await standing(on);
  const made = await on.ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'theirs',
      containerDefinitions: [{ name: 'app', image: 'nginx', memory: 64 }],
    }),
  );
  const { taskDefinitionArn: taskDefinition } = made.taskDefinition ?? {};
  await on.ecs.send(new CreateServiceCommand({ cluster, serviceName: 'theirs', taskDefinition, desiredCount: 0 }));
  await stays({ force: true, confirm: cluster }, 3, /no tenants are on cluster tenants: theirs/, /owns them/);
});

test('a plan with force shows tenants and cluster, needs no confirmation, and can be approved', async () => {
  await occupied('acme');
  const plan = ended(await remove({ force: true, plan: true }), 0);
  assert.deepEqual(plan.wrote, {});
  for (const change of ['remove service acme', 'remove cluster tenants'])
    assert.ok(changed(plan).includes(change), change);
  const approved = { force: true, confirm: 'tenants and its 1 tenant', approvedPlan: plan.result.planId };
  ended(await remove(approved), 0);
  assert.deepEqual(await leftOf(on), []);
});

test('logs stay if they are to', async () => {
  await occupied('acme');
  ended(await remove({ force: true, confirm: 'tenants and its 1 tenant', keepLogs: true }), 0);
  assert.deepEqual(await tenantsLeftOf(on), { ...none, logGroups: 1 });
});

test('a removal that died among the tenants is finished by the next one', async () => {
  await occupied('acme', 'beta');
  let pid = 0;
  on.proxy.fault({
    kind: 'kill',
    match: { operation: 'DeleteService' },
    nth: 1,
    when: 'after',
    victim: () => process.kill(pid, 'SIGKILL') as never,
  });
  await run(
    on,
    'remove-cluster',
    { name: cluster, force: true, confirm: 'tenants and its 2 tenants' },
    {
      started: (one) => {
        pid = one;
      },
    },
  );
  on.proxy.clearFaults();
  assert.ok(await clusterOf(on));
  // Half-removed tenants are counted as tenants: what was confirmed before is still true.
  ended(await remove({ force: true, confirm: 'tenants and its 2 tenants' }), 0);
  assert.deepEqual(await leftOf(on), []);
});
