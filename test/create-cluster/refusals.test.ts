import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CreateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling';
import {
  CreateLaunchTemplateCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
  DeleteSubnetCommand,
  DeleteVpcCommand,
} from '@aws-sdk/client-ec2';
import { CreateClusterCommand } from '@aws-sdk/client-ecs';
import { CreateLoadBalancerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateInstanceProfileCommand, CreateRoleCommand } from '@aws-sdk/client-iam';
import { CreateHostedZoneCommand } from '@aws-sdk/client-route-53';
import { CreateSecretCommand } from '@aws-sdk/client-secrets-manager';
import { trusts } from '../emulator/cluster-harness.ts';
import type { Fault } from '../wire/faults.ts';
import { secretsOf } from './state.ts';
import {
  bench,
  cluster,
  create,
  created,
  domain,
  ended,
  names,
  type Request,
  type RunOptions,
  standing,
  tenants,
} from './support.ts';

const on = bench();

/** Refused with a hint, and nothing was written. */
const refusal = async (request: Request, message: RegExp, options: RunOptions = {}) => {
  const end = ended(await create(on, { ...tenants, ...request }, options), 3, message);
  assert.ok(end.result.hint, 'no hint');
  assert.deepEqual(end.wrote, {});
  return end;
};

describe('where the cluster is to be', () => {
  it('another account', async () => {
    await refusal({ accountId: '999999999999' }, /This is account 123456789012, not 999999999999/);
  });

  it('no hosted zone for the domain', async () => {
    await refusal({ domain: 'apps.example.org' }, /no public hosted zone for apps\.example\.org/);
  });

  it('two hosted zones of one name', async () => {
    await on.route53.send(new CreateHostedZoneCommand({ Name: domain, CallerReference: 'second' }));
    await refusal({}, /two public hosted zones named apps\.example\.com/);
  });

  it('no default VPC', async () => {
    for (const SubnetId of on.net.subnets) await on.ec2.send(new DeleteSubnetCommand({ SubnetId }));
    await on.ec2.send(new DeleteVpcCommand({ VpcId: on.net.vpc }));
    const end = await refusal({}, /no default VPC/);
    assert.match(end.result.hint ?? '', /vpcId and subnets/);
  });

  const otherVpc = async (): Promise<{ vpcId: string; subnet: string }> => {
    const vpcId = (await on.ec2.send(new CreateVpcCommand({ CidrBlock: '10.9.0.0/16' }))).Vpc?.VpcId ?? '';
    const made = await on.ec2.send(
      new CreateSubnetCommand({ VpcId: vpcId, CidrBlock: '10.9.1.0/24', AvailabilityZone: 'us-east-1a' }),
    );
    return { vpcId, subnet: made.Subnet?.SubnetId ?? '' };
  };

  it('a subnet of another VPC', async () => {
    const { vpcId, subnet } = await otherVpc();
    const [own = ''] = on.net.subnets;
    const end = await refusal({ subnets: [own, subnet] }, new RegExp(`${subnet} \\(${vpcId}\\)`));
    assert.match(end.result.message ?? '', new RegExp(`Of other VPCs than ${on.net.vpc}`));
    await refusal({ vpcId, subnets: on.net.subnets.slice(0, 2) }, new RegExp(`Of other VPCs than ${vpcId}`));
  });

  it('subnets of one zone', async () => {
    const { vpcId } = await otherVpc();
    await refusal({ vpcId }, /in 1 zone only: a load balancer needs two/);
  });

  it('a subnet that does not exist', async () => {
    const [own = ''] = on.net.subnets;
    await refusal({ subnets: [own, 'subnet-0a1b2c3d'] }, /These subnets do not exist: subnet-0a1b2c3d/);
  });

  it('another VPC for a cluster that stands', async () => {
    await standing(on);
    const { vpcId } = await otherVpc();
    await on.ec2.send(
      new CreateSubnetCommand({ VpcId: vpcId, CidrBlock: '10.9.2.0/24', AvailabilityZone: 'us-east-1b' }),
    );
    await refusal({ vpcId }, /cannot be moved to vpc-|do not exist|Of other VPCs/);
  });

  it('an instance type that is not offered there', async () => {
    await on.aws.cluster({ notOffered: { 'm7a.large': ['*'] } });
    await refusal({ instanceTypes: ['m6i.large', 'm7a.large'] }, /No zone of the subnets offers m7a\.large/);
  });

  it('a cluster that is said to exist and does not', async () => {
    await refusal(
      { existingCluster: true, capacity: 'FARGATE' },
      /no active ECS cluster tenants, which existingCluster/,
    );
  });

  it('a load balancer that does not exist', async () => {
    const loadBalancerArn =
      'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/shared/50dc6c495c0c9188';
    await refusal({ loadBalancerArn }, /no load balancer arn:/);
  });

  it('another scheme for a load balancer that stands', async () => {
    await standing(on);
    await refusal({ scheme: 'internal' }, /is internet-facing; that cannot be changed to internal/);
  });
});

describe('what is not ours', () => {
  const Tags = [{ Key: 'owner', Value: 'someone' }];
  const makers: Readonly<Record<string, () => Promise<unknown>>> = {
    [`ECS cluster ${cluster}`]: () => on.ecs.send(new CreateClusterCommand({ clusterName: cluster })),
    [`load balancer ${names.loadBalancer}`]: () =>
      on.elb.send(
        new CreateLoadBalancerCommand({ Name: names.loadBalancer, Subnets: on.net.subnets.slice(0, 2), Tags }),
      ),
    [`security group ${names.taskGroup}`]: () =>
      on.ec2.send(new CreateSecurityGroupCommand({ GroupName: names.taskGroup, Description: 'x', VpcId: on.net.vpc })),
    [`launch template ${names.launchTemplate}`]: () =>
      on.ec2.send(
        new CreateLaunchTemplateCommand({
          LaunchTemplateName: names.launchTemplate,
          LaunchTemplateData: { ImageId: 'ami-1' },
        }),
      ),
    [`IAM role ${names.executionRole}`]: () =>
      on.iam.send(
        new CreateRoleCommand({ RoleName: names.executionRole, AssumeRolePolicyDocument: trusts('ec2.amazonaws.com') }),
      ),
    [`instance profile ${names.instanceProfile}`]: () =>
      on.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: names.instanceProfile })),
    [`Auto Scaling group ${names.autoScalingGroup}`]: async () => {
      const LaunchTemplateData = { ImageId: 'ami-05fb4f257abd42992', InstanceType: 'm6i.large' as const };
      const LaunchTemplateName = 'other';
      await on.ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData }));
      await on.scaling.send(
        new CreateAutoScalingGroupCommand({
          AutoScalingGroupName: names.autoScalingGroup,
          MinSize: 0,
          MaxSize: 0,
          VPCZoneIdentifier: on.net.subnets[0],
          LaunchTemplate: { LaunchTemplateName },
        }),
      );
    },
  };

  for (const [what, make] of Object.entries(makers))
    it(what, async () => {
      await make();
      const end = await refusal({}, /^Not ours: /);
      assert.ok(end.result.message?.includes(what), end.result.message);
      assert.match(end.result.hint ?? '', /existingCluster: true.*adopt: true/);
    });

  it('a secret of the login’s name is used, and not overwritten', async () => {
    const SecretString = JSON.stringify({ username: 'someone', password: 'theirs' });
    await on.secrets.send(new CreateSecretCommand({ Name: names.dockerHubSecret, SecretString }));
    const env = { DOCKER_HUB_USERNAME: 'acme', DOCKER_HUB_TOKEN: 'hunter2' };
    await refusal({}, new RegExp(`Not ours: secret ${names.dockerHubSecret}`), { env });
    await created(on);
    assert.equal((await secretsOf(on))[names.dockerHubSecret]?.value, SecretString);
  });

  it('a cluster of ours under another name’s tag', async () => {
    const tags = [{ key: 'ecs-tenants:cluster', value: 'other' }];
    await on.ecs.send(new CreateClusterCommand({ clusterName: cluster, tags }));
    await refusal({}, /^Not ours: ECS cluster tenants does/);
  });
});

describe('what AWS refuses', () => {
  const refusedBy = async (code: 3 | 5, message: RegExp): Promise<void> => {
    const end = ended(await create(on), code, message);
    assert.match(end.result.hint ?? '', /quota/);
    assert.ok(end.calls.every(({ attempt = 1 }) => attempt === 1));
    assert.match(end.stderr, /not done: .*; the next run finishes it/);
    on.proxy.clearFaults();
    await on.aws.cluster({
      quotas: { loadBalancers: null, securityGroups: null, roles: null, autoScalingGroups: null },
    });
    await created(on);
    assert.deepEqual((await created(on)).wrote, {});
  };

  for (const [quota, code, message] of [
    ['loadBalancers', 3, /at its quota of Application Load Balancers/],
    ['securityGroups', 5, /EC2 refused CreateSecurityGroup/],
    ['roles', 5, /IAM refused CreateRole/],
    ['autoScalingGroups', 5, /EC2 Auto Scaling refused CreateAutoScalingGroup/],
  ] as const)
    it(`the quota of ${quota} is reached, and the next run goes on`, async () => {
      await on.aws.cluster({ quotas: { [quota]: 0 } });
      await refusedBy(code, message);
    });

  const denied = (service: string, operation: string): Fault =>
    ({
      kind: 'accessDenied',
      match: { service, operation },
      resource: '*',
    }) as Fault;

  for (const [service, operation, action] of [
    ['iam', 'CreateRole', 'iam:CreateRole'],
    ['elasticloadbalancing', 'CreateLoadBalancer', 'elasticloadbalancing:CreateLoadBalancer'],
    ['ec2', 'CreateLaunchTemplate', 'ec2:CreateLaunchTemplate'],
  ] as const)
    it(`a caller that may not ${action}: the hint says what to allow`, async () => {
      on.proxy.fault(denied(service, operation));
      const end = ended(await create(on), 5, new RegExp(operation));
      assert.match(end.result.hint ?? '', new RegExp(`Allow the caller ${action}`));
      assert.equal(end.result.aws?.operation, operation);
      on.proxy.clearFaults();
      await created(on);
      assert.deepEqual((await created(on)).wrote, {});
    });
});
