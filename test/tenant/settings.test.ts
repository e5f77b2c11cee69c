import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { checkRequest } from '../../ts-steps/tenant/check-request.ts';
import { deploy, planFor } from './deploy.ts';
import { copyOf, type FakeOptions, fakeAws } from './fake-aws.ts';
import { assertRefused } from './refusal.ts';
import { numRuns, scenario } from './requests.ts';

const name = 'acme';
const image = 'nginx:1.27';

/** What the second request means, after the first was deployed. */
const settingsAfter = async (
  first: Partial<DeployTenantInput>,
  second: Partial<DeployTenantInput>,
  options?: FakeOptions,
) => {
  const aws = fakeAws(options);
  await deploy(aws, { name, image, ...first });
  return planFor(aws, { name, ...second }).settings;
};

describe('settings', () => {
  it('that are left out keep their value; maps merge by key, lists are replaced', async () => {
    const settings = await settingsAfter(
      { memory: 1024, environment: { A: '1', B: '2' }, command: ['a', 'b'], scaleOut: { threshold: 80, cooldown: 7 } },
      { environment: { B: '3', C: '4' }, command: ['c'], scaleOut: { threshold: 90 } },
    );
    assert.equal(settings.memory, 1024);
    assert.equal(settings.image, image);
    assert.deepEqual(settings.environment, { A: '1', B: '3', C: '4' });
    assert.deepEqual(settings.command, ['c']);
    assert.equal(settings.scaleOut.threshold, 90);
    assert.equal(settings.scaleOut.cooldown, 7);
  });

  it('that are reset return to their default', async () => {
    const settings = await settingsAfter(
      {
        memory: 1024,
        environment: { A: '1', 'B/C': '2' },
        scaleOut: { threshold: 80, cooldown: 7 },
        maxCount: 9,
        cpuArchitecture: 'ARM64',
        stopTimeout: 9,
        targetGroupAttributes: { 'stickiness.enabled': 'true' },
      },
      {
        reset: [
          '/memory',
          '/environment/B~1C',
          '/scaleOut/threshold',
          '/maxCount',
          '/cpuArchitecture',
          '/stopTimeout',
          '/targetGroupAttributes',
        ],
      },
    );
    assert.equal(settings.memory, 512);
    assert.deepEqual(settings.environment, { A: '1' });
    assert.equal(settings.scaleOut.threshold, 75);
    assert.equal(settings.scaleOut.cooldown, 7);
    assert.equal(settings.maxCount, 4);
    assert.equal(settings.cpuArchitecture, undefined);
    assert.equal(settings.stopTimeout, undefined);
    assert.deepEqual(settings.targetGroupAttributes, {});
  });

  it('that are reset are so in AWS too: nothing is left to do', async () => {
    const aws = fakeAws();
    await deploy(aws, {
      name,
      image,
      memory: 1024,
      cpuArchitecture: 'ARM64',
      targetGroupAttributes: { 'stickiness.enabled': 'true' },
      healthCheck: { command: ['CMD', 'true'] },
    });
    const reset = ['/memory', '/cpuArchitecture', '/targetGroupAttributes', '/healthCheck'];
    await deploy(aws, { name, reset });
    const { plan, present, found } = planFor(aws, { name, reset });
    assert.deepEqual(plan.changes, []);
    assert.equal(present.cpuArchitecture, undefined);
    assert.equal(present.healthCheck, undefined);
    assert.equal(found.targetGroups.a?.attributes['stickiness.enabled'], 'false');
  });

  it('that are reset and stated are what is stated', async () => {
    const settings = await settingsAfter(
      { environment: { A: '1', B: '2' } },
      { reset: ['/environment'], environment: { C: '3' } },
    );
    assert.deepEqual(settings.environment, { C: '3' });
  });

  it('of the memory limit: none beside a reservation, and again where that is reset', async () => {
    assert.equal((await settingsAfter({ memoryReservation: 128 }, {})).memory, undefined);
    const both = await settingsAfter({ memoryReservation: 128 }, { reset: ['/memoryReservation'] });
    assert.equal(both.memory, 512);
    assert.equal(both.memoryReservation, undefined);
  });

  it('cannot lose what the rest of them needs', async () => {
    const aws = fakeAws();
    await deploy(aws, { name, image, healthCheck: { command: ['CMD', 'true'], retries: 2 } });
    const { problems } = assertRefused(() => planFor(aws, { name, reset: ['/healthCheck/command'] }), 2);
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/healthCheck/command'],
    );
  });

  it('of no name cannot be reset, nor a part of a list', () => {
    const reset = [
      '/memroy',
      '/wait',
      '/__proto__/x',
      '/memory/x',
      '/portMappings/0/containerPort',
      '/environment/A/B',
    ];
    const problems = checkRequest({
      name,
      image,
      reset: [...reset, '/memory', '/scaleOut/threshold', '/environment/A~1B'],
    });
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      reset.map((_pointer, index) => `/reset/${index}`),
    );
  });

  it('are the whole truth where the request is complete', async () => {
    const settings = await settingsAfter(
      { memory: 1024, environment: { A: '1' }, hosts: ['shop.example.com'], scaling: false, desiredCount: 3 },
      { image, complete: true },
    );
    assert.equal(settings.memory, 512);
    assert.deepEqual(settings.environment, {});
    assert.deepEqual(settings.hosts, ['acme.apps.example.com']);
    assert.equal(settings.scaling, true);
    assertRefused(() => planFor(fakeAws(), { name, complete: true }), 2);
  });

  it('of a new tenant need an image, and only of a new one', () => {
    const { problems } = assertRefused(() => planFor(fakeAws(), { name }), 2);
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/image'],
    );
  });

  it('limits of scaling may change whatever runs now', async () => {
    const aws = fakeAws();
    await deploy(aws, { name, image, minCount: 2, maxCount: 9 });
    aws.services.set(name, { ...aws.services.get(name), desiredCount: 7, runningCount: 7 });
    assert.equal(planFor(aws, { name, maxCount: 4 }).settings.maxCount, 4);
    assert.equal(planFor(aws, { name, minCount: 8 }).settings.minCount, 8);
    assertRefused(() => planFor(aws, { name, maxCount: 4, desiredCount: 7 }), 2);
  });

  it('domain states the first host, unless hosts does', async () => {
    assert.deepEqual((await settingsAfter({ domain: 'example.com' }, {})).hosts, ['acme.example.com']);
    assert.deepEqual((await settingsAfter({}, { domain: 'example.com' })).hosts, ['acme.example.com']);
    const both = await settingsAfter({}, { domain: 'example.com', hosts: ['shop.example.com'] });
    assert.deepEqual(both.hosts, ['shop.example.com']);
  });

  it('are never shared with the request, nor put where every object would find them', () => {
    fc.assert(
      fc.property(scenario, ({ aws, request }) => {
        const before = structuredClone(request);
        planFor(copyOf(aws), request);
        assert.deepEqual(request, before);
        assert.deepEqual(Object.keys(Object.prototype), []);
      }),
      { numRuns },
    );
  });
});
