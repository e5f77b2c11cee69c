import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RegisterScalableTargetCommand } from '@aws-sdk/client-application-auto-scaling';
import { DeleteServiceCommand, UntagResourceCommand } from '@aws-sdk/client-ecs';
import {
  acme,
  bench,
  cluster,
  deploy,
  deployed,
  ended,
  type Request,
  type Run,
  recorded,
  serviceOf,
} from '../deploy-tenant/support.ts';
import { runStepBinary } from '../support/step.ts';
import { rounds } from '../wire/record.ts';

const on = bench();

const describeTenant = (request: Request = {}): Promise<Run> =>
  recorded(on, () =>
    runStepBinary('describe-tenant', ['--input', '-'], {
      env: on.env,
      stdin: JSON.stringify({ name: 'acme', cluster, ...request }),
    }),
  );

const described = async (request: Request = {}): Promise<Run> => {
  const run = await describeTenant(request);
  ended(run, 0);
  assert.deepEqual(run.wrote, {});
  return run;
};

const build = 'https://jenkins.example.com/job/deploy/7/?a=1&b=2';

test('what it is, how it is, since when and by which build', async () => {
  await deployed(on, { ...acme, build });
  const { result, stderr } = await described();
  const { status, settings } = result;
  assert.equal(status?.state, 'steady');
  assert.deepEqual([status?.runningCount, status?.pendingCount, status?.desiredCount], [2, 0, 2]);
  assert.equal(status?.build, build);
  assert.equal(status?.lastRun, build);
  assert.equal(status?.tasks.length, 2);
  assert.ok(status?.tasks.every((task) => task.lastStatus === 'RUNNING' && task.revision === 'tenants--acme:1'));
  assert.deepEqual(
    status?.targets.map((target) => target.state),
    ['healthy', 'healthy'],
  );
  assert.deepEqual(
    status?.deployments.map((one) => `${one.status} ${one.rolloutState} ${one.revision}`),
    ['PRIMARY COMPLETED tenants--acme:1'],
  );
  assert.equal(status?.alarms.length, 2);
  assert.ok((status?.events.length ?? 0) > 0);
  assert.ok(!Number.isNaN(Date.parse(status?.deployedAt ?? '')));
  assert.equal(settings?.['image'], 'nginx:1.27');
  assert.equal(result.url, 'http://acme.apps.example.com');
  assert.deepEqual([result.changes, result.drift, result.overrides, result.depth], [[], [], {}, 'deep']);
  for (const word of ['state       steady', 'targets     2 healthy', 'tasks       2 running', 'build       https://'])
    assert.ok(stderr.includes(word), `${word}\n${stderr}`);
});

test('its settings change nothing where they are given back', async () => {
  const requests: Request[] = [
    { environment: { LOG_LEVEL: 'debug', TOKEN: 'hunter2' }, secrets: {}, tags: { team: 'a' } },
    { loadBalancer: 'none', scaling: false, minCount: 0, desiredCount: 1, command: ['sleep', '9'] },
    { hosts: ['b.apps.example.com', 'a.apps.example.com'], scaleOut: { threshold: 60 }, networkMode: 'awsvpc' },
  ];
  for (const [index, request] of requests.entries()) {
    const name = `acme-${index}`;
    await deployed(on, { ...acme, name, ...request });
    for (const showEnvironment of [false, true]) {
      const run = await described({ name, showEnvironment });
      assert.equal(run.stdout.includes('hunter2') || run.stderr.includes('hunter2'), showEnvironment && index === 0);
      const plan = await deploy(on, { ...run.result.settings, plan: true });
      ended(plan, 0);
      assert.deepEqual(plan.result.changes, []);
    }
  }
  assert.deepEqual((await described({ name: 'acme-0' })).result.status?.environmentNames, ['LOG_LEVEL', 'TOKEN']);
});

test('what others changed, and what the next run would put back', async () => {
  await deployed(on);
  const ResourceId = `service/${cluster}/acme`;
  const scalable = { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount', ResourceId } as const;
  await on.scaling.send(new RegisterScalableTargetCommand({ ...scalable, MinCapacity: 2, MaxCapacity: 9 }));
  const { serviceArn: resourceArn } = await serviceOf(on);
  await on.ecs.send(new UntagResourceCommand({ resourceArn, tagKeys: ['ecs-tenants:rule'] }));
  const { result, stderr } = await described();
  assert.deepEqual(result.drift, [{ resource: 'scalableTarget', kept: true }]);
  assert.deepEqual(
    result.changes?.map((change) => change.resource),
    ['tags'],
  );
  assert.equal(result.settings?.['maxCount'], 9);
  assert.match(stderr, /drift {7}scalableTarget was changed by others/);
  assert.match(stderr, /next run {4}~ tags acme/);
});

test('targets that are not healthy, with the reason', async () => {
  await on.aws.ecs({ timing: { start: 0, healthy: 600 } });
  await deployed(on, { ...acme, wait: false });
  const { result } = await described();
  assert.equal(result.status?.state, 'deploying');
  assert.ok(result.status?.targets.some((target) => target.state === 'initial' && target.reason?.startsWith('Elb.')));
});

test('none that is not there, half-removed or not ours', async () => {
  const refused = async (message: RegExp, request: Request = {}): Promise<void> => {
    const { message: said, hint } = ended(await describeTenant(request), 3);
    assert.match(said ?? '', message);
    assert.ok(hint);
  };
  await refused(/There is no tenant acme on cluster tenants/);
  await refused(/no active ECS cluster elsewhere/, { cluster: 'elsewhere' });
  await deployed(on);
  await refused(/This is account/, { accountId: '999999999999' });
  const { serviceArn: resourceArn } = await serviceOf(on);
  await on.ecs.send(new UntagResourceCommand({ resourceArn, tagKeys: ['ecs-tenants:tenant'] }));
  await refused(/Not ours: service acme/);
  await on.ecs.send(new DeleteServiceCommand({ cluster, service: 'acme', force: true }));
  await refused(/has no service, but something is left of it/);
});

test('it takes few rounds of calls', async () => {
  await deployed(on);
  on.proxy.setLatency(200);
  const { calls } = await described();
  assert.ok(calls.length <= 20, `${calls.length} calls`);
  assert.ok(rounds(calls).length <= 7, `${rounds(calls).length} rounds`);
});
