import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { actionsOf, deploy, planFor } from './deploy.ts';
import { copyOf, type FakeAws } from './fake-aws.ts';
import { executeOn } from './fake-execute.ts';
import { numRuns, type Scenario, scenario } from './requests.ts';

interface Loss {
  readonly title: string;
  /** Takes something away; false where the tenant has no such thing. */
  readonly lose: (aws: FakeAws, tenant: string) => boolean;
  /** What has to be done, sorted; `+` stands for any number of the same. */
  readonly wanted: readonly string[];
}

const first = <Value>(values: ReadonlyMap<string, Value>): [string, Value] | undefined => [...values][0];

const loseFirst =
  (of: (aws: FakeAws) => Map<string, unknown>) =>
  (aws: FakeAws): boolean => {
    const [key] = first(of(aws)) ?? [];
    return key !== undefined && of(aws).delete(key);
  };

const resourceId = (aws: FakeAws, tenant: string): string => `service/${aws.cluster.name}/${tenant}`;

const losses: readonly Loss[] = [
  { title: 'an alarm', lose: loseFirst((aws) => aws.alarms), wanted: ['create alarm'] },
  {
    title: 'a policy, and with it the action of its alarm',
    lose: loseFirst((aws) => aws.policies),
    wanted: ['create scalingPolicy', 'update alarm'],
  },
  {
    title: 'the scalable target, and with it its policies',
    lose: (aws, tenant) => {
      if (!aws.scalableTargets.has(resourceId(aws, tenant))) return false;
      executeOn(aws, 'deregisterScalableTarget', { resourceId: resourceId(aws, tenant) });
      return true;
    },
    wanted: ['create scalableTarget', 'create scalingPolicy', 'create scalingPolicy', 'update alarm', 'update alarm'],
  },
  {
    title: 'the action of an alarm',
    lose: (aws) => {
      const [name, alarm] = first(aws.alarms) ?? [];
      if (name !== undefined) aws.alarms.set(name, { ...alarm, AlarmActions: [] });
      return name !== undefined;
    },
    wanted: ['update alarm'],
  },
  {
    title: 'the listener rule, and with it its index on the service',
    lose: (aws) => {
      const isLost = aws.rules.size > 0;
      aws.rules.clear();
      return isLost;
    },
    wanted: ['create listenerRule', 'update tags'],
  },
  {
    title: 'the target of the listener rule',
    lose: (aws) => {
      const [arn, rule] = first(aws.rules) ?? [];
      if (arn !== undefined)
        aws.rules.set(arn, {
          ...rule,
          Actions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '503' } }],
        });
      return arn !== undefined;
    },
    wanted: ['update listenerRule'],
  },
  {
    title: 'target group and rule',
    lose: (aws) => {
      const [arn] = first(aws.targetGroups) ?? [];
      aws.rules.clear();
      return arn !== undefined && aws.targetGroups.delete(arn);
    },
    wanted: ['create listenerRule', 'create targetGroup', 'update service', 'update tags'],
  },
  {
    title: 'protection of the others from its target group',
    lose: (aws) => {
      const [arn, attributes] = first(aws.attributes) ?? [];
      if (arn === undefined) return false;
      const count = 'target_group_health.dns_failover.minimum_healthy_targets.count';
      aws.attributes.set(arn, { ...attributes, [count]: '1' });
      return true;
    },
    wanted: ['update targetGroup'],
  },
  { title: 'the log group', lose: loseFirst((aws) => aws.logGroups), wanted: ['create logGroup'] },
  {
    title: 'our tags of the target group',
    lose: (aws) => {
      const [arn] = first(aws.targetGroups) ?? [];
      if (arn !== undefined) aws.tags.set(arn, {});
      return arn !== undefined;
    },
    wanted: ['update tags'],
  },
  {
    title: 'the circuit breaker',
    lose: (aws, tenant) => {
      const service = aws.services.get(tenant);
      aws.services.set(tenant, {
        ...service,
        deploymentConfiguration: {
          ...service?.deploymentConfiguration,
          deploymentCircuitBreaker: { enable: false, rollback: false },
        },
      });
      return true;
    },
    wanted: ['update service'],
  },
];

const assertConverged = (aws: FakeAws, request: Scenario['request']): void => {
  const { plan } = planFor(aws, request);
  assert.deepEqual({ changes: plan.changes, drift: plan.drift }, { changes: [], drift: [] });
};

describe('what is missing or unlinked is made again, with what hangs on it and nothing else', () => {
  for (const { title, lose, wanted } of losses) {
    it(title, async () => {
      let lost = 0;
      await fc.assert(
        fc.asyncProperty(scenario, fc.boolean(), async ({ aws: empty, request }, states) => {
          const aws = copyOf(empty);
          await deploy(aws, request);
          if (!lose(aws, request.name)) return;
          lost += 1;
          const repair = states ? request : { name: request.name };
          const actions = actionsOf(planFor(aws, repair).plan);
          // More than five hosts have several rules.
          assert.deepEqual(
            actions.filter((one, index) => one !== 'create listenerRule' || actions.indexOf(one) === index),
            wanted,
          );
          const { plan } = await deploy(aws, repair);
          for (const { resource, kept } of plan.drift) assert.ok(!kept, `${resource} is said to be kept`);
          // What a missing resource held is known only where the request states it; the rest is the default.
          assertConverged(aws, repair);
        }),
        { numRuns: Math.ceil(numRuns / 3) },
      );
      assert.ok(lost > 0);
    });
  }

  it('the records', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ aws: empty, request }) => {
        const aws = copyOf(empty);
        const before = copyOf(empty).records;
        const { settings } = await deploy(aws, request);
        if (settings.loadBalancer === 'none' || settings.dns !== 'record') return;
        for (const [zone, records] of before) aws.records.set(zone, records);
        const actions = new Set(actionsOf(planFor(aws, request).plan));
        assert.deepEqual([...actions], ['create record']);
        await deploy(aws, { name: request.name });
        assertConverged(aws, request);
      }),
      { numRuns },
    );
  });

  it('the service, with whatever of the tenant is still there', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ aws: empty, request }) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        aws.services.delete(request.name);
        deregisterTargets(aws);
        await deploy(aws, request);
        assertConverged(aws, request);
      }),
      { numRuns },
    );
  });
});

/** The target goes with its service, as AWS does it in time. */
const deregisterTargets = (aws: FakeAws): void => {
  for (const resourceId of aws.scalableTargets.keys()) executeOn(aws, 'deregisterScalableTarget', { resourceId });
};
