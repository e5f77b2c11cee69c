/** Load balancers, listeners, rules and target groups. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import { bench, refused, routed } from './harness.ts';

const on = bench();

const balancer = (changes: Partial<elb.CreateLoadBalancerCommandInput> = {}) =>
  on.elb.send(
    new elb.CreateLoadBalancerCommand({
      Name: 'shared-prod',
      Scheme: 'internet-facing',
      Subnets: on.pre.subnets.slice(0, 2),
      SecurityGroups: on.pre.securityGroups,
      ...changes,
    }),
  );

const group = async (Name: string, changes: Partial<elb.CreateTargetGroupCommandInput> = {}) => {
  const input = { Name, Protocol: 'HTTP' as const, Port: 80, VpcId: on.pre.vpc, ...changes };
  const made = await on.elb.send(new elb.CreateTargetGroupCommand(input));
  return made.TargetGroups?.[0]?.TargetGroupArn ?? '';
};

const rule = async (
  Priority: number,
  host: string,
  target: string,
  changes: Partial<elb.CreateRuleCommandInput> = {},
) => {
  const made = await on.elb.send(
    new elb.CreateRuleCommand({
      ListenerArn: on.pre.listenerArn,
      Priority,
      Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: [host] } }],
      Actions: [{ Type: 'forward', TargetGroupArn: target }],
      ...changes,
    }),
  );
  return made.Rules?.[0]?.RuleArn ?? '';
};

const rules = async () => {
  const found = await on.elb.send(new elb.DescribeRulesCommand({ ListenerArn: on.pre.listenerArn }));
  return found.Rules ?? [];
};

test('a load balancer of the same name and settings is the same one', async () => {
  const again = await balancer();
  assert.equal(again.LoadBalancers?.[0]?.LoadBalancerArn, on.pre.loadBalancerArn);
  assert.equal(again.LoadBalancers?.[0]?.CanonicalHostedZoneId, 'Z35SXDOTRQ7X7K');
  await refused(balancer({ Scheme: 'internal' }), 'DuplicateLoadBalancerNameException');
  await refused(balancer({ Name: 'internal-x' }), 'ValidationError', /internal-/);
  await refused(balancer({ Name: 'one', Subnets: on.pre.subnets.slice(0, 1) }), 'ValidationError', /two subnets/);
  await refused(balancer({ Name: 'no', Subnets: ['subnet-0', 'subnet-1'] }), 'SubnetNotFoundException');
  const missing = new elb.DescribeLoadBalancersCommand({ Names: ['shared-prod', 'nobody'] });
  await refused(on.elb.send(missing), 'LoadBalancerNotFoundException');
});

test('a port has one listener', async () => {
  const listener = (changes: Partial<elb.CreateListenerCommandInput>) =>
    on.elb.send(
      new elb.CreateListenerCommand({
        LoadBalancerArn: on.pre.loadBalancerArn,
        Protocol: 'HTTP',
        Port: 80,
        DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
        ...changes,
      }),
    );
  await refused(listener({}), 'DuplicateListenerException');
  await refused(listener({ Port: 443, Protocol: 'HTTPS' }), 'ValidationError', /certificate/);
  await refused(listener({ Port: 81, LoadBalancerArn: `${on.pre.loadBalancerArn}x` }), 'LoadBalancerNotFoundException');
  const missing = new elb.DescribeListenersCommand({ ListenerArns: [on.pre.listenerArn, `${on.pre.listenerArn}x`] });
  await refused(on.elb.send(missing), 'ListenerNotFoundException');
});

test('a target group of the same name and settings is the same one', async () => {
  const first = await group('acme', { Matcher: { HttpCode: '200-399' }, HealthCheckPath: '/up' });
  const same = { Matcher: { HttpCode: '200-399' }, HealthCheckPath: '/up' };
  assert.equal(await group('acme', same), first);
  await refused(group('acme', { ...same, HealthCheckPath: '/down' }), 'DuplicateTargetGroupNameException');
  await refused(group('acme'), 'DuplicateTargetGroupNameException');
  const found = await on.elb.send(new elb.DescribeTargetGroupsCommand({}));
  assert.equal(found.TargetGroups?.length, 1);
  assert.equal(found.TargetGroups?.[0]?.HealthCheckTimeoutSeconds, 6);
  await refused(group('-acme'), 'ValidationError');
  await refused(group('a'.repeat(33)), 'ValidationError');
  await refused(group('other', { HealthCheckIntervalSeconds: 3 }), 'ValidationError', /healthCheckIntervalSeconds/);
  await refused(group('other', { HealthCheckPath: 'up' }), 'ValidationError', /'\/'/);
  await refused(group('other', { VpcId: 'vpc-0' }), 'ValidationError', /vpc-0/);
  await refused(group('other', { TargetType: 'pod' as 'ip' }), 'ValidationError', /enum value set/);
  const missing = new elb.DescribeTargetGroupsCommand({ Names: ['nobody'] });
  await refused(on.elb.send(missing), 'TargetGroupNotFoundException');
});

test('a rule is answered as AWS writes it, in the order of priorities', async () => {
  const target = await group('acme');
  await rule(20, 'b.apps.example.com', target);
  await rule(10, 'a.apps.example.com', target);
  const found = await rules();
  assert.deepEqual(
    found.map((one) => one.Priority),
    ['10', '20', 'default'],
  );
  assert.deepEqual(found[0]?.Conditions, [
    {
      Field: 'host-header',
      Values: ['a.apps.example.com'],
      HostHeaderConfig: { Values: ['a.apps.example.com'] },
    },
  ]);
  assert.equal(found[0]?.Actions?.[0]?.TargetGroupArn, target);
  assert.deepEqual(found[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups, [{ TargetGroupArn: target, Weight: 1 }]);
  const groups = await on.elb.send(new elb.DescribeTargetGroupsCommand({ LoadBalancerArn: on.pre.loadBalancerArn }));
  assert.deepEqual(groups.TargetGroups?.[0]?.LoadBalancerArns, [on.pre.loadBalancerArn]);
});

test('rules that AWS refuses', async () => {
  const target = await group('acme');
  await rule(10, 'a.apps.example.com', target);
  await refused(rule(10, 'b.apps.example.com', target), 'PriorityInUseException');
  await refused(rule(0, 'b.apps.example.com', target), 'ValidationError', /greater than or equal to 1/);
  await refused(rule(50001, 'b.apps.example.com', target), 'ValidationError', /50000/);
  await refused(rule(11, 'localhost', target), 'ValidationError', /'\.'/);
  await refused(rule(11, 'b.example.c0m', target), 'ValidationError', /letters/);
  await refused(rule(11, 'b_b.example.com', target), 'ValidationError', /not valid/);
  await refused(rule(11, `${'b'.repeat(125)}.com`, target), 'ValidationError', /128/);
  await refused(rule(11, 'b.example.com', `${target}x`), 'TargetGroupNotFoundException');
  const nowhere = { ListenerArn: `${on.pre.listenerArn}x` };
  await refused(rule(11, 'b.example.com', target, nowhere), 'ListenerNotFoundException');
  const six = { Field: 'host-header', HostHeaderConfig: { Values: ['a.b', 'b.b', 'c.b', 'd.b', 'e.b', 'f.b'] } };
  await refused(rule(11, '', target, { Conditions: [six] }), 'ValidationError', /at most 5/);
  const one = { Field: 'host-header', HostHeaderConfig: { Values: ['a.b'] } };
  await refused(rule(11, '', target, { Conditions: [one, one] }), 'ValidationError', /one 'host-header'/);
  const field = { Field: 'host', Values: ['a.b'] };
  await refused(rule(11, '', target, { Conditions: [field] }), 'ValidationError');
  const lost = new elb.DescribeRulesCommand({ ListenerArn: `${on.pre.listenerArn}x` });
  await refused(on.elb.send(lost), 'ListenerNotFoundException');
});

test('a target group belongs to one load balancer', async () => {
  const target = await group('acme');
  await rule(10, 'a.apps.example.com', target);
  const other = await balancer({ Name: 'other' });
  const create = new elb.CreateListenerCommand({
    LoadBalancerArn: other.LoadBalancers?.[0]?.LoadBalancerArn,
    Protocol: 'HTTP',
    Port: 80,
    DefaultActions: [{ Type: 'forward', TargetGroupArn: target }],
  });
  await refused(on.elb.send(create), 'TargetGroupAssociationLimitException');
});

test('quotas of a load balancer', async () => {
  await on.aws.options({ limits: { targetGroupsPerLoadBalancer: 1, rulesPerLoadBalancer: 2 } });
  const [first, second] = [await group('first'), await group('second')];
  await rule(10, 'a.apps.example.com', first);
  await refused(rule(11, 'b.apps.example.com', second), 'TooManyUniqueTargetGroupsPerLoadBalancerException');
  await rule(12, 'c.apps.example.com', first);
  await refused(rule(13, 'd.apps.example.com', first), 'TooManyRulesException');
});

test('rules change, swap and go', async () => {
  const target = await group('acme');
  const [a, b] = [await rule(10, 'a.apps.example.com', target), await rule(20, 'b.apps.example.com', target)];
  const swap = [
    { RuleArn: a, Priority: 20 },
    { RuleArn: b, Priority: 10 },
  ];
  await on.elb.send(new elb.SetRulePrioritiesCommand({ RulePriorities: swap }));
  assert.equal((await rules())[0]?.RuleArn, b);
  const taken = [{ RuleArn: a, Priority: 10 }];
  await refused(on.elb.send(new elb.SetRulePrioritiesCommand({ RulePriorities: taken })), 'PriorityInUseException');
  const Conditions = [{ Field: 'host-header', HostHeaderConfig: { Values: ['x.example.com', 'y.example.com'] } }];
  const changed = await on.elb.send(new elb.ModifyRuleCommand({ RuleArn: a, Conditions }));
  assert.deepEqual(changed.Rules?.[0]?.Conditions?.[0]?.Values, ['x.example.com', 'y.example.com']);
  assert.equal(changed.Rules?.[0]?.Actions?.[0]?.TargetGroupArn, target);
  await refused(on.elb.send(new elb.DeleteTargetGroupCommand({ TargetGroupArn: target })), 'ResourceInUseException');
  await on.elb.send(new elb.DeleteRuleCommand({ RuleArn: a }));
  await refused(on.elb.send(new elb.DeleteRuleCommand({ RuleArn: a })), 'RuleNotFoundException');
  const fallback = (await rules()).at(-1)?.RuleArn;
  await refused(on.elb.send(new elb.DeleteRuleCommand({ RuleArn: fallback })), 'OperationNotPermittedException');
  await on.elb.send(new elb.DeleteRuleCommand({ RuleArn: b }));
  await on.elb.send(new elb.DeleteTargetGroupCommand({ TargetGroupArn: target }));
  await refused(
    on.elb.send(new elb.DeleteTargetGroupCommand({ TargetGroupArn: target })),
    'TargetGroupNotFoundException',
  );
});

test('attributes and settings of a target group', async () => {
  const TargetGroupArn = await group('acme');
  const modify = (Key: string, Value: string) =>
    on.elb.send(new elb.ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes: [{ Key, Value }] }));
  await modify('deregistration_delay.timeout_seconds', '5');
  await modify('target_group_health.dns_failover.minimum_healthy_targets.count', 'off');
  const found = await on.elb.send(new elb.DescribeTargetGroupAttributesCommand({ TargetGroupArn }));
  const values = new Map(found.Attributes?.map((one) => [one.Key, one.Value]));
  assert.equal(values.get('deregistration_delay.timeout_seconds'), '5');
  assert.equal(values.get('target_group_health.dns_failover.minimum_healthy_targets.count'), 'off');
  assert.equal(values.get('stickiness.enabled'), 'false');
  await refused(modify('deregistration_delay.timeout_seconds', '3601'), 'ValidationError');
  await refused(modify('deregistration_delay', '5'), 'ValidationError', /not recognized/);
  const settings = (changes: Partial<elb.ModifyTargetGroupCommandInput>) =>
    on.elb.send(new elb.ModifyTargetGroupCommand({ TargetGroupArn, ...changes }));
  const changed = await settings({ HealthCheckPath: '/up', Matcher: { HttpCode: '204' } });
  assert.equal(changed.TargetGroups?.[0]?.HealthCheckPath, '/up');
  assert.equal(changed.TargetGroups?.[0]?.Matcher?.HttpCode, '204');
  await refused(settings({ HealthCheckTimeoutSeconds: 30 }), 'ValidationError', /smaller than the interval/);
});

test('tags of load balancing', async () => {
  const { group: target, rule: made } = await routed(on, 'acme', 10);
  const add = (arns: string[], Tags: elb.Tag[]) => on.elb.send(new elb.AddTagsCommand({ ResourceArns: arns, Tags }));
  const owners = [target, made, on.pre.listenerArn, on.pre.loadBalancerArn];
  await add(
    owners,
    Array.from({ length: 20 }, (_, index) => ({ Key: `k${index}`, Value: 'v' })),
  );
  await on.elb.send(new elb.RemoveTagsCommand({ ResourceArns: owners, TagKeys: ['k0'] }));
  const found = await on.elb.send(new elb.DescribeTagsCommand({ ResourceArns: owners }));
  assert.deepEqual(
    found.TagDescriptions?.map((one) => one.Tags?.length),
    [19, 19, 19, 20],
  );
  const tag = { Key: 'a', Value: 'b' };
  await refused(add([target], [tag, tag]), 'DuplicateTagKeysException');
  await refused(add([target], [{ Key: 'a', Value: '50%' }]), 'ValidationError', /satisfy/);
  const many = Array.from({ length: 40 }, (_, index) => ({ Key: `m${index}`, Value: 'v' }));
  await refused(add([target], many), 'TooManyTagsException');
  await refused(add([`${target}x`], [tag]), 'TargetGroupNotFoundException');
  await refused(add([`${made}x`], [tag]), 'RuleNotFoundException');
  const missing = new elb.DescribeTagsCommand({ ResourceArns: [`${target}x`] });
  await refused(on.elb.send(missing), 'TargetGroupNotFoundException');
});
