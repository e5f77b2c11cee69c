import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RegisterScalableTargetCommand } from '@aws-sdk/client-application-auto-scaling';
import { PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import { TagResourceCommand, UntagResourceCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import {
  acme,
  bench,
  changed,
  changeOf,
  cluster,
  deploy,
  deployed,
  ended,
  onAcme,
  scalingOf,
  serviceOf,
  tagMap,
} from '../deploy-tenant/support.ts';

const on = bench();

const scale = (request: Record<string, unknown>, ...flags: string[]) => onAcme(on, 'scale-tenant', request, ...flags);

const target = async () => {
  const [found] = (await scalingOf(on)).targets;
  assert.ok(found);
  return found;
};

const suspension = async (): Promise<boolean[]> => Object.values((await target()).SuspendedState ?? {}).map(Boolean);

test('limits and thresholds: the target and one alarm are written, no revision, no deployment', async () => {
  await deployed(on, { ...acme, minCount: 1, maxCount: 3 });
  const before = await serviceOf(on);
  const run = await scale({ maxCount: 6, scaleOut: { threshold: 60 } });
  const result = ended(run, 0);
  assert.deepEqual(run.wrote, {
    'ecs.TagResource': 2,
    'application-autoscaling.RegisterScalableTarget': 1,
    'monitoring.PutMetricAlarm': 1,
  });
  assert.equal(result.deployment?.verdict, 'steady');
  const { alarms } = await scalingOf(on);
  const { MinCapacity, MaxCapacity } = await target();
  assert.deepEqual([MinCapacity, MaxCapacity], [1, 6]);
  assert.equal(alarms.find((one) => one.AlarmName?.endsWith('cpu-high'))?.Threshold, 60);
  assert.equal((await serviceOf(on)).deployments?.[0]?.id, before.deployments?.[0]?.id);

  const again = await scale({ maxCount: 6, scaleOut: { threshold: 60 } });
  ended(again, 0);
  assert.deepEqual(again.wrote, {});
  assert.deepEqual(ended(await deploy(on, acme), 0).changes, []);
});

test('limits at which the percentages leave no room for a deployment are warned of', async () => {
  await deployed(on, { ...acme, minCount: 2, maxCount: 5, minimumHealthyPercent: 50, maximumPercent: 150 });
  const { warnings } = ended(await scale({ minCount: 1, maxCount: 1 }), 0);
  assert.match(warnings?.join() ?? '', /leave no room for a deployment at 1 task.*maximumPercent 200 or/);
});

test('stopped: no task, everything else stays; deployed, it stays stopped; running: as it was before', async () => {
  await deployed(on, { ...acme, minCount: 2, maxCount: 5 });
  await on.ecs.send(new UpdateServiceCommand({ cluster, service: 'acme', desiredCount: 4 }));
  const stop = await scale({ state: 'stopped' });
  assert.equal(ended(stop, 0).deployment?.verdict, 'steady-at-zero');
  assert.match(
    changeOf(stop, 'service')
      ?.fields.map(({ pointer }) => pointer)
      .join() ?? '',
    /\/desiredCount,\/state/,
  );
  const stopped = await serviceOf(on);
  assert.deepEqual([stopped.desiredCount, stopped.runningCount], [0, 0]);
  assert.equal(tagMap(stopped.tags)['ecs-tenants:state'], 'stopped desiredCount=4 minCount=2');
  assert.deepEqual([(await target()).MinCapacity, ...(await suspension())], [0, true, true, true]);

  const nothing = await deploy(on, acme);
  assert.deepEqual([nothing.wrote, ended(nothing, 0).drift], [{}, []]);

  const next = await deploy(on, { ...acme, image: 'nginx:1.28', minCount: 3, maxCount: 6 });
  const result = ended(next, 0);
  assert.equal(result.deployment?.verdict, 'steady-at-zero');
  assert.match(result.warnings.join(), /tenant acme is stopped and stays so/);
  assert.equal((await serviceOf(on)).desiredCount, 0);

  ended(await scale({ state: 'running' }), 0);
  const running = await serviceOf(on);
  assert.deepEqual([running.desiredCount, running.runningCount], [4, 4]);
  assert.equal(tagMap(running.tags)['ecs-tenants:state'], undefined);
  const { MinCapacity, MaxCapacity } = await target();
  assert.deepEqual([MinCapacity, MaxCapacity, ...(await suspension())], [3, 6, false, false, false]);
  assert.deepEqual(ended(await deploy(on, { name: 'acme' }), 0).changes, []);
});

test('it waits until as many tasks run as are wanted, though ECS calls its last deployment completed all the while', async () => {
  await deployed(on);
  ended(await scale({ state: 'stopped' }), 0);
  await on.aws.ecs({ timing: { start: 4, healthy: 4, drain: 4 } });
  const started = ended(await scale({ state: 'running' }), 0);
  assert.deepEqual([started.deployment?.verdict, started.deployment?.runningCount], ['steady', 2]);
  await on.aws.freeze();
  const late = ended(await scale({ suspended: true, desiredCount: 4, timeoutMinutes: 0.05 }), 7);
  assert.deepEqual([late.deployment?.verdict, late.deployment?.reason], ['timed-out', '2/4 tasks running']);
});

test('a stopped tenant without autoscaling returns to its desiredCount', async () => {
  await deployed(on, { ...acme, scaling: false, desiredCount: 3 });
  ended(await scale({ state: 'stopped' }), 0);
  assert.deepEqual(ended(await deploy(on, acme), 0).changes, []);
  ended(await scale({ state: 'running' }), 0);
  assert.equal((await serviceOf(on)).runningCount, 3);
  ended(await scale({ desiredCount: 1 }), 0);
  assert.equal((await serviceOf(on)).desiredCount, 1);
});

test('suspended: people move the number of tasks; deploy-tenant leaves it suspended', async () => {
  await deployed(on);
  ended(await scale({ suspended: true, desiredCount: 3 }), 0);
  assert.equal((await serviceOf(on)).desiredCount, 3);
  ended(await deploy(on, { ...acme, maxCount: 8 }), 0);
  assert.deepEqual(await suspension(), [true, true, true]);
  ended(await scale({ suspended: false }), 0);
  assert.deepEqual(await suspension(), [false, false, false]);
});

test('a plan changes nothing, and is applied as approved', async () => {
  await deployed(on);
  const plan = await scale({ state: 'stopped' }, '--plan');
  const { planId } = ended(plan, 0);
  assert.deepEqual(plan.wrote, {});
  assert.deepEqual(changed(plan), ['update scalableTarget service/tenants/acme', 'update service acme']);
  assert.match(plan.stderr, /\/state: running → stopped desiredCount=2 minCount=2/);
  ended(await scale({ minCount: 1 }, '--approved-plan', planId ?? ''), 3);
  assert.equal((await serviceOf(on)).desiredCount, 2);
  ended(await scale({ state: 'stopped' }, '--approved-plan', planId ?? ''), 0);
  assert.equal((await serviceOf(on)).desiredCount, 0);
});

test('what others changed stays, and stays on record as theirs', async () => {
  await deployed(on);
  const { alarms, targets } = await scalingOf(on);
  const [alarm] = alarms;
  await on.cloudwatch.send(
    new PutMetricAlarmCommand({
      AlarmName: alarm?.AlarmName,
      Namespace: alarm?.Namespace,
      MetricName: alarm?.MetricName,
      Dimensions: alarm?.Dimensions,
      Statistic: alarm?.Statistic,
      Unit: alarm?.Unit,
      ComparisonOperator: alarm?.ComparisonOperator,
      Threshold: 91,
      Period: alarm?.Period,
      EvaluationPeriods: alarm?.EvaluationPeriods,
      TreatMissingData: alarm?.TreatMissingData,
      AlarmActions: alarm?.AlarmActions,
    }),
  );
  assert.equal(targets.length, 1);
  const run = await scale({ minCount: 1 });
  assert.deepEqual(changed(run), ['update scalableTarget service/tenants/acme']);
  assert.deepEqual(ended(run, 0).drift, [{ resource: 'alarm', kept: true }]);
  assert.deepEqual(ended(await deploy(on, acme), 0).drift, [{ resource: 'alarm', kept: true }]);
});

test('started by hand, a stopped tenant runs, and the next deployment puts its scaling back', async () => {
  await deployed(on);
  ended(await scale({ state: 'stopped' }), 0);
  await on.ecs.send(new UpdateServiceCommand({ cluster, service: 'acme', desiredCount: 1 }));
  ended(await deploy(on, acme), 0);
  assert.equal(tagMap((await serviceOf(on)).tags)['ecs-tenants:state'], undefined);
  assert.deepEqual([(await target()).MinCapacity, ...(await suspension())], [2, false, false, false]);
});

test('a bad request changes nothing: each problem at once, and the right exit code', async () => {
  await deployed(on);
  const bad: [Record<string, unknown>, number, RegExp][] = [
    [{}, 2, /Nothing was asked for/],
    [{ minCount: -1 }, 2, /\/minCount must be .* from 0 to 5000, not -1/],
    [{ minCount: 5, maxCount: 3 }, 2, /\/minCount is 5, more than maxCount, 3/],
    [{ minCount: 9 }, 2, /\/minCount is 9, more than maxCount, 4/],
    [{ desiredCount: 3 }, 2, /\/desiredCount is autoscaling's: .* between 2 and 4/],
    [{ desiredCount: 3, state: 'stopped' }, 2, /state is stopped/],
    [{ state: 'paused' }, 2, /\/state .*running, stopped/],
    [{ scaleOut: { threshold: 20 } }, 2, /not above scaleIn\.threshold/],
    [{ image: 'nginx:1.28' }, 2, /\/image/],
    [{ name: 'nobody', minCount: 1 }, 3, /There is no tenant nobody on cluster tenants/],
    [{ cluster: 'elsewhere', minCount: 1 }, 3, /no active ECS cluster elsewhere/],
  ];
  for (const [request, code, message] of bad) {
    const run = await scale(request);
    assert.match(ended(run, code).message ?? '', message);
    assert.deepEqual(run.wrote, {}, JSON.stringify(request));
  }
});

test('a tenant that is not ours is refused', async () => {
  await deployed(on);
  const { serviceArn } = await serviceOf(on);
  await on.ecs.send(new UntagResourceCommand({ resourceArn: serviceArn, tagKeys: ['ecs-tenants:tenant'] }));
  for (const request of [{ minCount: 1 }, { state: 'stopped' }]) {
    const run = await scale(request);
    assert.match(ended(run, 3).message ?? '', /Not ours: service acme/);
    assert.deepEqual(run.wrote, {});
  }
  await on.ecs.send(
    new TagResourceCommand({ resourceArn: serviceArn, tags: [{ key: 'ecs-tenants:tenant', value: 'other' }] }),
  );
  assert.match(ended(await scale({ minCount: 1 }), 3).message ?? '', /belongs to tenant other/);
});

test('a tag that nobody of ours wrote is no state', async () => {
  await deployed(on);
  const { serviceArn } = await serviceOf(on);
  await on.ecs.send(
    new TagResourceCommand({ resourceArn: serviceArn, tags: [{ key: 'ecs-tenants:state', value: 'stopped for now' }] }),
  );
  await on.scaling.send(
    new RegisterScalableTargetCommand({
      ServiceNamespace: 'ecs',
      ScalableDimension: 'ecs:service:DesiredCount',
      ResourceId: `service/${cluster}/acme`,
      MinCapacity: 2,
    }),
  );
  ended(await deploy(on, acme), 0);
  assert.equal((await serviceOf(on)).desiredCount, 2);
  assert.equal(tagMap((await serviceOf(on)).tags)['ecs-tenants:state'], undefined);
});
