/** A tenant in mid-move: its service names two target groups, of which a person wired the second by hand. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeleteServiceCommand, type LoadBalancer, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import {
  AddTagsCommand,
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DeleteRuleCommand,
  DeleteTargetGroupCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { slotName } from '../../ts-steps/tenant/names.ts';
import {
  acme,
  balancingOf,
  bench,
  changed,
  cluster,
  deploy,
  deployed,
  ended,
  hostsOf,
  onAcme,
  owner,
  recorded,
  serviceOf,
} from '../deploy-tenant/support.ts';
import { until } from '../support/until.ts';

const on = bench();

const identity = { cluster, tenant: 'acme', service: 'web' };
const [a, b] = [slotName(identity, 'a'), slotName(identity, 'b')];
const tagList = Object.entries(owner).map(([Key, Value]) => ({ Key, Value }));

interface Second {
  /** Where its rule stands; left out: where that of the first target group does. */
  readonly listenerArn?: string;
  readonly host?: string;
  /** What of it carries the tenant's tags. */
  readonly tagged?: 'both' | 'target group' | 'nothing';
  /** Whether the service names it before the first one. */
  readonly first?: boolean;
  /** Whether its rollout is awaited: until then a rollback returns to the first target group alone. */
  readonly settled?: boolean;
}

/** Makes the second target group with its rule; ARN of both. */
const makeSecond = async ({
  listenerArn = on.pre.listenerArn,
  host = 'acme.apps.example.com',
  tagged = 'both',
}: Second) => {
  const made = await on.elb.send(
    new CreateTargetGroupCommand({ Name: b, Protocol: 'HTTP', Port: 80, VpcId: on.pre.vpc, TargetType: 'instance' }),
  );
  const group = made.TargetGroups?.[0]?.TargetGroupArn ?? '';
  const rule = await on.elb.send(
    new CreateRuleCommand({
      ListenerArn: listenerArn,
      // Before the tenant's own: who looks for a rule by the host alone finds this one.
      Priority: 500,
      Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: [host] } }],
      Actions: [{ Type: 'forward', TargetGroupArn: group }],
    }),
  );
  const ruleArn = rule.Rules?.[0]?.RuleArn ?? '';
  const ResourceArns = { both: [group, ruleArn], 'target group': [group], nothing: [] }[tagged];
  if (ResourceArns.length > 0) await on.elb.send(new AddTagsCommand({ ResourceArns, Tags: tagList }));
  return { group, ruleArn };
};

/** Deploys acme, and wires a second target group as a person does in the middle of a move. */
const moving = async (second: Second = {}): Promise<{ readonly group: string; readonly ruleArn: string }> => {
  await deployed(on);
  const made = await makeSecond(second);
  const { loadBalancers = [] } = await serviceOf(on);
  const [one] = loadBalancers;
  const other = { ...one, targetGroupArn: made.group };
  await on.ecs.send(
    new UpdateServiceCommand({
      cluster,
      service: 'acme',
      loadBalancers: second.first === false ? [...loadBalancers, other] : [other, ...loadBalancers],
    }),
  );
  if (second.settled !== false)
    await until('the rollout with both target groups', async () => {
      const { deployments = [] } = await serviceOf(on);
      return deployments.length === 1 && deployments[0]?.rolloutState === 'COMPLETED';
    });
  return made;
};

const nameOf = (arn: string | undefined): string => (arn ?? '').split('/')[1] ?? '';

/** What the service is wired to, as `target group:port`, in its own order. */
const wiredTo = async (): Promise<string[]> =>
  ((await serviceOf(on)).loadBalancers ?? []).map(
    ({ targetGroupArn, containerPort }: LoadBalancer) => `${nameOf(targetGroupArn)}:${containerPort}`,
  );

/** Rules and target groups as they are, to be compared. */
const front = async () => {
  const { groups, rules } = await balancingOf(on);
  return { groups: groups.map((one) => one.TargetGroupName).sort(), rules };
};

for (const first of [true, false])
  test(`deploy, scale, restart and rollback keep both target groups, the second ${first ? 'first' : 'last'} in the list`, async () => {
    await moving({ first });
    const wired = first ? [`${b}:80`, `${a}:80`] : [`${a}:80`, `${b}:80`];
    const before = await front();
    assert.deepEqual(await wiredTo(), wired);
    assert.deepEqual(changed(await deployed(on, { name: 'acme', cluster })), []);

    const image = await deployed(on, { ...acme, image: 'nginx:1.28' });
    assert.deepEqual(changed(image), ['create taskDefinition tenants--acme', 'update service acme']);
    assert.deepEqual(image.result.warnings, []);
    assert.deepEqual(await wiredTo(), wired);
    ended(await onAcme(on, 'scale-tenant', { minCount: 1, maxCount: 4 }), 0);
    ended(await onAcme(on, 'restart-tenant'), 0);
    ended(await onAcme(on, 'scale-tenant', { state: 'stopped' }), 0);
    ended(await onAcme(on, 'scale-tenant', { state: 'running' }), 0);
    ended(await onAcme(on, 'rollback-tenant'), 0);
    assert.deepEqual(await wiredTo(), wired);
    assert.deepEqual(await front(), before);
  });

test('another container port is that of both, there and back', async () => {
  await moving();
  const run = await deployed(on, { ...acme, containerPort: 8080 });
  assert.deepEqual(await wiredTo(), [`${b}:8080`, `${a}:8080`]);
  assert.equal(run.result.deployment?.verdict, 'steady');
  assert.deepEqual(changed(await deployed(on, { name: 'acme', cluster })), []);
  ended(await onAcme(on, 'rollback-tenant'), 0);
  assert.deepEqual(await wiredTo(), [`${b}:80`, `${a}:80`]);
});

test('what changes is the side of our own rule; the other one stays as it is', async () => {
  const { group, ruleArn } = await moving({ host: 'next.apps.example.com', tagged: 'nothing' });
  const before = (await front()).rules.find((rule) => rule.RuleArn === ruleArn);
  const run = await deployed(on, {
    ...acme,
    healthCheckPath: '/up',
    hosts: ['acme.apps.example.com', 'www.apps.example.com'],
    tags: { team: 'a' },
  });
  assert.ok(changed(run).includes(`update targetGroup ${a}`), changed(run).join('\n'));
  const { groups, rules } = await balancingOf(on);
  assert.equal(groups.find((one) => one.TargetGroupArn === group)?.HealthCheckPath, '/');
  assert.equal(groups.find((one) => one.TargetGroupArn !== group)?.HealthCheckPath, '/up');
  assert.deepEqual(
    rules.find((rule) => rule.RuleArn === ruleArn),
    before,
  );
  assert.deepEqual(await wiredTo(), [`${b}:80`, `${a}:80`]);
  assert.deepEqual(changed(await deployed(on, { name: 'acme', cluster })), []);
});

test('a target group that is gone is taken out of the list, and the other one is kept', async () => {
  const { group, ruleArn } = await moving();
  const { groups, rules } = await balancingOf(on);
  const lost = groups.find((one) => one.TargetGroupArn !== group);
  for (const { RuleArn } of rules.filter((rule) => rule.RuleArn !== ruleArn))
    await on.elb.send(new DeleteRuleCommand({ RuleArn }));
  await on.elb.send(new DeleteTargetGroupCommand({ TargetGroupArn: lost?.TargetGroupArn }));
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  assert.deepEqual(await wiredTo(), [`${b}:80`]);
  assert.deepEqual(changed(await deployed(on, { name: 'acme', cluster })), []);
});

test('describe-tenant shows both with their health, and which one deployments work on', async () => {
  await moving();
  const run = await onAcme(on, 'describe-tenant');
  const { status, changes, warnings } = ended(run, 0);
  assert.deepEqual([changes, warnings], [[], []]);
  assert.deepEqual(
    status?.targetGroups.map(({ name, slot, present, rules }) => [
      name,
      slot,
      present,
      rules.map((rule) => rule.hosts),
    ]),
    [
      [a, 'a', true, [['acme.apps.example.com']]],
      [b, 'b', false, [['acme.apps.example.com']]],
    ],
  );
  assert.deepEqual(
    status?.targets.map(({ targetGroup, state }) => `${targetGroup} ${state}`),
    [`${a} healthy`, `${a} healthy`, `${b} healthy`, `${b} healthy`],
  );
  assert.ok(run.stderr.includes(`targets     ${a}: 2 healthy`), run.stderr);
  assert.ok(run.stderr.includes(`targets     ${b}: 2 healthy`), run.stderr);
  assert.match(run.stderr, new RegExp(`note {8}.*${b}.*stay`));
});

for (const settled of [true, false])
  test(`the evidence of a failed rollout has the targets of both, ${settled ? '' : 'not '}kept by its rollback`, async () => {
    await moving({ settled });
    await on.aws.ecs({ fail: { acme: 'elb-wrong-code' }, timing: { start: 0, healthy: 0, drain: 5 } });
    const run = await deploy(on, { ...acme, image: 'nginx:1.28' });
    const { failure } = ended(run, 4);
    assert.equal(failure?.class, 'target-wrong-code');
    for (const name of [a, b])
      assert.ok(
        failure?.targets.some((line) => line.includes('Target.ResponseCodeMismatch') && line.includes(name)),
        `${name}: ${failure?.targets.join('\n')}`,
      );
    assert.deepEqual(await wiredTo(), settled ? [`${b}:80`, `${a}:80`] : [`${a}:80`]);
  });

const confirmed = { confirm: 'acme', keepLogs: false };

for (const second of [
  { tagged: 'both' },
  { tagged: 'target group' },
  { tagged: 'target group', host: 'next.apps.example.com' },
] as const)
  test(`remove-tenant takes both target groups and all rules that name them: ${JSON.stringify(second)}`, async () => {
    await moving(second);
    const run = await onAcme(on, 'remove-tenant', confirmed);
    ended(run, 0);
    const gone = changed(run).filter((line) => line.startsWith('remove targetGroup'));
    assert.deepEqual(gone, [`remove targetGroup ${a}`, `remove targetGroup ${b}`]);
    assert.deepEqual(await balancingOf(on), { groups: [], rules: [] });
    assert.deepEqual(await hostsOf(on), []);
  });

test('remove-tenant leaves and names a second target group that does not carry the tenant’s tags', async () => {
  const { group, ruleArn } = await moving({ tagged: 'nothing', host: 'next.apps.example.com' });
  const run = await onAcme(on, 'remove-tenant', confirmed);
  ended(run, 0);
  assert.match(run.stderr, new RegExp(`left, because it is not ours: target group ${b}: it does not carry our tags`));
  assert.match(run.stderr, /left, because it is not ours: listener rule for next\.apps\.example\.com \(priority 500\)/);
  const { groups, rules } = await balancingOf(on);
  assert.deepEqual([groups.map((one) => one.TargetGroupArn), rules.map((one) => one.RuleArn)], [[group], [ruleArn]]);
});

/** A listener of another load balancer of the same VPC. */
const otherListener = async (): Promise<string> => {
  const { LoadBalancers = [] } = await on.elb.send(new DescribeLoadBalancersCommand({}));
  const Subnets = (LoadBalancers[0]?.AvailabilityZones ?? []).flatMap((zone) => zone.SubnetId ?? []);
  const made = await on.elb.send(new CreateLoadBalancerCommand({ Name: 'other', Type: 'application', Subnets }));
  const listener = await on.elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: made.LoadBalancers?.[0]?.LoadBalancerArn,
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    }),
  );
  return listener.Listeners?.[0]?.ListenerArn ?? '';
};

test('the second target group may stand on another load balancer: it is shown, kept and removed too', async () => {
  const listenerArn = await otherListener();
  const { ruleArn } = await moving({ listenerArn });
  assert.deepEqual(changed(await deployed(on, { name: 'acme', cluster })), []);
  const { status } = ended(await onAcme(on, 'describe-tenant'), 0);
  assert.equal(status?.targetGroups[1]?.rules[0]?.ruleArn, ruleArn);
  ended(await onAcme(on, 'remove-tenant', confirmed), 0);
  assert.deepEqual(await balancingOf(on), { groups: [], rules: [] });
  const { Rules = [] } = await on.elb.send(new DescribeRulesCommand({ ListenerArn: listenerArn }));
  assert.deepEqual(
    Rules.filter((rule) => rule.IsDefault !== true),
    [],
  );
});

test('what a removal that was killed has left on another load balancer goes with the next one', async () => {
  const listenerArn = await otherListener();
  await moving({ listenerArn });
  await on.ecs.send(new DeleteServiceCommand({ cluster, service: 'acme', force: true }));
  ended(await onAcme(on, 'remove-tenant', confirmed), 0);
  assert.deepEqual(await balancingOf(on), { groups: [], rules: [] });
  const { Rules = [] } = await on.elb.send(new DescribeRulesCommand({ ListenerArn: listenerArn }));
  assert.equal(Rules.filter((rule) => rule.IsDefault !== true).length, 0);
});

test('remove-cluster takes both', async () => {
  await moving({ tagged: 'target group' });
  const run = await recorded(on, () =>
    on.request(
      'remove-cluster',
      { name: cluster, force: true, confirm: `${cluster} and its 1 tenant` },
      { env: on.env },
    ),
  );
  ended(run, 0);
  const gone = changed(run).filter((line) => line.startsWith('remove targetGroup'));
  assert.deepEqual(gone, [`remove targetGroup ${a}`, `remove targetGroup ${b}`]);
});

test('onFailure remove takes back a target group that somebody’s rule names by then', async () => {
  await on.aws.ecs({ fail: { acme: 'exits-at-once' } });
  on.proxy.fault({
    kind: 'hook',
    match: { operation: 'CreateService' },
    run: async () => {
      const { groups } = await balancingOf(on);
      await on.elb.send(
        new CreateRuleCommand({
          ListenerArn: on.pre.listenerArn,
          Priority: 500,
          Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/acme'] } }],
          Actions: [{ Type: 'forward', TargetGroupArn: groups[0]?.TargetGroupArn }],
        }),
      );
    },
  });
  const run = await deploy(on, { ...acme, onFailure: 'remove' });
  const { message } = ended(run, 4);
  assert.match(message ?? '', /What this run created was removed again/);
  assert.deepEqual(await balancingOf(on), { groups: [], rules: [] });
});

test('a tenant with one target group costs no call more', async () => {
  await deployed(on);
  const { calls } = await deployed(on);
  const reads = (operation: string) => calls.filter((call) => call.operation === operation).length;
  assert.deepEqual(
    ['DescribeTargetGroups', 'DescribeTargetGroupAttributes', 'DescribeTags', 'DescribeListeners', 'DescribeRules'].map(
      reads,
    ),
    [1, 1, 1, 0, 1],
  );
});
