/** A run of create-cluster that ends anywhere between its writes leaves what the next run finishes. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CreateClusterInput } from '../../ts-steps/generated/create-cluster.input.ts';
import { carryOutPart } from '../support/closed-part.ts';
import { refusalOf } from '../tenant/refusal.ts';
import { create, operationsOf, planFor } from './create.ts';
import type { FakeAws } from './fake-aws.ts';
import { executeOn } from './fake-execute.ts';
import { numRuns, scenario, update } from './requests.ts';

/** Which operations are carried out before the end; of 30 and more, so that any number of them is as likely. */
const picks = fc.array(fc.nat(), { maxLength: 40, size: 'max' });

/** How many there are of each kind, and the settings: without what another order of the same writes may change. */
const stateOf = (aws: FakeAws, name: string) => ({
  counts: Object.fromEntries(
    Object.entries(aws).flatMap(([kind, held]) => (held instanceof Map ? [[kind, held.size]] : [])),
  ),
  settings: planFor(aws, { name }).present,
});

/** Interrupted, and run again: as if it had never been interrupted. */
const finishes = async (before: FakeAws, request: CreateClusterInput, taken: readonly number[]): Promise<void> => {
  const straight = structuredClone(before);
  await create(straight, request);

  const aws = structuredClone(before);
  carryOutPart(operationsOf(planFor(aws, request).plan), taken, ({ kind, input }) => executeOn(aws, kind, input));
  await create(aws, request);
  const { reset: _done, ...again } = request;
  assert.deepEqual(planFor(aws, again).plan.changes, []);
  assert.deepEqual(stateOf(aws, request.name), stateOf(straight, request.name));
};

describe('a run of create-cluster that ended between its writes is finished by the next', () => {
  it('where it was the first', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, picks, async ({ aws, request }, taken) => finishes(aws, request, taken)),
      { numRuns },
    );
  });

  it('where it changed a cluster that stands', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, update, picks, async ({ aws: given, request }, changes, taken) => {
        const aws = structuredClone(given);
        await create(aws, request);
        const second = { ...changes, name: request.name };
        fc.pre(refusalOf(() => planFor(aws, second)) === undefined);
        await finishes(aws, second, taken);
      }),
      { numRuns },
    );
  });
});
