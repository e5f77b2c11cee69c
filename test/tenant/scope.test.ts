import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ServiceUpdate } from '../../ts-steps/aws/operations.ts';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { assertSameNetwork, lastSteady, revisionArn } from '../../ts-steps/tenant/rollback.ts';
import type { ScalingScope, Scope } from '../../ts-steps/tenant/scope.ts';
import { actionsOf, deploy, kindsOf, operationsOf, planFor } from './deploy.ts';
import { copyOf, type FakeAws, fakeAws } from './fake-aws.ts';
import { newestOf } from './fake-observe.ts';
import { assertRefused, refusalOf } from './refusal.ts';
import { numRuns, update } from './requests.ts';

const family = 'tenants--acme';
const base = `arn:aws:ecs:eu-central-1:123456789012:task-definition/${family}`;

const acme = async (settings: object = {}): Promise<FakeAws> => {
  const aws = fakeAws();
  await deploy(aws, { name: 'acme', image: 'nginx:1.27', ...settings });
  return aws;
};

const plans = (aws: FakeAws, scope: Scope, settings: Partial<DeployTenantInput> = {}) =>
  planFor(aws, { name: 'acme', ...settings }, undefined, scope);

const revisionOf = (aws: FakeAws, number: number) => {
  const arn = `${base}:${number}`;
  const definition = aws.revisions.get(arn);
  assert.ok(definition, `no revision ${number}`);
  return { definition, tags: aws.tags.get(arn) ?? {} };
};

const count = (desiredCount: number): ScalingScope => ({ of: 'scaling', desiredCount });

/** Somebody changes things by hand, in every resource. */
const tamper = (aws: FakeAws): void => {
  for (const [name, service] of aws.services)
    aws.services.set(name, {
      ...service,
      deploymentConfiguration: { ...service.deploymentConfiguration, maximumPercent: 150 },
    });
  for (const [arn, group] of aws.targetGroups) aws.targetGroups.set(arn, { ...group, HealthCheckPath: '/by-hand' });
  for (const [name, group] of aws.logGroups) aws.logGroups.set(name, { ...group, retentionInDays: 7 });
  for (const [name, alarm] of aws.alarms)
    if (name.endsWith('cpu-high')) aws.alarms.set(name, { ...alarm, Threshold: 91 });
};

const parts: readonly (readonly [Scope, Partial<DeployTenantInput>])[] = [
  [{ of: 'restart' }, { forceNewDeployment: true }],
  [{ of: 'scaling' }, { minCount: 3, maxCount: 7 }],
  [{ of: 'scaling', suspended: true }, {}],
  [{ of: 'scaling', state: 'stopped' }, {}],
];

describe('a run that is about a part of a tenant', () => {
  it('registers no revision, and leaves what others changed as it is and as drift', async () => {
    for (const [scope, settings] of parts) {
      const aws = await acme();
      tamper(aws);
      const before = planFor(aws, { name: 'acme' }).plan.drift;
      assert.deepEqual(before.map((one) => one.resource).sort(), ['alarm', 'logGroup', 'service', 'targetGroup']);
      const { plan } = plans(aws, scope, settings);
      assert.ok(plan.changes.length > 0);
      const touched = new Set(plan.changes.map((change) => change.resource));
      assert.deepEqual(
        [...touched].filter((one) => one !== 'service' && one !== 'scalableTarget'),
        [],
      );
      assert.ok(!kindsOf(plan).includes('registerTaskDefinition'));
      const [alarm] = aws.alarms.values();
      await deploy(aws, { name: 'acme', ...settings }, scope);
      assert.deepEqual([...aws.alarms.values()][0], alarm);
      assert.equal(aws.services.get('acme')?.deploymentConfiguration?.maximumPercent, 150);
      assert.deepEqual(planFor(aws, { name: 'acme' }).plan.drift, before);
    }
  });

  it('has nothing to do once it was carried out, except a restart', async () => {
    for (const [scope, settings] of parts.slice(1)) {
      const aws = await acme();
      await deploy(aws, { name: 'acme', ...settings }, scope);
      assert.deepEqual(plans(aws, scope, settings).plan.changes, []);
      assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
    }
  });

  it('restarts by a forced deployment of the same revision, and writes nothing else', async () => {
    const aws = await acme();
    const { plan } = plans(aws, { of: 'restart' }, { forceNewDeployment: true });
    assert.deepEqual(actionsOf(plan), ['deploy service']);
    const [only] = operationsOf(plan);
    assert.ok(only);
    const { deploymentBefore, ...input } = only.input as ServiceUpdate;
    assert.deepEqual(input, { cluster: 'tenants', service: 'acme', forceNewDeployment: true });
    assert.equal(deploymentBefore, aws.services.get('acme')?.deployments?.[0]?.id);
  });

  it('scales: thresholds go into the alarm, limits into the target, as a merge', async () => {
    const aws = await acme({ scaleOut: { threshold: 70, cooldown: 90 } });
    const { plan } = plans(aws, { of: 'scaling' }, { scaleOut: { threshold: 85 }, maxCount: 9 });
    assert.deepEqual(actionsOf(plan), ['update alarm', 'update scalableTarget']);
    await deploy(aws, { name: 'acme', scaleOut: { threshold: 85 }, maxCount: 9 }, { of: 'scaling' });
    const { settings } = planFor(aws, { name: 'acme' });
    assert.deepEqual([settings.scaleOut.threshold, settings.scaleOut.cooldown, settings.maxCount], [85, 90, 9]);
  });

  it('moves the number of tasks only where autoscaling does not', async () => {
    const scaling = await acme();
    const { problems } = assertRefused(() => plans(scaling, count(3), { desiredCount: 3 }), 2);
    assert.match(problems[0]?.message ?? '', /^\/desiredCount is autoscaling's/);
    await deploy(scaling, { name: 'acme', desiredCount: 3 }, { ...count(3), suspended: true });
    assert.equal(scaling.services.get('acme')?.desiredCount, 3);
    await deploy(scaling, { name: 'acme', desiredCount: 4 }, count(4));
    assert.equal(scaling.services.get('acme')?.desiredCount, 4);
    assertRefused(() => plans(scaling, count(40), { desiredCount: 40 }), 2);

    const fixed = await acme({ scaling: false, desiredCount: 2 });
    await deploy(fixed, { name: 'acme', desiredCount: 6 }, count(6));
    assert.equal(fixed.services.get('acme')?.desiredCount, 6);
    const refusal = assertRefused(() => plans(fixed, { of: 'scaling', suspended: true }, { minCount: 1 }), 2);
    assert.deepEqual(
      refusal.problems.map((one) => one.pointer),
      ['/minCount', '/suspended'],
    );
  });

  it('says all that is wrong with limits and thresholds beside those that are there', async () => {
    const aws = await acme({ minCount: 3, maxCount: 5 });
    const low = assertRefused(() => plans(aws, { of: 'scaling' }, { maxCount: 2, scaleOut: { threshold: 20 } }), 2);
    assert.deepEqual(
      low.problems.map((one) => one.pointer),
      ['/minCount', '/scaleOut/threshold'],
    );
  });
});

describe('a rollback', () => {
  it('puts back exactly the settings that the revision holds, and the way forward is the revision that was left', async () => {
    let possible = 0;
    await fc.assert(
      fc.asyncProperty(update, async ({ aws: empty, request, next }) => {
        const aws = copyOf(empty);
        const { name } = request;
        await deploy(aws, request);
        const old = planFor(aws, { name });
        if (refusalOf(() => planFor(aws, next)) !== undefined) return;
        await deploy(aws, next);
        const newer = planFor(aws, { name });
        const revision = old.found.taskDefinition;
        assert.ok(revision);
        const scope = { of: 'revision', revision } as const;
        if (refusalOf(() => planFor(aws, { name }, undefined, scope)) !== undefined) return;
        possible += 1;
        const count = aws.revisions.size;
        await deploy(aws, { name }, scope);
        const back = planFor(aws, { name });
        assert.equal(back.found.service?.taskDefinition, revision.definition.taskDefinitionArn);
        const rest = ({ image, environment, command, memory, cpu, portMappings, ...others }: typeof back.present) => ({
          task: { image, environment, command, memory, cpu, portMappings },
          // What was not in the revision before and after is what the newer deployment left.
          percent: [others.minimumHealthyPercent, others.maximumPercent, others.minCount, others.healthCheckPath],
        });
        assert.deepEqual(rest(back.present).task, rest(old.present).task);
        assert.deepEqual(rest(back.present).percent, rest(newer.present).percent);
        assert.deepEqual(back.plan.changes, []);
        const again = { of: 'revision', revision: back.found.taskDefinition ?? revision } as const;
        assert.deepEqual(planFor(aws, { name }, undefined, again).plan.changes, []);
        assert.equal(aws.revisions.size, count);
      }),
      { numRuns },
    );
    assert.ok(possible > numRuns / 4, `only ${possible} of ${numRuns} rollbacks were possible`);
  });

  it('is followed by the newest revision again where its image is deployed again, and registers none', async () => {
    const aws = await acme();
    await deploy(aws, { name: 'acme', image: 'nginx:1.28' });
    await deploy(aws, { name: 'acme' }, { of: 'revision', revision: revisionOf(aws, 1) });
    const { plan } = await deploy(aws, { name: 'acme', image: 'nginx:1.28' });
    assert.deepEqual(actionsOf(plan), ['update service']);
    assert.equal(aws.services.get('acme')?.taskDefinition, `${base}:2`);
    assert.equal(newestOf(aws, family)?.definition.revision, 2);
  });

  it('sends the load balancer to the port that the revision has', async () => {
    const aws = await acme({ containerPort: 8080 });
    await deploy(aws, { name: 'acme', containerPort: 9090 });
    const scope = { of: 'revision', revision: revisionOf(aws, 1) } as const;
    assert.deepEqual(actionsOf(plans(aws, scope).plan), ['update service']);
    await deploy(aws, { name: 'acme' }, scope);
    assert.equal(aws.services.get('acme')?.loadBalancers?.[0]?.containerPort, 8080);
  });

  it('goes to the revision that was steady last, whatever its number', () => {
    const tagged = (number: number, steady?: string) => ({
      definition: { taskDefinitionArn: `${base}:${number}` },
      tags: (steady === undefined ? {} : { 'ecs-tenants:steady': steady }) as Record<string, string>,
    });
    const all = [
      tagged(5, '2026-05-05T00:00:00.000Z'),
      tagged(4),
      tagged(3, '2026-03-03T00:00:00.000Z'),
      tagged(1, '2026-04-04T00:00:00.000Z'),
    ];
    assert.equal(lastSteady(all, `${base}:5`)?.definition.taskDefinitionArn, `${base}:1`);
    // What is newer was left by a rollback, or never ran.
    assert.equal(lastSteady(all, `${base}:4`)?.definition.taskDefinitionArn, `${base}:1`);
    assert.equal(lastSteady(all, `${base}:1`), undefined);
    assert.equal(lastSteady([tagged(4), tagged(2, 'x')], `${base}:2`), undefined);
  });

  it('takes a number, or an ARN of the tenant’s own family and account', () => {
    const names = planFor(fakeAws(), { name: 'acme', image: 'nginx:1.27' }).names;
    assert.equal(revisionArn('7', `${base}:9`, names), `${base}:7`);
    assert.equal(revisionArn(`${base}:7`, `${base}:9`, names), `${base}:7`);
    const other = assertRefused(() => revisionArn(`${base}-2:7`, `${base}:9`, names), 3);
    assert.match(other.message, /tenants--acme-2:7 is of family tenants--acme-2, not of tenants--acme\./);
    const account = assertRefused(
      () => revisionArn(`${base}:7`.replace('123456789012', '000000000000'), `${base}:9`, names),
      3,
    );
    assert.match(account.message, /of another account or Region/);
  });

  it('is refused where the tenant’s network is of another kind by now', async () => {
    const aws = await acme({ loadBalancer: 'none' });
    await deploy(aws, { name: 'acme', networkMode: 'awsvpc', subnets: ['subnet-0a1b2c3d'] });
    const { found } = planFor(aws, { name: 'acme' });
    assert.match(assertRefused(() => assertSameNetwork(revisionOf(aws, 1), found), 3).message, /networkMode bridge/);
  });
});
