import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ClusterOperation } from '../../ts-steps/aws/cluster-operations.ts';
import { create, operationsOf, planFor } from './create.ts';
import { cluster, fakeAws } from './fake-aws.ts';
import { numRuns, scenario } from './requests.ts';

/** Ids in rounds: each as soon as all that it waits for is done. */
const roundsOf = (operations: readonly ClusterOperation[]): string[][] => {
  const rounds: string[][] = [];
  const done = new Set<string>();
  for (let left = [...operations]; left.length > 0; ) {
    const ready = left.filter((one) => one.after.every((id) => done.has(id)));
    assert.ok(ready.length > 0, `wait for each other: ${left.map((one) => one.id).join(', ')}`);
    rounds.push(ready.map((one) => one.id));
    for (const { id } of ready) done.add(id);
    left = left.filter((one) => !ready.includes(one));
  }
  return rounds;
};

const sound = (operations: readonly ClusterOperation[]): void => {
  const ids = operations.map((one) => one.id);
  assert.equal(new Set(ids).size, ids.length, `twice: ${ids.join(' ')}`);
  for (const { id, after, references } of operations) {
    for (const before of after) assert.ok(ids.includes(before), `${id} waits for ${before}, which is not there`);
    for (const { operation } of references) assert.ok(after.includes(operation), `${id} refers to ${operation}`);
  }
  roundsOf(operations);
};

describe('the operations of a plan', () => {
  it('wait for one another in no circle, and for all that they refer to', () => {
    fc.assert(
      fc.property(scenario, fc.boolean(), ({ aws, request }, login) =>
        sound(operationsOf(planFor(structuredClone(aws), request, login).plan)),
      ),
      { numRuns },
    );
  });

  it('are sound too where any part is missing', async () => {
    const gone = fc.subarray(['cluster', 'group', 'template', 'profile', 'roles', 'fronts', 'providers', 'listeners']);
    await fc.assert(
      fc.asyncProperty(scenario, gone, async ({ aws: given, request }, parts) => {
        const aws = structuredClone(given);
        await create(aws, request);
        if (parts.includes('cluster')) Object.assign(aws, { cluster: undefined, clusterTags: {} });
        if (parts.includes('group')) aws.group = undefined;
        if (parts.includes('template')) aws.template = undefined;
        if (parts.includes('profile')) aws.profile = undefined;
        if (parts.includes('roles')) aws.roles.clear();
        if (parts.includes('providers')) aws.providers.delete(planFor(aws, request).names.capacityProvider);
        for (const [arn, front] of aws.fronts) {
          if (front.balancer.LoadBalancerName === 'theirs') continue;
          if (parts.includes('fronts')) aws.fronts.delete(arn);
          if (parts.includes('listeners')) front.listeners.length = 0;
        }
        sound(operationsOf(planFor(aws, request).plan));
        await create(aws, request);
        assert.deepEqual(planFor(aws, request).plan.changes, []);
      }),
      { numRuns },
    );
  });

  it('of a new cluster take seven rounds, and the tags come last', () => {
    const request = { name: cluster, domain: 'apps.example.com' };
    const rounds = roundsOf(operationsOf(planFor(fakeAws(), request).plan));
    assert.equal(rounds.length, 7, JSON.stringify(rounds));
    assert.deepEqual(rounds.at(-1), ['cluster.tags']);
    const round = (id: string): number => rounds.findIndex((ids) => ids.includes(id));
    assert.equal(round('launchTemplate'), 2);
    assert.ok(round('instanceProfile.role') < round('launchTemplate'));
    assert.ok(round('launchTemplate') < round('autoScalingGroup'));
    assert.ok(round('autoScalingGroup') < round('capacityProvider'));
    assert.ok(round('capacityProvider') < round('cluster.capacity'));
    assert.ok(round('loadBalancerGroup') < round('loadBalancer') && round('loadBalancer') < round('listener.80'));
  });
});
