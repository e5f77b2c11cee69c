/** The network, security groups and their rules, instance types and images. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeleteAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling';
import * as ec2 from '@aws-sdk/client-ec2';
import { CreateLoadBalancerCommand, DeleteLoadBalancerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { clusterBench, found, group, launchTemplate, securityGroup } from './cluster-harness.ts';
import { refused } from './harness.ts';

const on = clusterBench();

const authorize = (GroupId: string, ...IpPermissions: ec2.IpPermission[]) =>
  on.ec2.send(new ec2.AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions }));

const drop = (GroupId: string) => on.ec2.send(new ec2.DeleteSecurityGroupCommand({ GroupId }));

const http: ec2.IpPermission = {
  IpProtocol: 'tcp',
  FromPort: 80,
  ToPort: 80,
  IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'Visitors' }],
  Ipv6Ranges: [{ CidrIpv6: '::/0', Description: 'Visitors' }],
};

const from = (GroupId: string): ec2.IpPermission => ({
  IpProtocol: 'tcp',
  FromPort: 0,
  ToPort: 65_535,
  UserIdGroupPairs: [{ GroupId }],
});

test('the default network has subnets of several zones', async () => {
  const vpcs = await on.ec2.send(new ec2.DescribeVpcsCommand({ Filters: [{ Name: 'is-default', Values: ['true'] }] }));
  assert.deepEqual(
    vpcs.Vpcs?.map((vpc) => vpc.VpcId),
    [on.net.vpc],
  );
  const inVpc = { Filters: [{ Name: 'vpc-id', Values: [on.net.vpc] }] };
  const { Subnets: subnets = [] } = await on.ec2.send(new ec2.DescribeSubnetsCommand(inVpc));
  assert.ok(new Set(subnets.map((subnet) => subnet.AvailabilityZone)).size >= 2);
  assert.ok(subnets.every((subnet) => subnet.DefaultForAz && subnet.MapPublicIpOnLaunch));
  await on.aws.options({ pageSize: 2 });
  const page = await on.ec2.send(new ec2.DescribeSubnetsCommand(inVpc));
  assert.equal(page.Subnets?.length, 2);
  assert.ok(page.NextToken);
});

test('a security group is created with its tags, once a VPC and name', async () => {
  const input = {
    GroupName: 'tasks',
    Description: 'Tasks',
    VpcId: on.net.vpc,
    TagSpecifications: [{ ResourceType: 'security-group' as const, Tags: [{ Key: 'a', Value: 'b' }] }],
  };
  const made = await on.ec2.send(new ec2.CreateSecurityGroupCommand(input));
  assert.deepEqual(made.Tags, [{ Key: 'a', Value: 'b' }]);
  await refused(on.ec2.send(new ec2.CreateSecurityGroupCommand(input)), 'InvalidGroup.Duplicate', /already exists/);
  const by = async (...Filters: ec2.Filter[]) =>
    (await on.ec2.send(new ec2.DescribeSecurityGroupsCommand({ Filters }))).SecurityGroups?.map((one) => one.GroupId);
  assert.deepEqual(await by({ Name: 'group-name', Values: ['tasks'] }), [made.GroupId]);
  assert.deepEqual(await by({ Name: 'tag:a', Values: ['b'] }, { Name: 'vpc-id', Values: [on.net.vpc] }), [
    made.GroupId,
  ]);
  assert.deepEqual(await by({ Name: 'group-name', Values: ['nobody'] }), []);
  await on.ec2.send(new ec2.CreateTagsCommand({ Resources: [made.GroupId ?? ''], Tags: [{ Key: 'c', Value: 'd' }] }));
  assert.deepEqual(await by({ Name: 'tag:c', Values: ['d'] }), [made.GroupId]);
});

test('security groups that AWS refuses', async () => {
  const create = (changes: Partial<ec2.CreateSecurityGroupCommandInput>) =>
    on.ec2.send(
      new ec2.CreateSecurityGroupCommand({ GroupName: 'x', Description: 'x', VpcId: on.net.vpc, ...changes }),
    );
  await refused(create({ VpcId: 'vpc-0' }), 'InvalidVpcID.NotFound');
  await refused(create({ Description: 'ümlaut' }), 'InvalidParameterValue', /GroupDescription/);
  await refused(create({ GroupName: 'sg-x' }), 'InvalidParameterValue', /sg-/);
  const tagged = (Value: string) =>
    create({ TagSpecifications: [{ ResourceType: 'security-group', Tags: [{ Key: 'a', Value }] }] });
  await refused(tagged('50%'), 'InvalidParameterValue', /illegal characters/);
  await refused(on.ec2.send(new ec2.DescribeSecurityGroupsCommand({ GroupIds: ['sg-0'] })), 'InvalidGroup.NotFound');
  const strange = new ec2.DescribeSecurityGroupsCommand({ Filters: [{ Name: 'colour', Values: ['red'] }] });
  await refused(on.ec2.send(strange), 'InvalidParameterValue', /colour/);
  await on.aws.cluster({ quotas: { securityGroups: 1 } });
  await refused(create({}), 'SecurityGroupLimitExceeded');
});

test('rules are added all together or not at all', async () => {
  const balancer = await securityGroup(on, 'balancer');
  const tasks = await securityGroup(on, 'tasks');
  const added = await authorize(tasks, http, from(balancer));
  assert.equal(added.SecurityGroupRules?.length, 3);
  await refused(authorize(tasks, { ...http, FromPort: 443, ToPort: 443 }, http), 'InvalidPermission.Duplicate');
  const rules = async () => {
    const Filters = [{ Name: 'group-id', Values: [tasks] }];
    const all = await on.ec2.send(new ec2.DescribeSecurityGroupRulesCommand({ Filters }));
    return (all.SecurityGroupRules ?? []).filter((rule) => !rule.IsEgress);
  };
  assert.deepEqual(
    (await rules()).map((rule) => rule.CidrIpv4 ?? rule.CidrIpv6 ?? rule.ReferencedGroupInfo?.GroupId),
    ['0.0.0.0/0', '::/0', balancer],
  );
  const described = await on.ec2.send(new ec2.DescribeSecurityGroupsCommand({ GroupIds: [tasks] }));
  const permissions = described.SecurityGroups?.[0]?.IpPermissions;
  assert.equal(permissions?.[1]?.UserIdGroupPairs?.[0]?.GroupId, balancer);
  assert.equal(permissions?.[0]?.IpRanges?.[0]?.Description, 'Visitors');
  const revoke = () =>
    on.ec2.send(new ec2.RevokeSecurityGroupIngressCommand({ GroupId: tasks, IpPermissions: [from(balancer)] }));
  await revoke();
  assert.equal((await rules()).length, 2);
  await refused(revoke(), 'InvalidPermission.NotFound');
  await refused(authorize(tasks, from('sg-0')), 'InvalidGroup.NotFound');
  await refused(authorize('sg-0', http), 'InvalidGroup.NotFound');
  await refused(authorize(tasks, { ...http, ToPort: 79 }), 'InvalidParameterValue', /port range/);
});

test('reads of EC2 can lag behind writes', async () => {
  const names = async () => {
    const Filters = [{ Name: 'group-name', Values: ['tasks'] }];
    const answer = await on.ec2.send(new ec2.DescribeSecurityGroupsCommand({ Filters }));
    return answer.SecurityGroups?.map((one) => [one.GroupName, one.IpPermissions?.length]);
  };
  await on.aws.options({ stale: { 'ec2.DescribeSecurityGroups': 5 } });
  const tasks = await securityGroup(on, 'tasks');
  assert.deepEqual(await names(), []);
  await on.aws.advance(5);
  assert.deepEqual(await names(), [['tasks', 0]]);
  await authorize(tasks, http);
  assert.deepEqual(await names(), [['tasks', 0]]);
  await on.aws.advance(5);
  assert.deepEqual(await names(), [['tasks', 1]]);
});

test('a security group in use stays', async () => {
  const [balancer, tasks] = [await securityGroup(on, 'balancer'), await securityGroup(on, 'tasks')];
  await authorize(tasks, from(balancer));
  await refused(drop(balancer), 'DependencyViolation', /dependent object/);
  const Subnets = on.net.subnets.slice(0, 2);
  const made = await on.elb.send(new CreateLoadBalancerCommand({ Name: 'x', Subnets, SecurityGroups: [balancer] }));
  await launchTemplate(on, { SecurityGroupIds: [tasks] });
  await group(on, { MinSize: 1 });
  await refused(drop(tasks), 'DependencyViolation');
  await on.scaling.send(new DeleteAutoScalingGroupCommand({ AutoScalingGroupName: 'tenants', ForceDelete: true }));
  await refused(drop(tasks), 'DependencyViolation');
  await on.aws.advance(0.6);
  assert.equal(await found(on), undefined);
  await drop(tasks);
  await refused(drop(balancer), 'DependencyViolation');
  const LoadBalancerArn = made.LoadBalancers?.[0]?.LoadBalancerArn;
  await on.elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn }));
  await refused(drop(balancer), 'DependencyViolation');
  await on.aws.advance(0.6);
  await drop(balancer);
  await refused(drop(balancer), 'InvalidGroup.NotFound');
  await refused(drop(on.net.securityGroups[0] ?? ''), 'CannotDelete');
});

test('instance types, and where they are offered', async () => {
  const types = (...InstanceTypes: string[]) =>
    on.ec2.send(new ec2.DescribeInstanceTypesCommand({ InstanceTypes: InstanceTypes as ec2._InstanceType[] }));
  const known = await types('m7g.large', 'm6i.large');
  assert.deepEqual(known.InstanceTypes?.map((one) => one.ProcessorInfo?.SupportedArchitectures?.[0]).sort(), [
    'arm64',
    'x86_64',
  ]);
  await refused(types('m7g.large', 'm99.huge'), 'InvalidInstanceType', /m99\.huge/);
  const zones = async (name: string) => {
    const Filters = [{ Name: 'instance-type', Values: [name] }];
    const answer = await on.ec2.send(
      new ec2.DescribeInstanceTypeOfferingsCommand({ LocationType: 'availability-zone', Filters }),
    );
    return answer.InstanceTypeOfferings?.map((one) => one.Location);
  };
  assert.ok((await zones('m6i.large'))?.includes('us-east-1a'));
  assert.deepEqual(await zones('m99.huge'), []);
  await on.aws.cluster({ notOffered: { 'm6i.large': ['us-east-1a'], 'm7i.large': ['*'] } });
  assert.equal((await zones('m6i.large'))?.includes('us-east-1a'), false);
  assert.deepEqual(await zones('m7i.large'), []);
});

test("the ECS-optimised images' parameters", async () => {
  const image = (kind: string) =>
    on.ssm.send(new GetParameterCommand({ Name: `/aws/service/ecs/optimized-ami/amazon-linux-2023/${kind}/image_id` }));
  const kinds = ['recommended', 'arm64/recommended', 'gpu/recommended'];
  const images = await Promise.all(kinds.map(image));
  assert.equal(new Set(images.map((one) => one.Parameter?.Value)).size, 3);
  assert.match(images[0]?.Parameter?.Value ?? '', /^ami-[0-9a-f]{17}$/);
  await refused(image('riscv'), 'ParameterNotFound');
});
