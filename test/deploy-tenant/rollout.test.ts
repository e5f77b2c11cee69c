import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ListTaskDefinitionsCommand, TagResourceCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { until } from '../support/until.ts';
import { countBy } from '../wire/record.ts';
import {
  acme,
  bench,
  changed,
  changeOf,
  cluster,
  deploy,
  deployed,
  ended,
  hostsOf,
  recordsOf,
  serviceOf,
  taskDefinitionOf,
} from './support.ts';

const on = bench();

const next = { ...acme, image: 'nginx:1.28' };

/** Something happens just before the step looks at the service for the nth time; the first look is before it writes. */
const atLook = (nth: number, run: () => Promise<unknown>): void =>
  on.proxy.fault({
    kind: 'hook',
    match: { service: 'ecs', operation: 'DescribeServices' },
    nth,
    run: async () => {
      await run();
    },
  });

const fail = (name: Parameters<typeof on.aws.ecs>[0]['fail']): Promise<void> => on.aws.ecs({ fail: name ?? {} });

/** No time passes but what a test lets pass, and tasks take some of it. */
const still = async (): Promise<void> => {
  await on.aws.ecs({ timing: { start: 1, healthy: 2, drain: 3 } });
  await on.aws.freeze();
};

const revisions = async (): Promise<number> =>
  (await on.ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: 'tenants--acme' }))).taskDefinitionArns?.length ??
  0;

test('a rollout that is steady is a success, judged by its own id', async () => {
  const { result } = await deployed(on);
  const { deployments, currentServiceDeployment } = await serviceOf(on);
  assert.equal(result.deployment?.verdict, 'steady');
  assert.equal(result.deployment?.id, deployments?.[0]?.id);
  assert.ok(currentServiceDeployment);
});

test('a rollback is no success: exit 4 with the cause; mended, it succeeds without another revision', async () => {
  await deployed(on);
  const before = await serviceOf(on);
  await fail({ acme: 'image-not-found' });
  const run = await deploy(on, next);
  const result = ended(run, 4);
  assert.equal(result.deployment?.verdict, 'rolled-back');
  assert.ok((result.deployment?.failedTasks ?? 0) >= 0);
  assert.match(
    result.message ?? '',
    /^The deployment failed and ECS rolled back to the version before\. AWS says: CannotPullContainerError: .* Cause: There is no image nginx:1\.28: [^:]*\.$/,
  );
  assert.match(result.message ?? '', /CannotPullContainerError: .*manifest for nginx:1\.28 not found/);
  assert.match(result.hint ?? '', /Mend the cause and run again/);
  assert.match(run.stderr, /deployment failed: tasks failed to start/);
  const after = await serviceOf(on);
  assert.equal(after.taskDefinition, before.taskDefinition);
  assert.notEqual(result.deployment?.id, after.deployments?.[0]?.id);
  assert.equal(await revisions(), 2);

  await fail({ acme: null });
  // The version that runs is at rest and nobody else's doing.
  const old = await deployed(on);
  assert.deepEqual([old.wrote, old.result.drift], [{}, []]);
  const again = await deployed(on, next);
  assert.deepEqual(again.wrote, { 'ecs.TagResource': 3, 'ecs.UpdateService': 1 });
  assert.equal(await revisions(), 2);
  const { definition } = await taskDefinitionOf(on);
  assert.equal(definition.containerDefinitions?.[0]?.image, 'nginx:1.28');
});

test('a first deployment that fails has nothing to return to; running again deploys it again', async () => {
  await fail({ acme: 'exits-at-once' });
  const first = ended(await deploy(on, acme), 4);
  assert.equal(first.deployment?.verdict, 'failed');
  assert.match(
    first.message ?? '',
    /^The first deployment failed, and there is no earlier version to return to\. Cause: /,
  );
  assert.match(first.message ?? '', /Cause: Container web ended by itself with exit code 1/);
  assert.ok(
    first.changes?.every((change) => change.done === true),
    'everything else is there',
  );
  assert.deepEqual(await hostsOf(on), ['acme.apps.example.com']);

  assert.equal(ended(await deploy(on, acme), 4).deployment?.verdict, 'failed');

  await fail({ acme: null });
  const again = await deployed(on);
  assert.deepEqual(changed(again), ['deploy service acme']);
  assert.equal(changeOf(again, 'service')?.reason, 'the last deployment failed');
  assert.equal(again.result.deployment?.verdict, 'steady');
  assert.deepEqual(again.result.warnings, []);
  assert.equal(await revisions(), 1);
});

test('a first deployment that fails can be mended by another image', async () => {
  await fail({ acme: 'image-private' });
  ended(await deploy(on, acme), 4);
  await fail({ acme: null });
  const again = await deployed(on, next);
  assert.deepEqual(changed(again), ['create taskDefinition tenants--acme', 'update service acme']);
});

test('a failing health check is told with its path and code', async () => {
  await deployed(on);
  await fail({ acme: 'elb-wrong-code' });
  const { message } = ended(await deploy(on, next), 4);
  assert.match(message ?? '', /answers the health check \/ with 404, which does not count as healthy \(200-399\)/);
});

test('another deployment in between: exit 6, naming the build that took over', async () => {
  await deployed(on);
  await still();
  const { serviceArn } = await serviceOf(on);
  atLook(2, async () => {
    // The run has written all it wanted to: now its lease is over.
    await until('the record', () => (countBy(on.proxy.calls)['ecs.TagResource'] ?? 0) >= 2);
    const tags = [{ key: 'ecs-tenants:run', value: '00000000 https://ci.example.com/job/8/' }];
    await on.ecs.send(new TagResourceCommand({ resourceArn: serviceArn, tags }));
    await on.ecs.send(new UpdateServiceCommand({ cluster, service: 'acme', forceNewDeployment: true }));
    await on.aws.advance(30);
  });
  const result = ended(await deploy(on, { ...next, build: 'https://ci.example.com/job/7/' }), 6);
  assert.equal(result.deployment?.verdict, 'superseded');
  assert.notEqual(result.deployment?.id, (await serviceOf(on)).deployments?.[0]?.id);
  assert.match(result.message ?? '', /^Another deployment \(https:\/\/ci\.example\.com\/job\/8\//);
});

test('time over: exit 7, and the rollout goes on', async () => {
  await deployed(on);
  await fail({ acme: 'never-steady' });
  const run = await deploy(on, { ...next, timeoutMinutes: 0.005 });
  const result = ended(run, 7);
  assert.equal(result.deployment?.verdict, 'timed-out');
  assert.match(result.message ?? '', /not steady after 0\.005 minutes; it still goes on, and nothing was stopped/);
  const { deployments } = await serviceOf(on);
  assert.equal(deployments?.[0]?.rolloutState, 'IN_PROGRESS');
  assert.equal(result.deployment?.id, deployments?.[0]?.id);
  // Again: nothing to change, and time over again.
  const again = await deploy(on, { ...next, timeoutMinutes: 0.005 });
  ended(again, 7);
  assert.deepEqual(again.wrote, {});
});

test('wait: false looks at nothing after the writes', async () => {
  await still();
  const run = await deployed(on, { ...acme, wait: false });
  assert.deepEqual(run.result.deployment, { verdict: 'not-awaited' });
  assert.equal(run.result.calls['ecs.DescribeServices'], 1);
  assert.ok(!run.calls.some((call) => /^(GetChange|DescribeServiceDeployments)$/.test(call.operation)));
  assert.equal((await serviceOf(on)).deployments?.[0]?.rolloutState, 'IN_PROGRESS');
  assert.equal((await recordsOf(on)).length, 1);
});

test('an empty plan on a service that is not steady waits for it and gives its verdict', async () => {
  for (const [name, code, verdict, wrote] of [
    // The run that began the deployment did not wait: this one notes that it was steady.
    [undefined, 0, 'steady', { 'ecs.TagResource': 1 }],
    ['exits-at-once', 4, 'failed', {}],
  ] as const) {
    const tenant = { ...acme, name: verdict };
    if (name !== undefined) await fail({ [verdict]: name });
    await still();
    await deployed(on, { ...tenant, wait: false });
    atLook(2, () => on.aws.advance(60));
    const run = await deploy(on, tenant);
    assert.equal(ended(run, code).deployment?.verdict, verdict);
    assert.deepEqual([run.wrote, run.result.changes], [wrote, []]);
    assert.match(run.stderr, /nothing to change, but the service is not steady: waiting for its rollout/);
    on.proxy.clearFaults();
  }
});

test('steady at zero is a success with a warning', async () => {
  const { result } = await deployed(on, { ...acme, scaling: false, desiredCount: 0 });
  assert.equal(result.deployment?.verdict, 'steady-at-zero');
  assert.match(result.warnings.join(), /desiredCount is 0: no task runs, so nothing was verified/);
  const again = await deployed(on, { name: 'acme', cluster });
  assert.equal(again.result.deployment?.verdict, 'steady-at-zero');
  const grown = await deployed(on, { name: 'acme', cluster, desiredCount: 1 });
  assert.equal(grown.result.deployment?.verdict, 'steady');
});

test('without leave to describe service deployments the verdict comes from the service', async () => {
  on.proxy.fault({ kind: 'accessDenied', match: { service: 'ecs', operation: 'DescribeServiceDeployments' } });
  const first = await deployed(on);
  assert.equal(first.result.deployment?.verdict, 'steady');
  assert.match(first.stderr, /may not call ecs:DescribeServiceDeployments/);

  await fail({ acme: 'command-not-found' });
  const result = ended(await deploy(on, next), 4);
  assert.equal(result.deployment?.verdict, 'rolled-back');
  assert.match(result.message ?? '', /AWS says: .*executable file not found.* Cause: Container web cannot start/);
  await fail({ acme: null });
  assert.equal((await deployed(on, next)).result.deployment?.verdict, 'steady');
});

test('without that leave a failed first deployment and a superseded one are told apart too', async () => {
  on.proxy.fault({ kind: 'accessDenied', match: { service: 'ecs', operation: 'DescribeServiceDeployments' } });
  await fail({ acme: 'no-instances' });
  assert.equal(ended(await deploy(on, acme), 4).deployment?.verdict, 'failed');
  await fail({ acme: null });
  await deployed(on);
  await still();
  atLook(2, async () => {
    await on.ecs.send(new UpdateServiceCommand({ cluster, service: 'acme', forceNewDeployment: true }));
    await on.aws.advance(30);
  });
  assert.equal(ended(await deploy(on, next), 6).deployment?.verdict, 'superseded');
});

test('a read that lags behind our own write is no sign of another deployment', async () => {
  await on.aws.options({ stale: { 'ecs.DescribeServices': 1.5 } });
  assert.equal((await deployed(on)).result.deployment?.verdict, 'steady');
  await on.aws.advance(10);
  on.proxy.fault({ kind: 'accessDenied', match: { service: 'ecs', operation: 'DescribeServiceDeployments' } });
  assert.equal((await deployed(on, next)).result.deployment?.verdict, 'steady');
  await on.aws.advance(10);
  await fail({ acme: 'exits-at-once' });
  const third = await deploy(on, { ...next, image: 'nginx:1.29' });
  assert.equal(ended(third, 4).deployment?.verdict, 'rolled-back');
});
