import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ListTagsForResourceCommand as ListScalingTagsCommand } from '@aws-sdk/client-application-auto-scaling';
import { ListTagsForResourceCommand as ListAlarmTagsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeTasksCommand, ListTasksCommand } from '@aws-sdk/client-ecs';
import {
  acme,
  attributesOf,
  balancingOf,
  bench,
  cluster,
  deployed,
  elbTagsOf,
  owner,
  scalingOf,
  serviceOf,
  tagMap,
  taskDefinitionOf,
} from './support.ts';

const on = bench({ binaries: true });

const secret = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:acme-db-AbCdEf';
const login = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:hub-AbCdEf';
const taskRoleArn = 'arn:aws:iam::123456789012:role/acme-task';
const executionRoleArn = 'arn:aws:iam::123456789012:role/acme-execution';

test('every parameter of the task definition gets to AWS', async () => {
  const healthCheck = {
    command: ['CMD-SHELL', 'curl -f http://localhost:8080/ || exit 1'],
    interval: 10,
    timeout: 3,
    retries: 2,
    startPeriod: 15,
  };
  await deployed(on, {
    ...acme,
    image: 'acmecorp/shop:2.4.1',
    cpu: 512,
    memory: 1024,
    memoryReservation: 768,
    networkMode: 'bridge',
    portMappings: [
      { containerPort: 8080 },
      { containerPort: 9090, hostPort: 9091 },
      { containerPort: 53, protocol: 'udp' },
    ],
    entryPoint: ['/bin/sh', '-c'],
    command: ['exec node "server.js" --port 8080'],
    environment: { LOG_LEVEL: 'debug', EMPTY: '', QUOTED: 'a "b" \'c\' $d\n€' },
    secrets: { DB_PASSWORD: `${secret}:password::`, DSN: 'arn:aws:ssm:us-east-1:123456789012:parameter/acme/dsn' },
    repositoryCredentials: { credentialsParameter: login },
    healthCheck,
    stopTimeout: 45,
    cpuArchitecture: 'ARM64',
    taskRoleArn,
    executionRoleArn,
    tags: { 'cost-center': '4711' },
    build: 'https://jenkins.example.com/job/acme/7/',
  });
  const { definition, tags } = await taskDefinitionOf(on);
  assert.equal(definition.family, 'tenants--acme');
  assert.equal(definition.networkMode, 'bridge');
  assert.deepEqual(definition.requiresCompatibilities, ['EC2']);
  assert.equal(definition.taskRoleArn, taskRoleArn);
  assert.equal(definition.executionRoleArn, executionRoleArn);
  assert.equal(definition.runtimePlatform?.cpuArchitecture, 'ARM64');
  assert.equal(definition.containerDefinitions?.length, 1);
  const container = definition.containerDefinitions?.[0];
  const { name, image, cpu, memory, memoryReservation, essential, entryPoint, command, stopTimeout } = container ?? {};
  assert.deepEqual(
    { name, image, cpu, memory, memoryReservation, essential, entryPoint, command, stopTimeout },
    {
      name: 'web',
      image: 'acmecorp/shop:2.4.1',
      cpu: 512,
      memory: 1024,
      memoryReservation: 768,
      essential: true,
      entryPoint: ['/bin/sh', '-c'],
      command: ['exec node "server.js" --port 8080'],
      stopTimeout: 45,
    },
  );
  assert.deepEqual(
    container?.portMappings?.map(({ containerPort, hostPort, protocol }) => [containerPort, hostPort, protocol]),
    [
      [8080, 0, 'tcp'],
      [9090, 9091, 'tcp'],
      [53, 0, 'udp'],
    ],
  );
  assert.deepEqual(Object.fromEntries((container?.environment ?? []).map((one) => [one.name, one.value])), {
    LOG_LEVEL: 'debug',
    EMPTY: '',
    QUOTED: 'a "b" \'c\' $d\n€',
  });
  assert.deepEqual(Object.fromEntries((container?.secrets ?? []).map((one) => [one.name, one.valueFrom])), {
    DB_PASSWORD: `${secret}:password::`,
    DSN: 'arn:aws:ssm:us-east-1:123456789012:parameter/acme/dsn',
  });
  assert.deepEqual(container?.repositoryCredentials, { credentialsParameter: login });
  assert.deepEqual(container?.healthCheck, healthCheck);
  assert.deepEqual(container?.logConfiguration, {
    logDriver: 'awslogs',
    options: {
      'awslogs-group': '/ecs-tenants/tenants/acme',
      'awslogs-region': 'us-east-1',
      'awslogs-stream-prefix': 'web',
    },
  });
  const { 'ecs-tenants:digest': digest, 'ecs-tenants:steady': steady, ...others } = tags;
  assert.match(digest ?? '', /^[0-9a-f]{32}$/);
  assert.match(steady ?? '', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  const build = 'https://jenkins.example.com/job/acme/7/';
  assert.deepEqual(others, { ...owner, 'cost-center': '4711', 'ecs-tenants:build': build });
  const { groups } = await balancingOf(on);
  assert.equal((await serviceOf(on)).loadBalancers?.[0]?.containerPort, 8080);
  assert.equal(groups.length, 1);
});

test('the service is spread over zones, guarded by the breaker, and tags its tasks', async () => {
  await deployed(on, {
    ...acme,
    tags: { team: 'shop' },
    minimumHealthyPercent: 50,
    maximumPercent: 150,
    healthCheckGracePeriodSeconds: 90,
    minCount: 3,
    maxCount: 7,
  });
  const service = await serviceOf(on);
  assert.equal(service.desiredCount, 3);
  assert.deepEqual(service.placementStrategy, [
    { type: 'spread', field: 'attribute:ecs.availability-zone' },
    { type: 'binpack', field: 'memory' },
  ]);
  const { minimumHealthyPercent, maximumPercent, deploymentCircuitBreaker } = service.deploymentConfiguration ?? {};
  assert.deepEqual([minimumHealthyPercent, maximumPercent], [50, 150]);
  assert.equal(deploymentCircuitBreaker?.enable, true);
  assert.equal(deploymentCircuitBreaker?.rollback, true);
  assert.equal(service.healthCheckGracePeriodSeconds, 90);
  assert.deepEqual(
    service.capacityProviderStrategy?.map(({ capacityProvider, weight }) => ({ capacityProvider, weight })),
    [{ capacityProvider: on.pre.capacityProvider, weight: 1 }],
  );
  assert.equal(service.launchType, undefined);
  assert.equal(service.propagateTags, 'SERVICE');
  const { rules } = await balancingOf(on);
  const { 'ecs-tenants:applied': applied, 'ecs-tenants:run': lease, ...tags } = tagMap(service.tags);
  assert.match(applied ?? '', /^\d+\.\d+\.\d+ td=[0-9a-f]{6}( [a-z]{2}=[0-9a-f]{6})+$/);
  assert.match(lease ?? '', /^[0-9a-f]{8} by hand done$/);
  assert.deepEqual(tags, {
    ...owner,
    team: 'shop',
    'ecs-tenants:rule': rules[0]?.RuleArn,
    'ecs-tenants:hosts': 'acme.apps.example.com',
    'ecs-tenants:dns': 'record',
    'ecs-tenants:scaling': 'on',
    'ecs-tenants:protected': 'off',
    'ecs-tenants:load-balancer': 'shared',
    'ecs-tenants:image': 'nginx:1.27',
    'ecs-tenants:revision': service.taskDefinition,
  });
  const { taskArns } = await on.ecs.send(new ListTasksCommand({ cluster, serviceName: 'acme' }));
  const { tasks } = await on.ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns, include: ['TAGS'] }));
  assert.equal(tasks?.length, 3);
  for (const task of tasks ?? []) assert.equal(tagMap(task.tags)['team'], 'shop');
});

test('target group and rule: fast checks, no failover of the shared load balancer, a host and a priority of its band', async () => {
  await deployed(on, {
    ...acme,
    healthCheckPath: '/healthz',
    matcher: '200,204',
    healthCheckIntervalSeconds: 7,
    healthCheckTimeoutSeconds: 3,
    healthyThresholdCount: 3,
    unhealthyThresholdCount: 4,
    deregistrationDelaySeconds: 20,
    targetGroupAttributes: { 'stickiness.enabled': 'true' },
    tags: { team: 'shop' },
  });
  const { groups, rules } = await balancingOf(on);
  const [group] = groups;
  assert.match(group?.TargetGroupName ?? '', /^acme-[0-9a-f]{8}-a$/);
  assert.deepEqual(
    [group?.TargetType, group?.Protocol, group?.Port, group?.VpcId],
    ['instance', 'HTTP', 80, on.pre.vpc],
  );
  assert.deepEqual(
    [
      group?.HealthCheckPath,
      group?.Matcher?.HttpCode,
      group?.HealthCheckIntervalSeconds,
      group?.HealthCheckTimeoutSeconds,
      group?.HealthyThresholdCount,
      group?.UnhealthyThresholdCount,
    ],
    ['/healthz', '200,204', 7, 3, 3, 4],
  );
  const attributes = await attributesOf(on, group);
  assert.equal(attributes['deregistration_delay.timeout_seconds'], '20');
  assert.equal(attributes['stickiness.enabled'], 'true');
  assert.equal(attributes['target_group_health.dns_failover.minimum_healthy_targets.count'], 'off');
  assert.equal(attributes['target_group_health.dns_failover.minimum_healthy_targets.percentage'], 'off');
  assert.equal(rules.length, 1);
  const priority = Number(rules[0]?.Priority);
  assert.ok(priority >= 10_000 && priority <= 39_999, `priority ${priority}`);
  assert.deepEqual(rules[0]?.Conditions?.[0]?.HostHeaderConfig?.Values, ['acme.apps.example.com']);
  assert.equal(rules[0]?.Actions?.[0]?.TargetGroupArn, group?.TargetGroupArn);
  for (const arn of [group?.TargetGroupArn, rules[0]?.RuleArn])
    assert.deepEqual(await elbTagsOf(on, arn), { ...owner, team: 'shop' });
});

test('scaling: a target, two policies and two CPU alarms tied to them', async () => {
  await deployed(on, {
    ...acme,
    minCount: 2,
    maxCount: 9,
    tags: { team: 'shop' },
    scaleOut: { threshold: 80, period: 120, evaluationPeriods: 3, cooldown: 90 },
    scaleIn: { threshold: 20, stepAdjustments: [{ metricIntervalUpperBound: 0, scalingAdjustment: -2 }] },
  });
  const { targets, policies, alarms } = await scalingOf(on);
  const [target] = targets;
  assert.deepEqual(
    [target?.ResourceId, target?.MinCapacity, target?.MaxCapacity, target?.ScalableDimension],
    ['service/tenants/acme', 2, 9, 'ecs:service:DesiredCount'],
  );
  const [scaleIn, scaleOut] = policies;
  assert.equal(policies.length, 2);
  assert.equal(scaleIn?.PolicyName, 'acme--scale-in');
  const inConfiguration = scaleIn?.StepScalingPolicyConfiguration;
  assert.equal(inConfiguration?.Cooldown, 300);
  assert.equal(inConfiguration?.AdjustmentType, 'ChangeInCapacity');
  assert.deepEqual(
    inConfiguration?.StepAdjustments?.map((one) => [one.MetricIntervalUpperBound, one.ScalingAdjustment]),
    [[0, -2]],
  );
  assert.equal(scaleOut?.PolicyType, 'StepScaling');
  assert.equal(scaleOut?.StepScalingPolicyConfiguration?.Cooldown, 90);
  assert.deepEqual(
    scaleOut?.StepScalingPolicyConfiguration?.StepAdjustments?.map((one) => [
      one.MetricIntervalLowerBound,
      one.MetricIntervalUpperBound ?? null,
      one.ScalingAdjustment,
    ]),
    [
      [0, 15, 1],
      [15, null, 2],
    ],
  );
  assert.deepEqual(
    alarms.map((alarm) => [
      alarm.AlarmName,
      alarm.AlarmDescription?.split(' of ')[0],
      `${alarm.Namespace} ${alarm.MetricName} ${alarm.Statistic}`,
      alarm.ComparisonOperator,
      alarm.Threshold,
      alarm.Period,
      alarm.EvaluationPeriods,
      alarm.AlarmActions,
      alarm.Dimensions?.map((one) => `${one.Name}=${one.Value}`).sort(),
    ]),
    (
      [
        ['high', 'Increase in load', 'GreaterThanOrEqualToThreshold', 80, 120, 3, scaleOut],
        ['low', 'Decrease in load', 'LessThanOrEqualToThreshold', 20, 60, 5, scaleIn],
      ] as const
    ).map(([side, words, comparison, threshold, period, periods, policy]) => [
      `ecs-tenants/tenants/acme/cpu-${side}`,
      words,
      'AWS/ECS CPUUtilization Average',
      comparison,
      threshold,
      period,
      periods,
      [policy?.PolicyARN],
      ['ClusterName=tenants', 'ServiceName=acme'],
    ]),
  );
  const ours = { ...owner, team: 'shop' };
  const targetTags = new ListScalingTagsCommand({ ResourceARN: target?.ScalableTargetARN });
  assert.deepEqual((await on.scaling.send(targetTags)).Tags, ours);
  for (const { AlarmArn } of alarms)
    assert.deepEqual(
      tagMap((await on.cloudwatch.send(new ListAlarmTagsCommand({ ResourceARN: AlarmArn }))).Tags),
      ours,
    );
});
