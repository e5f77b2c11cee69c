import assert from 'node:assert/strict';
import type { OperationInputs, OperationKind, TagChange } from '../../ts-steps/aws/operations.ts';
import { tagsOf } from '../../ts-steps/data/tags.ts';
import type { Output } from '../../ts-steps/engine/apply.ts';
import { hostsOfRule, targetGroupsOfRule } from '../../ts-steps/front/rules.ts';
import { type FakeAws, fixedArn, newArn, newestRevision, nextNumber, removeTags, setTags } from './fake-aws.ts';
import { createdService, type ServiceSurroundings, updatedService } from './fake-service.ts';
import { describedTaskDefinition } from './fake-task-definition.ts';

type Execute<Kind extends OperationKind> = (aws: FakeAws, input: OperationInputs[Kind]) => Output;

const none: Output = { value: '' };
const given = <Value>(value: Value | undefined): Value => {
  assert.notEqual(value, undefined);
  assert.notEqual(value, '');
  return value as Value;
};

/** What AWS sets on every target group of an Application Load Balancer. */
const attributeDefaults = {
  'deregistration_delay.timeout_seconds': '300',
  'stickiness.enabled': 'false',
  'stickiness.type': 'lb_cookie',
  'stickiness.lb_cookie.duration_seconds': '86400',
  'stickiness.app_cookie.cookie_name': '',
  'stickiness.app_cookie.duration_seconds': '86400',
  'slow_start.duration_seconds': '0',
  'load_balancing.algorithm.type': 'round_robin',
  'load_balancing.algorithm.anomaly_mitigation': 'off',
  'load_balancing.cross_zone.enabled': 'use_load_balancer_configuration',
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.count': '1',
  'target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage': 'off',
  'target_group_health.dns_failover.minimum_healthy_targets.count': '1',
  'target_group_health.dns_failover.minimum_healthy_targets.percentage': 'off',
};

const around = (aws: FakeAws): ServiceSurroundings => ({
  cluster: aws.cluster,
  revision: (arn) => aws.revisions.get(arn ?? ''),
  isBalanced: (arn) => [...aws.rules.values()].some((rule) => targetGroupsOfRule(rule).includes(arn ?? '')),
  nextId: () => nextNumber(aws),
});

const running = {
  DynamicScalingInSuspended: false,
  DynamicScalingOutSuspended: false,
  ScheduledScalingSuspended: false,
};

const conditions = (list: OperationInputs['createRule']['Conditions']) => {
  const hosts = hostsOfRule({ Conditions: list ?? [] });
  assert.ok(hosts.length >= 1 && hosts.length <= 5, 'a rule takes 1 to 5 values');
  for (const host of hosts) assert.ok(host.length <= 128, `${host} is too long`);
  return [{ Field: 'host-header', Values: hosts, HostHeaderConfig: { Values: hosts } }];
};

const actions = (aws: FakeAws, list: OperationInputs['createRule']['Actions']) =>
  (list ?? []).map(({ TargetGroupArn }) => {
    assert.ok(aws.targetGroups.has(TargetGroupArn ?? ''), `TargetGroupNotFound: ${TargetGroupArn}`);
    return {
      Type: 'forward' as const,
      Scope: 1,
      TargetGroupArn,
      ForwardConfig: { TargetGroups: [{ TargetGroupArn, Weight: 1 }], TargetGroupStickinessConfig: { Enabled: false } },
    };
  });

const tag = (aws: FakeAws, { arn, set, remove }: TagChange): Output => {
  assert.ok(aws.tags.has(arn), `${arn} does not exist`);
  setTags(aws, arn, set);
  removeTags(aws, arn, remove);
  return none;
};

const changeRecords: Execute<'changeRecords'> = (aws, { zoneId, changes }) => {
  let records = given(aws.records.get(zoneId));
  for (const { Action, ResourceRecordSet: record } of changes) {
    const same = records.filter((one) => one.Name === record?.Name && one.Type === record?.Type);
    if (Action === 'DELETE') {
      assert.deepEqual(same, [record], 'the values provided do not match the current values');
      records = records.filter((one) => !same.includes(one));
    } else {
      assert.equal(Action, 'CREATE');
      assert.deepEqual(same, [], `${record?.Name} ${record?.Type} already exists`);
      assert.ok(!records.some((one) => one.Name === record?.Name && one.Type === 'CNAME'), 'conflicts with a CNAME');
      records = [...records, given(record)];
    }
  }
  aws.records.set(zoneId, records);
  return { value: `C${nextNumber(aws)}` };
};

const executions: { readonly [Kind in OperationKind]: Execute<Kind> } = {
  registerTaskDefinition: (aws, input) => {
    const family = given(input.family);
    const revision = (newestRevision(aws, family)?.revision ?? 0) + 1;
    const arn = fixedArn('ecs', `task-definition/${family}:${revision}`);
    aws.revisions.set(arn, describedTaskDefinition(input, arn, revision));
    setTags(aws, arn, tagsOf(input.tags));
    return { value: arn };
  },
  runTask: (aws, input) => {
    const definition = given(aws.revisions.get(given(input.taskDefinition)));
    const [override] = input.overrides?.containerOverrides ?? [];
    assert.ok(
      definition.containerDefinitions?.some((one) => one.name === override?.name),
      'no such container',
    );
    assert.ok(input.launchType === undefined || input.capacityProviderStrategy === undefined, 'not both');
    assert.equal(
      input.networkConfiguration?.awsvpcConfiguration !== undefined,
      definition.networkMode === 'awsvpc',
      'Network Configuration must be provided exactly for networkMode awsvpc',
    );
    aws.tasksRun.push(input);
    return none;
  },
  createService: (aws, input) => {
    const name = given(input.serviceName);
    assert.ok(!aws.services.has(name), 'Creation of service was not idempotent.');
    assert.ok((input.clientToken ?? '').length <= 36);
    const arn = fixedArn('ecs', `service/${aws.cluster.name}/${name}`);
    const service = createdService(input, arn, around(aws));
    aws.services.set(name, service);
    setTags(aws, arn, tagsOf(input.tags));
    return { value: arn, service };
  },
  updateService: (aws, input) => {
    const name = given(input.service);
    const service = updatedService(given(aws.services.get(name)), input, around(aws));
    aws.services.set(name, service);
    return { value: given(service.serviceArn), service };
  },
  createTargetGroup: (aws, { Tags, ...input }) => {
    const name = given(input.Name);
    assert.match(name, /^(?!-)[A-Za-z0-9-]{1,32}(?<!-)$/);
    assert.ok(![...aws.targetGroups.values()].some((one) => one.TargetGroupName === name), 'DuplicateTargetGroupName');
    const arn = newArn(aws, 'elasticloadbalancing', `targetgroup/${name}`);
    const { Name: _name, Tags: _tags, ...rest } = { Tags, ...input };
    aws.targetGroups.set(arn, {
      ...rest,
      TargetGroupArn: arn,
      TargetGroupName: name,
      HealthCheckPort: input.HealthCheckPort ?? 'traffic-port',
      HealthCheckEnabled: true,
      ProtocolVersion: 'HTTP1',
      IpAddressType: 'ipv4',
      LoadBalancerArns: [],
    });
    aws.attributes.set(arn, { ...attributeDefaults });
    setTags(aws, arn, tagsOf(Tags));
    return { value: arn };
  },
  modifyTargetGroup: (aws, { TargetGroupArn: arn = '', ...change }) => {
    aws.targetGroups.set(arn, { ...given(aws.targetGroups.get(arn)), ...change });
    return none;
  },
  modifyTargetGroupAttributes: (aws, { arn, attributes }) => {
    assert.ok(Object.keys(attributes).length > 0);
    aws.attributes.set(arn, { ...given(aws.attributes.get(arn)), ...attributes });
    return none;
  },
  createRule: (aws, input) => {
    const { Priority = 0 } = input;
    assert.ok(Priority >= 1 && Priority <= 50_000);
    assert.ok(![...aws.rules.values()].some((rule) => rule.Priority === String(Priority)), 'PriorityInUse');
    const arn = newArn(
      aws,
      'elasticloadbalancing',
      given(input.ListenerArn).split(':').at(-1)?.replace('listener/', 'listener-rule/') ?? '',
    );
    aws.rules.set(arn, {
      RuleArn: arn,
      Priority: String(Priority),
      IsDefault: false,
      Conditions: conditions(input.Conditions),
      Actions: actions(aws, input.Actions),
    });
    setTags(aws, arn, tagsOf(input.Tags));
    return { value: arn };
  },
  modifyRule: (aws, { RuleArn: arn = '', Conditions, Actions }) => {
    assert.ok(Conditions !== undefined || Actions !== undefined);
    aws.rules.set(arn, {
      ...given(aws.rules.get(arn)),
      ...(Conditions === undefined ? {} : { Conditions: conditions(Conditions) }),
      ...(Actions === undefined ? {} : { Actions: actions(aws, Actions) }),
    });
    return none;
  },
  registerScalableTarget: (aws, { Tags, ResourceId = '', MinCapacity = 0, MaxCapacity = 0, SuspendedState }) => {
    const name = ResourceId.split('/')[2] ?? '';
    const service = aws.services.get(name);
    assert.ok(service, 'ECS service doesn’t exist');
    assert.ok(MinCapacity <= MaxCapacity, 'Maximum capacity cannot be less than minimum capacity');
    const known = aws.scalableTargets.get(ResourceId);
    const ScalableTargetARN = known?.ScalableTargetARN ?? newArn(aws, 'application-autoscaling', 'scalable-target');
    // Whatever it is called for, the count is put between the bounds.
    const desiredCount = Math.min(Math.max(service.desiredCount ?? 0, MinCapacity), MaxCapacity);
    aws.services.set(name, { ...service, desiredCount, runningCount: desiredCount });
    aws.scalableTargets.set(ResourceId, {
      ServiceNamespace: 'ecs',
      ScalableDimension: 'ecs:service:DesiredCount',
      ResourceId,
      MinCapacity,
      MaxCapacity,
      RoleARN: undefined,
      CreationTime: new Date(0),
      SuspendedState: { ...running, ...known?.SuspendedState, ...SuspendedState },
      ScalableTargetARN,
    });
    setTags(aws, ScalableTargetARN, Tags ?? {});
    return none;
  },
  deregisterScalableTarget: (aws, { resourceId }) => {
    assert.ok(aws.scalableTargets.delete(resourceId), 'ObjectNotFoundException');
    for (const [arn, policy] of aws.policies) if (policy.ResourceId === resourceId) aws.policies.delete(arn);
    return none;
  },
  putScalingPolicy: (aws, input) => {
    assert.ok(aws.scalableTargets.has(input.ResourceId ?? ''), 'ObjectNotFoundException');
    const [known] = [...aws.policies].find(
      ([, one]) => one.PolicyName === input.PolicyName && one.ResourceId === input.ResourceId,
    ) ?? [undefined];
    const arn =
      known ??
      fixedArn(
        'autoscaling',
        `scalingPolicy:${nextNumber(aws)}:resource/ecs/${input.ResourceId}:policyName/${input.PolicyName}`,
      );
    aws.policies.set(arn, {
      PolicyName: input.PolicyName,
      ServiceNamespace: input.ServiceNamespace,
      ResourceId: input.ResourceId,
      ScalableDimension: input.ScalableDimension,
      PolicyType: given(input.PolicyType),
      StepScalingPolicyConfiguration: input.StepScalingPolicyConfiguration,
      PolicyARN: arn,
      CreationTime: new Date(0),
      Alarms: [],
    });
    return { value: arn };
  },
  putMetricAlarm: (aws, { Tags, ...input }) => {
    const name = given(input.AlarmName);
    for (const action of input.AlarmActions ?? []) assert.match(action, /^arn:/);
    const AlarmArn = fixedArn('cloudwatch', `alarm:${name}`);
    if (!aws.alarms.has(name)) setTags(aws, AlarmArn, tagsOf(Tags));
    aws.alarms.set(name, { ActionsEnabled: true, OKActions: [], InsufficientDataActions: [], ...input, AlarmArn });
    return none;
  },
  deleteAlarms: (aws, { names }) => {
    for (const name of names) {
      aws.tags.delete(aws.alarms.get(name)?.AlarmArn ?? '');
      aws.alarms.delete(name);
    }
    return none;
  },
  createLogGroup: (aws, { name, tags }) => {
    assert.ok(!aws.logGroups.has(name), 'ResourceAlreadyExistsException');
    const arn = fixedArn('logs', `log-group:${name}`);
    aws.logGroups.set(name, { name, arn, retentionInDays: undefined, tags: undefined });
    setTags(aws, arn, tags);
    return none;
  },
  putRetentionPolicy: (aws, { name, retentionInDays }) => {
    aws.logGroups.set(name, { ...given(aws.logGroups.get(name)), retentionInDays });
    return none;
  },
  changeRecords,
  tagEcsResource: tag,
  tagElbResource: tag,
  tagLogGroup: tag,
  tagAlarm: tag,
  tagScalableTarget: tag,
  deleteService: (aws, { service }) => {
    aws.tags.delete(given(aws.services.get(service)?.serviceArn));
    assert.ok(aws.services.delete(service), 'ServiceNotFoundException');
    return none;
  },
  deleteRule: (aws, { arn }) => {
    aws.tags.delete(arn);
    assert.ok(aws.rules.delete(arn), 'RuleNotFound');
    return none;
  },
  deleteTargetGroup: (aws, { arn }) => {
    const users = [...aws.rules.values()].filter((rule) => JSON.stringify(rule.Actions ?? []).includes(arn));
    assert.deepEqual(users, [], 'ResourceInUse');
    aws.tags.delete(arn);
    assert.ok(aws.targetGroups.delete(arn), 'TargetGroupNotFound');
    return none;
  },
  deleteTaskDefinitions: (aws, { revisions }) => {
    assert.ok(revisions.length >= 1 && revisions.length <= 10, 'a deletion takes 1 to 10 revisions');
    for (const { arn } of revisions) {
      const users = [...aws.services.values()].filter((service) => service.taskDefinition === arn);
      assert.deepEqual(users, [], 'a service runs it');
      aws.tags.delete(arn);
      assert.ok(aws.revisions.delete(arn), 'The specified task definition does not exist.');
    }
    return none;
  },
  deleteLogGroup: (aws, { name }) => {
    aws.tags.delete(given(aws.logGroups.get(name)?.arn));
    assert.ok(aws.logGroups.delete(name), 'ResourceNotFoundException');
    return none;
  },
};

/** Carries out one operation whose references are filled in, or refuses it as AWS would. */
export const executeOn = <Kind extends OperationKind>(aws: FakeAws, kind: Kind, input: OperationInputs[Kind]): Output =>
  (executions[kind] as Execute<Kind>)(aws, structuredClone(input));
