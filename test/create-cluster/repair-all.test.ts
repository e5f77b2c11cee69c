import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeleteAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling';
import { DeleteSecurityGroupCommand } from '@aws-sdk/client-ec2';
import {
  DeleteCapacityProviderCommand,
  DeleteClusterCommand,
  PutClusterCapacityProvidersCommand,
} from '@aws-sdk/client-ecs';
import { DeleteLoadBalancerCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { balancingOf, groupOf, securityGroupOf, templateOf } from './state.ts';
import { bench, changed, cluster, created, names, tenants, unchanged } from './support.ts';

const on = bench();

/** Nothing runs that would hold on to what is deleted. */
const request = { ...tenants, minSize: 0 };

const groupId = async (name: string) => (await securityGroupOf(on, name))?.GroupId;
const detached = () =>
  on.ecs.send(
    new PutClusterCapacityProvidersCommand({ cluster, capacityProviders: [], defaultCapacityProviderStrategy: [] }),
  );

const deleted = async (): Promise<void> => {
  const LoadBalancerArn = (await balancingOf(on)).loadBalancer?.LoadBalancerArn;
  await on.elb.send(new DeleteLoadBalancerCommand({ LoadBalancerArn }));
  await detached();
  await on.ecs.send(new DeleteCapacityProviderCommand({ capacityProvider: names.capacityProvider }));
  const AutoScalingGroupName = names.autoScalingGroup;
  await on.scaling.send(new DeleteAutoScalingGroupCommand({ AutoScalingGroupName, ForceDelete: true }));
};

test('without instances all of it may be gone', async () => {
  await created(on, request);
  await deleted();
  const run = await created(on, request);
  assert.equal(
    run.result.changes?.some((change) => change.resource === 'securityGroup'),
    false,
  );
  await deleted();
  for (const name of [names.taskGroup, names.loadBalancerGroup])
    await on.ec2.send(new DeleteSecurityGroupCommand({ GroupId: await groupId(name) }));
  await created(on, request);
  const tasks = await groupId(names.taskGroup);
  assert.deepEqual((await templateOf(on))?.LaunchTemplateData?.SecurityGroupIds, [tasks]);
  assert.equal((await groupOf(on))?.MaxSize, 10);
  await unchanged(on, request);
});

test('a cluster that was deleted is made again around what is left', async () => {
  await created(on, request);
  await detached();
  await on.ecs.send(new DeleteClusterCommand({ cluster }));
  const run = await created(on, request);
  assert.deepEqual(changed(run), ['create cluster tenants', 'create tags tenants', 'update cluster tenants']);
  await unchanged(on, request);
});
