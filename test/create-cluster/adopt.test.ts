import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateAutoScalingGroupCommand, DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import { CreateLaunchTemplateCommand, CreateSecurityGroupCommand } from '@aws-sdk/client-ec2';
import { CreateCapacityProviderCommand, CreateClusterCommand } from '@aws-sdk/client-ecs';
import { CreateListenerCommand, CreateLoadBalancerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateInstanceProfileCommand, CreateRoleCommand } from '@aws-sdk/client-iam';
import { CreateSecretCommand } from '@aws-sdk/client-secrets-manager';
import { trusts } from '../emulator/cluster-harness.ts';
import { balancingOf, clusterTagsOf, leftOf, resourceTagsOf, roleOf, secretsOf, securityGroupOf } from './state.ts';
import { bench, cluster, create, created, ended, names, run, tenants, unchanged } from './support.ts';

const on = bench();

const login = { env: { DOCKER_HUB_USERNAME: 'acme', DOCKER_HUB_TOKEN: 'hunter2' } };

/** Everything of the right name, made by somebody else and for something else. */
const strangers = async (): Promise<void> => {
  const { capacityProvider, launchTemplate, autoScalingGroup } = names;
  await on.ecs.send(new CreateClusterCommand({ clusterName: cluster, tags: [{ key: 'mine', value: 'x' }] }));
  for (const GroupName of [names.loadBalancerGroup, names.taskGroup])
    await on.ec2.send(new CreateSecurityGroupCommand({ GroupName, Description: 'x', VpcId: on.net.vpc }));
  const Subnets = on.net.subnets.slice(0, 2);
  const made = await on.elb.send(new CreateLoadBalancerCommand({ Name: names.loadBalancer, Subnets }));
  await on.elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: made.LoadBalancers?.[0]?.LoadBalancerArn,
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503' } }],
    }),
  );
  for (const RoleName of [names.instanceRole, names.executionRole])
    await on.iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trusts('lambda.amazonaws.com') }));
  await on.iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: names.instanceProfile }));
  const LaunchTemplateData = { ImageId: 'ami-05fb4f257abd42992', InstanceType: 'm6i.large' as const };
  await on.ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName: launchTemplate, LaunchTemplateData }));
  await on.scaling.send(
    new CreateAutoScalingGroupCommand({
      AutoScalingGroupName: autoScalingGroup,
      MinSize: 0,
      MaxSize: 0,
      VPCZoneIdentifier: on.net.subnets[0],
      LaunchTemplate: { LaunchTemplateName: launchTemplate },
      NewInstancesProtectedFromScaleIn: true,
    }),
  );
  const { AutoScalingGroups } = await on.scaling.send(new DescribeAutoScalingGroupsCommand({}));
  const autoScalingGroupArn = AutoScalingGroups?.[0]?.AutoScalingGroupARN;
  await on.ecs.send(
    new CreateCapacityProviderCommand({ name: capacityProvider, autoScalingGroupProvider: { autoScalingGroupArn } }),
  );
  await on.secrets.send(new CreateSecretCommand({ Name: names.dockerHubSecret, SecretString: 'theirs' }));
};

test('what is adopted once is ours: all of it is tagged, made right, and removed', async () => {
  await strangers();
  const refused = ended(await create(on, tenants, login), 3, /^Not ours: /);
  for (const what of ['ECS cluster', 'load balancer', 'security group', 'launch template', 'Auto Scaling group'])
    assert.ok(refused.result.message?.includes(what), what);
  for (const what of ['capacity provider', 'IAM role', 'instance profile', 'secret'])
    assert.ok(refused.result.message?.includes(what), what);
  assert.deepEqual(refused.wrote, {});
  await created(on, { ...tenants, adopt: true }, login);
  await unchanged(on, tenants, login);
  for (const [part, tags] of Object.entries(await resourceTagsOf(on)))
    assert.equal(tags['ecs-tenants:cluster'], cluster, part);
  assert.equal((await clusterTagsOf(on))['mine'], 'x');
  const { loadBalancer, listeners } = await balancingOf(on);
  assert.equal(listeners[80]?.DefaultActions?.[0]?.FixedResponseConfig?.StatusCode, '404');
  const front = await securityGroupOf(on, names.loadBalancerGroup);
  assert.ok(loadBalancer?.SecurityGroups?.includes(front?.GroupId ?? ''));
  for (const [name, service] of [
    [names.instanceRole, 'ec2.amazonaws.com'],
    [names.executionRole, 'ecs-tasks.amazonaws.com'],
  ] as const)
    assert.ok(decodeURIComponent((await roleOf(on, name))?.role.AssumeRolePolicyDocument ?? '').includes(service));
  assert.match((await secretsOf(on))[names.dockerHubSecret]?.value ?? '', /acme/);
  ended(await run(on, 'deploy-tenant', { name: 'acme', image: 'nginx:1.27' }), 0);
  const confirm = `${cluster} and its 1 tenant`;
  ended(await run(on, 'remove-cluster', { name: cluster, force: true, confirm }), 0);
  assert.deepEqual(await leftOf(on), []);
});
