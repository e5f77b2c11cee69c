import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeleteScalingPolicyCommand, DeregisterScalableTargetCommand } from '@aws-sdk/client-application-auto-scaling';
import { DeleteAlarmsCommand, DisableAlarmActionsCommand, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import { DeleteLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DeleteServiceCommand, UntagResourceCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import {
  DeleteRuleCommand,
  ModifyRuleCommand,
  ModifyTargetGroupAttributesCommand,
  RemoveTagsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { ChangeResourceRecordSetsCommand } from '@aws-sdk/client-route-53';
import {
  acme,
  attributesOf,
  balancingOf,
  bench,
  changed,
  cluster,
  deployed,
  elbTagsOf,
  hostsOf,
  logGroupsOf,
  owner,
  type Run,
  recordsOf,
  scalingOf,
  serviceOf,
  tagMap,
} from './support.ts';

const on = bench();

const same = { name: 'acme', cluster };
const alarm = 'ecs-tenants/tenants/acme/cpu-high';
const ofService = {
  ServiceNamespace: 'ecs',
  ResourceId: 'service/tenants/acme',
  ScalableDimension: 'ecs:service:DesiredCount',
} as const;
const framing = { 'ecs.TagResource': 2 };

/** What a tenant has, without what changes when it is made anew: ARNs, times. */
const shape = async (): Promise<unknown> => {
  const { groups, rules } = await balancingOf(on);
  const { targets, policies, alarms } = await scalingOf(on);
  const service = await serviceOf(on);
  return {
    groups: groups.length,
    attributes: await attributesOf(on, groups[0]),
    groupTags: await elbTagsOf(on, groups[0]?.TargetGroupArn),
    rules: rules.map((rule) => [
      rule.Priority,
      rule.Conditions?.[0]?.HostHeaderConfig?.Values,
      rule.Actions?.[0]?.TargetGroupArn === groups[0]?.TargetGroupArn,
    ]),
    ruleTags: await elbTagsOf(on, rules[0]?.RuleArn),
    targets: targets.map((target) => [target.MinCapacity, target.MaxCapacity]),
    policies: policies.map((policy) => [policy.PolicyName, policy.StepScalingPolicyConfiguration]),
    alarms: alarms.map((one) => [
      one.AlarmName,
      one.Threshold,
      one.ActionsEnabled,
      one.AlarmActions?.map((arn) => policies.findIndex((policy) => policy.PolicyARN === arn)),
    ]),
    logs: (await logGroupsOf(on)).map((group) => [group.logGroupName, group.retentionInDays]),
    hosts: await hostsOf(on),
    breaker: service.deploymentConfiguration?.deploymentCircuitBreaker,
    index: tagMap(service.tags)['ecs-tenants:rule'] === rules[0]?.RuleArn,
  };
};

/** Breaks a tenant, runs again, and all is as before. */
const mended = async (breakIt: () => Promise<unknown>, request = {}): Promise<Run> => {
  await deployed(on, { ...acme, ...request });
  const before = await shape();
  await breakIt();
  assert.notDeepEqual(await shape(), before, 'it is broken');
  const run = await deployed(on, same);
  assert.deepEqual(await shape(), before);
  assert.deepEqual((await deployed(on, same)).wrote, {}, 'and then at rest');
  return run;
};

const reasons = ({ result }: Run): string[] => [...new Set((result.changes ?? []).map((change) => change.reason))];

test('a deleted alarm is made again', async () => {
  const run = await mended(() => on.cloudwatch.send(new DeleteAlarmsCommand({ AlarmNames: [alarm] })));
  assert.deepEqual(run.wrote, { ...framing, 'monitoring.PutMetricAlarm': 1 });
  assert.deepEqual([changed(run), reasons(run)], [[`create alarm ${alarm}`], ['missing: made again']]);
});

test('a deleted policy is made again, and its alarm tied to it', async () => {
  const policy = { ...ofService, PolicyName: 'acme--scale-out' };
  const run = await mended(() => on.scaling.send(new DeleteScalingPolicyCommand(policy)));
  assert.deepEqual(run.wrote, {
    ...framing,
    'application-autoscaling.PutScalingPolicy': 1,
    'monitoring.PutMetricAlarm': 1,
  });
});

test('a scalable target that is gone is made again with its policies', async () => {
  const run = await mended(() => on.scaling.send(new DeregisterScalableTargetCommand(ofService)));
  assert.deepEqual(run.wrote, {
    ...framing,
    'application-autoscaling.RegisterScalableTarget': 1,
    'application-autoscaling.PutScalingPolicy': 2,
    'monitoring.PutMetricAlarm': 2,
  });
});

test('a deleted rule is made again at its old priority, and the service’s index follows', async () => {
  const run = await mended(async () => {
    const { rules } = await balancingOf(on);
    await on.elb.send(new DeleteRuleCommand({ RuleArn: rules[0]?.RuleArn }));
  });
  assert.deepEqual(run.wrote, { 'ecs.TagResource': 3, 'elasticloadbalancing.CreateRule': 1 });
});

test('a rule that leads elsewhere leads to the target group again', async () => {
  const run = await mended(async () => {
    const { rules } = await balancingOf(on);
    const Actions = [{ Type: 'fixed-response' as const, FixedResponseConfig: { StatusCode: '503' } }];
    await on.elb.send(new ModifyRuleCommand({ RuleArn: rules[0]?.RuleArn, Actions }));
  });
  assert.deepEqual(run.wrote, { ...framing, 'elasticloadbalancing.ModifyRule': 1 });
  assert.deepEqual(reasons(run), ['not linked with the target group: put back']);
});

test('a deleted record is made again', async () => {
  const run = await mended(async () => {
    const Changes = (await recordsOf(on)).map((ResourceRecordSet) => ({
      Action: 'DELETE' as const,
      ResourceRecordSet,
    }));
    const HostedZoneId = on.pre.hostedZoneId;
    await on.route53.send(new ChangeResourceRecordSetsCommand({ HostedZoneId, ChangeBatch: { Changes } }));
  });
  assert.deepEqual(run.wrote, { ...framing, 'route53.ChangeResourceRecordSets': 1 });
});

test('a deleted log group is made again, with its retention', async () => {
  const logGroupName = '/ecs-tenants/tenants/acme';
  const run = await mended(() => on.logs.send(new DeleteLogGroupCommand({ logGroupName })));
  assert.deepEqual(run.wrote, { ...framing, 'logs.CreateLogGroup': 1, 'logs.PutRetentionPolicy': 1 });
});

test('an alarm that is silenced or without its policy is tied again; what others added to it stays', async () => {
  const silenced = await mended(() => on.cloudwatch.send(new DisableAlarmActionsCommand({ AlarmNames: [alarm] })));
  assert.deepEqual(silenced.wrote, { ...framing, 'monitoring.PutMetricAlarm': 1 });

  const pager = 'arn:aws:sns:us-east-1:123456789012:pager';
  const { alarms } = await scalingOf(on);
  const { AlarmName, MetricName, Namespace, Statistic, Dimensions, Threshold, Period, Unit } = alarms[0] ?? {};
  const { ComparisonOperator, EvaluationPeriods } = alarms[0] ?? {};
  const metric = { MetricName, Namespace, Statistic, Dimensions, Threshold, Period, Unit };
  await on.cloudwatch.send(
    new PutMetricAlarmCommand({ AlarmName, ComparisonOperator, EvaluationPeriods, ...metric, AlarmActions: [pager] }),
  );
  await deployed(on, same);
  const after = await scalingOf(on);
  assert.deepEqual(after.alarms[0]?.AlarmActions, [alarms[0]?.AlarmActions?.[0], pager]);
});

test('our tags and what keeps a shared load balancer in DNS are put back', async () => {
  const untagged = await mended(async () => {
    const { groups } = await balancingOf(on);
    const ResourceArns = [groups[0]?.TargetGroupArn ?? ''];
    await on.elb.send(new RemoveTagsCommand({ ResourceArns, TagKeys: Object.keys(owner) }));
  });
  assert.deepEqual(untagged.wrote, { ...framing, 'elasticloadbalancing.AddTags': 1 });

  const failing = await mended(async () => {
    const { groups } = await balancingOf(on);
    const TargetGroupArn = groups[0]?.TargetGroupArn;
    const Key = 'target_group_health.dns_failover.minimum_healthy_targets.count';
    await on.elb.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes: [{ Key, Value: '1' }] }));
  });
  assert.deepEqual(failing.wrote, { ...framing, 'elasticloadbalancing.ModifyTargetGroupAttributes': 1 });
});

test('a service without its circuit breaker gets it back', async () => {
  const deploymentCircuitBreaker = { enable: false, rollback: false };
  const deploymentConfiguration = { deploymentCircuitBreaker };
  const service = { cluster, service: 'acme', deploymentConfiguration };
  const run = await mended(() => on.ecs.send(new UpdateServiceCommand(service)));
  assert.deepEqual(run.wrote, { ...framing, 'ecs.UpdateService': 1 });
});

test('a lost index is found and written again', async () => {
  const run = await mended(async () => {
    const { serviceArn } = await serviceOf(on);
    await on.ecs.send(new UntagResourceCommand({ resourceArn: serviceArn, tagKeys: ['ecs-tenants:rule'] }));
  });
  assert.deepEqual(run.wrote, { 'ecs.TagResource': 3 });
});

test('a deleted service is made again on what is left of the tenant', async () => {
  await deployed(on, { ...acme, memory: 700, maxCount: 8 });
  const { groups, rules } = await balancingOf(on);
  await on.ecs.send(new DeleteServiceCommand({ cluster, service: 'acme', force: true }));
  const run = await deployed(on, { ...acme, memory: 700, maxCount: 8 });
  assert.equal(run.wrote['ecs.CreateService'], 1);
  for (const operation of ['CreateTargetGroup', 'CreateRule', 'ChangeResourceRecordSets', 'CreateLogGroup'])
    assert.ok(!run.calls.some((call) => call.operation === operation), operation);
  const after = await balancingOf(on);
  assert.deepEqual(
    [after.groups[0]?.TargetGroupArn, after.rules[0]?.RuleArn],
    [groups[0]?.TargetGroupArn, rules[0]?.RuleArn],
  );
  assert.equal((await serviceOf(on)).runningCount, 2);
  assert.deepEqual((await deployed(on, same)).wrote, {});
});
