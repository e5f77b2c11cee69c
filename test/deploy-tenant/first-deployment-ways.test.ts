import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ListTagsForResourceCommand as ListLogTagsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateClusterCommand } from '@aws-sdk/client-ecs';
import { binary, runStepBinary } from '../support/step.ts';
import { rounds } from '../wire/record.ts';
import {
  acme,
  balancingOf,
  bench,
  changed,
  cluster,
  deploy,
  deployed,
  ended,
  furnish,
  logGroupsOf,
  owner,
  recorded,
  recordsOf,
  scalingOf,
  serviceOf,
  sorted,
  taskDefinitionOf,
} from './support.ts';

const on = bench();

const { cluster: _cluster, ...nameless } = acme;

/** A round as long as this is not torn apart by a busy machine. */
const latency = 200;

const shown = (found: ReturnType<typeof rounds>): string =>
  found.map((round) => round.map((call) => call.operation).join(' ')).join('\n');

test('at most 8 rounds to the last resource, 9 where the cluster has to be found, then the record tag', async () => {
  // The account's other clusters are nobody's business.
  await on.ecs.send(new CreateClusterCommand({ clusterName: 'default' }));
  // The first calls of an embedded AWS take their time, which is nothing of ours.
  await deployed(on, { ...acme, name: 'warm' });
  on.proxy.setLatency(latency);
  for (const [request, most] of [
    [acme, 8],
    [{ ...nameless, name: 'beta' }, 9],
  ] as const) {
    const { calls, result } = await deployed(on, request);
    const { work, polling, record, note } = sorted(calls);
    const found = rounds(work);
    assert.ok(found.length <= most, shown(found));
    assert.equal(
      found
        .at(-1)
        ?.map((call) => call.operation)
        .join(' '),
      'PutMetricAlarm PutMetricAlarm',
    );
    assert.ok(record !== undefined && note !== undefined, 'the record tag, then the note of a steady revision');
    assert.ok(polling.every((call) => !call.write));
    assert.equal(result.cluster, cluster);
    assert.ok(!calls.some((call) => call.service === 'ec2' || call.service === 'sts'));
  }
});

test('the result tells every change, the rollout and each call; stdout holds it and nothing else', async () => {
  const { result, stdout, stderr, calls } = await deployed(on);
  assert.equal(stdout.trim().split('\n').length, 1);
  assert.doesNotMatch(stderr, /NodeDeprecationWarning|ExperimentalWarning|\(node:\d+\)|trace-warnings/);
  assert.deepEqual(changed({ result }), [
    'create alarm ecs-tenants/tenants/acme/cpu-high',
    'create alarm ecs-tenants/tenants/acme/cpu-low',
    'create listenerRule acme.apps.example.com',
    'create logGroup /ecs-tenants/tenants/acme',
    'create record acme.apps.example.com',
    'create scalableTarget service/tenants/acme',
    'create scalingPolicy acme--scale-in',
    'create scalingPolicy acme--scale-out',
    'create service acme',
    `create targetGroup ${(await balancingOf(on)).groups[0]?.TargetGroupName}`,
    'create taskDefinition tenants--acme',
  ]);
  assert.ok(result.changes?.every((change) => change.done === true && change.reason === 'new tenant'));
  const service = await serviceOf(on);
  assert.equal(result.serviceArn, service.serviceArn);
  assert.equal(result.taskDefinitionArn, service.taskDefinition);
  assert.deepEqual(result.deployment, {
    id: service.deployments?.[0]?.id,
    verdict: 'steady',
    desiredCount: 2,
    runningCount: 2,
  });
  assert.deepEqual(
    [result.tenant, result.cluster, result.account, result.region, result.image, result.depth],
    ['acme', cluster, on.pre.account, on.pre.region, 'nginx:1.27', 'deep'],
  );
  assert.deepEqual([result.warnings, result.drift, result.overrides], [[], [], {}]);
  const told = Object.values(result.calls).reduce((sum, count) => sum + count, 0);
  assert.equal(told, calls.length, 'the program counts what the wire saw');
});

test('an alias record to the load balancer, and a log group that forgets', async () => {
  const { result } = await deployed(on, { ...acme, logRetentionInDays: 14, tags: { team: 'shop' } });
  assert.equal(result.url, 'http://acme.apps.example.com');
  const records = await recordsOf(on);
  assert.equal(records.length, 1);
  assert.equal(records[0]?.Name, 'acme.apps.example.com.');
  assert.equal(records[0]?.Type, 'A');
  assert.equal(records[0]?.AliasTarget?.HostedZoneId, on.pre.loadBalancerZoneId);
  assert.equal(records[0]?.AliasTarget?.EvaluateTargetHealth, false);
  assert.equal(
    records[0]?.AliasTarget?.DNSName?.replace(/\.$/, '').toLowerCase(),
    on.pre.loadBalancerDnsName.toLowerCase(),
  );
  const groups = await logGroupsOf(on);
  assert.deepEqual(
    groups.map((group) => [group.logGroupName, group.retentionInDays]),
    [['/ecs-tenants/tenants/acme', 14]],
  );
  const resourceArn = groups[0]?.arn?.replace(/:\*$/, '');
  const { tags } = await on.logs.send(new ListLogTagsCommand({ resourceArn }));
  assert.deepEqual(tags, { ...owner, team: 'shop' });
});

test('a file, stdin, flags and the dispatcher do the same', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'ecs-tenants-test-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const request = { ...acme, environment: { LOG_LEVEL: 'debug' }, command: ['a', 'b c'], minCount: 3 };
  const file = join(folder, 'acme.json');
  writeFileSync(file, JSON.stringify(request));
  const flags = ['--name', 'acme', '--image', 'nginx:1.27', '--cluster', cluster, '--env', 'LOG_LEVEL=debug'];
  flags.push('--command', 'a', '--command', 'b c', '--min-count', '3');
  const stdin = JSON.stringify(request);
  const ways = [
    () => runStepBinary('deploy-tenant', ['--input', file], { env: on.env }),
    () => runStepBinary('deploy-tenant', ['--input', '-'], { env: on.env, stdin }),
    () => runStepBinary('deploy-tenant', flags, { env: on.env }),
    () => runStepBinary('ecs-tenants', ['deploy-tenant', ...flags], { env: on.env }),
  ];
  const plans: (string | undefined)[] = [];
  for (const way of ways) {
    await furnish(on);
    const run = await recorded(on, way);
    plans.push(ended(run, 0).planId);
    const { definition } = await taskDefinitionOf(on);
    assert.deepEqual(definition.containerDefinitions?.[0]?.command, ['a', 'b c']);
    assert.deepEqual(definition.containerDefinitions?.[0]?.environment, [{ name: 'LOG_LEVEL', value: 'debug' }]);
    assert.equal((await serviceOf(on)).runningCount, 3);
  }
  assert.equal(new Set(plans).size, 1, 'all have one plan');
});

test('the line of a terminal: name and image alone are enough', async () => {
  const child = spawn(process.execPath, [binary('deploy-tenant'), '--name', 'acme', '--image', 'nginx:1.27'], {
    env: { PATH: process.env['PATH'], ...on.env },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const [code] = (await once(child, 'close')) as [number];
  assert.equal(code, 0);
  assert.equal((await serviceOf(on)).runningCount, 2);
});

test('the app’s own defaults stand in the cluster’s tags, between the schema’s and the request', async () => {
  await furnish(on, {
    tags: {
      'ecs-tenants:default/containerPort': '3000',
      'ecs-tenants:default/healthCheckPath': '/healthz',
      'ecs-tenants:default/memory': '1024',
      'ecs-tenants:default/cpu': '128',
      'ecs-tenants:default/scaleOut/threshold': '60',
      'ecs-tenants:default/minCount': '1',
      'ecs-tenants:default/environment/REGION': 'us-east-1',
    },
  });
  await deployed(on, { ...acme, cpu: 256, environment: { LOG_LEVEL: 'info' } });
  const { definition } = await taskDefinitionOf(on);
  const [container] = definition.containerDefinitions ?? [];
  assert.deepEqual([container?.memory, container?.cpu], [1024, 256]);
  assert.deepEqual(
    container?.portMappings?.map((mapping) => mapping.containerPort),
    [3000],
  );
  assert.deepEqual(Object.fromEntries((container?.environment ?? []).map((one) => [one.name, one.value])), {
    LOG_LEVEL: 'info',
    REGION: 'us-east-1',
  });
  const { groups } = await balancingOf(on);
  assert.equal(groups[0]?.HealthCheckPath, '/healthz');
  const { targets, alarms } = await scalingOf(on);
  assert.deepEqual([targets[0]?.MinCapacity, alarms[0]?.Threshold], [1, 60]);
  assert.equal((await serviceOf(on)).desiredCount, 1);
  // The defaults are a new tenant's: they are not what a second run goes back to.
  assert.deepEqual((await deployed(on, { ...acme, cpu: 256 })).wrote, {});
});

test('an https listener makes an https URL', async () => {
  await furnish(on, { https: true });
  assert.equal((await deployed(on)).result.url, 'https://acme.apps.example.com');
  // Without the cluster's word for it the listener is asked.
  await furnish(on, { https: true, tags: { 'ecs-tenants:scheme': null } });
  assert.equal((await deployed(on)).result.url, 'https://acme.apps.example.com');
});

test('several tenants at once get each its own priority and rule', async () => {
  const names = ['one', 'two', 'three'];
  const runs = await Promise.all(names.map((name) => deploy(on, { ...acme, name })));
  for (const run of runs) ended(run, 0);
  const { rules, groups } = await balancingOf(on);
  assert.equal(groups.length, 3);
  assert.equal(new Set(rules.map((rule) => rule.Priority)).size, 3);
  assert.deepEqual(
    rules.flatMap((rule) => rule.Conditions?.[0]?.HostHeaderConfig?.Values ?? []).sort(),
    names.map((name) => `${name}.apps.example.com`).sort(),
  );
});
