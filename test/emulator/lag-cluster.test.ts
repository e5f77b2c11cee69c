/** The seconds after a creation, around a cluster: other services do not know yet what was created. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling';
import { AuthorizeSecurityGroupIngressCommand, CreateTagsCommand } from '@aws-sdk/client-ec2';
import {
  CreateCapacityProviderCommand,
  CreateClusterCommand,
  PutClusterCapacityProvidersCommand,
} from '@aws-sdk/client-ecs';
import { CreateLoadBalancerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  AddRoleToInstanceProfileCommand,
  AttachRolePolicyCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  CreateServiceLinkedRoleCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { clusterBench, groupInput, launchTemplate, securityGroup, trusts } from './cluster-harness.ts';
import { control } from './embedded-aws.ts';
import { refused } from './harness.ts';

const on = clusterBench();

/** Refused now, and taken five seconds later. */
const later = async (call: () => Promise<unknown>, name: string, message: RegExp): Promise<void> => {
  await refused(call(), name, message);
  await on.aws.advance(5);
  await call();
};

test('a new security group is unknown to rules, tags and load balancers', async () => {
  await on.aws.options({ lag: { securityGroup: 5 } });
  const open = (GroupId: string, source: string) =>
    on.ec2.send(
      new AuthorizeSecurityGroupIngressCommand({
        GroupId,
        IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: source }] }],
      }),
    );
  const first = await securityGroup(on, 'first');
  await later(() => open(first, first), 'InvalidGroup.NotFound', new RegExp(`'${first}' does not exist`));
  const second = await securityGroup(on, 'second');
  await later(() => open(first, second), 'InvalidGroup.NotFound', new RegExp(`'${second}' does not exist`));
  const third = await securityGroup(on, 'third');
  const tag = () => on.ec2.send(new CreateTagsCommand({ Resources: [third], Tags: [{ Key: 'a', Value: 'b' }] }));
  await later(tag, 'InvalidGroup.NotFound', /does not exist/);
  const fourth = await securityGroup(on, 'fourth');
  const Subnets = on.net.subnets.slice(0, 2);
  const balancer = new CreateLoadBalancerCommand({ Name: 'shared', Subnets, SecurityGroups: [fourth] });
  await later(() => on.elb.send(balancer), 'InvalidSecurityGroupException', /does not exist/);
});

test('a new launch template, and a new security group in it, are unknown to Auto Scaling', async () => {
  await on.aws.options({ lag: { launchTemplate: 5 } });
  await launchTemplate(on);
  const make = (name: string) => () =>
    on.scaling.send(new CreateAutoScalingGroupCommand(groupInput(on, { AutoScalingGroupName: name })));
  await later(make('one'), 'ValidationError', /^You must use a valid fully-formed launch template\. .*does not exist/);
  await on.aws.options({ lag: { securityGroup: 5 } });
  const group = await securityGroup(on, 'group');
  await launchTemplate(on, { SecurityGroupIds: [group], InstanceType: 'm6i.large' }, 'grouped');
  const { MixedInstancesPolicy: _, ...rest } = groupInput(on, {
    AutoScalingGroupName: 'two',
    LaunchTemplate: { LaunchTemplateName: 'grouped' },
  });
  const two = () => on.scaling.send(new CreateAutoScalingGroupCommand(rest));
  await later(two, 'ValidationError', new RegExp(`The security group '${group}' does not exist`));
});

test('a new service-linked role cannot be assumed yet', async () => {
  await on.aws.options({ lag: { serviceLinkedRole: 5 } });
  const linked = (AWSServiceName: string) => on.iam.send(new CreateServiceLinkedRoleCommand({ AWSServiceName }));
  await linked('ecs.amazonaws.com');
  const put = new PutClusterCapacityProvidersCommand({
    cluster: 'tenants',
    capacityProviders: ['FARGATE'],
    defaultCapacityProviderStrategy: [],
  });
  await refused(on.ecs.send(put), 'InvalidParameterException', /^Unable to assume the service linked role\./);
  const provider = new CreateCapacityProviderCommand({
    name: 'capacity',
    autoScalingGroupProvider: { autoScalingGroupArn: 'arn:aws:autoscaling:none' },
  });
  await refused(on.ecs.send(provider), 'ClientException', /Service Linked Role does not exist/);
  const make = new CreateClusterCommand({ clusterName: 'tenants' });
  await later(() => on.ecs.send(make), 'InvalidParameterException', /^Unable to assume the service linked role\./);
  await on.ecs.send(put);
  await launchTemplate(on);
  await linked('autoscaling.amazonaws.com');
  const group = () => on.scaling.send(new CreateAutoScalingGroupCommand(groupInput(on)));
  await later(group, 'ServiceLinkedRoleFailure', /not yet ready/);
});

test('a new role is unknown, and its changes get in each other’s way', async () => {
  await on.aws.options({ lag: { iam: 5 } });
  const RoleName = 'execution';
  await on.iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trusts('ecs-tasks.amazonaws.com') }));
  const PolicyArn = 'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy';
  const attach = () => on.iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
  await later(attach, 'NoSuchEntityException', /role with name execution cannot be found/);
  const Statement = [{ Effect: 'Allow', Action: 'logs:*', Resource: '*' }];
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  const inline = () => on.iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'logs', PolicyDocument }));
  await later(inline, 'ConcurrentModificationException', /submitted simultaneously/);
  await on.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'profile' }));
  const add = () => on.iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: 'profile', RoleName }));
  await later(add, 'NoSuchEntityException', /Instance Profile profile cannot be found/);
});

test('one number is for all kinds, and what is no kind is refused', async () => {
  await on.aws.options({ lag: 5 });
  await securityGroup(on, 'first');
  await on.aws.options({ lag: 0 });
  const second = await securityGroup(on, 'second');
  await on.ec2.send(new CreateTagsCommand({ Resources: [second], Tags: [{ Key: 'a', Value: 'b' }] }));
  await assert.rejects(control(on.aws.endpoint, 'options', { lag: { groups: 1 } }), /unknown: groups/);
  await assert.rejects(control(on.aws.endpoint, 'options', { lag: -1 }), /0 or more/);
});
