import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contract } from '../../ts-steps/generated/deploy-tenant.ts';
import { validateRequest } from '../../ts-steps/runtime/validate.ts';
import { checkRequest } from '../../ts-steps/tenant/check-request.ts';
import { namesOf } from '../../ts-steps/tenant/names.ts';
import { repairsOf } from '../../ts-steps/tenant/repairs.ts';
import { settingsOf } from '../../ts-steps/tenant/settings-of.ts';
import { writtenSettings } from '../../ts-steps/tenant/written-settings.ts';
import { deploy, planFor } from './deploy.ts';
import { copyOf, type FakeAws, fakeAws } from './fake-aws.ts';
import { observe } from './fake-observe.ts';
import { numRuns, scenario } from './requests.ts';

const read = (aws: FakeAws, tenant: string) => {
  const identity = { cluster: aws.cluster.name, tenant, service: 'web' };
  const names = namesOf(identity);
  const { snapshot, found } = observe(aws, { name: tenant }, identity);
  return { identity, names, snapshot, found, present: settingsOf(found, names) };
};

/** The plan of a deployment that asks for nothing. */
const repairsFor = (aws: FakeAws, tenant: string) => {
  const seen = read(aws, tenant);
  return repairsOf(seen, seen.present, '1.0.0');
};

describe('the settings that a tenant has', () => {
  it('are a request that deploy-tenant takes, and that changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, fc.boolean(), async ({ aws: empty, request }, showEnvironment) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        const { identity, present } = read(aws, request.name);
        const written = writtenSettings(identity, present, showEnvironment);
        assert.deepEqual(validateRequest(contract, written as unknown as Record<string, unknown>), []);
        assert.deepEqual(checkRequest(written), []);
        assert.deepEqual(planFor(aws, written).plan.changes, []);
        if (showEnvironment) assert.deepEqual(planFor(aws, { ...written, complete: true }).plan.changes, []);
      }),
      { numRuns },
    );
  });

  it('make the same tenant where there is none', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ aws: empty, request }) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        const { identity, present } = read(aws, request.name);
        const again = copyOf(empty);
        await deploy(again, writtenSettings(identity, present, true));
        const copy = read(again, request.name);
        assert.deepEqual(writtenSettings(identity, copy.present, true), writtenSettings(identity, present, true));
      }),
      { numRuns },
    );
  });

  it('leave out the values of the environment, and what autoscaling decides', async () => {
    const aws = fakeAws();
    await deploy(aws, { name: 'acme', image: 'nginx:1.27', environment: { TOKEN: 'hunter2' } });
    const { identity, present } = read(aws, 'acme');
    const written = writtenSettings(identity, present, false);
    assert.ok(!JSON.stringify(written).includes('hunter2'));
    assert.ok(!('desiredCount' in written));
    assert.deepEqual(writtenSettings(identity, present, true).environment, { TOKEN: 'hunter2' });
  });
});

describe('the repairs of a tenant', () => {
  it('are none where nobody has touched it', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ aws: empty, request }) => {
        const aws = copyOf(empty);
        await deploy(aws, request);
        const repairs = repairsFor(aws, request.name);
        assert.deepEqual(repairs, { changes: [], drift: [], refusal: undefined });
      }),
      { numRuns },
    );
  });

  it('are what is missing; what others changed is drift', async () => {
    const aws = fakeAws();
    await deploy(aws, { name: 'acme', image: 'nginx:1.27' });
    aws.alarms.clear();
    const [resource, target] = [...aws.scalableTargets][0] ?? [];
    aws.scalableTargets.set(resource ?? '', { ...target, MaxCapacity: 9 } as never);
    const { changes, drift } = repairsFor(aws, 'acme');
    assert.deepEqual(
      changes.map((change) => `${change.action} ${change.resource}`),
      ['create alarm', 'create alarm'],
    );
    assert.deepEqual(
      drift.find((one) => one.resource === 'scalableTarget'),
      { resource: 'scalableTarget', kept: true },
    );
  });

  it('tell why a deployment would be refused', async () => {
    const aws = fakeAws();
    await deploy(aws, { name: 'acme', image: 'nginx:1.27' });
    for (const [zone, records] of aws.records)
      aws.records.set(
        zone,
        records.map((record) => ({ Name: record.Name, Type: 'A', ResourceRecords: [{ Value: '192.0.2.1' }] })),
      );
    const { refusal } = repairsFor(aws, 'acme');
    assert.match(refusal ?? '', /points elsewhere: 192\.0\.2\.1/);
  });
});
