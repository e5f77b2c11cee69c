import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedOf, leftOf } from './state.ts';
import { bench, certificate, create, created, ended, tenants, unchanged } from './support.ts';

const on = bench();

const login = { env: { DOCKER_HUB_USERNAME: 'acme', DOCKER_HUB_TOKEN: 'hunter2' } };
const request = { ...tenants, tags: { team: 'a' }, tenantDefaults: { memory: 256 } };

// Every moment to die in is a property of the plan, proven over fakes in test/cluster/interruption.test.ts; here real
// processes die, and AWS has what they left.
for (const operation of [
  'CreateSecurityGroup',
  'CreateLoadBalancer',
  'CreateAutoScalingGroup',
  'PutClusterCapacityProviders',
])
  test(`killed after ${operation}, the next run finishes it`, async () => {
    await certificate(on);
    let pid = 0;
    const victim = (): void => {
      process.kill(pid, 'SIGKILL');
    };
    on.proxy.fault({ kind: 'kill', match: { operation }, nth: 1, when: 'after', victim });
    const started = (one: number): void => {
      pid = one;
    };
    const end = await create(on, request, { ...login, started });
    assert.equal(end.code, 'SIGKILL', end.stderr);
    on.proxy.clearFaults();
    ended(await create(on, request, login), 0);
    assert.equal((await leftOf(on)).length, 11);
    assert.equal(await joinedOf(on), 2);
    await unchanged(on, { name: request.name });
  });

test('SIGTERM in the middle: what is under way is finished, and the next run goes on', async () => {
  let pid = 0;
  const run = (): void => {
    process.kill(pid, 'SIGTERM');
  };
  on.proxy.fault({ kind: 'hook', match: { operation: 'CreateLoadBalancer' }, nth: 1, run });
  const end = await create(on, tenants, {
    started: (one) => {
      pid = one;
    },
  });
  ended(end, 143, /Interrupted by SIGTERM/);
  assert.match(end.stderr, /not done: .*loadBalancer|done: .*loadBalancer/);
  assert.ok(end.result.changes?.some((change) => change.done === false));
  on.proxy.clearFaults();
  await created(on);
  await unchanged(on);
});

test('what takes time is waited for, and after the time nothing is stopped', async () => {
  await on.aws.cluster({ timing: { launch: 3600, join: 3600, provision: 3600 } });
  const end = ended(await create(on, { ...tenants, timeoutMinutes: 0.05 }), 7, /is not ready after 0\.05 minutes/);
  assert.match(end.result.message ?? '', /load balancer is provisioning; no instance has joined/);
  await created(on, { ...tenants, wait: false });
  await on.aws.advance(8000);
  await unchanged(on);
});

test('launches that fail are told while it waits', async () => {
  await on.aws.cluster({ failLaunches: { '*': 'spot-price-too-low' } });
  const end = ended(
    await create(on, { ...tenants, timeoutMinutes: 0.05 }),
    7,
    /no instance has joined the cluster yet/,
  );
  assert.match(end.stderr, /Warning: an instance could not be launched: .*price/i);
  await on.aws.cluster({ failLaunches: { '*': null } });
  await created(on, { name: tenants.name, reset: ['/spotMaxPrice'] });
});

test('IAM takes its time: it is waited out', async () => {
  await on.aws.cluster({ iamPropagation: 3 });
  const run = await created(on);
  assert.equal(await joinedOf(on), 2);
  assert.ok((run.wrote['autoscaling.CreateAutoScalingGroup'] ?? 0) + (run.wrote['ec2.CreateLaunchTemplate'] ?? 0) > 2);
  await unchanged(on);
});
