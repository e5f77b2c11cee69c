import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exactHostBand, freePriority } from '../../ts-steps/tenant/priorities.ts';
import { deploy, planFor } from './deploy.ts';
import { fakeAws } from './fake-aws.ts';

const { from, to } = exactHostBand;
const host = fc.domain();

describe('priorities', () => {
  it('are free, in the band of exact hosts, and the same for the same host', () => {
    fc.assert(
      fc.property(host, fc.array(fc.integer({ min: 1, max: 50_000 }), { maxLength: 200 }), (name, list) => {
        const taken = new Set(list);
        const priority = freePriority(name, taken);
        assert.ok(priority !== undefined && priority >= from && priority <= to && !taken.has(priority));
        assert.equal(freePriority(name, taken), priority);
      }),
    );
  });

  it('move on by one where the place is taken, and around the end of the band', () => {
    fc.assert(
      fc.property(host, fc.integer({ min: 1, max: 50 }), (name, count) => {
        const taken = new Set<number>();
        const start = freePriority(name, taken) ?? 0;
        for (let step = 0; step < count; step += 1) taken.add(freePriority(name, taken) ?? 0);
        assert.equal(taken.size, count);
        const wanted = ((start - from + count) % (to - from + 1)) + from;
        assert.equal(freePriority(name, taken), wanted);
      }),
    );
  });

  it('never collide, one host after another, even for hosts that begin at the same place', () => {
    const taken = new Set<number>();
    for (let index = 0; index < 300; index += 1) {
      const priority = freePriority(index % 2 === 0 ? 'same.example.com' : `t${index}.example.com`, taken);
      assert.ok(priority !== undefined && !taken.has(priority));
      taken.add(priority);
    }
  });

  it('come to an end in a full band', () => {
    const all = Array.from({ length: to - from + 1 }, (_unused, index) => from + index);
    assert.equal(freePriority('acme.example.com', new Set(all)), undefined);
    assert.equal(freePriority('acme.example.com', new Set(all.filter((one) => one !== 12_345))), 12_345);
  });

  it('of tenants deployed one after another are all different', async () => {
    const aws = fakeAws();
    for (let index = 0; index < 30; index += 1) await deploy(aws, { name: `tenant${index}`, image: 'nginx:1' });
    const priorities = [...aws.rules.values()].map((rule) => rule.Priority);
    assert.equal(new Set(priorities).size, 30);
  });

  it('are read as numbers, people’s own ones among them', () => {
    const aws = fakeAws();
    const start = freePriority('acme.apps.example.com', new Set());
    aws.rules.set('arn:by-hand', { RuleArn: 'arn:by-hand', Priority: String(start), Conditions: [], Actions: [] });
    const create = planFor(aws, { name: 'acme', image: 'nginx:1' })
      .plan.changes.flatMap((change) => change.operations)
      .find((one) => one.kind === 'createRule');
    assert.equal(create?.input.Priority, Number(start) + 1);
  });
});
