import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';
import { deploy, planFor } from './deploy.ts';
import { type FakeAws, fakeAws, listenerArn } from './fake-aws.ts';

const acme = { name: 'acme', image: 'acme/shop:2.4.1' };
const name = `${listenerArn.replace(/^.*:listener\//, '')}/0123456789abcdef`;

const host = (...Values: string[]): RuleCondition => ({ Field: 'host-header', HostHeaderConfig: { Values } });
const path = (...Values: string[]): RuleCondition => ({ Field: 'path-pattern', PathPatternConfig: { Values } });

/** A rule of somebody else comes to stand on the listener. */
const withRule = (aws: FakeAws, priority: number, ...Conditions: RuleCondition[]): FakeAws => {
  const RuleArn = `${listenerArn.replace(':listener/', ':listener-rule/')}/0123456789abcdef`;
  const Actions = [{ Type: 'fixed-response' as const }];
  aws.rules.set(RuleArn, { RuleArn, Priority: String(priority), Conditions, Actions, IsDefault: false });
  return aws;
};

const warned = (aws: FakeAws): boolean => {
  const known = aws.services.has(acme.name);
  const warnings = planFor(aws, known ? { name: acme.name } : acme).plan.warnings.join();
  assert.ok(warnings === '' || warnings.startsWith(`listener rule ${name} (priority `), warnings);
  return /takes every request of acme\.apps\.example\.com: the tenant gets none/.test(warnings);
};

describe('a rule of somebody else before the tenant’s', () => {
  it('that takes every request of the host is warned of', async () => {
    for (const conditions of [
      [host('acme.apps.example.com')],
      [host('*.apps.example.com')],
      [host('other.example.com', 'acm?.apps.example.com'), path('/*')],
      [path('/*')],
    ]) {
      const aws = fakeAws();
      await deploy(aws, acme);
      assert.ok(!warned(withRule(aws, 45_000, ...conditions)), 'behind the tenant’s');
      assert.ok(warned(withRule(aws, 7, ...conditions)), JSON.stringify(conditions));
    }
    assert.ok(warned(withRule(fakeAws(), 7, host('*.apps.example.com'))), 'a new tenant');
  });

  it('that takes a part of them, or those of other hosts, is not', () => {
    for (const conditions of [
      [host('other.apps.example.com')],
      [host('acme.apps.example.com'), path('/api/*')],
      [path('/api/*')],
      [path('/*'), { Field: 'source-ip', SourceIpConfig: { Values: ['10.0.0.0/8'] } }],
      [host('acmeXapps.example.com')],
    ])
      assert.ok(!warned(withRule(fakeAws(), 7, ...conditions)), JSON.stringify(conditions));
  });
});
