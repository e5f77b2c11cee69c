import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateSecurityGroupCommand } from '@aws-sdk/client-ec2';
import { CreateClusterCommand, DescribeServicesCommand } from '@aws-sdk/client-ecs';
import { DeleteListenerCommand, DescribeListenersCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { AddRoleToInstanceProfileCommand, CreateInstanceProfileCommand, CreateRoleCommand } from '@aws-sdk/client-iam';
import { CreateHostedZoneCommand } from '@aws-sdk/client-route-53';
import { trusts } from '../emulator/cluster-harness.ts';
import { createPrerequisites } from '../emulator/prerequisites.ts';
import {
  balancingOf,
  clusterOf,
  clusterTagsOf,
  groupOf,
  leftOf,
  roleOf,
  securityGroupOf,
  tagMap,
  templateOf,
} from './state.ts';
import {
  bench,
  changed,
  cluster,
  create,
  created,
  domain,
  ended,
  names,
  type Request,
  run,
  tenants,
  unchanged,
} from './support.ts';

const on = bench({ zone: false });

/** A team's own: cluster, load balancer, capacity and zone, made by other means and without our tags. */
const theirs = async (https = false) =>
  createPrerequisites(on.aws.env, {
    cluster,
    domain,
    https,
    tags: {
      team: 'theirs',
      ...Object.fromEntries(
        ['cluster', 'domain', 'zone', 'listener', 'scheme', 'vpc', 'subnets', 'security-groups', 'execution-role'].map(
          (key) => [`ecs-tenants:${key}`, null],
        ),
      ),
    },
  });

const executionRole = async (): Promise<string> => {
  const AssumeRolePolicyDocument = trusts('ecs-tasks.amazonaws.com');
  const made = await on.iam.send(new CreateRoleCommand({ RoleName: 'their-execution', AssumeRolePolicyDocument }));
  return made.Role?.Arn ?? '';
};

const securityGroup = async (GroupName: string): Promise<string> => {
  const made = await on.ec2.send(new CreateSecurityGroupCommand({ GroupName, Description: 'x', VpcId: on.net.vpc }));
  return made.GroupId ?? '';
};

const zone = () => on.route53.send(new CreateHostedZoneCommand({ Name: domain, CallerReference: 'zone' }));

const deploy = async () => ended(await run(on, 'deploy-tenant', { name: 'acme', image: 'nginx:1.27' }), 0);

test('of an existing cluster with all that it needs only the tags are written, once', async () => {
  const pre = await theirs(true);
  const request = {
    name: cluster,
    domain,
    existingCluster: true,
    loadBalancerArn: pre.loadBalancerArn,
    subnets: on.net.subnets.slice(0, 2),
    securityGroups: [await securityGroup('theirs')],
    executionRoleArn: await executionRole(),
    tenantDefaults: { memory: 256 },
    tags: { team: 'ours' },
  };
  const before = await clusterOf(on);
  const first = await created(on, request);
  assert.deepEqual(
    changed(first).filter((one) => !one.includes('serviceLinkedRole')),
    ['update tags tenants'],
  );
  assert.equal(first.wrote['ecs.TagResource'], 1);
  assert.ok(Object.keys(first.wrote).every((one) => /TagResource|CreateServiceLinkedRole/.test(one)));
  assert.deepEqual(await leftOf(on), ['cluster']);
  const after = await clusterOf(on);
  assert.deepEqual({ ...after, tags: [] }, { ...before, tags: [] });
  const tags = await clusterTagsOf(on);
  assert.equal(tags['team'], 'theirs');
  assert.deepEqual(
    [tags['ecs-tenants:listener'], tags['ecs-tenants:scheme'], tags['ecs-tenants:load-balancer']],
    [pre.listenerArn, 'https', 'existing'],
  );
  await unchanged(on, request);
  await unchanged(on, { name: cluster });
  const { result } = await deploy();
  assert.equal(result.url, `https://acme.${domain}`);
  const asked = new DescribeServicesCommand({ cluster, services: ['acme'], include: ['TAGS'] });
  const service = (await on.ecs.send(asked)).services?.[0];
  assert.equal(service?.capacityProviderStrategy?.[0]?.capacityProvider, pre.capacityProvider);
  assert.equal(tagMap(service?.tags)['team'], 'ours');
});

test('an existing cluster of ours gets a role and a group, where none is named', async () => {
  const pre = await theirs();
  const request = { name: cluster, domain, existingCluster: true, loadBalancerArn: pre.loadBalancerArn };
  await created(on, request);
  assert.deepEqual(await leftOf(on), ['cluster', 'taskGroup', 'executionRole']);
  const [rule] = (await securityGroupOf(on, names.taskGroup))?.IpPermissions ?? [];
  assert.deepEqual(
    rule?.UserIdGroupPairs?.map((pair) => pair.GroupId),
    on.net.securityGroups,
  );
  await unchanged(on, request);
  await unchanged(on, { name: cluster });
});

for (const given of ['loadBalancerArn', 'listenerArn'] as const)
  test(`a load balancer that is given by its ${given} is used, and not touched`, async () => {
    const pre = await theirs();
    const request: Request = { name: 'own', domain, [given]: pre[given], minSize: 0 };
    const read = async () => {
      const { loadBalancer, attributes, listeners } = await balancingOf(on, 'shared-tenants');
      return { loadBalancer, attributes, listeners };
    };
    const before = await read();
    const first = await created(on, request);
    assert.ok(Object.keys(first.wrote).every((one) => !one.startsWith('elasticloadbalancing')));
    assert.deepEqual(await read(), before);
    const tags = await clusterTagsOf(on, 'own');
    assert.deepEqual([tags['ecs-tenants:listener'], tags['ecs-tenants:scheme']], [pre.listenerArn, 'http']);
    await unchanged(on, request);
    await unchanged(on, { name: 'own' });
  });

test('a load balancer without a listener is refused', async () => {
  const pre = await theirs();
  const found = await on.elb.send(new DescribeListenersCommand({ LoadBalancerArn: pre.loadBalancerArn }));
  await on.elb.send(new DeleteListenerCommand({ ListenerArn: found.Listeners?.[0]?.ListenerArn }));
  const end = ended(await create(on, { name: 'own', domain, loadBalancerArn: pre.loadBalancerArn }), 3, /no listener/);
  assert.match(end.result.hint ?? '', /listenerArn/);
  assert.deepEqual(end.wrote, {});
});

test('an existing capacity provider is made the default, and none is created', async () => {
  const pre = await theirs();
  const request = { name: 'own', domain, loadBalancerArn: pre.loadBalancerArn, capacityProvider: pre.capacityProvider };
  await created(on, request);
  const found = await clusterOf(on, 'own');
  assert.deepEqual(found?.capacityProviders, [pre.capacityProvider]);
  assert.equal(found?.defaultCapacityProviderStrategy?.[0]?.capacityProvider, pre.capacityProvider);
  assert.equal(await templateOf(on), undefined);
  await unchanged(on, request);
  await unchanged(on, { name: 'own' });
});

test('roles, a profile, groups and subnets that are given are used', async () => {
  await zone();
  const AssumeRolePolicyDocument = trusts('ec2.amazonaws.com');
  const InstanceProfileName = 'their-instance';
  await on.iam.send(new CreateRoleCommand({ RoleName: InstanceProfileName, AssumeRolePolicyDocument }));
  const made = await on.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName }));
  await on.iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName, RoleName: InstanceProfileName }));
  const instanceProfileArn = made.InstanceProfile?.Arn;
  const securityGroups = [await securityGroup('one'), await securityGroup('two')];
  const subnets = on.net.subnets.slice(1, 3);
  const executionRoleArn = await executionRole();
  const request = { ...tenants, vpcId: on.net.vpc, subnets, securityGroups, instanceProfileArn, executionRoleArn };
  const first = await created(on, request);
  assert.deepEqual(
    Object.keys(first.wrote).filter((one) => /iam\.(?!CreateServiceLinkedRole)/.test(one)),
    [],
  );
  const data = (await templateOf(on))?.LaunchTemplateData;
  assert.deepEqual(data?.IamInstanceProfile, { Arn: instanceProfileArn });
  assert.deepEqual(data?.SecurityGroupIds, securityGroups);
  assert.deepEqual((await groupOf(on))?.VPCZoneIdentifier?.split(',').sort(), [...subnets].sort());
  assert.equal((await clusterTagsOf(on))['ecs-tenants:execution-role'], executionRoleArn);
  await unchanged(on, request);
  await unchanged(on, { name: cluster, vpcId: on.net.vpc });
  await unchanged(on, { name: cluster });
});

test('a permissions boundary bounds every role that is created', async () => {
  await zone();
  const permissionsBoundary = 'arn:aws:iam::aws:policy/PowerUserAccess';
  await created(on, { ...tenants, permissionsBoundary });
  for (const name of [names.instanceRole, names.executionRole])
    assert.equal((await roleOf(on, name))?.role.PermissionsBoundary?.PermissionsBoundaryArn, permissionsBoundary);
  await unchanged(on, { ...tenants, permissionsBoundary });
  await unchanged(on);
});

test('somebody else’s cluster is not made where it is missing', async () => {
  const found = await on.ecs.send(new CreateClusterCommand({ clusterName: 'other' }));
  assert.ok(found.cluster);
  ended(await create(on, { name: cluster, existingCluster: true, loadBalancer: 'none' }), 3, /no active ECS cluster/);
});
