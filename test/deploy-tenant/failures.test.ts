import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  StopServiceDeploymentCommand,
  TagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { CreateTargetGroupCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { ChangeResourceRecordSetsCommand } from '@aws-sdk/client-route-53';
import { namesOf } from '../../ts-steps/tenant/names.ts';
import { until } from '../support/until.ts';
import { countBy } from '../wire/record.ts';
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
  logGroupsOf,
  type Run,
  recordsOf,
  scalingOf,
  serviceOf,
  tagMap,
  taskDefinitionOf,
} from './support.ts';

const on = bench();

const next = { ...acme, image: 'nginx:1.28' };

const fail = (name: Parameters<typeof on.aws.ecs>[0]['fail']): Promise<void> => on.aws.ecs({ fail: name ?? {} });

/** From now on tasks take time, and it passes only as the step looks: so much at each look at the service. */
const slowly = async (seconds: number): Promise<void> => {
  await on.aws.ecs({ timing: { start: 1, healthy: 2, drain: 3 } });
  await on.aws.freeze();
  on.proxy.fault({
    kind: 'hook',
    match: { service: 'ecs', operation: 'DescribeServices' },
    // The first look is before the step writes.
    nth: 2,
    times: Number.POSITIVE_INFINITY,
    run: () => on.aws.advance(seconds),
  });
};

const atOnce = async (): Promise<void> => {
  on.proxy.clearFaults();
  await on.aws.ecs({ timing: { start: 0, healthy: 0, drain: 0 } });
};

const wrote = (run: Run, operation: string): number => run.wrote[operation] ?? 0;

const revisions = async (): Promise<string[]> =>
  (await on.ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: 'tenants--acme' }))).taskDefinitionArns ?? [];

test('an update that cannot succeed is stopped and rolled back before ECS gives it up, and only then called failed', async () => {
  await deployed(on);
  const before = await serviceOf(on);
  await fail({ acme: 'image-not-found' });
  await slowly(1);
  const run = await deploy(on, next);
  const result = ended(run, 4);
  assert.equal(result.deployment?.verdict, 'rolled-back');
  assert.equal(result.deployment?.endedBy, 'this-run');
  assert.equal(result.failure?.class, 'image-tag-missing');
  assert.equal(wrote(run, 'ecs.StopServiceDeployment'), 1);
  assert.match(run.stderr, /waiting cannot mend this \(image-tag-missing\)/);
  assert.match(run.stderr, /the deployment was stopped \(StopServiceDeployment, ROLLBACK\)/);
  assert.match(result.message ?? '', /^The deployment cannot succeed: it was stopped and rolled back/);
  const after = await serviceOf(on);
  assert.equal(after.taskDefinition, before.taskDefinition);
  assert.equal(after.deployments?.[0]?.rolloutState, 'COMPLETED');
  assert.equal(after.desiredCount, before.desiredCount);

  await atOnce();
  await fail({ acme: null });
  assert.equal((await deployed(on, next)).result.deployment?.verdict, 'steady');
});

test('a first deployment that cannot succeed is scaled to zero; the next run starts it again as the settings say', async () => {
  for (const [request, count] of [
    [acme, 2],
    [{ ...acme, name: 'beta', scaling: false, desiredCount: 1 }, 1],
  ] as const) {
    const { name } = request;
    await fail({ [name]: 'exits-at-once' });
    await slowly(1);
    const run = await deploy(on, request);
    const result = ended(run, 4);
    assert.equal(result.deployment?.verdict, 'failed');
    assert.equal(result.deployment?.endedBy, 'this-run');
    assert.match(
      result.message ?? '',
      /^The first deployment cannot succeed: its service was scaled to zero\. Cause: Container web /,
    );
    assert.match(run.stderr, /desiredCount of service \w+ set to 0: the next run starts it again/);
    const halted = await serviceOf(on, name);
    assert.equal(halted.desiredCount, 0);
    assert.equal(tagMap(halted.tags)['ecs-tenants:halted'], String(count));
    const [target] = (await scalingOf(on)).targets;
    assert.equal(target?.SuspendedState?.DynamicScalingOutSuspended, name === 'acme');
    await on.aws.advance(10);
    assert.deepEqual((await on.ecs.send(new ListTasksCommand({ cluster, serviceName: name }))).taskArns, []);

    await atOnce();
    await fail({ [name]: null });
    const again = await deployed(on, { name, cluster });
    assert.equal(again.result.deployment?.verdict, 'steady');
    assert.equal(changeOf(again, 'service')?.reason, 'the first deployment failed, and its service was scaled to zero');
    assert.deepEqual(again.result.drift, []);
    const service = await serviceOf(on, name);
    assert.deepEqual([service.desiredCount, service.runningCount], [count, count]);
    assert.equal(tagMap(service.tags)['ecs-tenants:halted'], undefined);
    const resumed = (await scalingOf(on)).targets[0]?.SuspendedState;
    assert.ok(
      Object.values(resumed ?? {}).every((suspended) => suspended === false),
      JSON.stringify(resumed),
    );
    assert.deepEqual((await deployed(on, { name, cluster })).wrote, {});
  }
});

test('a stopped first deployment is stopped again while its cause stays, and never rolled back to itself', async () => {
  await fail({ acme: 'secret-unreadable' });
  await slowly(1);
  ended(await deploy(on, acme), 4);
  on.proxy.clearFaults();
  await slowly(1);
  const again = await deploy(on, acme);
  const result = ended(again, 4);
  assert.equal(result.failure?.class, 'secret-missing');
  assert.equal(wrote(again, 'ecs.StopServiceDeployment'), 0);
  assert.equal((await serviceOf(on)).desiredCount, 0);
});

test('somebody who scaled a service to zero finds it at zero', async () => {
  await deployed(on, { ...acme, scaling: false, desiredCount: 1 });
  await on.ecs.send(new UpdateServiceCommand({ cluster, service: 'acme', desiredCount: 0 }));
  await on.aws.advance(10);
  const run = await deployed(on, { name: 'acme', cluster });
  assert.equal(run.result.deployment?.verdict, 'steady-at-zero');
  assert.deepEqual(run.wrote, {});
});

test('onFailure keep leaves ECS to itself and awaits its verdict', async () => {
  await deployed(on);
  await fail({ acme: 'command-not-found' });
  await slowly(1);
  const run = await deploy(on, { ...next, onFailure: 'keep' });
  const result = ended(run, 4);
  assert.equal(wrote(run, 'ecs.StopServiceDeployment'), 0);
  assert.equal(result.deployment?.verdict, 'rolled-back');
  assert.equal(result.deployment?.endedBy, 'circuit-breaker');
  assert.equal(run.stderr.match(/onFailure is keep/g)?.length, 1);
});

test('onFailure remove leaves nothing of what the run created but its log', async () => {
  await fail({ acme: 'exits-at-once' });
  const run = await deploy(on, { ...acme, onFailure: 'remove' });
  const result = ended(run, 4);
  assert.match(
    result.message ?? '',
    /What this run created was removed again; the log group stays\. Cause: Container web ended/,
  );
  assert.equal(result.hint?.includes('everything that was created stays'), false);
  assert.deepEqual(await balancingOf(on), { groups: [], rules: [] });
  assert.deepEqual(await scalingOf(on), { targets: [], policies: [], alarms: [] });
  assert.deepEqual(await recordsOf(on), []);
  assert.deepEqual(await revisions(), []);
  await assert.rejects(serviceOf(on).then((service) => assert.equal(service.status, 'ACTIVE')));
  assert.equal((await logGroupsOf(on)).length, 1);
  assert.ok(changed(run).includes('remove service acme'));

  await fail({ acme: null });
  assert.equal((await deployed(on)).result.deployment?.verdict, 'steady');
});

test('onFailure remove takes a first deployment back that was stopped before ECS gave it up', async () => {
  await fail({ acme: 'exits-at-once' });
  await slowly(1);
  const run = await deploy(on, { ...acme, onFailure: 'remove' });
  assert.equal(ended(run, 4).deployment?.endedBy, 'this-run');
  assert.deepEqual(await balancingOf(on), { groups: [], rules: [] });
  assert.deepEqual(await scalingOf(on), { targets: [], policies: [], alarms: [] });
  assert.deepEqual([await recordsOf(on), await revisions()], [[], []]);
});

test('onFailure remove takes nothing of a tenant that was there before', async () => {
  await deployed(on);
  await fail({ acme: 'exits-at-once' });
  const run = await deploy(on, { ...next, onFailure: 'remove' });
  assert.equal(ended(run, 4).deployment?.verdict, 'rolled-back');
  assert.ok(!Object.keys(run.wrote).some((name) => /Delete|Deregister/.test(name)), JSON.stringify(run.wrote));
  assert.equal((await serviceOf(on)).runningCount, 2);
});

test('the why stands in the log in its order, and in the result', async () => {
  await fail({ acme: 'exits-at-once' });
  const run = await deploy(on, acme);
  const { failure } = ended(run, 4);
  assert.equal(failure?.class, 'exited');
  assert.equal(failure?.task?.exitCode, 1);
  assert.equal(failure?.task?.container, 'web');
  assert.deepEqual(failure?.log.slice(0, 2), ['Starting web', 'Error: connect ECONNREFUSED 10.0.3.7:5432']);
  assert.match(failure?.doc ?? '', /^https:/);
  assert.equal(new Set(failure?.events).size, failure?.events.length);
  const order = [
    /first stopped task \w+: Essential container in task exited \(EssentialContainerExited\); container web, exit code 1/,
    /last 3 lines of the log of container web \(\/ecs-tenants\/tenants\/acme, web\/web\/\w+\):/,
    /Error: connect ECONNREFUSED/,
    /events of this deployment, newest first:/,
    /The first deployment failed.* Cause: Container web ended by itself with exit code 1/,
    /The end of its log above says why/,
  ].map((pattern) => run.stderr.search(pattern));
  assert.ok(
    order.every((place, index) => place > (order[index - 1] ?? -1)),
    `${order}\n${run.stderr}`,
  );
});

test('unhealthy targets are told with their reason codes, also when they are gone at the end', async () => {
  await deployed(on);
  await fail({ acme: 'elb-wrong-code' });
  await slowly(1);
  const { failure } = ended(await deploy(on, { ...next, healthCheckPath: '/health' }), 4);
  assert.equal(failure?.class, 'target-wrong-code');
  assert.match(failure?.sentence ?? '', /\/health with 404/);
  assert.match(
    failure?.targets.join() ?? '',
    /Target\.ResponseCodeMismatch: Health checks failed with these codes: \[404\]/,
  );
});

test('evidence that may not be read is named, and hides nothing else', async () => {
  await fail({ acme: 'exits-at-once' });
  for (const [service, operation] of [
    ['logs', 'GetLogEvents'],
    ['ecs', 'DescribeTasks'],
    ['elasticloadbalancing', 'DescribeTargetHealth'],
  ] as const)
    on.proxy.fault({ kind: 'accessDenied', match: { service, operation } });
  const run = await deploy(on, acme);
  const { failure } = ended(run, 4);
  assert.match(run.stderr, /could not be read: Amazon ECS refused DescribeTasks/);
  assert.match(run.stderr, /could not be read: Elastic Load Balancing refused DescribeTargetHealth/);
  assert.match(run.stderr, /events of this deployment, newest first:/);
  assert.ok((failure?.events.length ?? 0) > 0);
});

test('a deployment that may not be stopped is left to ECS', async () => {
  await deployed(on);
  await fail({ acme: 'image-private' });
  await slowly(1);
  on.proxy.fault({ kind: 'accessDenied', match: { service: 'ecs', operation: 'StopServiceDeployment' } });
  const run = await deploy(on, next);
  const result = ended(run, 4);
  assert.equal(result.deployment?.endedBy, 'circuit-breaker');
  assert.match(run.stderr, /could not be stopped, and ECS is left to itself: Amazon ECS refused StopServiceDeployment/);
});

test('tasks that wait for an instance: time over with what they wait for, and nothing is stopped', async () => {
  await fail({ acme: 'waiting-for-instance' });
  const run = await deploy(on, { ...acme, timeoutMinutes: 0.02 });
  const { failure, message } = ended(run, 7);
  assert.equal(failure?.class, 'waiting-for-instance');
  assert.match(message ?? '', /still goes on, and nothing was stopped\. So far: Tasks wait for an instance/);
  assert.equal((await serviceOf(on)).desiredCount, 2);
  assert.equal((await taskDefinitionOf(on)).definition.revision, 1);
});

test('without leave to look at service deployments an update is stopped all the same', async () => {
  await deployed(on);
  await fail({ acme: 'image-not-found' });
  await slowly(1);
  for (const operation of ['DescribeServiceDeployments', 'ListServiceDeployments'])
    on.proxy.fault({ kind: 'accessDenied', match: { service: 'ecs', operation } });
  const run = await deploy(on, next);
  const result = ended(run, 4);
  assert.equal(result.deployment?.verdict, 'rolled-back');
  assert.equal(result.deployment?.endedBy, 'this-run');
  assert.equal(wrote(run, 'ecs.StopServiceDeployment'), 1);
});

test('a deployment that somebody stops is no application’s failure, and is told so', async () => {
  await deployed(on);
  await slowly(0.2);
  on.proxy.clearFaults();
  let looks = 0;
  on.proxy.fault({
    kind: 'hook',
    match: { service: 'ecs', operation: 'DescribeServices' },
    nth: 2,
    times: Number.POSITIVE_INFINITY,
    run: async () => {
      looks += 1;
      if (looks === 1) {
        const { currentServiceDeployment } = await serviceOf(on);
        await on.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: currentServiceDeployment }));
      }
      await on.aws.advance(0.5);
    },
  });
  const result = ended(await deploy(on, next), 4);
  assert.equal(result.deployment?.verdict, 'rolled-back');
  assert.equal(result.deployment?.endedBy, 'somebody');
  assert.equal(result.failure?.class, 'deployment-stopped');
  assert.match(
    result.message ?? '',
    /rolled back to the version before, and not by ECS\. Cause: Somebody stopped the deployment/,
  );
});

test('onFailure remove leaves what was there before, adopted or not', async () => {
  const group = await on.elb.send(
    new CreateTargetGroupCommand({
      Name: namesOf({ cluster, tenant: 'acme', service: 'web' }).targetGroups.a,
      Protocol: 'HTTP',
      Port: 80,
      VpcId: on.pre.vpc,
      TargetType: 'instance',
    }),
  );
  await on.route53.send(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: on.pre.hostedZoneId,
      ChangeBatch: {
        Changes: [
          {
            Action: 'CREATE',
            ResourceRecordSet: {
              Name: 'acme.apps.example.com',
              Type: 'CNAME',
              TTL: 60,
              ResourceRecords: [{ Value: 'elsewhere.example.com' }],
            },
          },
        ],
      },
    }),
  );
  await fail({ acme: 'exits-at-once' });
  const run = await deploy(on, { ...acme, adopt: true, onFailure: 'remove' });
  ended(run, 4);
  const { groups, rules } = await balancingOf(on);
  assert.deepEqual(
    groups.map((one) => one.TargetGroupArn),
    group.TargetGroups?.map((one) => one.TargetGroupArn),
  );
  assert.deepEqual(rules, []);
  // It took the place of another's: that one cannot come back, and the name stays taken.
  assert.equal((await recordsOf(on)).length, 1);
  assert.deepEqual((await scalingOf(on)).targets, []);
});

test('onFailure remove takes nothing once another run has taken over', async () => {
  await fail({ acme: 'exits-at-once' });
  on.proxy.fault({
    kind: 'hook',
    match: { service: 'ecs', operation: 'ListTasks' },
    nth: 1,
    run: async () => {
      // The run has written all it wanted to: from now on the tag is another's.
      await until('the record', () => (countBy(on.proxy.calls)['ecs.TagResource'] ?? 0) >= 1);
      const { serviceArn } = await serviceOf(on);
      const tags = [{ key: 'ecs-tenants:run', value: '00000000 https://ci.example.com/job/8/' }];
      await on.ecs.send(new TagResourceCommand({ resourceArn: serviceArn, tags }));
    },
  });
  const run = await deploy(on, { ...acme, onFailure: 'remove' });
  const result = ended(run, 4);
  assert.match(result.message ?? '', /Nothing was removed: another run has taken over\. Cause: Container web ended/);
  assert.equal((await serviceOf(on)).status, 'ACTIVE');
  assert.equal((await balancingOf(on)).rules.length, 1);
});
