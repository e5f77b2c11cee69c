import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { deploy, planFor } from './deploy.ts';
import { copyOf, type FakeAws } from './fake-aws.ts';
import { refusalOf } from './refusal.ts';
import { numRuns, update } from './requests.ts';

const isPossible = (aws: FakeAws, request: DeployTenantInput): boolean => {
  const refusal = refusalOf(() => planFor(aws, request));
  // What is left over of the settings before may not go with the new ones; that is said as invalid, or refused.
  return refusal === undefined || ![2, 3].includes(refusal.code);
};

describe('an update', () => {
  it('leaves nothing to do for the same request, nor for an empty one', async () => {
    let possible = 0;
    await fc.assert(
      fc.asyncProperty(update, async ({ aws: empty, request, next }) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        if (!isPossible(aws, next)) return;
        possible += 1;
        await deploy(aws, next);
        const again = planFor(aws, next).plan;
        assert.deepEqual({ changes: again.changes, drift: again.drift }, { changes: [], drift: [] });
        const nothing = planFor(aws, { name: request.name }).plan;
        assert.deepEqual({ changes: nothing.changes, drift: nothing.drift }, { changes: [], drift: [] });
      }),
      { numRuns },
    );
    assert.ok(possible > numRuns / 4, `only ${possible} of ${numRuns} updates were possible`);
  });

  it('gives what a new tenant of that request would be, where it is the whole truth', async () => {
    await fc.assert(
      fc.asyncProperty(update, async ({ aws: empty, request, next }) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        const complete = { ...next, complete: true };
        if (!isPossible(aws, complete)) return;
        await deploy(aws, complete);
        const again = planFor(aws, complete).plan;
        assert.deepEqual({ changes: again.changes, drift: again.drift }, { changes: [], drift: [] });
        const fresh = copyOf(empty);
        await deploy(fresh, next);
        const [there, wanted] = [planFor(aws, { name: request.name }), planFor(fresh, { name: request.name })];
        // With autoscaling the number of tasks is not ours any more.
        const plain = ({ desiredCount, scaleOut, scaleIn, minCount, maxCount, ...rest }: typeof there.present) => ({
          ...rest,
          ...(rest.scaling === false ? { desiredCount } : { scaleOut, scaleIn, minCount, maxCount }),
          hosts: [...(rest.hosts ?? [])].sort(),
        });
        // The default of a public address is one of new services: one that stands keeps what it has.
        const kept = next.assignPublicIp === undefined ? { assignPublicIp: wanted.present.assignPublicIp } : {};
        assert.deepEqual({ ...plain(there.present), ...kept }, plain(wanted.present));
        assert.deepEqual(again.drift, []);
      }),
      { numRuns },
    );
  });
});
