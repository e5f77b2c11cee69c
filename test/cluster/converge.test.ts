import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contract } from '../../ts-steps/generated/create-cluster.ts';
import { validateRequest } from '../../ts-steps/runtime/validate.ts';
import { create, planFor, statedRequest } from './create.ts';
import { numRuns, scenario } from './requests.ts';

describe('a cluster’s plan', () => {
  it('is made of requests that the schema takes', () => {
    fc.assert(
      fc.property(scenario, ({ request }) => {
        assert.deepEqual(validateRequest(contract, request as unknown as Record<string, unknown>), []);
      }),
      { numRuns },
    );
  });

  it('is empty once it was carried out; also for the name alone, and for all that is there', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, fc.boolean(), async ({ aws: given, request }, login) => {
        const aws = structuredClone(given);
        await create(aws, request, login);
        const { plan, present } = planFor(aws, request);
        assert.deepEqual(plan.changes, []);
        const { name } = request;
        assert.deepEqual(planFor(aws, { name }).plan.changes, []);
        const whole = statedRequest(name, present);
        assert.deepEqual(validateRequest(contract, whole as unknown as Record<string, unknown>), []);
        assert.deepEqual(planFor(aws, whole).plan.changes, []);
      }),
      { numRuns },
    );
  });

  it('says what was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ aws: given, request }) => {
        const aws = structuredClone(given);
        await create(aws, request);
        const { present } = planFor(aws, { name: request.name });
        const { name: _name, tenantDefaults: _defaults, permissionsBoundary: _boundary, ...stated } = request;
        for (const [key, value] of Object.entries(structuredClone(stated)))
          assert.deepEqual(present[key as keyof typeof present], value, key);
      }),
      { numRuns },
    );
  });
});
