import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateSubnetCommand, DescribeSubnetsCommand } from '@aws-sdk/client-ec2';
import { balancingOf, clusterOf, clusterTagsOf, groupOf, roleOf, securityGroupOf } from './state.ts';
import {
  bench,
  changed,
  cluster,
  create,
  created,
  ended,
  names,
  region,
  run,
  standing,
  tenants,
  unchanged,
} from './support.ts';

const on = bench();

const named = { name: cluster };

const subnetsOfBalancer = async (): Promise<string[]> =>
  ((await balancingOf(on)).loadBalancer?.AvailabilityZones ?? []).map((zone) => zone.SubnetId ?? '').sort();

test('other subnets move the group, the load balancer and what tenants are told', async () => {
  await standing(on);
  assert.deepEqual(await subnetsOfBalancer(), [...on.net.subnets].sort());
  const subnets = on.net.subnets.slice(1, 3).sort();
  const moved = await created(on, { ...named, subnets });
  assert.equal(moved.wrote['elasticloadbalancing.SetSubnets'], 1);
  assert.deepEqual(await subnetsOfBalancer(), subnets);
  assert.deepEqual((await groupOf(on))?.VPCZoneIdentifier?.split(',').sort(), subnets);
  assert.equal((await clusterTagsOf(on))['ecs-tenants:subnets'], subnets.join(' '));
  await unchanged(on, named);
});

test('two subnets of one zone: instances are in both, the load balancer in one', async () => {
  const [first = '', second = ''] = on.net.subnets;
  const found = await on.ec2.send(new DescribeSubnetsCommand({ SubnetIds: [first] }));
  const zone = found.Subnets?.[0]?.AvailabilityZone;
  const made = await on.ec2.send(
    new CreateSubnetCommand({ VpcId: on.net.vpc, CidrBlock: '172.31.240.0/24', AvailabilityZone: zone }),
  );
  const third = made.Subnet?.SubnetId ?? '';
  await created(on, { ...tenants, subnets: [first, second, third] });
  assert.equal((await subnetsOfBalancer()).length, 2);
  assert.equal((await groupOf(on))?.VPCZoneIdentifier?.split(',').length, 3);
  const before = await subnetsOfBalancer();
  await unchanged(on, named);
  assert.deepEqual(await subnetsOfBalancer(), before);
});

test('IPv6 comes to a load balancer that stands, and goes again', async () => {
  await standing(on);
  await created(on, { ...named, ipAddressType: 'dualstack' });
  assert.equal((await balancingOf(on)).loadBalancer?.IpAddressType, 'dualstack');
  const front = await securityGroupOf(on, names.loadBalancerGroup);
  assert.equal(front?.IpPermissions?.flatMap((one) => one.Ipv6Ranges ?? []).length, 2);
  await unchanged(on, named);
  await created(on, { ...named, reset: ['/ipAddressType'] });
  assert.equal((await balancingOf(on)).loadBalancer?.IpAddressType, 'ipv4');
  await unchanged(on, named);
});

test('a permissions boundary that is stated later bounds the roles that are there', async () => {
  await standing(on);
  const permissionsBoundary = 'arn:aws:iam::aws:policy/PowerUserAccess';
  const boundaries = async () =>
    Promise.all(
      [names.instanceRole, names.executionRole].map(
        async (name) => (await roleOf(on, name))?.role.PermissionsBoundary?.PermissionsBoundaryArn,
      ),
    );
  const bound = await created(on, { ...named, permissionsBoundary });
  assert.deepEqual(changed(bound), [`update role ${names.executionRole}`, `update role ${names.instanceRole}`]);
  assert.deepEqual(await boundaries(), [permissionsBoundary, permissionsBoundary]);
  await unchanged(on, named);
  await created(on, { ...named, reset: ['/permissionsBoundary'] });
  assert.deepEqual(await boundaries(), [undefined, undefined]);
  await unchanged(on, named);
});

test('with a KMS key of one’s own the roles may decrypt the secrets', async () => {
  const kmsKeyArn = `arn:aws:kms:${region}:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
  const dockerHubSecret = `arn:aws:secretsmanager:${region}:123456789012:secret:docker-hub-AbCdEf`;
  await created(on, { ...tenants, kmsKeyArn, dockerHubSecret });
  for (const name of [names.instanceRole, names.executionRole]) {
    const decrypting = (await roleOf(on, name))?.statements.filter((one) => one.Action === 'kms:Decrypt');
    assert.deepEqual(
      decrypting?.map((one) => one.Resource),
      [kmsKeyArn],
    );
  }
  await unchanged(on, named);
});

test('a Fargate cluster gets instances; one with instances is not changed to Fargate, and is told what to do', async () => {
  await created(on, { name: cluster, domain: tenants.domain, capacity: 'FARGATE' });
  ended(await run(on, 'deploy-tenant', { name: 'acme', image: 'nginx:1.27' }), 0);
  await created(on, { ...named, capacity: 'FARGATE_SPOT' });
  await created(on, { ...named, capacity: 'EC2_SPOT' });
  const found = await clusterOf(on);
  assert.equal(found?.defaultCapacityProviderStrategy?.[0]?.capacityProvider, names.capacityProvider);
  assert.deepEqual(found?.capacityProviders?.toSorted(), [names.capacityProvider, 'FARGATE', 'FARGATE_SPOT'].sort());
  await unchanged(on, named);
  // A tenant stays where it is.
  assert.deepEqual(ended(await run(on, 'deploy-tenant', { name: 'acme', image: 'nginx:1.27' }), 0).wrote, {});
  for (const [request, told] of [
    [{ capacity: 'FARGATE' }, /capacity: FARGATE/],
    [{ capacityProvider: 'theirs' }, /capacityProvider: theirs/],
  ] as const) {
    const refused = ended(await create(on, { ...named, ...request }), 3, /runs on its own instances/);
    assert.match(refused.result.hint ?? '', told);
    assert.match(refused.result.hint ?? '', /Make another cluster/);
    assert.deepEqual(refused.wrote, {});
  }
});

test('another architecture brings other types and another image', async () => {
  await standing(on);
  await created(on, { ...named, cpuArchitecture: 'ARM64' });
  const overrides = (await groupOf(on))?.MixedInstancesPolicy?.LaunchTemplate?.Overrides ?? [];
  assert.ok(overrides.some((one) => one.InstanceType === 'm7g.large'));
  assert.ok(overrides.every((one) => !/^m6i/.test(one.InstanceType ?? '')));
  await unchanged(on, named);
});

test('replaceInstances replaces instances that ECS protects from scale in, and does not wait an hour for them', async () => {
  await created(on);
  await created(on, { ...named, rootVolumeSize: 40 });
  const versions = async () =>
    ((await groupOf(on))?.Instances ?? []).map((one) => [one.LaunchTemplate?.Version, one.ProtectedFromScaleIn]);
  assert.deepEqual(await versions(), [
    ['1', true],
    ['1', true],
  ]);
  const run = await created(on, { ...named, replaceInstances: true });
  assert.equal(run.wrote['autoscaling.StartInstanceRefresh'], 1);
  await on.aws.advance(60);
  assert.deepEqual(await versions(), [
    ['2', true],
    ['2', true],
  ]);
});
