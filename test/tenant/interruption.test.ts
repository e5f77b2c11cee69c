/** A run that ends anywhere between its writes leaves what the next run finishes. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { carryOutPart } from '../support/closed-part.ts';
import { deploy, operationsOf, planFor } from './deploy.ts';
import { copyOf, type FakeAws } from './fake-aws.ts';
import { executeOn } from './fake-execute.ts';
import { refusalOf } from './refusal.ts';
import { numRuns, scenario, update } from './requests.ts';

/** Which operations are carried out before the end; of 20 and more, so that any number of them is as likely. */
const picks = fc.array(fc.nat(), { maxLength: 24, size: 'max' });

const kinds = [
  'services',
  'targetGroups',
  'rules',
  'logGroups',
  'scalableTargets',
  'policies',
  'alarms',
] as const satisfies readonly (keyof FakeAws)[];

/** What there is, without what another order of the same writes may change: ARNs, and a revision that nothing runs. */
const stateOf = (aws: FakeAws, name: string) => ({
  counts: Object.fromEntries(kinds.map((kind) => [kind, aws[kind].size])),
  records: [...aws.records].map(([zone, records]) => [zone, records.map((one) => `${one.Name} ${one.Type}`).sort()]),
  settings: planFor(aws, { name }).present,
});

/** Interrupted, and run again: as if it had never been interrupted. */
const finishes = async (before: FakeAws, request: DeployTenantInput, taken: readonly number[]): Promise<void> => {
  const straight = copyOf(before);
  await deploy(straight, request);

  const aws = copyOf(before);
  const operations = operationsOf(planFor(aws, request).plan);
  carryOutPart(operations, taken, ({ kind, input }) => executeOn(aws, kind, input));
  await deploy(aws, request);
  assert.deepEqual(planFor(aws, request).plan.changes, []);
  assert.deepEqual(stateOf(aws, request.name), stateOf(straight, request.name));
  const spare = aws.revisions.size - straight.revisions.size;
  assert.ok(spare <= 1, `${spare} revisions more than without the interruption`);
};

describe('a run that ended between its writes is finished by the next', () => {
  it('where it was the first', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, picks, async ({ aws, request }, taken) => finishes(aws, request, taken)),
      { numRuns },
    );
  });

  it('where it changed a tenant that stands', async () => {
    await fc.assert(
      fc.asyncProperty(update, picks, async ({ aws: empty, request, next }, taken) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        // What is refused changes nothing: Fargate does not offer every memory with every cpu, for one.
        fc.pre(refusalOf(() => planFor(aws, next)) === undefined);
        await finishes(aws, next, taken);
      }),
      { numRuns },
    );
  });
});
