import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stableJson } from '../../ts-steps/data/hash.ts';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { freePriority } from '../../ts-steps/tenant/priorities.ts';
import { deploy, planFor } from './deploy.ts';
import { copyOf, fakeAws } from './fake-aws.ts';
import { numRuns, scenario, update } from './requests.ts';

describe('planId', () => {
  it('does not depend on who runs it, nor when', () => {
    fc.assert(
      fc.property(scenario, fc.webUrl(), ({ aws, request }, build) => {
        const { plan } = planFor(aws, request);
        const other = planFor(
          aws,
          { ...request, build },
          {
            token: 'f'.repeat(32),
            lease: 'ffffffff x',
            build,
            version: '9.9.9',
            forceNewDeployment: false,
            adopt: false,
          },
        ).plan;
        assert.equal(other.planId, plan.planId);
        assert.match(plan.planId, /^[0-9a-f]{16}$/);
      }),
      { numRuns },
    );
  });

  it('depends neither on priorities nor on other tenants', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ aws, request }) => {
        const { plan, settings } = planFor(aws, request);
        const crowded = copyOf(aws);
        await deploy(crowded, { name: 'another-one', image: 'nginx:1', hosts: ['another-one.example.com'] });
        const Priority = String(freePriority(settings.hosts[0] ?? '', new Set()));
        crowded.rules.set('arn:people', { RuleArn: 'arn:people', Priority, Conditions: [], Actions: [] });
        fc.pre(request.name !== 'another-one');
        assert.equal(planFor(crowded, request).plan.planId, plan.planId);
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  it('depends on all that is shown', async () => {
    await fc.assert(
      fc.asyncProperty(update, async ({ aws: empty, request }) => {
        const aws = copyOf(empty);
        const one = planFor(aws, request).plan;
        const other = planFor(aws, { ...request, image: 'acme/other:1' }).plan;
        assert.notEqual(other.planId, one.planId);
        await deploy(aws, request);
        const ids = new Map<string, string>();
        const changes: Partial<DeployTenantInput>[] = [
          {},
          { image: 'acme/other:1' },
          { image: 'acme/other:2' },
          { environment: { HIDDEN: 'one' } },
          { environment: { HIDDEN: 'two' } },
          { logRetentionInDays: 545 },
          { tags: { more: 'x' } },
        ];
        for (const change of changes) {
          const { planId } = planFor(aws, { name: request.name, ...change }).plan;
          assert.equal(ids.get(planId), undefined, `${JSON.stringify(change)} and ${ids.get(planId)}`);
          ids.set(planId, stableJson(change));
        }
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  it('of nothing to do is always the same', async () => {
    const aws = fakeAws();
    await deploy(aws, { name: 'acme', image: 'nginx:1' });
    await deploy(aws, { name: 'other', image: 'nginx:2' });
    assert.equal(planFor(aws, { name: 'acme' }).plan.planId, planFor(aws, { name: 'other' }).plan.planId);
  });
});
