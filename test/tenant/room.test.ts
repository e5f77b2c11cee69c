import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { noRoomIn } from '../../ts-steps/tenant/room.ts';
import { deploy, planFor } from './deploy.ts';
import { fakeAws } from './fake-aws.ts';

const shop = { name: 'acme', image: 'acme/shop:2.4.1' };

test('percentages leave no room where neither a stop nor a start is allowed, and what is proposed leaves some', () => {
  const percentages = fc.record({
    minimumHealthyPercent: fc.integer({ min: 0, max: 100 }),
    maximumPercent: fc.integer({ min: 100, max: 300 }),
  });
  fc.assert(
    fc.property(percentages, fc.integer({ min: 1, max: 500 }), (given, count) => {
      const mayStop = count - 1 >= (given.minimumHealthyPercent * count) / 100;
      const mayStart = count + 1 <= (given.maximumPercent * count) / 100;
      const found = noRoomIn(given, count);
      assert.equal(found === undefined, mayStop || mayStart);
      if (found === undefined) return;
      const { maximumPercent, minimumHealthyPercent } = found;
      assert.equal(noRoomIn({ ...given, maximumPercent }, count), undefined);
      assert.notEqual(noRoomIn({ ...given, maximumPercent: maximumPercent - 1 }, count), undefined);
      assert.equal(noRoomIn({ ...given, minimumHealthyPercent }, count), undefined);
      assert.notEqual(noRoomIn({ ...given, minimumHealthyPercent: minimumHealthyPercent + 1 }, count), undefined);
    }),
  );
  assert.equal(noRoomIn({ minimumHealthyPercent: 100, maximumPercent: 100 }, 0), undefined);
});

test('the plan tells of it at the count that runs, with the numbers that would do', async () => {
  const warnings = (aws: ReturnType<typeof fakeAws>, request: object) =>
    planFor(aws, { ...shop, ...request }).plan.warnings;
  const tight = { minimumHealthyPercent: 50, maximumPercent: 150, minCount: 1 };
  const sentence =
    'minimumHealthyPercent 50 and maximumPercent 150 leave no room for a deployment at 1 task: 1 has to stay and 1 may run, so that ECS can neither stop an old task nor start a new one; maximumPercent 200 or minimumHealthyPercent 0 would do';
  assert.deepEqual(warnings(fakeAws(), { ...tight, desiredCount: 1 }), [sentence]);
  assert.deepEqual(warnings(fakeAws(), { ...tight, desiredCount: 2 }), []);
  const aws = fakeAws();
  await deploy(aws, { ...shop, ...tight, desiredCount: 2 });
  assert.deepEqual(warnings(aws, { image: 'acme/shop:2.5.0' }), []);
  await deploy(aws, { ...shop, maxCount: 1 });
  assert.deepEqual(warnings(aws, { image: 'acme/shop:2.5.0' }), [sentence]);
  assert.deepEqual(warnings(aws, { image: 'acme/shop:2.5.0', maximumPercent: 200 }), []);
});
