import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import fc from 'fast-check';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { namesOf } from '../../ts-steps/tenant/names.ts';
import { presentSide } from '../../ts-steps/tenant/present-side.ts';
import { planTenantRemoval } from '../../ts-steps/tenant/removal.ts';
import { inSlots, isGone, usedSlots, wiredArns } from '../../ts-steps/tenant/slots.ts';
import { planUndo } from '../../ts-steps/tenant/undo.ts';
import { deploy, kindsOf, operationsOf, planFor } from './deploy.ts';
import { aliasTo, copyOf, type FakeAws, fakeAws, fixedArn, listenerArn, newArn, setTags } from './fake-aws.ts';
import { observeRemains } from './fake-observe.ts';
import { assertRefused } from './refusal.ts';
import { numRuns, scenario } from './requests.ts';

const identity = { cluster: 'tenants', tenant: 'acme', service: 'web' };
const names = namesOf(identity);
const { a, b } = names.targetGroups;
const image = 'nginx:1.27';
const host = 'acme.apps.example.com';

type Tags = Record<string, string>;
const ours: Tags = { 'ecs-tenants:cluster': 'tenants', 'ecs-tenants:tenant': 'acme', 'ecs-tenants:service': 'web' };

const arnNamed = (aws: FakeAws, name: string): string =>
  [...aws.targetGroups.values()].find((group) => group.TargetGroupName === name)?.TargetGroupArn ?? '';

/** A target group beside that of slot a, like it but for its name. */
const addGroup = (aws: FakeAws, name: string, tags: Tags = {}, first = arnNamed(aws, a)): string => {
  const arn = newArn(aws, 'elasticloadbalancing', `targetgroup/${name}`);
  const like = aws.targetGroups.get(first);
  aws.targetGroups.set(arn, { ...like, TargetGroupName: name, TargetGroupArn: arn });
  aws.attributes.set(arn, {});
  setTags(aws, arn, tags);
  return arn;
};

interface MadeRule {
  readonly hosts: readonly string[];
  readonly priority: number;
  readonly tags?: Tags;
}

const addRule = (aws: FakeAws, targets: Readonly<Record<string, number>>, { hosts, priority, tags = {} }: MadeRule) => {
  const arn = newArn(
    aws,
    'elasticloadbalancing',
    listenerArn.split(':').at(-1)?.replace('listener/', 'listener-rule/') ?? '',
  );
  const rule: Rule = {
    RuleArn: arn,
    Priority: String(priority),
    Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: [...hosts] } }],
    Actions: [
      {
        Type: 'forward',
        ForwardConfig: {
          TargetGroups: Object.entries(targets).map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight })),
        },
      },
    ],
  };
  // AWS tells rules by their priority, and so does nobody rely on the order in which they were made.
  const others = [...aws.rules];
  aws.rules.clear();
  for (const [key, value] of [...others, [arn, rule] as const].sort(
    ([, one], [, other]) => Number(one.Priority) - Number(other.Priority),
  ))
    aws.rules.set(key, value);
  setTags(aws, arn, tags);
  return arn;
};

const wiredTo = (aws: FakeAws): string[] =>
  (aws.services.get('acme')?.loadBalancers ?? []).map(
    ({ targetGroupArn, containerPort }) => `${targetGroupArn?.split('/')[1]}:${containerPort}`,
  );

/** Lets the service name these target groups, in this order. */
const wire = (aws: FakeAws, tenant: string, ...arns: readonly string[]): void => {
  const service = aws.services.get(tenant);
  assert.ok(service);
  const [entry] = service.loadBalancers ?? [];
  aws.services.set(tenant, { ...service, loadBalancers: arns.map((targetGroupArn) => ({ ...entry, targetGroupArn })) });
};

/** acme with one target group, and beside it one in slot b that its service names too. */
const moving = async (
  rule: Partial<MadeRule> = {},
  order: 'a b' | 'b a' = 'b a',
  request: Partial<DeployTenantInput> = {},
) => {
  const aws = fakeAws();
  await deploy(aws, { name: 'acme', image, ...request });
  const group = addGroup(aws, b);
  const ruleArn = addRule(aws, { [group]: 1 }, { hosts: [host], priority: 500, ...rule });
  wire(aws, 'acme', ...(order === 'a b' ? [arnNamed(aws, a), group] : [group, arnNamed(aws, a)]));
  return { aws, group, ruleArn };
};

const update = (aws: FakeAws, request: Partial<DeployTenantInput>) => {
  const { plan } = planFor(aws, { name: 'acme', ...request });
  const one = operationsOf(plan).find(({ kind }) => kind === 'updateService');
  return one?.kind === 'updateService' ? one.input : undefined;
};

describe('the slots of a tenant', () => {
  const group = (name: string) => ({ description: { TargetGroupName: name, TargetGroupArn: `arn:${name}` } });
  const nameIn = (found: ReturnType<typeof inSlots<ReturnType<typeof group>>>) => [
    found.a?.description.TargetGroupName,
    found.b?.description.TargetGroupName,
  ];

  it('are told by name, in whatever order they are named; others take what is free', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([a, b, 'legacy', 'other']), fc.shuffledSubarray([a, b]), (wired, further) => {
        const more = further.filter((name) => !wired.includes(name));
        const [one, other] = nameIn(inSlots(names, wired.map(group), more.map(group)));
        const all = [...wired, ...more];
        assert.equal([one, other].filter((name) => name !== undefined).length, Math.min(all.length, 2));
        // Whatever the service names has its own slot.
        if (wired.includes(a)) assert.equal(one, a);
        if (wired.includes(b)) assert.equal(other, b);
        // Nothing that the service does not name takes a slot from what it names.
        for (const name of [one, other])
          if (name !== undefined && more.includes(name)) assert.ok(wired.length < 2, `${name} before ${wired}`);
      }),
    );
  });

  it('in use are those that the service names', () => {
    const found = inSlots(names, [group(a)], [group(b)]);
    const targetGroups = { a: { ...group(a), attributes: {}, tags: {} }, b: { ...group(b), attributes: {}, tags: {} } };
    const service = (...arns: string[]) => ({ loadBalancers: arns.map((targetGroupArn) => ({ targetGroupArn })) });
    assert.deepEqual(nameIn(found), [a, b]);
    assert.deepEqual(usedSlots({ service: service(`arn:${b}`), targetGroups }), ['b']);
    assert.deepEqual(usedSlots({ service: service(`arn:${b}`, `arn:${a}`), targetGroups }), ['a', 'b']);
    assert.deepEqual(usedSlots({ service: undefined, targetGroups }), ['a', 'b']);
    assert.deepEqual(usedSlots({ service: service('arn:gone'), targetGroups }), ['a', 'b']);
    // A third target group has no slot; one that is gone leaves a slot free, or to one that the service does not name.
    const three = { service: service(`arn:${a}`, `arn:${b}`, 'arn:third'), targetGroups };
    assert.equal(isGone(three, 'arn:third'), false);
    assert.equal(isGone({ service: service(`arn:${a}`, 'arn:gone'), targetGroups }, 'arn:gone'), true);
    assert.equal(isGone({ ...three, targetGroups: { a: targetGroups.a } }, 'arn:third'), true);
  });
});

describe('the present side of two', () => {
  for (const order of ['a b', 'b a'] as const) {
    it(`is that of the rule that the tag names (${order})`, async () => {
      const { aws } = await moving({ tags: ours }, order);
      const side = presentSide(planFor(aws, { name: 'acme' }).found);
      assert.deepEqual([side.slot, side.targetGroup?.description.TargetGroupName], ['a', a]);
      assert.notEqual(side.rule?.rule.Priority, '500');
    });

    it(`without the tag, is that of the rule that carries our host (${order})`, async () => {
      const { aws, ruleArn } = await moving({ hosts: ['next.apps.example.com'], tags: ours }, order);
      const service = aws.services.get('acme')?.serviceArn ?? '';
      aws.tags.set(service, { ...aws.tags.get(service), 'ecs-tenants:rule': '' });
      assert.equal(presentSide(planFor(aws, { name: 'acme' }).found).slot, 'a');
      // The hosts change their rules: the traffic is on the other side.
      for (const [arn, rule] of aws.rules)
        aws.rules.set(arn, {
          ...rule,
          Conditions: [
            { Field: 'host-header', HostHeaderConfig: { Values: [arn === ruleArn ? host : 'old.apps.example.com'] } },
          ],
        });
      const side = presentSide(planFor(aws, { name: 'acme' }).found);
      assert.deepEqual([side.slot, side.rule?.rule.RuleArn], ['b', ruleArn]);
    });

    it(`of two rules that carry our host, is that of the one with our tags (${order})`, async () => {
      const { aws } = await moving({}, order);
      const service = aws.services.get('acme')?.serviceArn ?? '';
      aws.tags.set(service, { ...aws.tags.get(service), 'ecs-tenants:rule': '' });
      const { found, plan } = planFor(aws, { name: 'acme' });
      assert.equal(presentSide(found).slot, 'a');
      assert.deepEqual(kindsOf(plan), ['tagEcsResource']);
    });

    it(`is made again where its rule is gone, and takes no rule of the other side (${order})`, async () => {
      const { aws, ruleArn } = await moving({ hosts: ['next.apps.example.com'] }, order);
      for (const arn of aws.rules.keys()) if (arn !== ruleArn) aws.rules.delete(arn);
      const before = structuredClone(aws.rules.get(ruleArn));
      const { plan, found } = planFor(aws, { name: 'acme' });
      assert.equal(presentSide(found).slot, 'a');
      assert.deepEqual(kindsOf(plan), ['createRule', 'tagEcsResource']);
      await deploy(aws, { name: 'acme' });
      assert.deepEqual(aws.rules.get(ruleArn), before);
      assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
    });
  }

  it('of a rule that shares its requests out is that which gets most; how they are shared is left alone', async () => {
    const { aws, group } = await moving();
    const { found } = planFor(aws, { name: 'acme' });
    const own = presentSide(found).rule?.rule.RuleArn ?? '';
    const shares = (ofA: number, ofB: number): void => {
      const TargetGroups = [
        { TargetGroupArn: group, Weight: ofB },
        { TargetGroupArn: arnNamed(aws, a), Weight: ofA },
      ];
      const rule = aws.rules.get(own);
      aws.rules.set(own, { ...rule, Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }] });
    };
    shares(90, 10);
    assert.equal(presentSide(planFor(aws, { name: 'acme' }).found).slot, 'a');
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
    shares(10, 90);
    assert.equal(presentSide(planFor(aws, { name: 'acme' }).found).slot, 'b');
  });

  it('does not become that of a target group that the service does not name', async () => {
    const { aws } = await moving({ tags: ours });
    wire(aws, 'acme', arnNamed(aws, a));
    const { found, plan } = planFor(aws, { name: 'acme' });
    assert.deepEqual(Object.keys(found.targetGroups), ['a', 'b']);
    assert.equal(presentSide(found).slot, 'a');
    assert.deepEqual(plan.changes, []);
  });

  it('without a service is the slot that the tenant’s rule leads to', async () => {
    const { aws, group, ruleArn } = await moving({ tags: ours });
    aws.services.clear();
    setTags(aws, group, ours);
    for (const arn of aws.rules.keys()) if (arn !== ruleArn) aws.rules.delete(arn);
    aws.targetGroups.delete(arnNamed(aws, a));
    await deploy(aws, { name: 'acme', image });
    assert.deepEqual(wiredTo(aws), [`${b}:80`]);
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });
});

describe('the list of a service with two target groups', () => {
  it('is not written by what does not concern it, and is written as a whole by what does', async () => {
    for (const order of ['a b', 'b a'] as const) {
      const { aws } = await moving({}, order);
      assert.equal(update(aws, { image: 'nginx:1.28' })?.loadBalancers, undefined);
      assert.equal(update(aws, { minimumHealthyPercent: 50 })?.loadBalancers, undefined);
      const slots = order === 'a b' ? [a, b] : [b, a];
      await deploy(aws, { name: 'acme', containerPort: 8080 });
      assert.deepEqual(
        wiredTo(aws),
        slots.map((name) => `${name}:8080`),
      );
      const { plan, settings } = planFor(aws, { name: 'acme' });
      assert.deepEqual([plan.changes, settings.containerPort], [[], 8080]);
    }
  });

  it('keeps what else an entry says, and a port that the container still has', async () => {
    const { aws, group } = await moving({}, 'b a', { portMappings: [{ containerPort: 80 }, { containerPort: 81 }] });
    const service = aws.services.get('acme');
    assert.ok(service);
    const [, own] = service.loadBalancers ?? [];
    const advancedConfiguration = { alternateTargetGroupArn: 'arn:alternate' };
    const other = { ...own, targetGroupArn: group, containerPort: 81, advancedConfiguration };
    aws.services.set('acme', { ...service, loadBalancers: [other, own ?? {}] });
    const ports = (...all: number[]) => all.map((containerPort) => ({ containerPort }));
    const kept = update(aws, { portMappings: ports(80, 81, 82), containerPort: 82 });
    assert.deepEqual(kept?.loadBalancers, [other, { ...own, containerPort: 82 }]);
    // AWS refuses an entry whose port the container no longer has.
    const gone = update(aws, { portMappings: ports(82), containerPort: 82 });
    assert.deepEqual(gone?.loadBalancers, [
      { ...other, containerPort: 82 },
      { ...own, containerPort: 82 },
    ]);
  });

  it('keeps a third target group, and loses one that is gone', async () => {
    const { aws, group } = await moving();
    const third = addGroup(aws, 'by-hand');
    addRule(aws, { [third]: 1 }, { hosts: ['third.example.com'], priority: 501 });
    wire(aws, 'acme', third, group, arnNamed(aws, a));
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
    await deploy(aws, { name: 'acme', containerPort: 8080 });
    assert.deepEqual(wiredTo(aws), ['by-hand:8080', `${b}:8080`, `${a}:8080`]);
    wire(aws, 'acme', fixedArn('elasticloadbalancing', `targetgroup/${b}/0000000000000000`), arnNamed(aws, a));
    await deploy(aws, { name: 'acme' });
    assert.deepEqual(wiredTo(aws), [`${a}:8080`]);
  });

  it('whose present target group is gone gets a new one in its place', async () => {
    const { aws, group } = await moving();
    aws.targetGroups.delete(group);
    aws.targetGroups.delete(arnNamed(aws, a));
    for (const arn of aws.rules.keys()) aws.rules.delete(arn);
    await deploy(aws, { name: 'acme' });
    assert.deepEqual(wiredTo(aws), [`${a}:80`]);
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });
});

describe('what the other side has', () => {
  it('is left as it is: health check, tags, hosts, records', async () => {
    const { aws, group, ruleArn } = await moving({ tags: ours });
    const before = structuredClone([aws.targetGroups.get(group), aws.tags.get(group), aws.rules.get(ruleArn)]);
    const next = { name: 'acme', healthCheckPath: '/up', tags: { team: 'a' }, hosts: ['www.apps.example.com'] };
    const { plan } = await deploy(aws, next);
    assert.deepEqual([aws.targetGroups.get(group), aws.tags.get(group), aws.rules.get(ruleArn)], before);
    // Its rule still names the host: the record stays.
    assert.ok(!plan.changes.some((change) => change.resource === 'record' && change.action === 'remove'));
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });

  it('does not stand against its own hosts, but what is another’s does', async () => {
    const { aws, group, ruleArn } = await moving({ hosts: ['next.apps.example.com'], priority: 20_000, tags: ours });
    const hosts = [host, 'next.apps.example.com'];
    assert.deepEqual(kindsOf(planFor(aws, { name: 'acme', hosts }).plan), [
      'changeRecords',
      'modifyRule',
      'tagEcsResource',
    ]);
    setTags(aws, ruleArn, { 'ecs-tenants:tenant': 'other' });
    setTags(aws, group, { 'ecs-tenants:tenant': 'other' });
    assertRefused(() => planFor(aws, { name: 'acme', hosts }), 3);
  });
});

describe('a service with two target groups', () => {
  it('of any tenant keeps both through any change, and comes to rest', async () => {
    await fc.assert(
      fc.asyncProperty(
        scenario.filter(({ request }) => request.loadBalancer !== 'none'),
        fc.record({ first: fc.boolean(), sameHost: fc.boolean(), tagged: fc.boolean(), port: fc.boolean() }),
        async ({ aws: empty, request }, { first, sameHost, tagged, port }) => {
          const aws = copyOf(empty);
          const { name } = request;
          await deploy(aws, request);
          const { settings, found, names: own } = planFor(aws, { name });
          const before = found.targetGroups.a?.description.TargetGroupArn ?? '';
          const tags = tagged ? { ...ours, 'ecs-tenants:tenant': name } : {};
          const group = addGroup(aws, own.targetGroups.b, tags, before);
          const hosts = [(sameHost ? settings.hosts[0] : undefined) ?? 'next.example.com'];
          addRule(aws, { [group]: 1 }, { hosts, priority: 500, tags });
          const arns = first ? [group, before] : [before, group];
          wire(aws, name, ...arns);
          const other = () =>
            structuredClone([aws.targetGroups.get(group), aws.attributes.get(group), aws.tags.get(group)]);
          const rest = other();
          assert.deepEqual(planFor(aws, { name }).plan.changes, []);
          await deploy(aws, { name, image: 'acme/next:1', healthCheckPath: '/next' });
          if (port) await deploy(aws, { name, portMappings: [{ containerPort: 4242 }], containerPort: 4242 });
          await deploy(aws, { name }, { of: 'restart' });
          assert.deepEqual(wiredArns(aws.services.get(name)), arns);
          assert.deepEqual(other(), rest);
          const { plan, settings: after } = planFor(aws, { name });
          assert.deepEqual([plan.changes, after.healthCheckPath], [[], '/next']);
        },
      ),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });
});

describe('the removal of a tenant with two target groups', () => {
  const next = 'next.apps.example.com';
  const planned = async (tags: Tags): Promise<string[]> => {
    const { aws } = await moving({ hosts: [next], tags });
    for (const arn of aws.targetGroups.keys()) setTags(aws, arn, ours);
    aws.records.set('Z1', [...(aws.records.get('Z1') ?? []), aliasTo(next, 'A')]);
    return planTenantRemoval({ identity, ...observeRemains(aws, identity), keepLogs: true })
      .filter(({ resource }) => /^(?:record|listenerRule|targetGroup)$/.test(resource))
      .map(({ resource, name }) => `${resource} ${name}`)
      .sort();
  };
  const groups = [`targetGroup ${a}`, `targetGroup ${b}`];

  it('takes rules, records and target groups of both sides', async () => {
    const rest = [`listenerRule ${host}`, `listenerRule ${next}`, `record ${host}`, `record ${next}`];
    assert.deepEqual(await planned(ours), [...rest, ...groups]);
  });

  it('takes a rule that nobody tagged, and not its record', async () => {
    const rest = [`listenerRule ${host}`, `listenerRule ${next}`, `record ${host}`];
    assert.deepEqual(await planned({}), [...rest, ...groups]);
  });

  it('leaves a rule that is another tenant’s', async () => {
    const all = await planned({ ...ours, 'ecs-tenants:tenant': 'other' });
    assert.deepEqual(
      all.filter((line) => line.includes(next)),
      [],
    );
  });
});

describe('undo', () => {
  const undone = (aws: FakeAws, done: Parameters<typeof planUndo>[1]): string[] =>
    planUndo({ identity, ...observeRemains(aws, identity) }, done)
      .map(({ resource, name }) => `${resource} ${name}`)
      .filter((line) => /^(listenerRule|targetGroup|service) /.test(line))
      .sort();

  it('takes what the created service was wired to meanwhile, and the rules that lead there', async () => {
    const aws = fakeAws();
    const { plan } = await deploy(aws, { name: 'acme', image });
    const group = addGroup(aws, b, ours);
    addRule(aws, { [group]: 1 }, { hosts: ['next.apps.example.com'], priority: 500 });
    wire(aws, 'acme', group, arnNamed(aws, a));
    assert.deepEqual(undone(aws, plan.changes), [
      `listenerRule ${host}`,
      'listenerRule next.apps.example.com',
      'service acme',
      `targetGroup ${a}`,
      `targetGroup ${b}`,
    ]);
  });

  it('leaves a target group and a rule that were there before', async () => {
    const { aws, group, ruleArn } = await moving({ tags: ours });
    aws.services.clear();
    setTags(aws, group, ours);
    for (const arn of aws.rules.keys()) if (arn !== ruleArn) aws.rules.delete(arn);
    aws.targetGroups.delete(arnNamed(aws, a));
    const { plan } = await deploy(aws, { name: 'acme', image });
    assert.deepEqual(undone(aws, plan.changes), ['service acme']);
  });
});
