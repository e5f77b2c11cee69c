import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Arrival, createFaultPlan, type Fault, type FaultAim } from './faults.ts';

const create: Arrival = { seq: 1, service: 'ecs', operation: 'CreateService', write: true };
const describeServices: Arrival = { seq: 2, service: 'ecs', operation: 'DescribeServices', write: false };

/** Which of the calls, counted from 1, are struck by a fault so aimed. */
function struck(aim: FaultAim, calls: readonly Arrival[], kind: Fault = { kind: 'reset' }): number[] {
  const plan = createFaultPlan();
  plan.add({ ...kind, ...aim });
  return calls.flatMap((call, i) => (plan.strike(call) === undefined ? [] : [i + 1]));
}

describe('a fault plan', () => {
  const mixed = [create, describeServices, create, describeServices, create];

  it('strikes every call without aim', () => assert.deepEqual(struck({}, mixed), [1, 2, 3, 4, 5]));

  it('counts only calls that fit', () => {
    assert.deepEqual(struck({ match: { operation: 'CreateService' }, nth: 2 }, mixed), [3]);
    assert.deepEqual(struck({ match: { write: false } }, mixed), [2, 4]);
    assert.deepEqual(struck({ match: { service: 'route53' } }, mixed), []);
  });

  it('strikes once from nth on, or as often as it is told', () => {
    assert.deepEqual(struck({ nth: 2 }, mixed), [2]);
    assert.deepEqual(struck({ nth: 2, times: 3 }, mixed), [2, 3, 4]);
    assert.deepEqual(struck({ times: 2 }, mixed), [1, 2]);
  });

  it('kills once', () => assert.deepEqual(struck({}, mixed, { kind: 'kill', when: 'before', victim: 1 }), [1]));

  it('lets the first fault that is due strike, and counts the call for all', () => {
    const plan = createFaultPlan();
    plan.add({ kind: 'throttle', times: 1 });
    plan.add({ kind: 'reset', nth: 2 });
    assert.deepEqual(
      [create, create, create].map((call) => plan.strike(call)?.kind),
      ['throttle', 'reset', undefined],
    );
  });

  it('forgets its faults when it is cleared', () => {
    const plan = createFaultPlan();
    plan.add({ kind: 'throttle' });
    plan.clear();
    assert.equal(plan.strike(create), undefined);
  });
});
