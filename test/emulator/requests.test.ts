/** What holds for all services: checks of requests, pages, unknown operations, log groups, STS, the control endpoint. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DescribeScalingPoliciesCommand } from '@aws-sdk/client-application-auto-scaling';
import { DescribeAlarmsCommand, GetDashboardCommand, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DiscoverPollEndpointCommand,
  ListClustersCommand,
  ListServicesCommand,
  PutAccountSettingDefaultCommand,
} from '@aws-sdk/client-ecs';
import {
  CreateTargetGroupCommand,
  DescribeRulesCommand,
  DescribeTargetGroupsCommand,
  DescribeTrustStoresCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { ListTrafficPoliciesCommand } from '@aws-sdk/client-route-53';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { control } from './embedded-aws.ts';
import { bench, refused, routed, taskDefinition } from './harness.ts';

const on = bench({ https: true, tags: { team: 'red', 'ecs-tenants:zone': null } });

async function raw(target: string, body: string) {
  const response = await fetch(on.aws.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': target,
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261123/us-east-1/ecs/aws4_request, Signature=0',
    },
    body,
  });
  return { status: response.status, body: (await response.json()) as { __type: string; message?: string } };
}

test('requests are checked against the model of the service', async () => {
  const missing = new CreateServiceCommand({ serviceName: undefined });
  await refused(on.ecs.send(missing), 'InvalidParameterException', /'serviceName'.*must not be null/);
  const long = new logs.CreateLogGroupCommand({ logGroupName: 'a'.repeat(513) });
  await refused(on.logs.send(long), 'InvalidParameterException', /512/);
  const strange = new logs.CreateLogGroupCommand({ logGroupName: 'a b' });
  await refused(on.logs.send(strange), 'InvalidParameterException', /pattern/);
  const scaling = new DescribeScalingPoliciesCommand({ ServiceNamespace: undefined });
  await refused(on.scaling.send(scaling), 'ValidationException', /serviceNamespace/);
  const alarm = new PutMetricAlarmCommand({ AlarmName: '', ComparisonOperator: undefined, EvaluationPeriods: 0 });
  await refused(on.cloudwatch.send(alarm), 'ValidationException', /2 validation errors/);
});

test('members that the model does not have, or of another type, are refused', async () => {
  const target = 'AmazonEC2ContainerServiceV20141113.ListServices';
  const unknown = await raw(target, JSON.stringify({ cluster: 'prod', clutser: 'x' }));
  assert.equal(unknown.status, 400);
  assert.match(unknown.body.message ?? '', /Unknown parameter 'clutser'/);
  const wrong = await raw(target, JSON.stringify({ cluster: 5 }));
  assert.match(wrong.body.message ?? '', /must be a string/);
  const broken = await raw(target, '{');
  assert.equal(broken.body.__type, 'SerializationException');
});

test('operations that are not there are refused as AWS refuses, whatever the protocol', async () => {
  const setting = new PutAccountSettingDefaultCommand({ name: 'containerInsights', value: 'enabled' });
  await refused(on.ecs.send(setting), 'NotImplemented', /PutAccountSettingDefault/);
  await refused(on.elb.send(new DescribeTrustStoresCommand({})), 'NotImplemented', /DescribeTrustStores/);
  await refused(on.route53.send(new ListTrafficPoliciesCommand({})), 'NotImplemented');
  await refused(on.cloudwatch.send(new GetDashboardCommand({ DashboardName: 'none' })), 'ResourceNotFound');
  assert.ok(await on.ecs.send(new DiscoverPollEndpointCommand({})));
  const unknown = await raw('AmazonEC2ContainerServiceV20141113.Nothing', '{}');
  assert.equal(unknown.status, 501);
  assert.equal(unknown.body.__type, 'NotImplemented');
});

test('lists come in pages', async () => {
  for (const name of ['a', 'b', 'c', 'd']) await on.ecs.send(new CreateClusterCommand({ clusterName: name }));
  const first = await on.ecs.send(new ListClustersCommand({ maxResults: 2 }));
  assert.equal(first.clusterArns?.length, 2);
  const second = await on.ecs.send(new ListClustersCommand({ maxResults: 100, nextToken: first.nextToken }));
  assert.equal(second.clusterArns?.length, 3);
  assert.equal(second.nextToken, undefined);
  const code = 'InvalidParameterException';
  await refused(on.ecs.send(new ListClustersCommand({ maxResults: 101 })), code, /maxResults/);
  await refused(on.ecs.send(new ListClustersCommand({ nextToken: 'x' })), code, /token/);
  const services = new ListServicesCommand({ cluster: 'prod', nextToken: first.nextToken });
  await refused(on.ecs.send(services), code, /token/);
});

test('the page size of AWS, and a smaller one on demand', async () => {
  const definition = await taskDefinition(on);
  for (let index = 0; index < 11; index++) {
    const input = { cluster: 'prod', serviceName: `s${index}`, taskDefinition: definition, desiredCount: 0 };
    await on.ecs.send(new CreateServiceCommand(input));
  }
  const page = await on.ecs.send(new ListServicesCommand({ cluster: 'prod' }));
  assert.equal(page.serviceArns?.length, 10);
  assert.ok(page.nextToken);
  await on.aws.options({ pageSize: 2 });
  for (const name of ['a', 'b']) await routed(on, name, name === 'a' ? 10 : 11);
  assert.equal((await on.ecs.send(new ListServicesCommand({ cluster: 'prod' }))).serviceArns?.length, 2);
  const groups = await on.elb.send(new DescribeTargetGroupsCommand({}));
  assert.equal(groups.NextMarker, undefined);
  const rules = await on.elb.send(new DescribeRulesCommand({ ListenerArn: on.pre.listenerArn }));
  assert.equal(rules.Rules?.length, 2);
  const rest = new DescribeRulesCommand({ ListenerArn: on.pre.listenerArn, Marker: rules.NextMarker });
  assert.deepEqual(
    (await on.elb.send(rest)).Rules?.map((one) => one.Priority),
    ['default'],
  );
  await on.aws.options({ pageSize: null });
  assert.equal((await on.ecs.send(new ListServicesCommand({ cluster: 'prod' }))).serviceArns?.length, 10);
  assert.deepEqual((await on.cloudwatch.send(new DescribeAlarmsCommand({}))).MetricAlarms, []);
});

test('log groups', async () => {
  const logGroupName = '/ecs-tenants/prod/acme';
  const create = (tags?: Record<string, string>) =>
    on.logs.send(new logs.CreateLogGroupCommand({ logGroupName, ...(tags ? { tags } : {}) }));
  await create({ 'ecs-tenants:tenant': 'acme' });
  await refused(create(), 'ResourceAlreadyExistsException', /already exists/);
  const retain = (retentionInDays: number, name = logGroupName) =>
    on.logs.send(new logs.PutRetentionPolicyCommand({ logGroupName: name, retentionInDays }));
  await retain(14);
  await refused(retain(15), 'InvalidParameterException', /retentionInDays/);
  await refused(retain(14, 'none'), 'ResourceNotFoundException');
  const found = await on.logs.send(new logs.DescribeLogGroupsCommand({ logGroupNamePrefix: '/ecs-tenants/' }));
  const [group] = found.logGroups ?? [];
  assert.equal(group?.retentionInDays, 14);
  assert.equal(group?.arn, `${group?.logGroupArn}:*`);
  const resourceArn = group?.logGroupArn;
  await on.logs.send(new logs.TagResourceCommand({ resourceArn, tags: { a: 'b' } }));
  await on.logs.send(new logs.UntagResourceCommand({ resourceArn, tagKeys: ['ecs-tenants:tenant'] }));
  const listed = await on.logs.send(new logs.ListTagsForResourceCommand({ resourceArn }));
  assert.deepEqual(listed.tags, { a: 'b' });
  const bad = new logs.TagResourceCommand({ resourceArn, tags: { a: '50%' } });
  await refused(on.logs.send(bad), 'InvalidParameterException');
  const other = new logs.TagResourceCommand({ resourceArn: `${resourceArn}x`, tags: { a: 'b' } });
  await refused(on.logs.send(other), 'ResourceNotFoundException');
  await on.logs.send(new logs.DeleteLogGroupCommand({ logGroupName }));
  await refused(on.logs.send(new logs.DeleteLogGroupCommand({ logGroupName })), 'ResourceNotFoundException');
});

test('who one is', async () => {
  assert.equal((await on.sts.send(new GetCallerIdentityCommand({}))).Account, on.pre.account);
  const RoleArn = 'arn:aws:iam::123456789012:role/deployer';
  const role = await on.sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'build-1' }));
  assert.ok(role.Credentials?.SessionToken);
  await refused(on.sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'a b' })), 'ValidationError', /pattern/);
});

test('prerequisites: an HTTPS listener, and tags that the caller changes', async () => {
  assert.match(on.pre.certificateArn ?? '', /^arn:aws:acm:/);
  assert.equal(on.pre.tags.team, 'red');
  assert.equal('ecs-tenants:zone' in on.pre.tags, false);
  assert.equal(on.pre.tags['ecs-tenants:scheme'], 'https');
});

test('a write is not seen at once by reads that are to be stale', async () => {
  await on.aws.options({ stale: { 'ecs.ListClusters': 5, 'elbv2.DescribeTargetGroups': 5 } });
  await on.ecs.send(new CreateClusterCommand({ clusterName: 'late' }));
  const input = { Name: 'late', Protocol: 'HTTP' as const, Port: 80, VpcId: on.pre.vpc };
  await on.elb.send(new CreateTargetGroupCommand(input));
  const count = async () => [
    (await on.ecs.send(new ListClustersCommand({}))).clusterArns?.length,
    (await on.elb.send(new DescribeTargetGroupsCommand({}))).TargetGroups?.length,
  ];
  assert.deepEqual(await count(), [1, 0]);
  await on.aws.advance(6);
  assert.deepEqual(await count(), [2, 1]);
});

test('the control endpoint says what it does not know', async () => {
  const refusal = (verb: string, body: unknown, text: RegExp) =>
    assert.rejects(control(on.aws.endpoint, verb, body), text);
  await refusal('ecs', { fail: { acme: 'bad-luck' } }, /no such failure: bad-luck; there are image-not-found/);
  await refusal('ecs', { timings: {} }, /unknown: timings/);
  await refusal('clock', { advance: -1 }, /advance/);
  await refusal('nothing', {}, /no such verb/);
  const state = await fetch(`${on.aws.endpoint}/_emulator/state`);
  assert.ok(Array.isArray(((await state.json()) as { services: unknown[] }).services));
});
