/** Application Auto Scaling and CloudWatch alarms. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as aas from '@aws-sdk/client-application-auto-scaling';
import * as cw from '@aws-sdk/client-cloudwatch';
import { bench, refused, service, tenant } from './harness.ts';

const on = bench();

const WHAT = {
  ServiceNamespace: 'ecs',
  ResourceId: 'service/prod/acme',
  ScalableDimension: 'ecs:service:DesiredCount',
} as const;

const STEPS: aas.StepScalingPolicyConfiguration = {
  AdjustmentType: 'ChangeInCapacity',
  Cooldown: 60,
  MetricAggregationType: 'Average',
  StepAdjustments: [
    { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1 },
    { MetricIntervalLowerBound: 15, ScalingAdjustment: 2 },
  ],
};

const register = (changes: Partial<aas.RegisterScalableTargetCommandInput> = {}) =>
  on.scaling.send(new aas.RegisterScalableTargetCommand({ ...WHAT, MinCapacity: 1, MaxCapacity: 4, ...changes }));

const policy = (changes: Partial<aas.PutScalingPolicyCommandInput> = {}) =>
  on.scaling.send(
    new aas.PutScalingPolicyCommand({
      ...WHAT,
      PolicyName: 'out',
      PolicyType: 'StepScaling',
      StepScalingPolicyConfiguration: STEPS,
      ...changes,
    }),
  );

const steps = (...StepAdjustments: aas.StepAdjustment[]) =>
  policy({ StepScalingPolicyConfiguration: { ...STEPS, StepAdjustments } });

const alarm = (changes: Partial<cw.PutMetricAlarmCommandInput> = {}) =>
  on.cloudwatch.send(
    new cw.PutMetricAlarmCommand({
      AlarmName: 'ecs-tenants/prod/acme/cpu-high',
      Namespace: 'AWS/ECS',
      MetricName: 'CPUUtilization',
      Dimensions: [{ Name: 'ServiceName', Value: 'acme' }],
      Statistic: 'Average',
      Period: 60,
      EvaluationPeriods: 2,
      Threshold: 75,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      ...changes,
    }),
  );

const alarms = async (input: cw.DescribeAlarmsCommandInput = {}) =>
  (await on.cloudwatch.send(new cw.DescribeAlarmsCommand(input))).MetricAlarms ?? [];

test('a scalable target is registered, changed in part, and clamps the service', async () => {
  await tenant(on);
  const made = await register({ Tags: { 'ecs-tenants:tenant': 'acme' } });
  assert.equal((await register({ MinCapacity: 2, MaxCapacity: undefined })).ScalableTargetARN, made.ScalableTargetARN);
  const found = await on.scaling.send(
    new aas.DescribeScalableTargetsCommand({ ...WHAT, ResourceIds: [WHAT.ResourceId] }),
  );
  const [target] = found.ScalableTargets ?? [];
  assert.deepEqual([target?.MinCapacity, target?.MaxCapacity], [2, 4]);
  assert.match(target?.RoleARN ?? '', /AWSServiceRoleForApplicationAutoScaling_ECSService$/);
  assert.equal((await service(on)).desiredCount, 2);
  const tags = await on.scaling.send(new aas.ListTagsForResourceCommand({ ResourceARN: made.ScalableTargetARN }));
  assert.deepEqual(tags.Tags, { 'ecs-tenants:tenant': 'acme' });
});

test('scalable targets that AWS refuses', async () => {
  const code = 'ValidationException';
  await refused(register(), code, /ECS service doesn't exist: service\/prod\/acme/);
  await tenant(on);
  await refused(register({ MinCapacity: 5 }), code, /cannot be less/);
  await refused(register({ MinCapacity: undefined }), code, /required/);
  await refused(register({ ServiceNamespace: 'eks' as 'ecs' }), code, /enum value set/);
  await refused(register({ ResourceId: 'acme' }), code, /Unsupported/);
  const gone = new aas.DeregisterScalableTargetCommand(WHAT);
  await refused(on.scaling.send(gone), 'ObjectNotFoundException', /No scalable target found/);
  const ResourceARN = 'arn:aws:application-autoscaling:us-east-1:123456789012:scalable-target/0';
  const tag = new aas.TagResourceCommand({ ResourceARN, Tags: { a: 'b' } });
  await refused(on.scaling.send(tag), 'ResourceNotFoundException');
});

test('a policy keeps its ARN, is found by name, and shows its alarms', async () => {
  await tenant(on);
  await register();
  const first = await policy();
  const second = await policy({ StepScalingPolicyConfiguration: { ...STEPS, Cooldown: 90 } });
  assert.equal(second.PolicyARN, first.PolicyARN);
  await policy({ PolicyName: 'in' });
  await alarm({ AlarmActions: [first.PolicyARN ?? ''] });
  const found = await on.scaling.send(new aas.DescribeScalingPoliciesCommand({ ...WHAT, PolicyNames: ['out'] }));
  assert.equal(found.ScalingPolicies?.length, 1);
  assert.equal(found.ScalingPolicies?.[0]?.StepScalingPolicyConfiguration?.Cooldown, 90);
  assert.equal(found.ScalingPolicies?.[0]?.Alarms?.[0]?.AlarmName, 'ecs-tenants/prod/acme/cpu-high');
  await on.scaling.send(new aas.DeleteScalingPolicyCommand({ ...WHAT, PolicyName: 'in' }));
  const again = new aas.DeleteScalingPolicyCommand({ ...WHAT, PolicyName: 'in' });
  await refused(on.scaling.send(again), 'ObjectNotFoundException', /No scaling policy found/);
  await on.scaling.send(new aas.DeregisterScalableTargetCommand(WHAT));
  const rest = await on.scaling.send(new aas.DescribeScalingPoliciesCommand({ ServiceNamespace: 'ecs' }));
  assert.deepEqual(rest.ScalingPolicies, []);
});

test('policies that AWS refuses', async () => {
  await tenant(on);
  await refused(policy(), 'ObjectNotFoundException', /No scalable target registered/);
  await register();
  const code = 'ValidationException';
  await refused(steps(), code, /At least one/);
  await refused(steps({ ScalingAdjustment: 1 }, { ScalingAdjustment: 2 }), code, /bound/);
  const low = { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 1 };
  await refused(steps(low, { MetricIntervalLowerBound: 20, ScalingAdjustment: 2 }), code, /gaps/);
  await refused(steps(low, { MetricIntervalLowerBound: 5, ScalingAdjustment: 2 }), code, /overlap/);
  const closed = { MetricIntervalLowerBound: 10, MetricIntervalUpperBound: 20, ScalingAdjustment: 2 };
  await refused(steps(low, closed), code, /unspecified/);
  const turned = { MetricIntervalLowerBound: 9, MetricIntervalUpperBound: 3, ScalingAdjustment: 1 };
  await refused(steps(turned), code, /greater than its lower/);
  await refused(policy({ StepScalingPolicyConfiguration: undefined }), code, /required/);
  await refused(policy({ PolicyType: 'Steps' as 'StepScaling' }), code, /enum value set/);
  const { ResourceId: _, ...loose } = WHAT;
  await refused(on.scaling.send(new aas.DescribeScalingPoliciesCommand(loose)), code, /resource ID/);
});

test('a new alarm has no data, and a changed one keeps its tags', async () => {
  await alarm({ Tags: [{ Key: 'a', Value: '1' }] });
  const [made] = await alarms({ AlarmNamePrefix: 'ecs-tenants/prod/' });
  assert.equal(made?.StateValue, 'INSUFFICIENT_DATA');
  assert.equal(made?.ActionsEnabled, true);
  await alarm({ Threshold: 80, Tags: [{ Key: 'b', Value: '2' }] });
  const [changed] = await alarms({ AlarmNames: ['ecs-tenants/prod/acme/cpu-high'] });
  assert.equal(changed?.Threshold, 80);
  const ResourceARN = made?.AlarmArn;
  const listed = await on.cloudwatch.send(new cw.ListTagsForResourceCommand({ ResourceARN }));
  assert.deepEqual(listed.Tags, [{ Key: 'a', Value: '1' }]);
  await on.cloudwatch.send(new cw.TagResourceCommand({ ResourceARN, Tags: [{ Key: 'c', Value: '3' }] }));
  await on.cloudwatch.send(new cw.UntagResourceCommand({ ResourceARN, TagKeys: ['a'] }));
  const after = await on.cloudwatch.send(new cw.ListTagsForResourceCommand({ ResourceARN }));
  assert.deepEqual(after.Tags, [{ Key: 'c', Value: '3' }]);
  await on.cloudwatch.send(new cw.DeleteAlarmsCommand({ AlarmNames: [made?.AlarmName ?? ''] }));
  assert.deepEqual(await alarms(), []);
});

test('alarms that AWS refuses', async () => {
  await refused(
    alarm({ ComparisonOperator: 'Above' as 'GreaterThanThreshold' }),
    'ValidationException',
    /enum value set/,
  );
  await refused(alarm({ EvaluationPeriods: 0 }), 'ValidationException', /greater than or equal to 1/);
  const window = (Period: number, EvaluationPeriods: number) => alarm({ Period, EvaluationPeriods });
  await window(1800, 48);
  await refused(
    window(1800, 49),
    'ValidationException',
    /^Metrics cannot be checked across more than a day \(EvaluationPer/,
  );
  await window(86_400, 7);
  await refused(window(86_400, 8), 'ValidationException', /more than 7 days/);
  await refused(alarm({ Period: 45 }), 'ValidationException', /multiple of 60/);
  await refused(alarm({ Threshold: undefined }), 'MissingRequiredParameterException', /Threshold/);
  await refused(alarm({ AlarmActions: ['policy'] }), 'ValidationException', /non-ARN/);
  await refused(alarm({ AlarmName: 'a'.repeat(256) }), 'ValidationException', /255/);
  await refused(alarm({ TreatMissingData: 'zero' }), 'ValidationException');
  const both = { AlarmNames: ['a'], AlarmNamePrefix: 'a' };
  await refused(alarms(both), 'ValidationException', /cannot both/);
  const tag = new cw.TagResourceCommand({ ResourceARN: 'arn:aws:x', Tags: [] });
  await refused(on.cloudwatch.send(tag), 'ResourceNotFoundException');
});
