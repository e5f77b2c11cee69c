import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ScalingScope } from '../../ts-steps/tenant/scope.ts';
import { isStopped, isSuspended } from '../../ts-steps/tenant/wanted-state.ts';
import { actionsOf, deploy, operationsOf, planFor } from './deploy.ts';
import { copyOf, type FakeAws, fakeAws, setTags } from './fake-aws.ts';
import { refusalOf } from './refusal.ts';
import { numRuns, scenario, update } from './requests.ts';

const scale = (aws: FakeAws, name: string, scope: Omit<ScalingScope, 'of'>) =>
  deploy(aws, { name }, { of: 'scaling', ...scope });

/** All that AWS holds of tenants, but who ran last and what it wrote. */
const held = ({ services, scalableTargets, policies, alarms, rules, revisions, tags }: FakeAws) => ({
  services: [...services],
  scalableTargets: [...scalableTargets],
  policies: [...policies],
  alarms: [...alarms],
  rules: [...rules],
  revisions: [...revisions.keys()],
  tags: [...tags].map(([arn, all]) => [arn, { ...all, 'ecs-tenants:run': '', 'ecs-tenants:applied': '' }]),
});

const serviceOf = (aws: FakeAws, name = 'acme') => {
  const service = aws.services.get(name);
  assert.ok(service);
  return service;
};

const targetOf = (aws: FakeAws) => {
  const [target] = aws.scalableTargets.values();
  assert.ok(target);
  return target;
};

const acme = async (settings: object = {}): Promise<FakeAws> => {
  const aws = fakeAws();
  await deploy(aws, { name: 'acme', image: 'nginx:1.27', ...settings });
  return aws;
};

describe('a stopped tenant', () => {
  it('runs no task, is still the same tenant, and returns to what it was, in every respect', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ aws: empty, request: { name, ...settings } }) => {
        const aws = copyOf(empty);
        await deploy(aws, { name, ...settings });
        const before = held(aws);
        const was = planFor(aws, { name }).present;
        await scale(aws, name, { state: 'stopped' });
        assert.equal(serviceOf(aws, name).desiredCount, 0);
        const stopped = planFor(aws, { name });
        assert.deepEqual({ changes: stopped.plan.changes, drift: stopped.plan.drift }, { changes: [], drift: [] });
        assert.deepEqual(stopped.present, was);
        assert.match(stopped.plan.warnings.join(), /is stopped and stays so/);
        await scale(aws, name, { state: 'running' });
        assert.deepEqual(held(aws), before);
      }),
      { numRuns },
    );
  });

  it('stays stopped whatever is deployed on it, and starts with what was deployed', async () => {
    let possible = 0;
    await fc.assert(
      fc.asyncProperty(update, fc.boolean(), async ({ aws: empty, request, next }, complete) => {
        const aws = copyOf(empty);
        const { name } = request;
        await deploy(aws, request);
        await scale(aws, name, { state: 'stopped' });
        const wanted = { ...next, complete };
        const refusal = refusalOf(() => planFor(aws, wanted));
        if (refusal !== undefined) return;
        possible += 1;
        const { settings } = await deploy(aws, wanted);
        assert.equal(serviceOf(aws, name).desiredCount, 0);
        assert.ok(isStopped(planFor(aws, { name }).found));
        assert.deepEqual(planFor(aws, wanted).plan.changes, []);
        await scale(aws, name, { state: 'running' });
        const { desiredCount = 0 } = serviceOf(aws, name);
        if (settings.scaling) {
          assert.ok(desiredCount >= settings.minCount && desiredCount <= settings.maxCount);
          assert.deepEqual(
            [targetOf(aws).MinCapacity, targetOf(aws).MaxCapacity],
            [settings.minCount, settings.maxCount],
          );
          assert.equal(isSuspended(targetOf(aws)), false);
        } else assert.equal(desiredCount, settings.desiredCount);
        assert.deepEqual(planFor(aws, { name }).plan.changes, []);
      }),
      { numRuns },
    );
    assert.ok(possible > numRuns / 4, `only ${possible} of ${numRuns} updates were possible`);
  });

  it('is told by the service’s tag before its tasks stop, and no longer when they have been started', async () => {
    const aws = await acme({ minCount: 2 });
    const scope = (plan: Parameters<typeof operationsOf>[0]) =>
      operationsOf(plan).map(({ id, after }) => [id, after.filter((one) => one !== 'logGroup')]);
    const stop = planFor(aws, { name: 'acme' }, undefined, { of: 'scaling', state: 'stopped' }).plan;
    assert.deepEqual(scope(stop), [
      ['service', ['service.state']],
      ['service.state', []],
      ['scalableTarget', ['service']],
    ]);
    await scale(aws, 'acme', { state: 'stopped' });
    const start = planFor(aws, { name: 'acme' }, undefined, { of: 'scaling', state: 'running' }).plan;
    assert.deepEqual(scope(start), [
      ['service', []],
      ['service.state', ['service', 'scalableTarget']],
      ['scalableTarget', ['service']],
    ]);
  });

  it('runs if somebody started it by hand: nothing stops it, and the next run puts its scaling back', async () => {
    const aws = await acme({ minCount: 2, maxCount: 5 });
    await scale(aws, 'acme', { state: 'stopped' });
    aws.services.set('acme', { ...serviceOf(aws), desiredCount: 3 });
    const { plan, settings } = await deploy(aws, { name: 'acme' });
    assert.deepEqual(actionsOf(plan), ['update scalableTarget', 'update service']);
    assert.equal(settings.minCount, 2);
    assert.deepEqual(
      [serviceOf(aws).desiredCount, targetOf(aws).MinCapacity, isSuspended(targetOf(aws))],
      [3, 2, false],
    );
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });

  it('whose run died after the tag was written is still running, and stops with the next', async () => {
    const aws = await acme({ minCount: 2 });
    setTags(aws, serviceOf(aws).serviceArn ?? '', { 'ecs-tenants:state': 'stopped desiredCount=9 minCount=2' });
    assert.equal(isStopped(planFor(aws, { name: 'acme' }).found), false);
    await scale(aws, 'acme', { state: 'stopped' });
    await scale(aws, 'acme', { state: 'running' });
    assert.equal(serviceOf(aws).desiredCount, 2);
  });

  it('whose scaling was suspended before is suspended again', async () => {
    const aws = await acme();
    await scale(aws, 'acme', { suspended: true });
    assert.ok(isSuspended(targetOf(aws)));
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
    const before = held(aws);
    await scale(aws, 'acme', { state: 'stopped' });
    await scale(aws, 'acme', { state: 'running' });
    assert.deepEqual(held(aws), before);
    await scale(aws, 'acme', { suspended: false });
    assert.equal(isSuspended(targetOf(aws)), false);
  });
});
