import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DescribeAutoScalingGroupsCommand, SetDesiredCapacityCommand } from '@aws-sdk/client-auto-scaling';
import { bench, created, ended, names, run } from './support.ts';

const on = bench();

const deploy = () => run(on, 'deploy-tenant', { name: 'acme', image: 'nginx:1.27', timeoutMinutes: 0.03 });

/** Tasks wait for an instance that the group cannot launch. */
const withoutInstance = async (): Promise<void> => {
  await created(on);
  await on.aws.ecs({ fail: { acme: 'waiting-for-instance' } });
  await on.aws.cluster({ failLaunches: { '*': 'vcpu-quota' } });
  const AutoScalingGroupName = names.autoScalingGroup;
  const found = await on.scaling.send(new DescribeAutoScalingGroupsCommand({}));
  const group = found.AutoScalingGroups?.find((one) => one.AutoScalingGroupName === AutoScalingGroupName);
  const DesiredCapacity = (group?.DesiredCapacity ?? 0) + 1;
  await on.scaling.send(new SetDesiredCapacityCommand({ AutoScalingGroupName, DesiredCapacity }));
};

test('tasks that wait for an instance: why the Auto Scaling group cannot launch it', async () => {
  await withoutInstance();
  const end = await deploy();
  const { failure, message } = ended(end, 7).result;
  assert.equal(failure?.class, 'vcpu-quota');
  assert.match(message ?? '', /So far: The account's quota of EC2 vCPUs \(5\) is used up\./);
  assert.match(end.stderr, /its launches failed, newest first:\n.*You have requested more vCPU capacity/);
});

test('who may not look at the Auto Scaling group is told so, and that tasks wait', async () => {
  await withoutInstance();
  on.proxy.fault({ kind: 'accessDenied', match: { service: 'autoscaling' } });
  const end = await deploy();
  assert.equal(ended(end, 7).result.failure?.class, 'waiting-for-instance');
  assert.match(end.stderr, /could not be read: EC2 Auto Scaling refused DescribeScalingActivities/);
});
