import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AssociateRouteTableCommand, CreateRouteTableCommand, DescribeSubnetsCommand } from '@aws-sdk/client-ec2';
import { TagResourceCommand } from '@aws-sdk/client-ecs';
import { clusterOf, clusterTagsOf, groupOf } from './state.ts';
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

test('a subnet whose own route table leads to no internet gateway is not among the public ones', async () => {
  const [SubnetId = ''] = on.net.subnets;
  const { RouteTable } = await on.ec2.send(new CreateRouteTableCommand({ VpcId: on.net.vpc }));
  await on.ec2.send(new AssociateRouteTableCommand({ RouteTableId: RouteTable?.RouteTableId, SubnetId }));
  await created(on);
  const tags = await clusterTagsOf(on);
  const all = (tags['ecs-tenants:subnets'] ?? '').split(' ').sort();
  assert.ok(all.includes(SubnetId));
  assert.deepEqual(
    tags['ecs-tenants:public-subnets']?.split(' '),
    all.filter((one) => one !== SubnetId),
  );
  await unchanged(on, named);
});

test('who may not read route tables makes a cluster all the same, whose tag tells of no public subnet', async () => {
  on.proxy.fault({
    kind: 'accessDenied',
    match: { operation: 'DescribeRouteTables' },
  });
  await created(on);
  assert.equal((await clusterTagsOf(on))['ecs-tenants:public-subnets'], undefined);
});

test('a zone that offers none of the types is left out of the group, is named, and stays left out', async () => {
  const types = ['m6i.large', 'm6a.large'];
  await on.aws.cluster({ notOffered: { 'm6i.large': ['us-east-1b'], 'm6a.large': ['us-east-1a', 'us-east-1b'] } });
  const run = await created(on, { ...tenants, instanceTypes: types });
  const { Subnets = [] } = await on.ec2.send(
    new DescribeSubnetsCommand({ Filters: [{ Name: 'availability-zone', Values: ['us-east-1b'] }] }),
  );
  const [left = ''] = Subnets.map(({ SubnetId }) => SubnetId);
  const warning = `us-east-1b offers none of m6i.large, m6a.large: the Auto Scaling group leaves out ${left}`;
  assert.ok(run.result.warnings?.includes(warning), JSON.stringify(run.result.warnings));
  const zones = async () => (await groupOf(on))?.VPCZoneIdentifier?.split(',') ?? [];
  assert.ok(!(await zones()).includes(left));
  assert.ok((await clusterTagsOf(on))['ecs-tenants:subnets']?.split(' ').includes(left), 'the load balancer keeps it');
  // A run that does not name the types does not ask again, and leaves the zone out all the same.
  await unchanged(on, named);
  await created(on, { ...named, instanceTypes: [...types, 'm5.large'] });
  assert.ok((await zones()).includes(left));
});

test('a type that is the default and not offered there is nothing to a cluster of other types', async () => {
  const request = { ...tenants, instanceTypes: ['m7g.large', 'm6g.large'] };
  await created(on, request);
  await on.aws.cluster({ notOffered: { 'm5a.large': ['*'] } });
  await unchanged(on, named);
});
