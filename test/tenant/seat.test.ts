/** Seats: tenants planned from one snapshot never take the same one, and nobody moves unasked. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Front } from '../../ts-steps/aws/snapshot.ts';
import { type Guest, type Occupancy, occupancyOf, type Seat, seatFor } from '../../ts-steps/tenant/seat.ts';
import { carryOut, planFor } from './deploy.ts';
import { copyOf, fakeAws } from './fake-aws.ts';
import { assertRefused } from './refusal.ts';
import { numRuns } from './requests.ts';

const listenerArn =
  'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/app/shared/50dc6c495c0c9188/0467ef3c';
const empty: Front = {
  arn: 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/shared/50dc6c495c0c9188',
  listenerArn,
  scheme: 'https',
  dnsName: 'shared.example.com',
  canonicalHostedZoneId: 'Z215JYRZR1TBD5',
  dualStack: false,
  vpcId: 'vpc-0a1b2c3d',
  rules: [],
};

const ruleOf = (hosts: readonly string[], priority: number, targetGroupArn = `arn:${priority}`) => ({
  RuleArn: `${listenerArn.replace(':listener/', ':listener-rule/')}/${priority}`,
  Priority: String(priority),
  IsDefault: false,
  Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: [...hosts] } }],
  Actions: [{ Type: 'forward' as const, TargetGroupArn: targetGroupArn }],
});

const guest = (tenant: string, more: Partial<Guest['found']> = {}): Guest => ({
  identity: { cluster: 'prod', tenant, service: 'web' },
  settings: { hosts: [`${tenant}.apps.example.com`] },
  found: { service: undefined, serviceTags: {}, targetGroups: {}, rules: [], ...more },
  front: { listenerArn },
});

const standing = (tenant: string, priority: number): Guest => {
  const rule = ruleOf([`${tenant}.apps.example.com`], priority);
  return guest(tenant, { rules: [{ rule, tags: {} }] });
};

const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/), { minLength: 1, maxLength: 60 });

const seatAll = (guests: readonly Guest[], front: Front): { seats: Map<string, Seat>; occupancy: Occupancy } => {
  let occupancy = occupancyOf(new Map([[listenerArn, front]]));
  const seats = new Map<string, Seat>();
  for (const one of guests) {
    const taken = seatFor(one, occupancy);
    occupancy = taken.occupancy;
    seats.set(one.identity.tenant, taken.seat);
  }
  return { seats, occupancy };
};

/** People's rules, and those of tenants that stand: every third of the names, at priorities of their own. */
const scene = fc
  .tuple(names, fc.uniqueArray(fc.integer({ min: 1, max: 39_999 }), { minLength: 60, maxLength: 80 }))
  .map(([tenants, priorities]) => {
    const stands = tenants.filter((_name, index) => index % 3 === 0);
    const guests = tenants.map((name) => {
      const index = stands.indexOf(name);
      return index < 0 ? guest(name) : standing(name, 10_000 + ((priorities[index] ?? 0) % 30_000));
    });
    const used = new Set(guests.flatMap(({ found }) => found.rules.flatMap(({ rule }) => rule.Priority ?? [])));
    const rules = [
      ...guests.flatMap(({ found }) => found.rules.map(({ rule }) => rule)),
      ...priorities
        .slice(stands.length, stands.length + 8)
        .filter((priority) => !used.has(String(priority)))
        .map((priority) => ruleOf(['people.example.com'], priority)),
    ];
    return { guests, front: { ...empty, rules } };
  })
  .filter(({ front }) => new Set(front.rules.map((rule) => rule.Priority)).size === front.rules.length);

describe('seats', () => {
  it('of tenants that are seated from one snapshot are all different', () => {
    fc.assert(
      fc.property(scene, ({ guests, front }) => {
        const { seats, occupancy } = seatAll(guests, front);
        const priorities = [...seats.values()].flatMap((seat) => seat.priorities);
        assert.equal(new Set(priorities).size, guests.length);
        const others = front.rules.filter((rule) => !guests.some(({ found }) => found.rules[0]?.rule === rule));
        for (const rule of others) assert.ok(!priorities.includes(Number(rule.Priority)), rule.Priority);
        const after = occupancy.get(listenerArn);
        for (const { settings, identity } of guests)
          assert.deepEqual([after?.hosts.get(settings.hosts[0] ?? '')], seats.get(identity.tenant)?.priorities);
      }),
      { numRuns },
    );
  });

  it('that tenants have do not depend on the order, and are kept', () => {
    fc.assert(
      fc.property(scene, fc.infiniteStream(fc.nat()), ({ guests, front }, random) => {
        const keys = new Map(guests.map((one) => [one, random.next().value as number]));
        const shuffled = [...guests].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        const [one, other] = [seatAll(guests, front), seatAll(shuffled, front)];
        for (const { identity, found } of guests) {
          const [own] = found.rules;
          if (own === undefined) continue;
          assert.deepEqual(one.seats.get(identity.tenant), other.seats.get(identity.tenant));
          assert.deepEqual(one.seats.get(identity.tenant)?.priorities, [Number(own.rule.Priority)]);
        }
      }),
      { numRuns },
    );
  });

  it('end with the load balancer’s 100 target groups, those that are only planned included', () => {
    const rules = Array.from({ length: 98 }, (_unused, index) => ruleOf([`t${index}.example.com`], 10_000 + index));
    const { occupancy } = seatAll([guest('one'), guest('two')], { ...empty, rules });
    const { message } = assertRefused(() => seatFor(guest('three'), occupancy), 3);
    assert.match(message, /full: app\/shared\/50dc6c495c0c9188 has 100 target groups, and takes 100/);
    // Who stands there already is not sent away.
    assert.deepEqual(seatFor(standing('t5', 10_005), occupancy).seat.priorities, [10_005]);
  });

  it('do not give a host twice: not to the second tenant of a run, and not where a rule has it', () => {
    const { occupancy } = seatAll([guest('one')], empty);
    const second = { ...guest('two'), settings: { hosts: ['two.apps.example.com', 'one.apps.example.com'] } };
    const { message } = assertRefused(() => seatFor(second, occupancy), 3);
    assert.match(message, /^Not ours: one\.apps\.example\.com has a listener rule of its own \(priority \d+\)/);
  });

  it('are on the slot that the tenant’s target group has', () => {
    const { seats } = seatAll([guest('acme')], empty);
    assert.equal(seats.get('acme')?.slot, 'a');
    const targetGroup = {
      description: { TargetGroupName: 'acme-5ebd098d-b', TargetGroupArn: 'arn:b' },
      attributes: {},
      tags: {},
    };
    const { slot } = seatFor(
      guest('acme', { targetGroups: { b: targetGroup } }),
      occupancyOf(new Map([[listenerArn, empty]])),
    ).seat;
    assert.equal(slot, 'b');
  });
});

describe('tenants that are planned together', () => {
  it('from one snapshot get rules that AWS takes beside each other', async () => {
    const aws = fakeAws();
    const before = copyOf(aws);
    let occupancy: Occupancy | undefined;
    for (let index = 0; index < 20; index += 1) {
      const request = { name: `tenant${index}`, image: 'nginx:1' };
      const planned = planFor(before, request, undefined, undefined, occupancy);
      occupancy = planned.occupancy;
      // The fake refuses a priority, a host or a target group that is taken.
      await carryOut(aws, planned);
    }
    assert.equal(aws.rules.size, 20);
    assert.equal(new Set([...aws.rules.values()].map((rule) => rule.Priority)).size, 20);
  });
});
