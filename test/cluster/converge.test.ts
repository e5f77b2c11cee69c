import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { StepError } from '../../ts-steps/data/errors.ts';
import { contract } from '../../ts-steps/generated/create-cluster.ts';
import { validateRequest } from '../../ts-steps/runtime/validate.ts';
import { create, planFor, statedRequest } from './create.ts';
import { numRuns, scenario, update } from './requests.ts';

const isRefused = (plan: () => unknown): boolean => {
  try {
    plan();
    return false;
  } catch (error) {
    if (error instanceof StepError) return true;
    throw error;
  }
};

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

  it('is empty too after a second request, whatever that changes', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, update, async ({ aws: given, request }, changes) => {
        const aws = structuredClone(given);
        await create(aws, request);
        const second = { ...changes, name: request.name };
        // What is refused changes nothing.
        fc.pre(!isRefused(() => planFor(aws, second)));
        await create(aws, second);
        const { reset: _reset, ...again } = second;
        assert.deepEqual(planFor(aws, again).plan.changes, []);
        assert.deepEqual(planFor(aws, { name: request.name }).plan.changes, []);
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
