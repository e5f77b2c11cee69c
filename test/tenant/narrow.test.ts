import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { deploy, kindsOf, planFor } from './deploy.ts';
import { copyOf } from './fake-aws.ts';
import { numRuns, scenario } from './requests.ts';

type Change = Partial<DeployTenantInput>;

const revision = ['registerTaskDefinition', 'updateService'];

/** Each with a value that no generated request has. */
const ofAll: readonly (readonly [Change, readonly string[]])[] = [
  [{ image: 'acme/other:3' }, revision],
  [{ environment: { ONLY_HERE: '1' } }, revision],
  [{ secrets: { ONLY_HERE_TOO: 'arn:aws:ssm:eu-central-1:123456789012:parameter/x' } }, revision],
  [{ command: ['sleep', '7'] }, revision],
  [{ stopTimeout: 77 }, revision],
  [{ logRetentionInDays: 545 }, ['putRetentionPolicy']],
  [{ minimumHealthyPercent: 0, maximumPercent: 199 }, ['updateService']],
];

const ofScaling: readonly (readonly [Change, readonly string[]])[] = [
  [{ maxCount: 4999 }, ['registerScalableTarget']],
  [{ scaleOut: { threshold: 999 } }, ['putMetricAlarm']],
  [{ scaleIn: { period: 3600 } }, ['putMetricAlarm']],
  [{ scaleOut: { cooldown: 4321 } }, ['putScalingPolicy']],
  [{ scaleIn: { stepAdjustments: [{ metricIntervalUpperBound: 0, scalingAdjustment: -99 }] } }, ['putScalingPolicy']],
];

const ofBalanced: readonly (readonly [Change, readonly string[]])[] = [
  [{ healthCheckPath: '/only-here' }, ['modifyTargetGroup']],
  [{ deregistrationDelaySeconds: 123 }, ['modifyTargetGroupAttributes']],
  [{ targetGroupAttributes: { 'slow_start.duration_seconds': '31' } }, ['modifyTargetGroupAttributes']],
  [{ healthCheckGracePeriodSeconds: 1234 }, ['updateService']],
];

const cases = [
  ...ofAll.map((one) => ({ one, applies: () => true })),
  ...ofScaling.map((one) => ({ one, applies: ({ scaling }: DeployTenantInput) => scaling !== false })),
  ...ofBalanced.map((one) => ({ one, applies: ({ loadBalancer }: DeployTenantInput) => loadBalancer !== 'none' })),
];

describe('a changed setting touches only what holds it', () => {
  for (const {
    one: [change, kinds],
    applies,
  } of cases) {
    it(`${JSON.stringify(change)}: ${kinds.join(', ')}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          scenario.filter(({ request }) => applies(request)),
          async ({ aws: empty, request }) => {
            const aws = copyOf(empty);
            await deploy(aws, request);
            const before = planFor(aws, { name: request.name, ...change });
            assert.deepEqual(kindsOf(before.plan), kinds);
            for (const { reason } of before.plan.changes) assert.equal(reason, 'asked for');
            await deploy(aws, { name: request.name, ...change });
            assert.deepEqual(planFor(aws, { ...request, ...change }).plan.drift, []);
          },
        ),
        { numRuns: Math.ceil(numRuns / 6) },
      );
    });
  }

  it('tags: only tags, of everything that can carry them', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ aws: empty, request }) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        await deploy(aws, { name: request.name, tags: { onlyHere: 'yes' } });
        const { names, found, plan } = planFor(aws, { name: request.name });
        assert.deepEqual(plan.changes, []);
        const arns = [
          found.service?.serviceArn,
          found.taskDefinition?.definition.taskDefinitionArn,
          found.logGroup?.arn,
          found.targetGroups.a?.description.TargetGroupArn,
          found.rules[0]?.rule.RuleArn,
          found.scalableTarget?.ScalableTargetARN,
          ...found.alarms.map((alarm) => alarm.AlarmArn),
        ].filter((arn) => arn !== undefined);
        for (const arn of arns) assert.equal(aws.tags.get(arn)?.onlyHere, 'yes', `${names.serviceName}: ${arn}`);
        await deploy(aws, { name: request.name, reset: ['/tags/onlyHere'] });
        for (const arn of arns) assert.equal(aws.tags.get(arn)?.onlyHere, undefined, arn);
        assert.equal(aws.revisions.size, 1);
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });
});
