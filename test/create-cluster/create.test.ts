import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LaunchTemplateTagSpecification } from '@aws-sdk/client-ec2';
import { ListRolesCommand } from '@aws-sdk/client-iam';
import {
  balancingOf,
  clusterOf,
  clusterTagsOf,
  groupOf,
  joinedOf,
  profileOf,
  providerOf,
  roleOf,
  secretsOf,
  securityGroupOf,
  tagMap,
  templateOf,
  userDataOf,
} from './state.ts';
import { account, bench, cluster, created, domain, names, region, tenants } from './support.ts';

const on = bench();

const owner = { 'ecs-tenants:cluster': cluster };
const tags = { team: 'platform', 'cost:center': '4711' };
const ours = { ...tags, ...owner };

test('the ECS cluster, with all that a deployment has to find in its tags', async () => {
  const { result, stderr } = await created(on, { ...tenants, containerInsights: 'enhanced', isDefault: true, tags });
  const found = await clusterOf(on);
  assert.equal(found?.status, 'ACTIVE');
  assert.deepEqual(found?.settings, [{ name: 'containerInsights', value: 'enhanced' }]);
  assert.deepEqual(found?.capacityProviders, [names.capacityProvider]);
  assert.deepEqual(found?.defaultCapacityProviderStrategy, [
    { capacityProvider: names.capacityProvider, weight: 1, base: 0 },
  ]);
  const { listeners } = await balancingOf(on);
  const subnets = [...on.net.subnets].sort().join(' ');
  const held = await clusterTagsOf(on);
  assert.deepEqual(
    { ...held, 'ecs-tenants:zone': undefined, 'ecs-tenants:settings': undefined },
    {
      ...ours,
      'ecs-tenants:default': 'true',
      'ecs-tenants:default/tags/cost:center': '4711',
      'ecs-tenants:default/tags/team': 'platform',
      'ecs-tenants:domain': domain,
      'ecs-tenants:execution-role': (await roleOf(on, names.executionRole))?.role.Arn,
      'ecs-tenants:listener': listeners[80]?.ListenerArn,
      'ecs-tenants:load-balancer': 'shared',
      'ecs-tenants:public-subnets': subnets,
      'ecs-tenants:scheme': 'http',
      'ecs-tenants:security-groups': (await securityGroupOf(on, names.taskGroup))?.GroupId,
      'ecs-tenants:subnets': subnets,
      'ecs-tenants:vpc': on.net.vpc,
      'ecs-tenants:zone': undefined,
      'ecs-tenants:settings': undefined,
    },
  );
  assert.match(held['ecs-tenants:zone'] ?? '', /^Z/);
  assert.equal(result.cluster, cluster);
  assert.ok(result.changes?.every((change) => change.done && change.action !== 'remove'));
  assert.match(stderr, /next +deploy-tenant --name <tenant> --image <image> --cluster tenants/);
});

test('the launch template: ECS-optimised image, IMDSv2, encrypted root, profile, group and user data', async () => {
  await created(on, { ...tenants, tags, rootVolumeSize: 50, imagePullBehavior: 'prefer-cached' });
  const version = await templateOf(on);
  const data = version?.LaunchTemplateData;
  assert.match(data?.ImageId ?? '', /^ami-/);
  assert.deepEqual(data?.IamInstanceProfile, { Name: names.instanceProfile });
  assert.deepEqual(data?.SecurityGroupIds, [(await securityGroupOf(on, names.taskGroup))?.GroupId]);
  assert.equal(data?.MetadataOptions?.HttpTokens, 'required');
  const [root] = data?.BlockDeviceMappings ?? [];
  assert.equal(root?.DeviceName, '/dev/xvda');
  assert.deepEqual([root?.Ebs?.Encrypted, root?.Ebs?.VolumeSize, root?.Ebs?.VolumeType], [true, 50, 'gp3']);
  for (const kind of ['instance', 'volume']) {
    const specification: LaunchTemplateTagSpecification | undefined = data?.TagSpecifications?.find(
      (one) => one.ResourceType === kind,
    );
    assert.deepEqual(tagMap(specification?.Tags), { ...ours, Name: names.autoScalingGroup });
  }
  const script = await userDataOf(on);
  assert.match(script, /'ECS_CLUSTER=tenants'/);
  assert.match(script, /'ECS_ENABLE_SPOT_INSTANCE_DRAINING=true'/);
  assert.match(script, /'ECS_IMAGE_PULL_BEHAVIOR=prefer-cached'/);
  assert.doesNotMatch(script, /secretsmanager/);
});

test('the Auto Scaling group: spot with a max price over several types, one subnet a zone', async () => {
  await created(on, { ...tenants, tags, minSize: 3, maxSize: 6, onDemandBaseCapacity: 1 });
  const group = await groupOf(on);
  assert.deepEqual([group?.MinSize, group?.MaxSize, group?.DesiredCapacity], [3, 6, 3]);
  const policy = group?.MixedInstancesPolicy;
  assert.deepEqual(policy?.InstancesDistribution, {
    OnDemandAllocationStrategy: 'prioritized',
    OnDemandBaseCapacity: 1,
    OnDemandPercentageAboveBaseCapacity: 0,
    SpotAllocationStrategy: 'price-capacity-optimized',
    SpotMaxPrice: '0.05',
  });
  assert.deepEqual(
    policy?.LaunchTemplate?.Overrides?.map((override) => override.InstanceType),
    ['m6i.large', 'm6a.large', 'm5.large', 'm5a.large'],
  );
  assert.equal(policy?.LaunchTemplate?.LaunchTemplateSpecification?.Version, '$Default');
  assert.equal(group?.NewInstancesProtectedFromScaleIn, true);
  assert.ok(group?.Tags?.filter((tag) => tag.Key !== 'AmazonECSManaged').every((tag) => tag.PropagateAtLaunch));
  const { AmazonECSManaged: _mark, ...given } = tagMap(group?.Tags);
  assert.deepEqual(given, { ...ours, Name: names.autoScalingGroup });
  const zones = new Set(group?.Instances?.map((instance) => instance.AvailabilityZone));
  assert.equal(zones.size, 3);
  // us-east-1e offers none of these types, as in AWS.
  assert.equal(new Set(group?.VPCZoneIdentifier?.split(',')).size, on.net.subnets.length - 1);
  assert.equal(await joinedOf(on), 3);
});

test('the capacity provider: managed scaling, termination protection and draining', async () => {
  await created(on, { ...tenants, tags, targetCapacity: 80 });
  const provider = await providerOf(on);
  const { managedScaling, ...rest } = provider?.autoScalingGroupProvider ?? {};
  assert.deepEqual([managedScaling?.status, managedScaling?.targetCapacity], ['ENABLED', 80]);
  assert.deepEqual(rest, {
    autoScalingGroupArn: (await groupOf(on))?.AutoScalingGroupARN,
    managedTerminationProtection: 'ENABLED',
    managedDraining: 'ENABLED',
  });
  assert.deepEqual(tagMap(provider?.tags), ours);
});

test('the roles: what instances and ECS may do, and no more', async () => {
  await created(on, { ...tenants, tags });
  const instance = await roleOf(on, names.instanceRole);
  assert.deepEqual(instance?.managed, ['AmazonEC2ContainerServiceforEC2Role']);
  assert.deepEqual(instance?.statements, []);
  assert.match(decodeURIComponent(instance?.role.AssumeRolePolicyDocument ?? ''), /"ec2\.amazonaws\.com"/);
  const execution = await roleOf(on, names.executionRole);
  assert.deepEqual(execution?.managed, ['AmazonECSTaskExecutionRolePolicy']);
  assert.match(decodeURIComponent(execution?.role.AssumeRolePolicyDocument ?? ''), /"ecs-tasks\.amazonaws\.com"/);
  assert.deepEqual(
    execution?.statements.map(({ Action, Resource, Effect }) => [Effect, Action, Resource]),
    [
      [
        'Allow',
        'secretsmanager:GetSecretValue',
        `arn:aws:secretsmanager:${region}:${account}:secret:ecs-tenants/tenants/*`,
      ],
      ['Allow', 'ssm:GetParameters', `arn:aws:ssm:${region}:${account}:parameter/ecs-tenants/tenants/*`],
    ],
  );
  const profile = await profileOf(on);
  assert.deepEqual(
    profile?.Roles?.map((role) => role.RoleName),
    [names.instanceRole],
  );
  for (const found of [instance?.tags, execution?.tags, tagMap(profile?.Tags)]) assert.deepEqual(found, ours);
  const all = (await on.iam.send(new ListRolesCommand({}))).Roles ?? [];
  assert.deepEqual(
    all.flatMap(({ RoleName = '' }) => (RoleName.startsWith('AWSServiceRoleFor') ? [RoleName] : [])).sort(),
    [
      'AWSServiceRoleForApplicationAutoScaling_ECSService',
      'AWSServiceRoleForAutoScaling',
      'AWSServiceRoleForEC2Spot',
      'AWSServiceRoleForECS',
      'AWSServiceRoleForElasticLoadBalancing',
    ],
  );
  assert.deepEqual(await secretsOf(on), {});
});

test('the security groups: visitors reach the load balancer, and it alone reaches instances and tasks', async () => {
  await created(on, { ...tenants, tags });
  const front = await securityGroupOf(on, names.loadBalancerGroup);
  const visitors = (front?.IpPermissions ?? []).map(({ IpProtocol, FromPort, ToPort, IpRanges }) =>
    [IpProtocol, FromPort, ToPort, IpRanges?.map((range) => range.CidrIp).join()].join(' '),
  );
  assert.deepEqual(visitors.sort(), ['tcp 443 443 0.0.0.0/0', 'tcp 80 80 0.0.0.0/0']);
  const tasks = await securityGroupOf(on, names.taskGroup);
  assert.equal(tasks?.IpPermissions?.length, 1);
  const [rule] = tasks?.IpPermissions ?? [];
  assert.deepEqual([rule?.IpProtocol, rule?.FromPort, rule?.ToPort], ['tcp', 0, 65_535]);
  assert.deepEqual(
    rule?.UserIdGroupPairs?.map((pair) => pair.GroupId),
    [front?.GroupId],
  );
  assert.deepEqual([rule?.IpRanges ?? [], rule?.Ipv6Ranges ?? []], [[], []]);
  assert.deepEqual(tagMap(front?.Tags), { ...ours, Name: names.loadBalancerGroup });
  assert.deepEqual(tagMap(tasks?.Tags), { ...ours, Name: names.taskGroup });
});

test('the load balancer: a plain 404 to hosts that no tenant has', async () => {
  await created(on, { ...tenants, tags, accessLogsBucket: 'logs-of-tenants', protected: true });
  const { loadBalancer, attributes, listeners, tags: given } = await balancingOf(on);
  assert.deepEqual([loadBalancer?.Type, loadBalancer?.Scheme], ['application', 'internet-facing']);
  assert.deepEqual(loadBalancer?.SecurityGroups, [(await securityGroupOf(on, names.loadBalancerGroup))?.GroupId]);
  assert.ok((loadBalancer?.AvailabilityZones?.length ?? 0) >= 2);
  assert.equal(attributes['routing.http.drop_invalid_header_fields.enabled'], 'true');
  assert.equal(attributes['deletion_protection.enabled'], 'true');
  assert.equal(attributes['access_logs.s3.enabled'], 'true');
  assert.equal(attributes['access_logs.s3.bucket'], 'logs-of-tenants');
  assert.deepEqual(given, ours);
  assert.deepEqual(Object.keys(listeners), ['80']);
  const [action] = listeners[80]?.DefaultActions ?? [];
  assert.equal(action?.Type, 'fixed-response');
  assert.deepEqual(
    [action?.FixedResponseConfig?.StatusCode, action?.FixedResponseConfig?.ContentType],
    ['404', 'text/plain'],
  );
});
