import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contract } from '../../ts-steps/generated/deploy-tenant.ts';
import { validateRequest } from '../../ts-steps/runtime/validate.ts';
import { deploy, planFor, statedRequest } from './deploy.ts';
import { copyOf } from './fake-aws.ts';
import { numRuns, scenario } from './requests.ts';

describe('a plan', () => {
  it('is made of requests that the schema takes', () => {
    fc.assert(
      fc.property(scenario, ({ request }) => {
        assert.deepEqual(validateRequest(contract, request as unknown as Record<string, unknown>), []);
      }),
      { numRuns },
    );
  });

  it('is empty once it was carried out, and nobody has changed anything', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ aws: empty, request }) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        const { plan } = planFor(aws, request);
        assert.deepEqual({ changes: plan.changes, drift: plan.drift }, { changes: [], drift: [] });
      }),
      { numRuns },
    );
  });

  it('is empty for a request that states nothing, and for one that states all that is there', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ aws: empty, request }) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        const { name } = request;
        const { plan, present } = planFor(aws, { name });
        assert.deepEqual(plan.changes, []);
        assert.deepEqual(plan.drift, []);
        const all = statedRequest(name, present);
        assert.deepEqual(planFor(aws, all).plan.changes, []);
        const whole = planFor(aws, { ...all, complete: true }).plan;
        assert.deepEqual(whole.changes, []);
        assert.deepEqual(whole.drift, []);
      }),
      { numRuns },
    );
  });
});
