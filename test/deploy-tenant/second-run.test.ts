import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { rounds } from '../wire/record.ts';
import {
  acme,
  attributesOf,
  balancingOf,
  bench,
  changed,
  changeOf,
  cluster,
  deployed,
  domain,
  hostsOf,
  logGroupsOf,
  scalingOf,
  serviceOf,
  taskDefinitionOf,
} from './support.ts';

const on = bench();

/** What every run with changes writes beside them: whose turn it is, and what was written. */
const framing = { 'ecs.TagResource': 2 };

const environmentOf = async (): Promise<Record<string, string | undefined>> => {
  const { definition } = await taskDefinitionOf(on);
  const pairs = definition.containerDefinitions?.[0]?.environment ?? [];
  return Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
};

const containerOf = async () => (await taskDefinitionOf(on)).definition.containerDefinitions?.[0];

test('the same input again writes nothing, in 14 calls and 3 rounds', async () => {
  await deployed(on);
  on.proxy.setLatency(200);
  const again = await deployed(on);
  assert.deepEqual(again.wrote, {});
  assert.deepEqual(changed(again), []);
  assert.ok(again.calls.length <= 14, `${again.calls.length} calls`);
  const found = rounds(again.calls);
  assert.ok(found.length <= 3, found.map((round) => round.map((call) => call.operation).join(' ')).join('\n'));
  assert.equal(again.result.deployment?.verdict, 'steady');
  assert.deepEqual(again.result.drift, []);
});

test('a request with every kind of setting comes to rest too', async () => {
  const request = {
    ...acme,
    memoryReservation: 256,
    portMappings: [{ containerPort: 8080 }, { containerPort: 53, hostPort: 5353, protocol: 'udp' }],
    entryPoint: ['sh'],
    environment: { B: '2', A: '1' },
    secrets: { S: 'arn:aws:ssm:us-east-1:123456789012:parameter/s' },
    healthCheck: { command: ['CMD', 'true'], interval: 30 },
    cpuArchitecture: 'X86_64',
    targetGroupAttributes: { 'stickiness.enabled': 'true', 'stickiness.type': 'lb_cookie' },
    scaleOut: { threshold: 60.5 },
    hosts: ['shop.apps.example.com', `acme.${domain}`],
    tags: { team: 'a b' },
  };
  await deployed(on, request);
  const again = await deployed(on, request);
  assert.deepEqual(again.wrote, {}, again.stderr);
  assert.deepEqual((await deployed(on, { name: 'acme', cluster })).wrote, {});
  // The whole request is the whole truth.
  assert.deepEqual((await deployed(on, { ...request, complete: true })).wrote, {});
});

test('a new image registers a revision and updates the service, and nothing else', async () => {
  await deployed(on, { ...acme, environment: { KEEP: 'me' }, memory: 700 });
  const before = { balancing: await balancingOf(on), scaling: await scalingOf(on), hosts: await hostsOf(on) };
  const { definition: first } = await taskDefinitionOf(on);
  const next = await deployed(on, { ...acme, image: 'nginx:1.28' });
  // The third tag notes on the new revision that it was steady.
  assert.deepEqual(next.wrote, { 'ecs.TagResource': 3, 'ecs.RegisterTaskDefinition': 1, 'ecs.UpdateService': 1 });
  assert.deepEqual(changed(next), ['create taskDefinition tenants--acme', 'update service acme']);
  assert.deepEqual(changeOf(next, 'taskDefinition')?.fields, [
    { pointer: '/image', from: 'nginx:1.27', to: 'nginx:1.28' },
  ]);
  assert.equal(next.result.deployment?.verdict, 'steady');
  const { definition } = await taskDefinitionOf(on);
  assert.equal(definition.revision, (first.revision ?? 0) + 1);
  const [container] = definition.containerDefinitions ?? [];
  assert.deepEqual({ ...container, image: 'nginx:1.27' }, first.containerDefinitions?.[0]);
  assert.deepEqual(
    { balancing: await balancingOf(on), scaling: await scalingOf(on), hosts: await hostsOf(on) },
    before,
  );
});

test('what is left out keeps its value; maps merge by key, lists are replaced', async () => {
  await deployed(on, {
    ...acme,
    memory: 1024,
    environment: { A: '1', B: '2' },
    command: ['one', 'two'],
    healthCheckPath: '/healthz',
    maxCount: 9,
    scaleOut: { threshold: 90 },
    logRetentionInDays: 7,
  });
  await deployed(on, { name: 'acme', cluster, environment: { B: '3', C: '4' }, command: ['three'] });
  assert.deepEqual(await environmentOf(), { A: '1', B: '3', C: '4' });
  const container = await containerOf();
  assert.deepEqual([container?.memory, container?.command, container?.image], [1024, ['three'], 'nginx:1.27']);
  const { groups } = await balancingOf(on);
  const { targets, alarms } = await scalingOf(on);
  const [logs] = await logGroupsOf(on);
  assert.deepEqual(
    [groups[0]?.HealthCheckPath, targets[0]?.MaxCapacity, alarms[0]?.Threshold, logs?.retentionInDays],
    ['/healthz', 9, 90, 7],
  );
});

test('reset returns to the default, a key or a whole setting', async () => {
  await deployed(on, { ...acme, memory: 1024, environment: { A: '1', B: '2' }, healthCheckPath: '/healthz' });
  const run = await deployed(on, {
    name: 'acme',
    cluster,
    reset: ['/memory', '/environment/B', '/healthCheckPath'],
  });
  assert.deepEqual(await environmentOf(), { A: '1' });
  assert.equal((await containerOf())?.memory, 512);
  assert.equal((await balancingOf(on)).groups[0]?.HealthCheckPath, '/');
  assert.deepEqual(changeOf(run, 'targetGroup')?.fields, [{ pointer: '/healthCheckPath', from: '/healthz', to: '/' }]);
});

test('complete: what the request leaves out returns to its default', async () => {
  await deployed(on, {
    ...acme,
    memory: 1024,
    environment: { A: '1' },
    deregistrationDelaySeconds: 10,
    minCount: 1,
    tags: { team: 'shop' },
    hosts: [`shop.${domain}`],
  });
  await deployed(on, { ...acme, complete: true });
  assert.deepEqual([await environmentOf(), (await containerOf())?.memory], [{}, 512]);
  const { groups } = await balancingOf(on);
  const attributes = await attributesOf(on, groups[0]);
  assert.equal(attributes['deregistration_delay.timeout_seconds'], '30');
  assert.equal((await scalingOf(on)).targets[0]?.MinCapacity, 2);
  assert.deepEqual(await hostsOf(on), [`acme.${domain}`]);
  const service = await serviceOf(on);
  assert.equal(
    service.tags?.some((tag) => tag.key === 'team'),
    false,
  );
});

test('another minCount writes the scalable target only', async () => {
  await deployed(on);
  const run = await deployed(on, { ...acme, minCount: 1 });
  assert.deepEqual(run.wrote, { ...framing, 'application-autoscaling.RegisterScalableTarget': 1 });
  assert.deepEqual(changeOf(run, 'scalableTarget')?.fields, [{ pointer: '/minCount', from: 2, to: 1 }]);
  assert.equal((await scalingOf(on)).targets[0]?.MinCapacity, 1);
});

test('other resources are changed alone too', async () => {
  await deployed(on);
  for (const [change, wrote] of [
    [{ healthCheckPath: '/up' }, { 'elasticloadbalancing.ModifyTargetGroup': 1 }],
    [{ deregistrationDelaySeconds: 5 }, { 'elasticloadbalancing.ModifyTargetGroupAttributes': 1 }],
    [{ logRetentionInDays: 90 }, { 'logs.PutRetentionPolicy': 1 }],
    [{ scaleIn: { cooldown: 30 } }, { 'application-autoscaling.PutScalingPolicy': 1 }],
    [{ scaleIn: { threshold: 10 } }, { 'monitoring.PutMetricAlarm': 1 }],
    [{ healthCheckGracePeriodSeconds: 7 }, { 'ecs.UpdateService': 1 }],
    [{ protected: true }, { 'ecs.TagResource': 3 }],
  ] as const)
    assert.deepEqual((await deployed(on, { name: 'acme', cluster, ...change })).wrote, { ...framing, ...wrote });
  assert.deepEqual((await deployed(on, { name: 'acme', cluster })).wrote, {});
});

test('the same reference again is deployed only when it is asked for', async () => {
  await deployed(on);
  const same = await deployed(on);
  assert.match(same.result.warnings.join(), /nothing deployed: image nginx:1\.27 .* forceNewDeployment: true/);
  assert.match(same.stderr, /Warning: nothing deployed/);
  const before = await serviceOf(on);
  const forced = await deployed(on, { ...acme, forceNewDeployment: true });
  assert.deepEqual(forced.wrote, { ...framing, 'ecs.UpdateService': 1 });
  assert.deepEqual(changed(forced), ['deploy service acme']);
  assert.deepEqual(forced.result.warnings, []);
  const after = await serviceOf(on);
  assert.notEqual(after.deployments?.[0]?.id, before.deployments?.[0]?.id);
  assert.equal(forced.result.deployment?.id, after.deployments?.[0]?.id);
  assert.equal(after.taskDefinition, before.taskDefinition);
  // A digest cannot move.
  const image = `nginx@sha256:${'0123456789abcdef'.repeat(4)}`;
  await deployed(on, { ...acme, image });
  assert.deepEqual((await deployed(on, { ...acme, image })).result.warnings, []);
});

test('latest, or no tag at all, is warned of every time', async () => {
  assert.match((await deployed(on, { ...acme, image: 'nginx' })).result.warnings.join(), /nginx has no tag/);
  const { warnings } = (await deployed(on, { ...acme, image: 'nginx:latest' })).result;
  assert.match(warnings.join(), /nginx:latest is tagged latest/);
  assert.match((await deployed(on, { name: 'acme', cluster })).result.warnings.join(), /is tagged latest/);
});

test('what autoscaling decided stays; desiredCount is not sent again', async () => {
  await deployed(on, { ...acme, desiredCount: 3 });
  assert.equal((await serviceOf(on)).desiredCount, 3);
  await on.ecs.send(new UpdateServiceCommand({ cluster, service: 'acme', desiredCount: 4 }));
  assert.deepEqual((await deployed(on, { ...acme, desiredCount: 3 })).wrote, {});
  await deployed(on, { ...acme, image: 'nginx:1.28', desiredCount: 3 });
  const { desiredCount, runningCount } = await serviceOf(on);
  assert.deepEqual([desiredCount, runningCount], [4, 4]);
});

test('pages of two, and other tenants: the same again still writes nothing', async () => {
  await on.aws.options({ pageSize: 2 });
  for (const name of ['acme', 'beta', 'gamma']) await deployed(on, { ...acme, name, hosts: [`${name}.${domain}`] });
  for (const name of ['acme', 'beta', 'gamma']) assert.deepEqual((await deployed(on, { ...acme, name })).wrote, {});
});
