/** Auto Scaling groups: their instances, their changes, and their end. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as asg from '@aws-sdk/client-auto-scaling';
import {
  CreateLaunchTemplateVersionCommand,
  DescribeInstancesCommand,
  ModifyLaunchTemplateCommand,
} from '@aws-sdk/client-ec2';
import {
  clusterBench,
  found,
  group,
  groupInput,
  instanceProfile,
  launchTemplate,
  securityGroup,
  spotRole,
} from './cluster-harness.ts';
import { refused } from './harness.ts';

const on = clusterBench();
const AutoScalingGroupName = 'tenants';

const update = (changes: Partial<asg.UpdateAutoScalingGroupCommandInput>) =>
  on.scaling.send(new asg.UpdateAutoScalingGroupCommand({ AutoScalingGroupName, ...changes }));

const drop = (ForceDelete = false) =>
  on.scaling.send(new asg.DeleteAutoScalingGroupCommand({ AutoScalingGroupName, ForceDelete }));

const activities = async () => {
  const answer = await on.scaling.send(new asg.DescribeScalingActivitiesCommand({ AutoScalingGroupName }));
  return answer.Activities ?? [];
};

const instances = async () => {
  const answer = await on.ec2.send(new DescribeInstancesCommand({}));
  return (answer.Reservations ?? []).flatMap((one) => one.Instances ?? []);
};

const mixed = (changes: Partial<asg.InstancesDistribution>, overrides: asg.LaunchTemplateOverrides[] = []) => ({
  MixedInstancesPolicy: {
    LaunchTemplate: {
      LaunchTemplateSpecification: { LaunchTemplateName: 'tenants', Version: '$Default' },
      Overrides: overrides,
    },
    InstancesDistribution: changes,
  },
});

test('instances are launched across subnets, on demand and spot as the distribution says, and come up', async () => {
  await Promise.all([launchTemplate(on), spotRole(on), instanceProfile(on)]);
  await group(on, { MinSize: 3 });
  const made = await found(on);
  assert.equal(made?.DesiredCapacity, 3);
  assert.deepEqual(
    made?.Instances?.map((one) => [one.LifecycleState, one.ProtectedFromScaleIn, one.LaunchTemplate?.Version]),
    Array(3).fill(['Pending', true, '1']),
  );
  assert.equal(new Set(made?.Instances?.map((one) => one.AvailabilityZone)).size, 2);
  assert.equal((await activities())[0]?.StatusCode, 'InProgress');
  await on.aws.advance(0.3);
  assert.equal((await found(on))?.Instances?.[0]?.LifecycleState, 'InService');
  assert.ok((await activities()).every((one) => one.StatusCode === 'Successful'));
  const running = await instances();
  assert.deepEqual(
    running.map((one) => one.InstanceLifecycle),
    [undefined, 'spot', 'spot'],
  );
  assert.deepEqual([...new Set(running.map((one) => `${one.State?.Name} ${one.InstanceType}`))], ['running m6i.large']);
  const tags = Object.fromEntries((running[0]?.Tags ?? []).map((tag) => [tag.Key, tag.Value]));
  assert.equal(tags['ecs-tenants:cluster'], 'tenants');
  assert.equal(tags['aws:autoscaling:groupName'], 'tenants');
});

test('what is described is what was asked for, with defaults written out', async () => {
  await launchTemplate(on);
  await group(on, mixed({ SpotMaxPrice: '0.05' }, [{ InstanceType: 'm6i.large' }]));
  const made = await found(on);
  const policy = made?.MixedInstancesPolicy;
  assert.match(policy?.LaunchTemplate?.LaunchTemplateSpecification?.LaunchTemplateId ?? '', /^lt-/);
  assert.deepEqual(policy?.InstancesDistribution, {
    OnDemandAllocationStrategy: 'prioritized',
    OnDemandBaseCapacity: 0,
    OnDemandPercentageAboveBaseCapacity: 100,
    SpotAllocationStrategy: 'lowest-price',
    SpotInstancePools: 2,
    SpotMaxPrice: '0.05',
  });
  assert.deepEqual(made?.Tags, [
    {
      ResourceId: 'tenants',
      ResourceType: 'auto-scaling-group',
      Key: 'ecs-tenants:cluster',
      Value: 'tenants',
      PropagateAtLaunch: true,
    },
  ]);
  assert.equal(made?.VPCZoneIdentifier, on.net.subnets.slice(0, 2).join(','));
  assert.match(made?.AutoScalingGroupARN ?? '', /:autoScalingGroup:[0-9a-f-]{36}:autoScalingGroupName\/tenants$/);
});

test('an update keeps what it does not name; an empty price takes the price away', async () => {
  await launchTemplate(on);
  await group(on, mixed({ SpotMaxPrice: '0.05', OnDemandBaseCapacity: 1 }, [{ InstanceType: 'm6i.large' }]));
  await update({ MaxSize: 6 });
  assert.equal((await found(on))?.MixedInstancesPolicy?.InstancesDistribution?.SpotMaxPrice, '0.05');
  await update({ MixedInstancesPolicy: { InstancesDistribution: { SpotMaxPrice: '' } } });
  const changed = await found(on);
  assert.equal(changed?.MaxSize, 6);
  assert.equal(changed?.NewInstancesProtectedFromScaleIn, true);
  assert.equal(changed?.MixedInstancesPolicy?.InstancesDistribution?.SpotMaxPrice, undefined);
  assert.equal(changed?.MixedInstancesPolicy?.InstancesDistribution?.OnDemandBaseCapacity, 1);
  assert.equal(changed?.MixedInstancesPolicy?.LaunchTemplate?.Overrides?.length, 1);
  await update({ MinSize: 2 });
  assert.equal((await found(on))?.DesiredCapacity, 2);
});

test('only instances without protection go when the group shrinks', async () => {
  await launchTemplate(on);
  await group(on, { ...mixed({}, [{ InstanceType: 'm6i.large' }]), MinSize: 2 });
  await on.aws.advance(0.3);
  await update({ MinSize: 0, DesiredCapacity: 0 });
  const kept = (await found(on))?.Instances ?? [];
  assert.equal(kept.length, 2);
  const InstanceIds = [kept[0]?.InstanceId ?? ''];
  await on.scaling.send(
    new asg.SetInstanceProtectionCommand({ AutoScalingGroupName, InstanceIds, ProtectedFromScaleIn: false }),
  );
  assert.deepEqual(
    (await found(on))?.Instances?.map((one) => one.LifecycleState),
    ['Terminating', 'InService'],
  );
  await on.aws.advance(0.6);
  assert.deepEqual(
    (await found(on))?.Instances?.map((one) => one.InstanceId),
    [kept[1]?.InstanceId],
  );
});

test('a zone that does not offer the types is passed over, and none at all is a failure', async () => {
  await launchTemplate(on);
  const zones = async () => (await found(on))?.Instances?.map((one) => [one.AvailabilityZone, one.InstanceType]);
  await on.aws.cluster({ notOffered: { 'm6i.large': ['us-east-1a', 'us-east-1b'], 'm7i.large': ['us-east-1a'] } });
  await group(on, { ...mixed({}, [{ InstanceType: 'm6i.large' }, { InstanceType: 'm7i.large' }]), MinSize: 2 });
  assert.deepEqual(await zones(), Array(2).fill(['us-east-1b', 'm7i.large']));
  await on.aws.cluster({ notOffered: { 'm7i.large': ['*'] } });
  await update({ MinSize: 3 });
  assert.equal((await zones())?.length, 2);
  assert.match((await activities())[0]?.StatusMessage ?? '', /not supported in your requested Availability Zone/);
});

test('types by attributes', async () => {
  await launchTemplate(on);
  const InstanceRequirements = {
    VCpuCount: { Min: 2, Max: 2 },
    MemoryMiB: { Min: 8192, Max: 8192 },
    CpuManufacturers: ['amazon-web-services' as const],
    BurstablePerformance: 'excluded' as const,
  };
  await group(on, { ...mixed({}, [{ InstanceRequirements }]), MinSize: 1 });
  const made = await found(on);
  assert.deepEqual(made?.MixedInstancesPolicy?.LaunchTemplate?.Overrides, [{ InstanceRequirements }]);
  assert.equal(made?.MixedInstancesPolicy?.InstancesDistribution?.OnDemandAllocationStrategy, 'lowest-price');
  assert.match(made?.Instances?.[0]?.InstanceType ?? '', /^[a-z]+[0-9]g[a-z]*\.large$/);
});

test('an instance refresh replaces what is not of the current version', async () => {
  await launchTemplate(on);
  await group(on, { ...mixed({}, [{ InstanceType: 'm6i.large' }]), MinSize: 2 });
  const start = (ScaleInProtectedInstances: asg.ScaleInProtectedInstances = 'Refresh') =>
    on.scaling.send(
      new asg.StartInstanceRefreshCommand({
        AutoScalingGroupName,
        Strategy: 'Rolling',
        Preferences: { SkipMatching: true, MinHealthyPercentage: 90, ScaleInProtectedInstances },
      }),
    );
  const template = { LaunchTemplateName: 'tenants' };
  await on.ec2.send(
    new CreateLaunchTemplateVersionCommand({
      ...template,
      SourceVersion: '1',
      LaunchTemplateData: { ImageId: 'ami-2' },
    }),
  );
  await on.ec2.send(new ModifyLaunchTemplateCommand({ ...template, DefaultVersion: '2' }));
  const old = (await found(on))?.Instances?.map((one) => one.InstanceId) ?? [];
  const refreshes = async () =>
    (await on.scaling.send(new asg.DescribeInstanceRefreshesCommand({ AutoScalingGroupName }))).InstanceRefreshes;
  // The instances are protected from scale in: with the default, Wait, the refresh waits for an hour.
  await start('Wait');
  await on.aws.advance(3599);
  assert.equal((await refreshes())?.[0]?.Status, 'InProgress');
  await on.aws.advance(1);
  assert.equal((await refreshes())?.[0]?.Status, 'Failed');
  assert.match((await refreshes())?.[0]?.StatusReason ?? '', /protected from scale in/);
  await start('Ignore');
  await on.aws.advance(1.1);
  assert.equal((await refreshes())?.[0]?.Status, 'Successful');
  assert.deepEqual(
    (await found(on))?.Instances?.map((one) => one.InstanceId),
    old,
  );
  const { InstanceRefreshId } = await start();
  await refused(start(), 'InstanceRefreshInProgressFault', /already in progress/);
  assert.deepEqual(
    (await refreshes())?.slice(0, 1).map((one) => [one.InstanceRefreshId, one.Status, one.InstancesToUpdate]),
    [[InstanceRefreshId, 'InProgress', 2]],
  );
  await on.aws.advance(1.1);
  assert.equal((await refreshes())?.[0]?.Status, 'Successful');
  await on.aws.advance(1);
  const now = (await found(on))?.Instances ?? [];
  assert.deepEqual(
    now.map((one) => one.LaunchTemplate?.Version),
    ['2', '2'],
  );
  assert.ok(now.every((one) => !old.includes(one.InstanceId)));
  await start();
  assert.equal((await refreshes())?.[0]?.InstancesToUpdate, 0);
});

test('launches that fail are told by the activities, and tried again', async () => {
  await launchTemplate(on);
  await on.aws.cluster({ failLaunches: { tenants: 'no-spot-capacity' } });
  await group(on, { MinSize: 2 });
  assert.equal((await found(on))?.Instances?.length, 1);
  const [failed] = await activities();
  assert.equal(failed?.StatusCode, 'Failed');
  assert.match(failed?.StatusMessage ?? '', /UnfulfillableCapacity/);
  await on.aws.cluster({ failLaunches: { tenants: null } });
  await on.aws.advance(1);
  assert.match((await activities())[0]?.StatusMessage ?? '', /service-linked role for EC2 Spot/);
  await spotRole(on);
  assert.equal((await found(on))?.Instances?.length, 1);
  await on.aws.advance(1);
  assert.equal((await found(on))?.Instances?.length, 2);
});

test('groups that AWS refuses', async () => {
  const create = (changes: Partial<asg.CreateAutoScalingGroupCommandInput> = {}) =>
    on.scaling.send(new asg.CreateAutoScalingGroupCommand(groupInput(on, changes)));
  const code = 'ValidationError';
  await refused(create(), code, /launch template, with template name tenants, does not exist/);
  await launchTemplate(on);
  await refused(create({ MinSize: 5 }), code, /Max bound, 4, must be greater than or equal to min bound, 5/);
  await refused(create({ DesiredCapacity: 5 }), code, /between the specified min size:0 and max size:4/);
  await refused(create({ VPCZoneIdentifier: 'subnet-0' }), code, /subnet-0.*does not exist/);
  await refused(create({ VPCZoneIdentifier: undefined }), code, /Subnet is required/);
  await refused(create(mixed({ SpotMaxPrice: '0.0001' })), code, /spot price/);
  await refused(create(mixed({ SpotMaxPrice: 'cheap' })), code, /spot price/);
  await refused(create(mixed({ SpotAllocationStrategy: 'cheapest' })), code, /SpotAllocationStrategy/);
  await refused(create(mixed({ OnDemandPercentageAboveBaseCapacity: 101 })), code, /between 0 and 100/);
  await refused(create(mixed({})), code, /InstanceType/);
  await refused(create({ AutoScalingGroupName: 'a:b' }), code, /colon/);
  await refused(create({ LaunchTemplate: { LaunchTemplateName: 'tenants' } }), code, /must contain either/);
  await refused(create({ Tags: [{ Key: 'a', Value: '50%' }] }), code, /illegal characters/);
  await create();
  await refused(create(), 'AlreadyExistsFault', /already exists/);
  await refused(update({ MinSize: 9 }), code, /Max bound/);
  const nobody = new asg.UpdateAutoScalingGroupCommand({ AutoScalingGroupName: 'nobody', MaxSize: 1 });
  await refused(on.scaling.send(nobody), code, /not found/);
  await on.aws.cluster({ quotas: { autoScalingGroups: 1 } });
  await refused(create({ AutoScalingGroupName: 'other' }), 'LimitExceededFault');
  const wrong = new asg.DescribeAutoScalingGroupsCommand({ MaxRecords: 101 });
  await refused(on.scaling.send(wrong), code, /between 1 and 100/);
});

test("a profile that is not known yet, or a security group of another network, is Auto Scaling's problem", async () => {
  await on.aws.cluster({ iamPropagation: 8 });
  await instanceProfile(on);
  await launchTemplate(on, { IamInstanceProfile: { Name: 'instance' } });
  await refused(
    group(on),
    'ValidationError',
    /fully-formed launch template\. Value \(instance\).*Invalid IAM Instance/,
  );
  await on.aws.advance(8);
  await group(on);
  await launchTemplate(on, { SecurityGroupIds: ['sg-0'] }, 'stray');
  const named = {
    LaunchTemplateSpecification: { LaunchTemplateName: 'stray' },
    Overrides: [{ InstanceType: 'm6i.large' }],
  };
  const stray = { AutoScalingGroupName: 'stray', MixedInstancesPolicy: { LaunchTemplate: named } };
  await refused(group(on, stray), 'ValidationError', /sg-0/);
  assert.ok(await securityGroup(on, 'unused'));
});

test('a group with instances is deleted only by force, which takes its time', async () => {
  await launchTemplate(on);
  await group(on, { ...mixed({}, [{ InstanceType: 'm6i.large' }]), MinSize: 1 });
  await refused(drop(), 'ScalingActivityInProgressFault');
  await on.aws.advance(0.3);
  await refused(drop(), 'ResourceInUseFault', /instances/);
  await drop(true);
  const leaving = await found(on);
  assert.deepEqual([leaving?.Status, leaving?.Instances?.[0]?.LifecycleState], ['Delete in progress', 'Terminating']);
  assert.deepEqual(
    (await instances()).map((one) => one.State?.Name),
    ['shutting-down'],
  );
  await refused(update({ MaxSize: 1 }), 'ValidationError', /pending delete/);
  await refused(group(on), 'AlreadyExistsFault', /pending delete/);
  await on.aws.advance(0.6);
  assert.equal(await found(on), undefined);
  assert.deepEqual(
    (await instances()).map((one) => one.State?.Name),
    ['terminated'],
  );
  await refused(drop(), 'ValidationError', /not found/);
});

test('tags of groups', async () => {
  await launchTemplate(on);
  await group(on);
  const tag = (Key: string, Value = '') => ({
    ResourceId: 'tenants',
    ResourceType: 'auto-scaling-group',
    Key,
    Value,
    PropagateAtLaunch: true,
  });
  await on.scaling.send(new asg.CreateOrUpdateTagsCommand({ Tags: [tag('a', 'b'), tag('ecs-tenants:cluster', 'x')] }));
  await on.scaling.send(new asg.DeleteTagsCommand({ Tags: [tag('a')] }));
  assert.deepEqual(
    (await found(on))?.Tags?.map((one) => [one.Key, one.Value]),
    [['ecs-tenants:cluster', 'x']],
  );
  const strange = new asg.CreateOrUpdateTagsCommand({ Tags: [{ ...tag('a'), ResourceId: 'nobody' }] });
  await refused(on.scaling.send(strange), 'ValidationError', /nobody/);
  const byTag = async (Values: string[]) => {
    const Filters = [{ Name: 'tag:ecs-tenants:cluster', Values }];
    return (await on.scaling.send(new asg.DescribeAutoScalingGroupsCommand({ Filters }))).AutoScalingGroups?.length;
  };
  assert.deepEqual([await byTag(['x']), await byTag(['tenants'])], [1, 0]);
});

test('reads of groups can lag behind writes', async () => {
  await on.aws.options({ stale: { 'autoscaling.DescribeAutoScalingGroups': 5 } });
  await launchTemplate(on);
  await on.scaling.send(new asg.CreateAutoScalingGroupCommand(groupInput(on)));
  assert.equal(await found(on), undefined);
  await on.aws.advance(5);
  assert.equal((await found(on))?.AutoScalingGroupName, 'tenants');
});
