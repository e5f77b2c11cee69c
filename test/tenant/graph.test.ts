import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Operation } from '../../ts-steps/aws/operations.ts';
import { planLines, shownField } from '../../ts-steps/data/plan-lines.ts';
import { valueAt } from '../../ts-steps/data/pointer.ts';
import type { Plan } from '../../ts-steps/tenant/plan.ts';
import { deploy, operationsOf, planFor } from './deploy.ts';
import { copyOf, fakeAws } from './fake-aws.ts';
import { refusalOf } from './refusal.ts';
import { numRuns, scenario, update } from './requests.ts';

const assertGraph = (plan: Plan): void => {
  const operations = operationsOf(plan);
  const byId = new Map(operations.map((one) => [one.id, one]));
  assert.equal(byId.size, operations.length, 'two operations of one id');
  for (const { id, after, references, input } of operations) {
    for (const other of after) assert.ok(byId.has(other), `${id} waits for ${other}, which is not in the plan`);
    for (const { operation, pointer } of references) {
      assert.ok(after.includes(operation), `${id} refers to ${operation} and does not wait for it`);
      assert.equal(valueAt(input, pointer), '', `${id}: ${pointer} holds something already`);
    }
  }
  const done = new Set<string>();
  let waiting: Operation[] = operations;
  while (waiting.length > 0) {
    const ready = waiting.filter((one) => one.after.every((id) => done.has(id)));
    assert.ok(ready.length > 0, `a circle: ${waiting.map((one) => one.id).join()}`);
    for (const { id } of ready) done.add(id);
    waiting = waiting.filter((one) => !done.has(one.id));
  }
};

/** How many rounds of calls a plan needs. */
const rounds = (plan: Plan): number => {
  const depths = new Map<string, number>();
  let left = operationsOf(plan);
  while (left.length > 0) {
    const ready = left.filter((one) => one.after.every((id) => depths.has(id)));
    for (const one of ready) depths.set(one.id, 1 + Math.max(0, ...one.after.map((id) => depths.get(id) ?? 0)));
    left = left.filter((one) => !depths.has(one.id));
  }
  return Math.max(0, ...depths.values());
};

describe('the operations of a plan', () => {
  it('wait for each other without a circle, and for all that they refer to', async () => {
    await fc.assert(
      fc.asyncProperty(update, async ({ aws: empty, request, next }) => {
        const aws = copyOf(empty);
        assertGraph(planFor(aws, request).plan);
        await deploy(aws, request);
        if (refusalOf(() => planFor(aws, next)) === undefined) assertGraph(planFor(aws, next).plan);
        aws.rules.clear();
        aws.policies.clear();
        assertGraph(planFor(aws, request).plan);
      }),
      { numRuns },
    );
  });

  it('of a first deployment need six rounds at most', () => {
    fc.assert(
      fc.property(scenario, ({ aws, request }) => {
        // Target group, rule, service, scalable target, policies, alarms.
        assert.ok(rounds(planFor(aws, request).plan) <= 6);
      }),
      { numRuns },
    );
  });
});

describe('what is shown of a plan', () => {
  it('never holds a value of environment', async () => {
    await fc.assert(
      fc.asyncProperty(update, async ({ aws: empty, request, next }) => {
        const aws = copyOf(empty);
        const plans = [planFor(aws, request).plan];
        await deploy(aws, request);
        if (refusalOf(() => planFor(aws, next)) === undefined) plans.push(planFor(aws, next).plan);
        plans.push(planFor(aws, { name: request.name, reset: ['/environment'] }).plan);
        const values = [request, next]
          .flatMap((one) => Object.values(one.environment ?? {}))
          .filter((one) => one !== '');
        for (const { changes, warnings, drift, applied } of plans) {
          const shown = JSON.stringify([
            planLines(changes),
            changes.map(({ fields, name, reason }) => [fields.map(shownField), name, reason]),
            warnings,
            drift,
            applied,
          ]);
          for (const value of values) assert.ok(!shown.includes(value), value);
        }
      }),
      { numRuns },
    );
  });

  it('names each variable that comes, changes or goes', async () => {
    await fc.assert(
      fc.asyncProperty(update, async ({ aws: empty, request, next }) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        if (refusalOf(() => planFor(aws, next)) !== undefined) return;
        const { plan, present, settings } = planFor(aws, next);
        const [before, after] = [
          new Map(Object.entries(present.environment ?? {})),
          new Map(Object.entries(settings.environment)),
        ];
        const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
          (name) => before.get(name) !== after.get(name),
        );
        const shown = plan.changes
          .flatMap((change) => change.fields)
          .filter(({ pointer }) => pointer.startsWith('/environment/'));
        assert.deepEqual(
          shown.map(({ pointer }) => pointer).sort(),
          changed.map((name) => `/environment/${name}`).sort(),
        );
        for (const field of shown) assert.deepEqual(shownField(field), { pointer: field.pointer, secret: true });
        for (const [name, value] of Object.entries(next.environment ?? {})) assert.equal(after.get(name), value);
      }),
      { numRuns },
    );
  });

  it('shows references of secrets, and nothing that may be a password in the wrong place', async () => {
    const aws = fakeAws();
    const executionRoleArn = 'arn:aws:iam::123456789012:role/execution';
    const shown = (secrets: Record<string, string>) =>
      planFor(aws, { name: 'acme', image: 'nginx:1.27', executionRoleArn, secrets })
        .plan.changes.flatMap(({ fields }) => fields.map(shownField))
        .filter(({ pointer }) => pointer.startsWith('/secrets/'));
    assert.deepEqual(shown({ DB: '/acme/db', TOKEN: 'hunter2' }), [
      { pointer: '/secrets/DB', to: '/acme/db' },
      { pointer: '/secrets/TOKEN', secret: true },
    ]);
    await deploy(aws, { name: 'acme', image: 'nginx:1.27', executionRoleArn, secrets: { DB: 'hunter2' } });
    assert.deepEqual(shown({ DB: '/acme/db' }), [{ pointer: '/secrets/DB', secret: true }]);
  });
});
