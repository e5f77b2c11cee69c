import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TagResourceCommand } from '@aws-sdk/client-ecs';
import { clusterOf, clusterTagsOf } from './state.ts';
import { bench, certificate, cluster, created, type Request, tenants, unchanged } from './support.ts';

const on = bench();

const named = { name: cluster };

/** Asked again in the same words, and by the name alone. */
const comesToRest = async (request: Request): Promise<void> => {
  await created(on, request);
  await unchanged(on, request);
  await unchanged(on, { name: cluster });
};

test('the same again writes nothing, and reads each thing once', async () => {
  await created(on);
  const { calls } = await unchanged(on);
  assert.ok(calls.length <= 32, `${calls.length} calls`);
});

test('every kind of setting comes to rest', async () => {
  await comesToRest({
    ...tenants,
    isDefault: true,
    containerInsights: 'enabled',
    protected: true,
    certificateArn: await certificate(on),
    tenantDefaults: { containerPort: 8080, healthCheckPath: '/up', scaling: false, scaleOut: { threshold: 60.5 } },
    tags: { team: 'platform' },
    instanceTypes: ['m7g.large', 'm6g.large'],
    onDemandBaseCapacity: 1,
    onDemandPercentageAboveBaseCapacity: 50,
    minSize: 1,
    maxSize: 4,
    targetCapacity: 90,
    rootVolumeSize: 100,
    imagePullBehavior: 'once',
    taskRoleArn: 'arn:aws:iam::123456789012:role/tenants',
    secretsPrefix: 'tenants/of=us+them/',
    vpcId: on.net.vpc,
    subnets: on.net.subnets.slice(0, 2),
    accessLogsBucket: 'logs-of-tenants',
    ipAddressType: 'ipv4',
    scheme: 'internal',
  });
});

test('ranges of vCPU and memory come to rest', async () => {
  await comesToRest({
    ...tenants,
    instanceRequirements: { vCpuCount: { min: 2, max: 8 }, memoryMiB: { min: 4096 } },
  });
});

for (const capacity of ['FARGATE', 'FARGATE_SPOT'])
  test(`${capacity} comes to rest, and has nothing of instances`, async () => {
    const request = { name: cluster, domain: tenants.domain, capacity };
    await comesToRest(request);
    const found = await clusterOf(on);
    assert.deepEqual([...(found?.capacityProviders ?? [])].sort(), ['FARGATE', 'FARGATE_SPOT']);
    assert.equal(found?.defaultCapacityProviderStrategy?.[0]?.capacityProvider, capacity);
  });

test('a cluster without load balancer comes to rest', async () => {
  await comesToRest({ ...tenants, loadBalancer: 'none', subnets: on.net.subnets.slice(0, 1) });
});

test('tags and defaults of tenants that look like numbers, lists and paths come to rest', async () => {
  await comesToRest({
    ...tenants,
    tags: { 'cost:center': '0815', version: '1.10', flag: 'true', 'a=b': 'c=d', empty: '', Größe: 'Zürich' },
    tenantDefaults: {
      environment: { PORT: '8080', DEBUG: 'false', RATE: '1.50', CITY: 'München', QUERY: 'a=b' },
      command: undefined,
      dns: 'none',
      deregistrationDelaySeconds: 0,
    },
  });
});

test('the longest names and values fit into tags', async () => {
  await comesToRest({
    ...tenants,
    capacityProvider: undefined,
    secretsPrefix: 'p'.repeat(200),
    imagePullBehavior: 'prefer-cached',
    gpu: true,
  });
});

test('what others have put on the cluster stays', async () => {
  await created(on);
  const resourceArn = (await clusterOf(on))?.clusterArn;
  await on.ecs.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'owner', value: 'someone' }] }));
  await unchanged(on);
  await created(on, { ...named, tags: { team: 'a' } });
  await created(on, { ...named, reset: ['/tags/team'] });
  const tags = await clusterTagsOf(on);
  assert.equal(tags['owner'], 'someone');
  assert.deepEqual([tags['team'], tags['ecs-tenants:default/tags/team']], [undefined, undefined]);
});

test('a type that is the default and not offered there is nothing to a cluster of other types', async () => {
  const request = { ...tenants, instanceTypes: ['m7g.large', 'm6g.large'] };
  await created(on, request);
  await on.aws.cluster({ notOffered: { 'm5a.large': ['*'] } });
  await unchanged(on, named);
});
