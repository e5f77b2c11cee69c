import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { actionsOf, deploy, operationsOf, planFor } from './deploy.ts';
import { copyOf, type FakeAws } from './fake-aws.ts';
import { refusalOf } from './refusal.ts';
import { numRuns, update } from './requests.ts';

const beforeDeploy = { command: ['node', 'migrate.js'] };

/** Ids of all operations that wait for one, directly or not. */
const waitingFor = (operations: ReturnType<typeof operationsOf>, first: string): Set<string> => {
  const waiting = new Set([first]);
  for (let grown = true; grown; ) {
    const before = waiting.size;
    for (const { id, after } of operations) if (after.some((one) => waiting.has(one))) waiting.add(id);
    grown = waiting.size > before;
  }
  return waiting;
};

const ranWith = ({ tasksRun }: FakeAws): (string | undefined)[] => tasksRun.map((one) => one.taskDefinition);

describe('a command before a deployment', () => {
  it('runs with the revision that the service gets, and all but revision and log group wait for it', async () => {
    let possible = 0;
    await fc.assert(
      fc.asyncProperty(update, async ({ aws: empty, request, next }) => {
        const aws = copyOf(empty);
        const { name } = request;
        await deploy(aws, { ...request, beforeDeploy });
        assert.deepEqual(ranWith(aws), [aws.services.get(name)?.taskDefinition]);
        assert.deepEqual(planFor(aws, { ...request, beforeDeploy }).plan.changes, []);
        if (refusalOf(() => planFor(aws, next)) !== undefined) return;
        possible += 1;
        const { plan } = planFor(aws, { ...next, beforeDeploy });
        const operations = operationsOf(plan);
        const task = operations.find((one) => one.kind === 'runTask');
        const deploys = planFor(aws, next).plan.changes.some((change) => change.resource === 'taskDefinition');
        if (deploys) assert.ok(task, 'a new revision is deployed without the command');
        if (task !== undefined) {
          const waiting = waitingFor(operations, task.id);
          const free = plan.changes
            .filter((change) => change.operations.some((one) => !waiting.has(one.id)))
            .map((change) => change.resource);
          assert.deepEqual(
            free.filter((one) => one !== 'taskDefinition' && one !== 'logGroup'),
            [],
          );
        }
        await deploy(aws, { ...next, beforeDeploy });
        assert.equal(aws.tasksRun.length, task === undefined ? 1 : 2);
        if (task !== undefined) assert.equal(ranWith(aws)[1], aws.services.get(name)?.taskDefinition);
      }),
      { numRuns },
    );
    assert.ok(possible > numRuns / 4, `only ${possible} of ${numRuns} updates were possible`);
  });

  it('is the only difference of a plan', async () => {
    await fc.assert(
      fc.asyncProperty(update, async ({ aws: empty, request }) => {
        const plain = planFor(empty, request).plan;
        const { plan } = planFor(empty, { ...request, beforeDeploy });
        assert.deepEqual(actionsOf(plan), [...actionsOf(plain), 'create task'].sort());
        assert.notEqual(plan.planId, plain.planId);
        assert.equal(plan.applied, plain.applied);
      }),
      { numRuns },
    );
  });
});
