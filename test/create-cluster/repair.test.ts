import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CreateOrUpdateTagsCommand,
  DeleteAutoScalingGroupCommand,
  DeleteTagsCommand,
  UpdateAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling';
import {
  CreateLaunchTemplateVersionCommand,
  DeleteLaunchTemplateCommand,
  ModifyLaunchTemplateCommand,
  RevokeSecurityGroupIngressCommand,
} from '@aws-sdk/client-ec2';
import {
  DeleteCapacityProviderCommand,
  PutClusterCapacityProvidersCommand,
  UntagResourceCommand,
  UpdateCapacityProviderCommand,
} from '@aws-sdk/client-ecs';
import {
  DeleteListenerCommand,
  DeleteLoadBalancerCommand,
  ModifyListenerCommand,
  ModifyLoadBalancerAttributesCommand,
  SetSecurityGroupsCommand,
  SetSubnetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  DeleteInstanceProfileCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  RemoveRoleFromInstanceProfileCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { DeleteSecretCommand } from '@aws-sdk/client-secrets-manager';
import { trusts } from '../emulator/cluster-harness.ts';
import { balancingOf, clusterOf, groupOf, leftOf, roleOf, securityGroupOf } from './state.ts';
import { bench, certificate, changed, cluster, created, names, tenants, unchanged } from './support.ts';

const request = { ...tenants, tags: { team: 'a' } };

const on = bench({
  once: async () => {
    await certificate(on);
    await created(on, request, login);
  },
});

const login = { env: { DOCKER_HUB_USERNAME: 'acme', DOCKER_HUB_TOKEN: 'hunter2' } };
const executionPolicy = 'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy';
const instancePolicy = 'arn:aws:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role';

const listenerArn = async (port: number) => (await balancingOf(on)).listeners[port]?.ListenerArn;
const loadBalancerArn = async () => (await balancingOf(on)).loadBalancer?.LoadBalancerArn;
const groupId = async (name: string) => (await securityGroupOf(on, name))?.GroupId;
const detached = () =>
  on.ecs.send(
    new PutClusterCapacityProvidersCommand({ cluster, capacityProviders: [], defaultCapacityProviderStrategy: [] }),
  );
const bare = async (RoleName: string, PolicyArn: string) => {
  await on.iam.send(new DetachRolePolicyCommand({ RoleName, PolicyArn }));
  const held = (await roleOf(on, RoleName))?.statements ?? [];
  if (held.length > 0) await on.iam.send(new DeleteRolePolicyCommand({ RoleName, PolicyName: 'ecs-tenants' }));
};
const emptied = () =>
  on.iam.send(
    new RemoveRoleFromInstanceProfileCommand({
      InstanceProfileName: names.instanceProfile,
      RoleName: names.instanceRole,
    }),
  );
const deleteGroup = async () => {
  const AutoScalingGroupName = names.autoScalingGroup;
  await on.scaling.send(new DeleteAutoScalingGroupCommand({ AutoScalingGroupName, ForceDelete: true }));
};
const deleteBalancer = async () =>
  on.elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: await loadBalancerArn() }));

/** What somebody has broken, and what the next run does about it. */
const broken: readonly (readonly [what: string, act: () => Promise<unknown>, mended: readonly string[]])[] = [
  [
    'the listener on 443',
    async () => on.elb.send(new DeleteListenerCommand({ ListenerArn: await listenerArn(443) })),
    ['create listener 443', 'update tags tenants'],
  ],
  [
    'the listener on 80',
    async () => on.elb.send(new DeleteListenerCommand({ ListenerArn: await listenerArn(80) })),
    ['create listener 80'],
  ],
  [
    'the redirect',
    async () =>
      on.elb.send(
        new ModifyListenerCommand({
          ListenerArn: await listenerArn(80),
          DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503' } }],
        }),
      ),
    ['update listener 80'],
  ],
  [
    'the plain 404',
    async () =>
      on.elb.send(
        new ModifyListenerCommand({
          ListenerArn: await listenerArn(443),
          DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503' } }],
        }),
      ),
    ['update listener 443'],
  ],
  [
    'subnets and security groups of the load balancer',
    async () => {
      const LoadBalancerArn = await loadBalancerArn();
      await on.elb.send(new SetSubnetsCommand({ LoadBalancerArn, Subnets: on.net.subnets.slice(0, 2) }));
      await on.elb.send(new SetSecurityGroupsCommand({ LoadBalancerArn, SecurityGroups: on.net.securityGroups }));
    },
    [`update loadBalancer ${names.loadBalancer}`],
  ],
  [
    'whom the execution role trusts',
    () =>
      on.iam.send(
        new UpdateAssumeRolePolicyCommand({
          RoleName: names.executionRole,
          PolicyDocument: trusts('lambda.amazonaws.com'),
        }),
      ),
    [`update role ${names.executionRole}`],
  ],
  [
    'how spot instances are chosen',
    async () => {
      const policy = (await groupOf(on))?.MixedInstancesPolicy;
      const InstancesDistribution = { ...policy?.InstancesDistribution, SpotAllocationStrategy: 'lowest-price' };
      const { Overrides } = policy?.LaunchTemplate ?? {};
      const LaunchTemplateSpecification = { LaunchTemplateName: names.launchTemplate, Version: '1' };
      await on.scaling.send(
        new UpdateAutoScalingGroupCommand({
          AutoScalingGroupName: names.autoScalingGroup,
          MixedInstancesPolicy: { InstancesDistribution, LaunchTemplate: { LaunchTemplateSpecification, Overrides } },
        }),
      );
    },
    [`update autoScalingGroup ${names.autoScalingGroup}`],
  ],
  [
    'attributes of the load balancer',
    async () =>
      on.elb.send(
        new ModifyLoadBalancerAttributesCommand({
          LoadBalancerArn: await loadBalancerArn(),
          Attributes: [{ Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'false' }],
        }),
      ),
    [`update loadBalancer ${names.loadBalancer}`],
  ],
  [
    'the load balancer',
    deleteBalancer,
    ['create listener 443', 'create listener 80', `create loadBalancer ${names.loadBalancer}`, 'update tags tenants'],
  ],
  [
    'a rule of the tasks’ group',
    async () => {
      const GroupId = await groupId(names.taskGroup);
      const IpPermissions = (await securityGroupOf(on, names.taskGroup))?.IpPermissions;
      await on.ec2.send(new RevokeSecurityGroupIngressCommand({ GroupId, IpPermissions }));
    },
    [`update securityGroup ${names.taskGroup}`],
  ],
  [
    'the capacity provider’s settings',
    () =>
      on.ecs.send(
        new UpdateCapacityProviderCommand({
          name: names.capacityProvider,
          autoScalingGroupProvider: { managedDraining: 'DISABLED', managedTerminationProtection: 'DISABLED' },
        }),
      ),
    [`update capacityProvider ${names.capacityProvider}`],
  ],
  ['the cluster’s capacity providers', detached, ['update cluster tenants']],
  [
    'the capacity provider',
    async () => {
      await detached();
      await on.ecs.send(new DeleteCapacityProviderCommand({ capacityProvider: names.capacityProvider }));
    },
    [`create capacityProvider ${names.capacityProvider}`, 'update cluster tenants'],
  ],
  [
    'the Auto Scaling group',
    deleteGroup,
    [
      `create autoScalingGroup ${names.autoScalingGroup}`,
      'update cluster tenants',
      `update capacityProvider ${names.capacityProvider}`,
    ].sort(),
  ],
  [
    'the launch template',
    () => on.ec2.send(new DeleteLaunchTemplateCommand({ LaunchTemplateName: names.launchTemplate })),
    [`create launchTemplate ${names.launchTemplate}`, `update autoScalingGroup ${names.autoScalingGroup}`],
  ],
  [
    'IMDSv2 in the launch template',
    async () => {
      const LaunchTemplateName = names.launchTemplate;
      await on.ec2.send(
        new CreateLaunchTemplateVersionCommand({
          LaunchTemplateName,
          SourceVersion: '1',
          LaunchTemplateData: { MetadataOptions: { HttpTokens: 'optional' } },
        }),
      );
      await on.ec2.send(new ModifyLaunchTemplateCommand({ LaunchTemplateName, DefaultVersion: '2' }));
    },
    [`update launchTemplate ${names.launchTemplate}`],
  ],
  [
    'protection from scale-in, and a size',
    () =>
      on.scaling.send(
        new UpdateAutoScalingGroupCommand({
          AutoScalingGroupName: names.autoScalingGroup,
          NewInstancesProtectedFromScaleIn: false,
        }),
      ),
    [`update autoScalingGroup ${names.autoScalingGroup}`],
  ],
  [
    'a tag of the group',
    async () => {
      const tag = { ResourceId: names.autoScalingGroup, ResourceType: 'auto-scaling-group', Key: 'team' };
      await on.scaling.send(new DeleteTagsCommand({ Tags: [tag] }));
      const foreign = { ...tag, Key: 'mine', Value: 'x', PropagateAtLaunch: false };
      await on.scaling.send(new CreateOrUpdateTagsCommand({ Tags: [foreign] }));
    },
    [`update autoScalingGroup ${names.autoScalingGroup}`],
  ],
  [
    'the policies of the instance role',
    () => bare(names.instanceRole, instancePolicy),
    [`update role ${names.instanceRole}`],
  ],
  ['the role of the instance profile', emptied, [`update instanceProfile ${names.instanceProfile}`]],
  [
    'the instance profile with its role',
    async () => {
      await emptied();
      await on.iam.send(new DeleteInstanceProfileCommand({ InstanceProfileName: names.instanceProfile }));
      await bare(names.instanceRole, instancePolicy);
      await on.iam.send(new DeleteRoleCommand({ RoleName: names.instanceRole }));
    },
    [`create instanceProfile ${names.instanceProfile}`, `create role ${names.instanceRole}`],
  ],
  [
    'the execution role',
    async () => {
      await bare(names.executionRole, executionPolicy);
      await on.iam.send(new DeleteRoleCommand({ RoleName: names.executionRole }));
    },
    [`create role ${names.executionRole}`, 'update tags tenants'],
  ],
  [
    'a tag of the cluster',
    async () =>
      on.ecs.send(
        new UntagResourceCommand({
          resourceArn: (await clusterOf(on))?.clusterArn,
          tagKeys: ['ecs-tenants:listener', 'team'],
        }),
      ),
    ['update tags tenants'],
  ],
  [
    'the stored login',
    () =>
      on.secrets.send(new DeleteSecretCommand({ SecretId: names.dockerHubSecret, ForceDeleteWithoutRecovery: true })),
    [`create secret ${names.dockerHubSecret}`],
  ],
];

for (const [what, act, mended] of broken)
  test(`put back, and nothing else touched: ${what}`, async () => {
    await act();
    assert.deepEqual(changed(await created(on, request, login)), [...mended].sort());
    await unchanged(on, request, login);
    assert.equal((await leftOf(on)).length, 11);
  });
