import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RegisterScalableTargetCommand } from '@aws-sdk/client-application-auto-scaling';
import { RegisterTaskDefinitionCommand, TagResourceCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import {
  ModifyTargetGroupAttributesCommand,
  ModifyTargetGroupCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  acme,
  attributesOf,
  balancingOf,
  bench,
  changed,
  changeOf,
  cluster,
  deploy,
  deployed,
  ended,
  scalingOf,
  serviceOf,
  taskDefinitionOf,
} from './support.ts';

const on = bench();

const same = { name: 'acme', cluster };

const changePath = async (HealthCheckPath: string): Promise<void> => {
  const { groups } = await balancingOf(on);
  const TargetGroupArn = groups[0]?.TargetGroupArn;
  await on.elb.send(new ModifyTargetGroupCommand({ TargetGroupArn, HealthCheckPath }));
};

const pathOf = async (): Promise<string | undefined> => (await balancingOf(on)).groups[0]?.HealthCheckPath;

test('a setting that was changed by hand and is left out is kept, and listed as drift', async () => {
  await deployed(on, { ...acme, healthCheckPath: '/healthz' });
  await changePath('/by-hand');
  const kept = await deployed(on);
  assert.deepEqual(kept.wrote, {});
  assert.deepEqual(kept.result.drift, [{ resource: 'targetGroup', kept: true }]);
  assert.match(kept.stderr, /drift: targetGroup was changed by others since our last run; kept/);
  assert.equal(await pathOf(), '/by-hand');
  // A run for another reason leaves it alone, and takes it for what is wanted from then on.
  const next = await deployed(on, { ...acme, image: 'nginx:1.28' });
  assert.deepEqual(next.result.drift, [{ resource: 'targetGroup', kept: true }]);
  assert.equal(await pathOf(), '/by-hand');
  assert.deepEqual((await deployed(on, same)).result.drift, []);
});

test('what the request states is put back; the reason says who changed it', async () => {
  await deployed(on, { ...acme, healthCheckPath: '/healthz' });
  await changePath('/by-hand');
  const run = await deployed(on, { ...acme, healthCheckPath: '/healthz' });
  assert.deepEqual(run.wrote, { 'ecs.TagResource': 2, 'elasticloadbalancing.ModifyTargetGroup': 1 });
  assert.equal(changeOf(run, 'targetGroup')?.reason, 'changed by others since our last run');
  assert.deepEqual(run.result.drift, [{ resource: 'targetGroup', kept: false }]);
  assert.equal(await pathOf(), '/healthz');
});

test('under complete all is put back that was changed by hand', async () => {
  await deployed(on);
  await changePath('/by-hand');
  const { groups } = await balancingOf(on);
  const Attributes = [{ Key: 'stickiness.enabled', Value: 'true' }];
  const TargetGroupArn = groups[0]?.TargetGroupArn;
  await on.elb.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes }));
  const target = { ServiceNamespace: 'ecs', ResourceId: 'service/tenants/acme' } as const;
  const ScalableDimension = 'ecs:service:DesiredCount';
  await on.scaling.send(
    new RegisterScalableTargetCommand({ ...target, ScalableDimension, MinCapacity: 1, MaxCapacity: 50 }),
  );
  assert.deepEqual((await deployed(on, same)).result.drift, [
    { resource: 'targetGroup', kept: true },
    { resource: 'scalableTarget', kept: true },
  ]);
  const run = await deployed(on, { ...acme, complete: true });
  assert.equal(await pathOf(), '/');
  assert.equal((await attributesOf(on, groups[0]))['stickiness.enabled'], 'false');
  const { targets } = await scalingOf(on);
  assert.deepEqual([targets[0]?.MinCapacity, targets[0]?.MaxCapacity], [2, 4]);
  assert.deepEqual(
    run.result.drift?.map((one) => one.kept),
    [false, false],
  );
});

test('a revision that others registered is kept; what no setting names goes along into the next one', async () => {
  await deployed(on, { ...acme, environment: { A: '1' } });
  const { definition } = await taskDefinitionOf(on);
  const [web] = definition.containerDefinitions ?? [];
  const sidecar = { name: 'proxy', image: 'envoy:1', memory: 64, essential: false };
  const registered = await on.ecs.send(
    new RegisterTaskDefinitionCommand({
      family: definition.family,
      networkMode: definition.networkMode,
      executionRoleArn: definition.executionRoleArn,
      requiresCompatibilities: definition.requiresCompatibilities,
      containerDefinitions: [
        { ...web, image: 'nginx:1.26', ulimits: [{ name: 'nofile', softLimit: 9, hardLimit: 9 }] },
        sidecar,
      ],
    }),
  );
  const taskDefinition = registered.taskDefinition?.taskDefinitionArn;
  await on.ecs.send(new UpdateServiceCommand({ cluster, service: 'acme', taskDefinition }));
  const kept = await deployed(on, same);
  assert.deepEqual(changed(kept), ['update tags acme'], 'our tags on the revision');
  assert.deepEqual(kept.result.drift, [{ resource: 'taskDefinition', kept: true }]);
  assert.equal(kept.result.image, 'nginx:1.26');
  assert.deepEqual(Object.keys(kept.result.overrides ?? {}).sort(), [
    '/containerDefinitions/0/ulimits',
    '/containerDefinitions/1',
  ]);

  await deployed(on, { ...same, image: 'nginx:1.28' });
  const next = (await taskDefinitionOf(on)).definition;
  assert.deepEqual(
    next.containerDefinitions?.map((one) => [one.name, one.image]),
    [
      ['web', 'nginx:1.28'],
      ['proxy', 'envoy:1'],
    ],
  );
  assert.equal(next.containerDefinitions?.[0]?.ulimits?.[0]?.hardLimit, 9);
  assert.deepEqual(next.containerDefinitions?.[0]?.environment, [{ name: 'A', value: '1' }]);
  assert.deepEqual((await deployed(on, same)).wrote, {});
});

test('a record from a run that nobody remembers, or none, only cannot say who', async () => {
  await deployed(on);
  const { serviceArn } = await serviceOf(on);
  const tags = [{ key: 'ecs-tenants:applied', value: 'whatever stands there' }];
  await on.ecs.send(new TagResourceCommand({ resourceArn: serviceArn, tags }));
  await changePath('/by-hand');
  const run = await deploy(on, same);
  ended(run, 0);
  assert.deepEqual(run.wrote, {});
  assert.equal(await pathOf(), '/by-hand');
});
