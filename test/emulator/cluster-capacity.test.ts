/** ECS clusters with capacity providers and container instances. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CreateAutoScalingGroupCommand,
  DeleteAutoScalingGroupCommand,
  UpdateAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling';
import * as ecs from '@aws-sdk/client-ecs';
import {
  clusterBench,
  clusterWithInstances,
  found,
  group,
  groupInput,
  launchTemplate,
  userData,
} from './cluster-harness.ts';
import { refused } from './harness.ts';

const on = clusterBench();
const cluster = 'tenants';

const put = (...capacityProviders: string[]) =>
  on.ecs.send(
    new ecs.PutClusterCapacityProvidersCommand({
      cluster,
      capacityProviders,
      defaultCapacityProviderStrategy: capacityProviders.map((capacityProvider) => ({ capacityProvider, weight: 1 })),
    }),
  );

const describe = async () => {
  const include: ecs.ClusterField[] = ['TAGS', 'SETTINGS', 'ATTACHMENTS'];
  const answer = await on.ecs.send(new ecs.DescribeClustersCommand({ clusters: [cluster], include }));
  return answer.clusters?.[0];
};

const provider = async (name = 'capacity') => {
  const asked = new ecs.DescribeCapacityProvidersCommand({ capacityProviders: [name], include: ['TAGS'] });
  return (await on.ecs.send(asked)).capacityProviders?.[0];
};

const drop = () => on.ecs.send(new ecs.DeleteClusterCommand({ cluster }));

const dropProvider = async () =>
  (await on.ecs.send(new ecs.DeleteCapacityProviderCommand({ capacityProvider: 'capacity' }))).capacityProvider;

const list = async () =>
  (await on.ecs.send(new ecs.ListContainerInstancesCommand({ cluster, status: 'ACTIVE' }))).containerInstanceArns ?? [];

test('a cluster is created once and changed in part', async () => {
  const create = (tags: ecs.Tag[]) =>
    on.ecs.send(
      new ecs.CreateClusterCommand({
        clusterName: cluster,
        tags,
        settings: [{ name: 'containerInsights', value: 'enhanced' }],
      }),
    );
  await create([{ key: 'a', value: 'b' }]);
  await create([{ key: 'x', value: 'y' }]);
  const made = await describe();
  assert.deepEqual(made?.tags, [{ key: 'a', value: 'b' }]);
  assert.deepEqual(made?.settings, [{ name: 'containerInsights', value: 'enhanced' }]);
  const update = (value: string) =>
    on.ecs.send(new ecs.UpdateClusterCommand({ cluster, settings: [{ name: 'containerInsights', value }] }));
  await update('disabled');
  assert.deepEqual((await describe())?.settings, [{ name: 'containerInsights', value: 'disabled' }]);
  assert.deepEqual((await describe())?.tags, [{ key: 'a', value: 'b' }]);
  await refused(update('some'), 'InvalidParameterException');
  const bare = await on.ecs.send(new ecs.DescribeClustersCommand({ clusters: [cluster] }));
  assert.deepEqual([bare.clusters?.[0]?.tags ?? [], bare.clusters?.[0]?.settings], [[], []]);
  const resourceArn = made?.clusterArn;
  await on.ecs.send(new ecs.TagResourceCommand({ resourceArn, tags: [{ key: 'c', value: 'd' }] }));
  const listed = await on.ecs.send(new ecs.ListTagsForResourceCommand({ resourceArn }));
  assert.equal(listed.tags?.length, 2);
});

test('instances join the cluster that their user data names, and leave it with their group', async () => {
  await clusterWithInstances(on, 2);
  assert.deepEqual(await list(), []);
  await on.aws.advance(0.5);
  const arns = await list();
  assert.equal(arns.length, 2);
  assert.equal((await describe())?.registeredContainerInstancesCount, 2);
  const asked = new ecs.DescribeContainerInstancesCommand({ cluster, containerInstances: [...arns, 'nobody'] });
  const answer = await on.ecs.send(asked);
  assert.equal(answer.failures?.[0]?.reason, 'MISSING');
  const members = (await found(on))?.Instances?.map((one) => one.InstanceId).sort();
  assert.deepEqual(answer.containerInstances?.map((one) => one.ec2InstanceId).sort(), members);
  const [first] = answer.containerInstances ?? [];
  assert.deepEqual([first?.status, first?.agentConnected, first?.capacityProviderName], ['ACTIVE', true, 'capacity']);
  assert.ok(first?.attributes?.some((one) => one.name === 'ecs.instance-type' && one.value === 'm6i.large'));
  await on.ecs.send(new ecs.DeregisterContainerInstanceCommand({ cluster, containerInstance: arns[0], force: true }));
  assert.deepEqual(await list(), [arns[1]]);
  await refused(drop(), 'ClusterContainsContainerInstancesException');
  await on.scaling.send(new DeleteAutoScalingGroupCommand({ AutoScalingGroupName: 'tenants', ForceDelete: true }));
  assert.deepEqual(await list(), []);
  await refused(drop(), 'ClusterContainsContainerInstancesException');
  await on.aws.advance(0.5);
  await drop();
  await refused(drop(), 'ClusterNotFoundException');
});

test('user data may write the name in many ways', async () => {
  await on.ecs.send(new ecs.CreateClusterCommand({ clusterName: cluster }));
  const texts = [
    '#!/bin/bash\necho ECS_CLUSTER=tenants >> /etc/ecs/ecs.config\n',
    "#!/bin/bash\nset -e\nprintf '%s\\n' 'ECS_CLUSTER=tenants'\n",
    'cat <<EOF\nECS_CLUSTER="tenants"\nEOF\n',
    '#!/bin/bash\nECS_CLUSTER=others\n',
    '#!/bin/bash\n',
  ];
  for (const [index, text] of texts.entries()) {
    const name = `template-${index}`;
    await launchTemplate(on, { UserData: userData(text), InstanceType: 'm6i.large' }, name);
    const input = { AutoScalingGroupName: name, LaunchTemplate: { LaunchTemplateName: name }, MinSize: 1 };
    const { MixedInstancesPolicy: _, ...rest } = groupInput(on, input);
    await on.scaling.send(new CreateAutoScalingGroupCommand(rest));
  }
  await on.aws.advance(0.5);
  assert.equal((await list()).length, 3);
});

test('a capacity provider is created over a group that exists, which ECS marks', async () => {
  const autoScalingGroupArn = await clusterWithInstances(on, 0);
  const made = await provider();
  assert.equal(made?.status, 'ACTIVE');
  assert.deepEqual(made?.autoScalingGroupProvider, {
    autoScalingGroupArn,
    managedScaling: {
      status: 'ENABLED',
      targetCapacity: 90,
      instanceWarmupPeriod: 300,
      minimumScalingStepSize: 1,
      maximumScalingStepSize: 10_000,
    },
    managedTerminationProtection: 'ENABLED',
    managedDraining: 'ENABLED',
  });
  assert.ok((await found(on))?.Tags?.some((tag) => tag.Key === 'AmazonECSManaged'));
  await on.ecs.send(
    new ecs.UpdateCapacityProviderCommand({
      name: 'capacity',
      autoScalingGroupProvider: { managedScaling: { targetCapacity: 80 }, managedDraining: 'DISABLED' },
    }),
  );
  const changed = (await provider())?.autoScalingGroupProvider;
  assert.deepEqual(
    [changed?.managedScaling?.targetCapacity, changed?.managedScaling?.status, changed?.managedDraining],
    [80, 'ENABLED', 'DISABLED'],
  );
});

test('capacity providers that AWS refuses', async () => {
  const autoScalingGroupArn = await clusterWithInstances(on, 0);
  const create = (name: string, autoScalingGroupProvider: ecs.AutoScalingGroupProvider) =>
    on.ecs.send(new ecs.CreateCapacityProviderCommand({ name, autoScalingGroupProvider }));
  await refused(create('capacity', { autoScalingGroupArn }), 'ClientException', /already exists/);
  await refused(create('other', { autoScalingGroupArn }), 'ClientException', /another capacity provider/);
  await refused(create('other', { autoScalingGroupArn: `${autoScalingGroupArn}x` }), 'ClientException', /group ARN/);
  const bare = { AutoScalingGroupName: 'bare', NewInstancesProtectedFromScaleIn: false };
  await group(on, bare);
  const ofBare = (changes: Partial<ecs.AutoScalingGroupProvider>) =>
    create('other', { autoScalingGroupArn: 'bare', ...changes });
  const managedScaling = { status: 'ENABLED' as const };
  await refused(
    ofBare({ managedScaling, managedTerminationProtection: 'ENABLED' }),
    'ClientException',
    /instance protection from scale in/,
  );
  await refused(ofBare({ managedScaling: { targetCapacity: 101 } }), 'InvalidParameterException', /targetCapacity/);
  await ofBare({ managedScaling });
  const AutoScalingGroupName = 'bare';
  await on.scaling.send(
    new UpdateAutoScalingGroupCommand({ AutoScalingGroupName, NewInstancesProtectedFromScaleIn: true }),
  );
  const protect = { name: 'other', autoScalingGroupProvider: { managedTerminationProtection: 'ENABLED' as const } };
  await on.ecs.send(new ecs.UpdateCapacityProviderCommand(protect));
});

test('a cluster works on its capacity providers for a while, and takes no second change meanwhile', async () => {
  await clusterWithInstances(on, 0);
  await refused(put('nobody'), 'InvalidParameterException', /not found/);
  await put('capacity');
  assert.equal((await describe())?.attachmentsStatus, 'UPDATE_IN_PROGRESS');
  await refused(put('capacity', 'FARGATE'), 'ResourceInUseException', /busy state/);
  await refused(drop(), 'UpdateInProgressException');
  await on.aws.advance(0.3);
  assert.equal((await describe())?.attachmentsStatus, 'UPDATE_COMPLETE');
  await put('capacity', 'FARGATE');
  await put('capacity', 'FARGATE', 'FARGATE_SPOT');
  assert.equal((await describe())?.capacityProviders?.length, 3);
  assert.deepEqual((await describe())?.defaultCapacityProviderStrategy?.[0], {
    capacityProvider: 'capacity',
    weight: 1,
    base: 0,
  });
  await on.aws.cluster({ quotas: { capacityProvidersPerCluster: 2 } });
  await refused(put('capacity', 'FARGATE', 'FARGATE_SPOT'), 'InvalidParameterException', /maximum number/);
});

test('a capacity provider of a cluster is not deleted, though the call succeeds', async () => {
  await clusterWithInstances(on, 0);
  await put('capacity');
  const failed = await dropProvider();
  assert.deepEqual([failed?.status, failed?.updateStatus], ['ACTIVE', 'DELETE_FAILED']);
  assert.match(failed?.updateStatusReason ?? '', /associated with cluster: tenants/);
  assert.equal((await provider())?.updateStatus, 'DELETE_FAILED');
  await on.aws.advance(0.3);
  await put();
  assert.equal((await dropProvider())?.updateStatus, 'DELETE_IN_PROGRESS');
  await refused(put('capacity'), 'ResourceInUseException');
  await on.aws.advance(0.2);
  assert.equal((await provider())?.status, 'DEPROVISIONING');
  await on.aws.advance(0.2);
  assert.equal(await provider(), undefined);
  await refused(dropProvider(), 'ClientException', /does not exist/);
  await drop();
  const fargate = new ecs.DeleteCapacityProviderCommand({ capacityProvider: 'FARGATE' });
  await refused(on.ecs.send(fargate), 'ClientException', /reserved/);
});

test('a deleted cluster is made anew, without what was in it', async () => {
  await clusterWithInstances(on, 0);
  await put('capacity');
  await on.aws.advance(0.3);
  await drop();
  await on.ecs.send(new ecs.CreateClusterCommand({ clusterName: cluster }));
  const made = await describe();
  assert.deepEqual([made?.status, made?.capacityProviders, made?.tags], ['ACTIVE', [], []]);
});
