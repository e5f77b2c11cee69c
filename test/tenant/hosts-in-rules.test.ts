import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tagKeys } from '../../ts-steps/data/tag-keys.ts';
import { hostsInRules, hostsPerRule } from '../../ts-steps/tenant/hosts-in-rules.ts';
import { hostsTag, taggedHosts } from '../../ts-steps/tenant/hosts-tag.ts';
import { numRuns } from './requests.ts';

const names = (count: number): string[] => Array.from({ length: count }, (_one, index) => `h${index}.example.com`);

/** Wanted hosts, and the hosts of the rules that are there: five at most, no host in two of them, the first not empty. */
const scene = fc
  .tuple(fc.integer({ min: 1, max: 25 }), fc.shuffledSubarray(names(40)), fc.array(fc.integer({ min: 1, max: 5 })))
  .map(([count, present, sizes]) => {
    const rules: string[][] = [];
    for (const size of sizes) {
      const rule = present.splice(0, size);
      if (rule.length > 0) rules.push(rule);
    }
    return { hosts: names(count), rules };
  });

describe('hosts in rules', () => {
  it('stand each in one rule, five at most, and the first rule always has one', () => {
    fc.assert(
      fc.property(scene, ({ hosts, rules }) => {
        const wanted = hostsInRules(hosts, rules);
        assert.deepEqual(wanted.flat().sort(), [...hosts].sort());
        assert.ok(wanted.every((rule) => rule.length <= hostsPerRule));
        assert.ok((wanted[0]?.length ?? 0) > 0);
        assert.ok(wanted.slice(rules.length).every((rule) => rule.length > 0));
      }),
      { numRuns },
    );
  });

  it('stay where they are, unless the first rule would be empty', () => {
    fc.assert(
      fc.property(scene, ({ hosts, rules }) => {
        const wanted = hostsInRules(hosts, rules);
        const isFirstLeft = rules[0]?.some((host) => hosts.includes(host)) !== false;
        if (!isFirstLeft) return;
        for (const [index, rule] of rules.entries())
          for (const host of rule.filter((one) => hosts.includes(one))) assert.ok(wanted[index]?.includes(host), host);
      }),
      { numRuns },
    );
  });

  it('are the same once they are there', () => {
    fc.assert(
      fc.property(scene, ({ hosts, rules }) => {
        const wanted = hostsInRules(hosts, rules).filter((rule) => rule.length > 0);
        assert.deepEqual(hostsInRules(hosts, wanted), wanted);
      }),
      { numRuns },
    );
  });

  it('take no more rules than they need where there is none yet', () => {
    for (const count of [1, 5, 6, 10, 11, 25])
      assert.equal(hostsInRules(names(count), []).length, Math.ceil(count / hostsPerRule));
  });
});

describe('the tag of hosts', () => {
  it('holds all of them, or the first ones and how many are left', () => {
    const host = fc.string({ minLength: 1, maxLength: 120, unit: fc.constantFrom(...'abc.-') });
    fc.assert(
      fc.property(fc.array(host, { minLength: 1, maxLength: 25 }), (hosts) => {
        const value = hostsTag(hosts);
        assert.ok(value.length > 0 && value.length <= 256, value);
        const read = taggedHosts({ [tagKeys.hosts]: value });
        assert.deepEqual(read.hosts, hosts.slice(0, read.hosts.length));
        assert.equal(read.isComplete, read.hosts.length === hosts.length);
      }),
      { numRuns },
    );
  });

  it('that is missing names none', () => {
    assert.deepEqual(taggedHosts({}), { hosts: [], isComplete: false });
  });
});
