import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startWireProxy } from '../wire/proxy.ts';
import { writes } from '../wire/record.ts';
import { joinedOf, leftOf } from './state.ts';
import { bench, certificate, create, created, ended, furnish, runBy, tenants, unchanged } from './support.ts';

const on = bench();

const login = { env: { DOCKER_HUB_USERNAME: 'acme', DOCKER_HUB_TOKEN: 'hunter2' } };
const request = { ...tenants, tags: { team: 'a' }, tenantDefaults: { memory: 256 } };

/** A first run that is killed once this write of it is carried out. */
const killedAfter = async (nth: number): Promise<void> => {
  const proxy = await startWireProxy({ target: on.aws.endpoint });
  try {
    let pid = 0;
    const kill = (): void => {
      process.kill(pid, 'SIGKILL');
    };
    proxy.fault({ kind: 'kill', match: { write: true }, nth, when: 'after', victim: kill });
    const started = (one: number): void => {
      pid = one;
    };
    const end = await runBy(on, proxy, 'create-cluster', request, { ...login, started });
    await proxy.idle();
    assert.equal(end.code, 'SIGKILL', `write ${nth}\n${end.stderr}`);
  } finally {
    await proxy.stop();
  }
};

test('killed after any of its writes, the next run finishes it', async (t) => {
  await certificate(on);
  const whole = writes((await created(on, request, login)).calls).length;
  assert.ok(whole >= 25, `${whole} writes`);
  t.diagnostic(`${whole} writes`);
  for (let nth = 1; nth <= whole; nth += 1) {
    await furnish(on);
    await certificate(on);
    await killedAfter(nth);
    ended(await create(on, request, login), 0);
    assert.equal((await leftOf(on)).length, 11, `after write ${nth}`);
    assert.equal(await joinedOf(on), 2);
    await unchanged(on, { name: request.name });
  }
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
