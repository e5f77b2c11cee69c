import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateClusterCommand, DeleteClusterCommand, PutClusterCapacityProvidersCommand } from '@aws-sdk/client-ecs';
import { joinedOf } from './state.ts';
import {
  bench,
  certificate,
  cluster,
  create,
  created,
  domain,
  ended,
  names,
  run,
  standing,
  tenants,
} from './support.ts';

const on = bench();

const described = async (name = cluster) => {
  const end = ended(await run(on, 'describe-cluster', { name }), 0);
  assert.deepEqual(end.wrote, {});
  return end;
};

/** The line of this name, without it and the blanks behind it. */
const line = (stderr: string, name: string): string | undefined =>
  new RegExp(`\\+\\d+s {2}${name} {2,}(.+)`).exec(stderr)?.[1]?.trim();

test('a cluster with its parts, settings, instances and tenants', async () => {
  await certificate(on);
  await created(on, { ...tenants, tags: { team: 'a' }, onDemandBaseCapacity: 1, protected: true });
  for (const name of ['beta', 'acme'])
    ended(await run(on, 'deploy-tenant', { name, image: 'nginx:1.27', wait: false }), 0);
  const { stderr, result, calls } = await described();
  assert.equal(line(stderr, 'cluster'), 'tenants, ACTIVE, protected');
  assert.equal(
    line(stderr, 'capacity'),
    '2 instances (1 spot, 1 on-demand) in 2 zones, 2 joined; 2 to 10, at most 0.05 USD/h',
  );
  assert.equal(line(stderr, 'load balancer'), `${names.loadBalancer}, active, https`);
  assert.equal(line(stderr, 'domain'), domain);
  assert.equal(line(stderr, 'tenants'), '2: acme, beta');
  assert.doesNotMatch(stderr, /Warning/);
  assert.deepEqual(result.tenants, ['acme', 'beta']);
  assert.deepEqual(
    result.parts?.map((part) => part.resource),
    [
      ...['role', 'role', 'instanceProfile', 'securityGroup', 'securityGroup', 'cluster', 'launchTemplate'],
      ...['autoScalingGroup', 'capacityProvider', 'loadBalancer', 'listener', 'listener'],
    ],
  );
  const { settings } = result;
  assert.deepEqual(
    [settings?.['spotMaxPrice'], settings?.['onDemandBaseCapacity'], settings?.['tags'], settings?.['domain']],
    [0.05, 1, { team: 'a' }, domain],
  );
  assert.ok(calls.length <= 36, `${calls.length} calls`);
});

test('what it tells of the settings makes the same cluster', async () => {
  await created(on, { ...tenants, tags: { team: 'a' }, tenantDefaults: { memory: 256 } });
  const { settings } = (await described()).result;
  const again = ended(await create(on, { ...settings, name: cluster }), 0);
  assert.deepEqual([again.result.changes, again.wrote], [[], {}]);
});

test('the risk of spot alone is named', async () => {
  await standing(on);
  const { result } = await described();
  assert.ok(result.warnings?.some((one) => /all instances are spot.*onDemandBaseCapacity: 1/.test(one)));
});

test('instances that have not joined are counted and named', async () => {
  await on.aws.cluster({ timing: { join: 3600 } });
  await created(on, { ...tenants, wait: false });
  const { stderr, result } = await described();
  assert.equal(await joinedOf(on), 0);
  assert.match(line(stderr, 'capacity') ?? '', /^2 instances .* 0 joined/);
  assert.ok(result.warnings?.some((one) => /2 of 2 instances have not joined.*cloud-init/.test(one)));
});

test('a first run whose time is over says what is missing, and describe-cluster why', async () => {
  await on.aws.cluster({ failLaunches: { '*': 'spot-price-too-low' } });
  const late = ended(await create(on, { ...tenants, timeoutMinutes: 0.02 }), 7, /no instance has joined/);
  assert.match(late.result.hint ?? '', /Run again/);
  assert.match(late.stderr, /could not be launched: .*SpotMaxPriceTooLow/);
  const { stderr, result } = await described();
  assert.match(line(stderr, 'capacity') ?? '', /^0 instances/);
  assert.ok(result.warnings?.some((one) => /could not be launched: .*SpotMaxPriceTooLow/.test(one)));
});

test('Fargate has no instances and no risk of spot ones', async () => {
  await created(on, { name: cluster, domain, capacity: 'FARGATE', loadBalancer: 'none' });
  const { stderr, result } = await described();
  assert.equal(line(stderr, 'capacity'), 'FARGATE');
  assert.equal(line(stderr, 'load balancer'), 'none');
  assert.equal(line(stderr, 'tenants'), 'none');
  assert.doesNotMatch(stderr, /spot/);
  assert.equal(result.warnings?.length ?? 0, 0);
});

test('nothing there', async () => {
  const end = ended(await run(on, 'describe-cluster', { name: 'nobody' }), 3, /no active ECS cluster nobody/);
  assert.match(end.result.hint ?? '', /name, region/);
});

test('what is left of a cluster that somebody deleted', async () => {
  await created(on, { ...tenants, minSize: 0 });
  const none = { capacityProviders: [], defaultCapacityProviderStrategy: [] };
  await on.ecs.send(new PutClusterCapacityProvidersCommand({ cluster, ...none }));
  await on.ecs.send(new DeleteClusterCommand({ cluster }));
  const end = ended(await run(on, 'describe-cluster', { name: cluster }), 3, /Left of one: .*autoScalingGroup/);
  assert.match(end.result.hint ?? '', /remove-cluster/);
});

test('a cluster that is not ours is told as such, and as little as there is', async () => {
  await on.ecs.send(new CreateClusterCommand({ clusterName: 'theirs', tags: [{ key: 'team', value: 'x' }] }));
  const { stderr, result } = await described('theirs');
  assert.ok(result.warnings?.some((one) => /not ours: .*ecs-tenants:cluster=theirs.*existingCluster/.test(one)));
  assert.equal(line(stderr, 'cluster'), 'theirs, ACTIVE');
  assert.deepEqual(
    result.parts?.map((part) => part.resource),
    ['cluster'],
  );
});

test('another account is refused', async () => {
  await standing(on);
  ended(await run(on, 'describe-cluster', { name: cluster, accountId: '999999999999' }), 3, /not 999999999999/);
});
