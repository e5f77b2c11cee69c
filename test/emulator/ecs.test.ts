/** ECS's fields, defaults and refusals. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as ecs from '@aws-sdk/client-ecs';
import {
  CreateTargetGroupCommand,
  DeleteRuleCommand,
  DescribeTargetHealthCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  bench,
  CONTAINER,
  messages,
  refused,
  routed,
  service,
  serviceInput,
  taskDefinition,
  tasks,
  tenant,
} from './harness.ts';

const on = bench();

const register = (changes: Partial<ecs.RegisterTaskDefinitionCommandInput>) => taskDefinition(on, changes);
const container = (changes: Partial<ecs.ContainerDefinition>) =>
  register({ containerDefinitions: [{ ...CONTAINER, ...changes }] });
const create = (input: ecs.CreateServiceCommandInput) => on.ecs.send(new ecs.CreateServiceCommand(input));
const update = (input: Partial<ecs.UpdateServiceCommandInput>) =>
  on.ecs.send(new ecs.UpdateServiceCommand({ cluster: 'prod', service: 'acme', ...input }));

test('a task definition is answered with the defaults written out', async () => {
  const tags = [{ key: 'ecs-tenants:tenant', value: 'acme' }];
  const input = { family: 'prod--acme', containerDefinitions: [CONTAINER], tags };
  const made = await on.ecs.send(new ecs.RegisterTaskDefinitionCommand(input));
  const { containerDefinitions, ...definition } = made.taskDefinition ?? {};
  assert.deepEqual(containerDefinitions, [
    {
      ...CONTAINER,
      cpu: 0,
      essential: true,
      environment: [],
      mountPoints: [],
      volumesFrom: [],
      systemControls: [],
      portMappings: [{ containerPort: 80, hostPort: 0, protocol: 'tcp' }],
    },
  ]);
  assert.equal(definition.networkMode, 'bridge');
  assert.deepEqual(definition.placementConstraints, []);
  assert.deepEqual(definition.volumes, []);
  assert.deepEqual(definition.compatibilities, ['EXTERNAL', 'EC2']);
  assert.ok(definition.registeredAt instanceof Date);
  assert.deepEqual(made.tags, tags);
  const described = await on.ecs.send(
    new ecs.DescribeTaskDefinitionCommand({ taskDefinition: 'prod--acme', include: ['TAGS'] }),
  );
  assert.deepEqual(described.taskDefinition, made.taskDefinition);
  assert.deepEqual(described.tags, tags);
});

test('a family means its newest ACTIVE revision', async () => {
  await taskDefinition(on);
  const second = await taskDefinition(on);
  await taskDefinition(on);
  const gone = await on.ecs.send(new ecs.DeregisterTaskDefinitionCommand({ taskDefinition: 'prod--acme:3' }));
  assert.equal(gone.taskDefinition?.status, 'INACTIVE');
  const found = await on.ecs.send(new ecs.DescribeTaskDefinitionCommand({ taskDefinition: 'prod--acme' }));
  assert.equal(found.taskDefinition?.taskDefinitionArn, second);
  const listed = await on.ecs.send(new ecs.ListTaskDefinitionsCommand({ familyPrefix: 'prod--acme', sort: 'DESC' }));
  assert.equal(listed.taskDefinitionArns?.length, 2);
  assert.equal(listed.taskDefinitionArns?.[0], second);
  const missing = new ecs.DescribeTaskDefinitionCommand({ taskDefinition: 'nobody' });
  await refused(on.ecs.send(missing), 'ClientException', /Unable to describe task definition/);
  const family = new ecs.DeregisterTaskDefinitionCommand({ taskDefinition: 'prod--acme' });
  await refused(on.ecs.send(family), 'ClientException', /Revision is missing/);
});

test('families by their prefix, and by whether they have an ACTIVE revision', async () => {
  await taskDefinition(on);
  await taskDefinition(on, { family: 'prod--beta' });
  await taskDefinition(on, { family: 'staging--acme' });
  const listed = async (status?: 'ACTIVE' | 'INACTIVE' | 'ALL') =>
    (await on.ecs.send(new ecs.ListTaskDefinitionFamiliesCommand({ familyPrefix: 'prod--', status }))).families;
  await on.ecs.send(new ecs.DeregisterTaskDefinitionCommand({ taskDefinition: 'prod--beta:1' }));
  assert.deepEqual(await listed(), ['prod--acme', 'prod--beta']);
  assert.deepEqual(await listed('ACTIVE'), ['prod--acme']);
  assert.deepEqual(await listed('INACTIVE'), ['prod--beta']);
  await on.ecs.send(new ecs.DeleteTaskDefinitionsCommand({ taskDefinitions: ['prod--beta:1'] }));
  assert.deepEqual(await listed('ALL'), ['prod--acme']);
});

test('task definitions that AWS refuses', async () => {
  await refused(register({ family: 'a b' }), 'ClientException', /Family/);
  await refused(register({ containerDefinitions: [] }), 'ClientException');
  await refused(register({ containerDefinitions: [CONTAINER, CONTAINER] }), 'ClientException', /unique/);
  const long = container({ environment: [{ name: 'A', value: 'x'.repeat(66_000) }] });
  await refused(long, 'ClientException', /^Actual length: '66\d{3}'\. Max allowed length is '65536' bytes\.$/);
  const { memory: _, ...light } = CONTAINER;
  await refused(register({ containerDefinitions: [light] }), 'ClientException', /'memory' or 'memoryReservation'/);
  await refused(container({ memory: 4 }), 'ClientException', /at least 6/);
  await refused(container({ memory: 64, memoryReservation: 128 }), 'ClientException', /greater/);
  await refused(container({ image: '' }), 'ClientException', /image/);
  await refused(container({ essential: false }), 'ClientException', /essential/);
  await refused(container({ portMappings: [{ containerPort: 70000 }] }), 'ClientException', /containerPort/);
  const same = [
    { containerPort: 80, hostPort: 8080 },
    { containerPort: 81, hostPort: 8080 },
  ];
  await refused(container({ portMappings: same }), 'ClientException', /8080/);
  const awsvpc = { networkMode: 'awsvpc' as const };
  const mapped = [{ ...CONTAINER, portMappings: [{ containerPort: 80, hostPort: 81 }] }];
  await refused(register({ ...awsvpc, containerDefinitions: mapped }), 'ClientException', /must match/);
  const fargate = { ...awsvpc, requiresCompatibilities: ['FARGATE' as const], cpu: '256' };
  await refused(register({ ...fargate, memory: '4096' }), 'ClientException', /No Fargate configuration/);
  await refused(register({ ...fargate, cpu: '300', memory: '512' }), 'ClientException', /Invalid 'cpu'/);
  await refused(register({ networkMode: 'vpc' as 'bridge' }), 'InvalidParameterException', /networkMode/);
  await refused(register({ tags: [{ key: 'a', value: '50%' }] }), 'InvalidParameterException', /satisfy/);
  await refused(register({ tags: [{ key: 'a', value: '😀' }] }), 'InvalidParameterException');
  const secret = (valueFrom: string) =>
    register({ containerDefinitions: [{ ...CONTAINER, secrets: [{ name: 'DB', valueFrom }] }] });
  await refused(secret('/acme/d b'), 'ClientException', /parameter name specified for secret DB is invalid/);
  for (const good of ['/acme/db', 'db', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf:a b::'])
    await secret(good);
  await register({ tags: [{ key: 'Größe', value: '営業\u3000第二\u00a0課 ½' }] });
});

test('a service comes back with all that was asked for', async () => {
  const { group } = await routed(on, 'acme', 10001);
  const definition = await taskDefinition(on);
  const asked = {
    placementStrategy: [{ type: 'spread' as const, field: 'attribute:ecs.availability-zone' }],
    healthCheckGracePeriodSeconds: 15,
    propagateTags: 'SERVICE' as const,
    enableECSManagedTags: true,
  };
  const tags = [{ key: 'ecs-tenants:tenant', value: 'acme' }];
  const made = (await create(serviceInput(definition, group, { ...asked, tags }))).service;
  for (const [name, value] of Object.entries(asked)) assert.deepEqual(made?.[name as keyof ecs.Service], value, name);
  assert.equal(made?.launchType, undefined);
  assert.deepEqual(made?.capacityProviderStrategy, [{ capacityProvider: 'prod-capacity', weight: 1, base: 0 }]);
  assert.equal(made?.deploymentConfiguration?.deploymentCircuitBreaker?.enable, true);
  assert.equal(made?.loadBalancers?.[0]?.targetGroupArn, group);
  const plain = await on.ecs.send(new ecs.DescribeServicesCommand({ cluster: 'prod', services: ['acme'] }));
  assert.equal(plain.services?.[0]?.tags, undefined);
  assert.deepEqual((await service(on)).tags, tags);
  const listed = await on.ecs.send(new ecs.ListTagsForResourceCommand({ resourceArn: made?.serviceArn }));
  assert.deepEqual(listed.tags, tags);
});

test('without a default strategy the launch type is EC2', async () => {
  await on.ecs.send(new ecs.CreateClusterCommand({ clusterName: 'plain' }));
  const definition = await taskDefinition(on);
  const made = await create({ cluster: 'plain', serviceName: 'a', taskDefinition: definition, desiredCount: 1 });
  assert.equal(made.service?.launchType, 'EC2');
  assert.equal(made.service?.capacityProviderStrategy, undefined);
});

test('awsvpc tasks have an address, and Fargate its platform', async () => {
  await on.ecs.send(
    new ecs.PutClusterCapacityProvidersCommand({
      cluster: 'prod',
      capacityProviders: ['prod-capacity', 'FARGATE'],
      defaultCapacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1 }],
    }),
  );
  const definition = await register({
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
  });
  const bare = { cluster: 'prod', serviceName: 'acme', taskDefinition: definition, desiredCount: 1 };
  await refused(create(bare), 'InvalidParameterException', /Network Configuration must be provided/);
  const nowhere = { awsvpcConfiguration: { subnets: ['subnet-0'] } };
  await refused(create({ ...bare, networkConfiguration: nowhere }), 'InvalidParameterException', /subnet-0/);
  const awsvpcConfiguration = { subnets: on.pre.subnets.slice(0, 2), securityGroups: on.pre.securityGroups };
  const made = await create({ ...bare, networkConfiguration: { awsvpcConfiguration } });
  assert.equal(made.service?.platformVersion, 'LATEST');
  await on.aws.advance(1);
  const [task] = await tasks(on);
  assert.equal(task?.launchType, 'FARGATE');
  assert.match(task?.containers?.[0]?.networkInterfaces?.[0]?.privateIpv4Address ?? '', /^172\.31\./);
});

test('services that AWS refuses to create', async () => {
  const { group } = await routed(on, 'acme', 10001);
  const definition = await taskDefinition(on);
  const good = serviceInput(definition, group);
  await refused(create({ ...good, cluster: 'nowhere' }), 'ClusterNotFoundException');
  await refused(create({ ...good, taskDefinition: 'nobody' }), 'ClientException');
  await refused(create({ ...good, serviceName: 'a.b' }), 'InvalidParameterException', /invalid characters/);
  await refused(create({ ...good, clientToken: 'x'.repeat(37) }), 'InvalidParameterException', /clientToken/);
  await refused(create({ ...good, launchType: 'SPOT' as 'EC2' }), 'InvalidParameterException', /launchType/);
  const other = [{ targetGroupArn: group, containerName: 'web', containerPort: 80 }];
  await refused(create({ ...good, loadBalancers: other }), 'InvalidParameterException', /container web does not exist/);
  const port = [{ targetGroupArn: group, containerName: 'app', containerPort: 81 }];
  await refused(create({ ...good, loadBalancers: port }), 'InvalidParameterException', /container port 81/);
  const { Targets: _, ...lone } = { Name: 'lone', Protocol: 'HTTP' as const, Port: 80, VpcId: on.pre.vpc, Targets: 0 };
  const made = await on.elb.send(new CreateTargetGroupCommand(lone));
  const loose = [{ targetGroupArn: made.TargetGroups?.[0]?.TargetGroupArn, containerName: 'app', containerPort: 80 }];
  await refused(
    create({ ...good, loadBalancers: loose }),
    'InvalidParameterException',
    /does not have an associated load balancer/,
  );
  const strange = [{ capacityProvider: 'nobody', weight: 1 }];
  await refused(create({ ...good, capacityProviderStrategy: strange }), 'InvalidParameterException', /not found/);
  const both = { launchType: 'EC2' as const, capacityProviderStrategy: [{ capacityProvider: 'prod-capacity' }] };
  await refused(create({ ...good, ...both }), 'InvalidParameterException', /not both/);
  const { loadBalancers: __, ...alone } = good;
  await refused(create({ ...alone, healthCheckGracePeriodSeconds: 5 }), 'InvalidParameterException', /grace period/);
});

test('the same container and port may be behind up to five target groups, and is a target of each', async () => {
  const { group, definition } = await tenant(on);
  await on.aws.advance(2);
  const more = await Promise.all([1, 2, 3, 4, 5].map((index) => routed(on, `more-${index}`, 10010 + index)));
  const all = [group, ...more.map((one) => one.group)].map((targetGroupArn) => ({
    targetGroupArn,
    containerName: 'app',
    containerPort: 80,
  }));
  await refused(
    update({ loadBalancers: all }),
    'InvalidParameterException',
    /^load balancers can have at most 5 items\.$/,
  );
  const six = { ...serviceInput(definition, group), serviceName: 'six', loadBalancers: all };
  await refused(create(six), 'InvalidParameterException', /at most 5 items/);
  await update({ loadBalancers: all.slice(0, 2) });
  await on.aws.advance(5);
  assert.deepEqual((await service(on)).loadBalancers, all.slice(0, 2));
  const targetsOf = async (TargetGroupArn: string | undefined) => {
    const found = await on.elb.send(new DescribeTargetHealthCommand({ TargetGroupArn }));
    return (found.TargetHealthDescriptions ?? []).map(({ Target, TargetHealth }) => [Target, TargetHealth?.State]);
  };
  const [first, second, third] = await Promise.all(all.slice(0, 3).map((one) => targetsOf(one.targetGroupArn)));
  assert.deepEqual(
    first?.map(([, state]) => state),
    ['healthy'],
  );
  assert.deepEqual(second, first);
  assert.deepEqual(third, []);
  for (const { targetGroupArn } of all.slice(0, 2))
    assert.ok(
      messages(await service(on)).some((text) =>
        text.includes(`registered 1 targets in (target-group ${targetGroupArn})`),
      ),
    );
  // What is left out of a new list is let go of.
  await update({ loadBalancers: all.slice(1, 2) });
  await on.aws.advance(5);
  assert.deepEqual(await targetsOf(group), []);
});

test('a target group loses its load balancer with its last rule', async () => {
  const { group, rule } = await routed(on, 'acme', 10001);
  const definition = await taskDefinition(on);
  await on.elb.send(new DeleteRuleCommand({ RuleArn: rule }));
  await refused(create(serviceInput(definition, group)), 'InvalidParameterException', /associated load balancer/);
});

test('creating again is refused unless it is the same call', async () => {
  const { group, definition } = await tenant(on, { clientToken: 'once' });
  const again = serviceInput(definition, group, { clientToken: 'once' });
  assert.equal((await create(again)).service?.serviceName, 'acme');
  const refusal = /Creation of service was not idempotent/;
  await refused(create({ ...again, desiredCount: 2 }), 'InvalidParameterException', refusal);
  await refused(create(serviceInput(definition, group)), 'InvalidParameterException', refusal);
});

test('a deleted service drains, is INACTIVE, and its name is free again', async () => {
  const { group, definition } = await tenant(on);
  await on.aws.advance(2);
  const gone = new ecs.DeleteServiceCommand({ cluster: 'prod', service: 'acme' });
  await refused(on.ecs.send(gone), 'InvalidParameterException', /scaled above 0/);
  const deleted = await on.ecs.send(new ecs.DeleteServiceCommand({ ...gone.input, force: true }));
  assert.equal(deleted.service?.status, 'DRAINING');
  await refused(create(serviceInput(definition, group)), 'InvalidParameterException', /still Draining/);
  await refused(update({ desiredCount: 1 }), 'ServiceNotActiveException');
  await on.aws.advance(2);
  assert.equal((await service(on)).status, 'INACTIVE');
  const listed = await on.ecs.send(new ecs.ListServicesCommand({ cluster: 'prod' }));
  assert.deepEqual(listed.serviceArns, []);
  await refused(on.ecs.send(gone), 'ServiceNotFoundException');
  await refused(update({ desiredCount: 1 }), 'ServiceNotActiveException');
  assert.equal((await create(serviceInput(definition, group))).service?.status, 'ACTIVE');
});

test('what does not exist is missing or not found', async () => {
  const found = await on.ecs.send(new ecs.DescribeServicesCommand({ cluster: 'prod', services: ['acme'] }));
  assert.deepEqual(found.services, []);
  assert.equal(found.failures?.[0]?.reason, 'MISSING');
  const nowhere = new ecs.DescribeServicesCommand({ cluster: 'nowhere', services: ['acme'] });
  await refused(on.ecs.send(nowhere), 'ClusterNotFoundException');
  await refused(update({ desiredCount: 1 }), 'ServiceNotFoundException');
  const clusters = await on.ecs.send(new ecs.DescribeClustersCommand({ clusters: ['nowhere'] }));
  assert.equal(clusters.failures?.[0]?.reason, 'MISSING');
  const task = new ecs.DescribeTasksCommand({ cluster: 'prod', tasks: ['0123456789abcdef0123456789abcdef'] });
  assert.equal((await on.ecs.send(task)).failures?.[0]?.reason, 'MISSING');
  const list = new ecs.ListTasksCommand({ cluster: 'prod', serviceName: 'acme' });
  await refused(on.ecs.send(list), 'ServiceNotFoundException');
  const tooMany = Array.from({ length: 11 }, (_, index) => `s${index}`);
  const many = new ecs.DescribeServicesCommand({ cluster: 'prod', services: tooMany });
  await refused(on.ecs.send(many), 'InvalidParameterException');
  const record = `${on.pre.clusterArn.replace(':cluster/', ':service-deployment/')}/acme/x`;
  const records = new ecs.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [record] });
  assert.equal((await on.ecs.send(records)).failures?.[0]?.reason, 'MISSING');
  const stop = new ecs.StopServiceDeploymentCommand({ serviceDeploymentArn: record });
  await refused(on.ecs.send(stop), 'ServiceDeploymentNotFoundException');
});

test('tasks are listed by who started them, and by nothing else then', async () => {
  const { service: made } = await tenant(on);
  const startedBy = made?.deployments?.[0]?.id ?? '';
  const listed = await on.ecs.send(new ecs.ListTasksCommand({ cluster: 'prod', startedBy }));
  assert.equal(listed.taskArns?.length, 1);
  const both = new ecs.ListTasksCommand({ cluster: 'prod', startedBy, serviceName: 'acme' });
  await refused(on.ecs.send(both), 'InvalidParameterException');
});

test('a second CreateCluster changes nothing, and a cluster with services stays', async () => {
  const again = await on.ecs.send(
    new ecs.CreateClusterCommand({ clusterName: 'prod', tags: [{ key: 'x', value: 'y' }] }),
  );
  assert.equal(again.cluster?.capacityProviders?.[0], 'prod-capacity');
  await tenant(on);
  await on.aws.advance(2);
  const found = await on.ecs.send(new ecs.DescribeClustersCommand({ clusters: ['prod'], include: ['TAGS'] }));
  assert.equal(found.clusters?.[0]?.tags?.find((tag) => tag.key === 'ecs-tenants:domain')?.value, 'apps.example.com');
  assert.equal(found.clusters?.[0]?.activeServicesCount, 1);
  assert.equal(found.clusters?.[0]?.runningTasksCount, 1);
  const gone = on.ecs.send(new ecs.DeleteClusterCommand({ cluster: 'prod' }));
  await refused(gone, 'ClusterContainsServicesException');
});

test('capacity providers', async () => {
  const autoScalingGroupProvider = { autoScalingGroupArn: 'arn:aws:autoscaling:us-east-1:123456789012:x' };
  const make = (name: string) => on.ecs.send(new ecs.CreateCapacityProviderCommand({ name, autoScalingGroupProvider }));
  await refused(make('prod-capacity'), 'ClientException', /already exists/);
  await refused(make('ecs-mine'), 'InvalidParameterException', /invalid/);
  const asked = ['prod-capacity', 'FARGATE', 'nobody'];
  const found = await on.ecs.send(new ecs.DescribeCapacityProvidersCommand({ capacityProviders: asked }));
  assert.equal(found.capacityProviders?.length, 2);
  assert.equal(found.failures?.[0]?.reason, 'MISSING');
  await tenant(on);
  const none = { cluster: 'prod', capacityProviders: [], defaultCapacityProviderStrategy: [] };
  await refused(on.ecs.send(new ecs.PutClusterCapacityProvidersCommand(none)), 'ResourceInUseException');
});

test('tags of ECS', async () => {
  const { service: made, definition } = await tenant(on);
  const tag = (resourceArn: string, tags: ecs.Tag[]) => on.ecs.send(new ecs.TagResourceCommand({ resourceArn, tags }));
  const arn = made?.serviceArn ?? '';
  for (const owner of [arn, definition, on.pre.clusterArn]) {
    await tag(owner, [{ key: 'a', value: '1' }]);
    await tag(owner, [{ key: 'a', value: 'Grüße + - = . _ : / @' }]);
    await on.ecs.send(new ecs.UntagResourceCommand({ resourceArn: owner, tagKeys: ['ecs-tenants:cluster'] }));
    const { tags } = await on.ecs.send(new ecs.ListTagsForResourceCommand({ resourceArn: owner }));
    assert.equal(tags?.find((one) => one.key === 'a')?.value, 'Grüße + - = . _ : / @');
  }
  const code = 'InvalidParameterException';
  await refused(tag(arn, [{ key: 'a', value: 'x,y' }]), code, /satisfy/);
  await refused(tag(arn, [{ key: 'aws:a', value: 'x' }]), code, /aws:/);
  await refused(tag(arn, [{ key: 'k'.repeat(129), value: 'x' }]), code);
  await refused(tag(arn, [{ key: 'k', value: 'x'.repeat(257) }]), code);
  const many = Array.from({ length: 50 }, (_, index) => ({ key: `k${index}`, value: '' }));
  await refused(tag(arn, many), code, /50/);
  await refused(tag(`${arn}x`, [{ key: 'k', value: 'x' }]), code, /cannot be found/);
});

test('settings of an update are checked as those of a create', async () => {
  await tenant(on);
  await refused(update({ taskDefinition: 'nobody' }), 'ClientException');
  await refused(update({ desiredCount: -1 }), 'InvalidParameterException');
  const full = { maximumPercent: 100, minimumHealthyPercent: 100 };
  await refused(update({ deploymentConfiguration: full }), 'InvalidParameterException', /block deployments/);
  const twice = [{ capacityProvider: 'FARGATE' }, { capacityProvider: 'prod-capacity' }];
  await refused(update({ capacityProviderStrategy: twice }), 'InvalidParameterException', /mix/);
  const heavier = { capacityProviderStrategy: [{ capacityProvider: 'prod-capacity', weight: 2 }] };
  await refused(update(heavier), 'InvalidParameterException', /you must force a new deployment/);
  await update({ ...heavier, forceNewDeployment: true });
  await update(heavier);
  const stopsFirst = { deploymentConfiguration: { maximumPercent: 100, minimumHealthyPercent: 50 } };
  await refused(update(stopsFirst), 'InvalidParameterException', /does not support maximumPercent <= 100/);
  await update({ ...stopsFirst, availabilityZoneRebalancing: 'DISABLED' });
  await refused(update({ availabilityZoneRebalancing: 'ENABLED' }), 'InvalidParameterException', /does not support/);
});
