/** What the emulator's tests around a cluster share: clients, and resources of a cluster made by hand. */

import { after, before, beforeEach } from 'node:test';
import { ACMClient } from '@aws-sdk/client-acm';
import {
  AutoScalingClient,
  type AutoScalingGroup,
  CreateAutoScalingGroupCommand,
  type CreateAutoScalingGroupCommandInput,
  DescribeAutoScalingGroupsCommand,
} from '@aws-sdk/client-auto-scaling';
import {
  CreateLaunchTemplateCommand,
  CreateSecurityGroupCommand,
  EC2Client,
  type RequestLaunchTemplateData,
} from '@aws-sdk/client-ec2';
import { CreateCapacityProviderCommand, CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  AddRoleToInstanceProfileCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  CreateServiceLinkedRoleCommand,
  IAMClient,
} from '@aws-sdk/client-iam';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SSMClient } from '@aws-sdk/client-ssm';
import { borrowEmbeddedAws } from '../support/aws-pool.ts';
import { type EmbeddedAws, type Network, networkOf } from './embedded-aws.ts';
import { clientConfig } from './prerequisites.ts';

export interface ClusterBench {
  aws: EmbeddedAws;
  net: Network;
  acm: ACMClient;
  scaling: AutoScalingClient;
  ec2: EC2Client;
  ecs: ECSClient;
  elb: ElasticLoadBalancingV2Client;
  iam: IAMClient;
  secrets: SecretsManagerClient;
  ssm: SSMClient;
}

/** One server for a test file. It is emptied before each test, and its clock moves only when a test moves it. */
export function clusterBench(): ClusterBench {
  const shared = {} as ClusterBench;
  before(async () => {
    shared.aws = await borrowEmbeddedAws();
    const config = { ...clientConfig(shared.aws.env), maxAttempts: 1 };
    shared.acm = new ACMClient(config);
    shared.scaling = new AutoScalingClient(config);
    shared.ec2 = new EC2Client(config);
    shared.ecs = new ECSClient(config);
    shared.elb = new ElasticLoadBalancingV2Client(config);
    shared.iam = new IAMClient(config);
    shared.secrets = new SecretsManagerClient(config);
    shared.ssm = new SSMClient(config);
  });
  beforeEach(async () => {
    await shared.aws.reset();
    await shared.aws.freeze();
    shared.net = await networkOf(shared.aws.endpoint);
  });
  after(() => shared.aws?.stop());
  return shared;
}

export const trusts = (service: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
  });

export const userData = (text: string) => Buffer.from(text).toString('base64');

export async function securityGroup(on: ClusterBench, name: string): Promise<string> {
  const made = await on.ec2.send(
    new CreateSecurityGroupCommand({ GroupName: name, Description: name, VpcId: on.net.vpc }),
  );
  return made.GroupId ?? '';
}

/** An instance profile with a role in it. */
export async function instanceProfile(on: ClusterBench, name = 'instance') {
  const document = trusts('ec2.amazonaws.com');
  await on.iam.send(new CreateRoleCommand({ RoleName: name, AssumeRolePolicyDocument: document }));
  await on.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: name }));
  await on.iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: name, RoleName: name }));
}

export async function launchTemplate(on: ClusterBench, changes: RequestLaunchTemplateData = {}, name = 'tenants') {
  const made = await on.ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: name,
      LaunchTemplateData: {
        ImageId: 'ami-05fb4f257abd42992',
        UserData: userData("#!/bin/bash\nsettings=(\n  'ECS_CLUSTER=tenants'\n)\n"),
        ...changes,
      },
    }),
  );
  return made.LaunchTemplate?.LaunchTemplateId ?? '';
}

export const spotRole = (on: ClusterBench) =>
  on.iam.send(new CreateServiceLinkedRoleCommand({ AWSServiceName: 'spot.amazonaws.com' }));

export function groupInput(
  on: ClusterBench,
  changes: Partial<CreateAutoScalingGroupCommandInput> = {},
): CreateAutoScalingGroupCommandInput {
  return {
    AutoScalingGroupName: 'tenants',
    MinSize: 0,
    MaxSize: 4,
    VPCZoneIdentifier: on.net.subnets.slice(0, 2).join(','),
    NewInstancesProtectedFromScaleIn: true,
    MixedInstancesPolicy: {
      LaunchTemplate: {
        LaunchTemplateSpecification: { LaunchTemplateName: 'tenants', Version: '$Default' },
        Overrides: [{ InstanceType: 'm6i.large' }, { InstanceType: 'm7i.large' }],
      },
      InstancesDistribution: {
        OnDemandBaseCapacity: 1,
        OnDemandPercentageAboveBaseCapacity: 0,
        SpotAllocationStrategy: 'price-capacity-optimized',
      },
    },
    Tags: [{ Key: 'ecs-tenants:cluster', Value: 'tenants', PropagateAtLaunch: true }],
    ...changes,
  };
}

/** Creates the group `tenants`, whose launch template has to exist; its ARN. */
export async function group(on: ClusterBench, changes: Partial<CreateAutoScalingGroupCommandInput> = {}) {
  await on.scaling.send(new CreateAutoScalingGroupCommand(groupInput(on, changes)));
  return (await found(on))?.AutoScalingGroupARN ?? '';
}

/** The group `tenants` as DescribeAutoScalingGroups shows it. */
export async function found(on: ClusterBench, name = 'tenants'): Promise<AutoScalingGroup | undefined> {
  const answer = await on.scaling.send(new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [name] }));
  return answer.AutoScalingGroups?.[0];
}

/** The cluster `tenants` with a capacity provider over a group of so many instances. */
export async function clusterWithInstances(on: ClusterBench, instances: number): Promise<string> {
  await spotRole(on);
  await launchTemplate(on);
  const autoScalingGroupArn = await group(on, { MinSize: instances });
  await on.ecs.send(new CreateClusterCommand({ clusterName: 'tenants' }));
  await on.ecs.send(
    new CreateCapacityProviderCommand({
      name: 'capacity',
      autoScalingGroupProvider: {
        autoScalingGroupArn,
        managedScaling: { status: 'ENABLED', targetCapacity: 90 },
        managedTerminationProtection: 'ENABLED',
      },
    }),
  );
  return autoScalingGroupArn;
}
