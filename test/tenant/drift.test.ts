import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { actionsOf, deploy, planFor } from './deploy.ts';
import { copyOf, type FakeAws } from './fake-aws.ts';
import { executeOn } from './fake-execute.ts';
import { numRuns, scenario } from './requests.ts';

interface Hand {
  readonly title: string;
  /** What drift names. */
  readonly resource: string;
  /** What puts it back. */
  readonly repair: string;
  /** Changes a thing by hand; false where the tenant has no such thing. */
  readonly change: (aws: FakeAws, tenant: string) => boolean;
  /** What the request states to have it back. */
  readonly stated: Partial<DeployTenantInput>;
}

const changeFirst = <Value extends object>(values: Map<string, Value>, change: (value: Value) => Value): boolean => {
  const [entry] = values;
  if (entry !== undefined) values.set(entry[0], change(entry[1]));
  return entry !== undefined;
};

const alarm = (
  side: 'high' | 'low',
  aws: FakeAws,
  tenant: string,
  change: { Threshold?: number; Period?: number },
): boolean => {
  const name = `ecs-tenants/${aws.cluster.name}/${tenant}/cpu-${side}`;
  const found = aws.alarms.get(name);
  if (found !== undefined) aws.alarms.set(name, { ...found, ...change });
  return found !== undefined;
};

const hands: readonly Hand[] = [
  {
    title: 'how long the log is kept',
    resource: 'logGroup',
    repair: 'update logGroup',
    change: (aws) => changeFirst(aws.logGroups, (group) => ({ ...group, retentionInDays: 7 })),
    stated: { logRetentionInDays: 60 },
  },
  {
    title: 'the health check of the target group',
    resource: 'targetGroup',
    repair: 'update targetGroup',
    change: (aws) => changeFirst(aws.targetGroups, (group) => ({ ...group, HealthCheckPath: '/by-hand' })),
    stated: { healthCheckPath: '/stated' },
  },
  {
    title: 'an attribute of the target group',
    resource: 'targetGroup',
    repair: 'update targetGroup',
    change: (aws) => changeFirst(aws.attributes, (all) => ({ ...all, 'deregistration_delay.timeout_seconds': '77' })),
    stated: { deregistrationDelaySeconds: 78 },
  },
  {
    title: 'the limits of a deployment',
    resource: 'service',
    repair: 'update service',
    change: (aws, tenant) => {
      const service = aws.services.get(tenant);
      const deploymentConfiguration = {
        ...service?.deploymentConfiguration,
        minimumHealthyPercent: 33,
        maximumPercent: 177,
      };
      aws.services.set(tenant, { ...service, deploymentConfiguration });
      return true;
    },
    stated: { minimumHealthyPercent: 34 },
  },
  {
    title: 'the limits of the scalable target',
    resource: 'scalableTarget',
    repair: 'update scalableTarget',
    change: (aws) => changeFirst(aws.scalableTargets, (target) => ({ ...target, MinCapacity: 0, MaxCapacity: 77 })),
    stated: { maxCount: 78 },
  },
  {
    title: 'the cooldown of a policy',
    resource: 'scalingPolicy',
    repair: 'update scalingPolicy',
    change: (aws) =>
      changeFirst(aws.policies, (policy) => ({
        ...policy,
        StepScalingPolicyConfiguration: { ...policy.StepScalingPolicyConfiguration, Cooldown: 777 },
      })),
    stated: { scaleOut: { cooldown: 778 } },
  },
  {
    title: 'the threshold of an alarm',
    resource: 'alarm',
    repair: 'update alarm',
    change: (aws, tenant) => alarm('high', aws, tenant, { Threshold: 777 }),
    stated: { scaleOut: { threshold: 778 } },
  },
  {
    title: 'the revision',
    resource: 'taskDefinition',
    repair: 'create taskDefinition',
    change: (aws, tenant) => {
      const service = aws.services.get(tenant);
      const { containerDefinitions = [], ...found } = aws.revisions.get(service?.taskDefinition ?? '') ?? {};
      const byHand = executeOn(aws, 'registerTaskDefinition', {
        ...found,
        family: found.family,
        containerDefinitions: containerDefinitions.map((one) => ({ ...one, image: 'by/hand:1' })),
      });
      aws.tags.set(byHand.value, { 'ecs-tenants:tenant': tenant });
      executeOn(aws, 'updateService', { service: tenant, taskDefinition: byHand.value });
      return true;
    },
    stated: { image: 'nginx:1.28' },
  },
];

describe('what was changed by hand', () => {
  for (const { title, resource, repair, change, stated } of hands) {
    it(`${title}: is kept where it is left out, and said to be; put back where it is stated`, async () => {
      let changed = 0;
      await fc.assert(
        fc.asyncProperty(scenario, async ({ aws: empty, request }) => {
          const aws = copyOf(empty);
          await deploy(aws, request);
          if (!change(aws, request.name)) return;
          changed += 1;

          const { plan } = planFor(aws, { name: request.name });
          // The tags of a revision registered by hand are ours to put in order; its content is not touched.
          assert.deepEqual(
            actionsOf(plan).filter((action) => action !== 'update tags'),
            [],
          );
          assert.deepEqual(plan.drift, [{ resource, kept: true }]);

          const back = planFor(aws, { name: request.name, ...stated }).plan;
          assert.ok(actionsOf(back).includes(repair), actionsOf(back).join());
          assert.deepEqual(back.drift, [{ resource, kept: false }]);
          for (const one of back.changes)
            if (one.resource === resource) assert.equal(one.reason, 'changed by others since our last run');

          const whole = planFor(aws, { ...request, complete: true }).plan;
          assert.ok(actionsOf(whole).includes(repair), actionsOf(whole).join());
          assert.deepEqual(whole.drift, [{ resource, kept: false }]);
        }),
        { numRuns: Math.ceil(numRuns / 2) },
      );
      assert.ok(changed > 0);
    });
  }

  it('is not told apart without a record, and the plan is the same', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ aws: empty, request }) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        for (const [arn, tags] of aws.tags) {
          const { 'ecs-tenants:applied': _record, ...others } = tags;
          aws.tags.set(arn, others);
        }
        const { plan } = planFor(aws, request);
        assert.deepEqual({ changes: plan.changes, drift: plan.drift }, { changes: [], drift: [] });
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });
});
