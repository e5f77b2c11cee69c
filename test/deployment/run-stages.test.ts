import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { runStages } from '../../ts-steps/deployment/run-stages.ts';
import type { Output } from '../../ts-steps/engine/apply.ts';
import type { Stage } from '../../ts-steps/tenant/stage.ts';

const stages = (count: number): Stage[] => Array.from({ length: count }, () => ({ changes: [], until: 'steady' }));

const outputs = (...ids: string[]): Map<string, Output> => new Map(ids.map((id) => [id, { value: `arn of ${id}` }]));

describe('the stages of a plan', () => {
  it('are carried out one after the other, each with what those before it gave', async () => {
    const told: string[] = [];
    const plan = stages(3);
    const done = await runStages<string>(plan, {
      write: async (stage, given) => {
        const index = plan.indexOf(stage);
        told.push(`write ${index} with ${[...given.keys()].join(' ')}`);
        return outputs(`o${index}`);
      },
      stopped: async (stage) => {
        told.push(`wait for ${plan.indexOf(stage)}`);
        return undefined;
      },
    });
    assert.deepEqual(told, ['write 0 with ', 'wait for 0', 'write 1 with o0', 'wait for 1', 'write 2 with o0 o1']);
    assert.deepEqual([...done.outputs.keys()], ['o0', 'o1', 'o2']);
    assert.equal(done.stoppedBy, undefined);
  });

  it('that follow one with a bad end are never begun, and what was given stays known', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.nat({ max: 6 }), async (count, bad) => {
        const plan = stages(count);
        const written: number[] = [];
        const done = await runStages<string>(plan, {
          write: async (stage) => {
            written.push(plan.indexOf(stage));
            return outputs(`o${plan.indexOf(stage)}`);
          },
          stopped: async (stage) => (plan.indexOf(stage) === bad ? 'it failed' : undefined),
        });
        // The end of the last stage is its caller's to wait for.
        const isStopped = bad < count - 1;
        assert.equal(written.length, isStopped ? bad + 1 : count);
        assert.equal(done.stoppedBy, isStopped ? 'it failed' : undefined);
        assert.equal(done.outputs.size, written.length);
      }),
    );
  });

  it('end with the first failure of a write', async () => {
    let written = 0;
    const done = runStages<string>(stages(3), {
      write: async () => {
        written += 1;
        throw new Error('no');
      },
      stopped: async () => undefined,
    });
    await assert.rejects(done, /no/);
    assert.equal(written, 1);
  });
});
