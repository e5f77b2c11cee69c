import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { apply } from '../../ts-steps/engine/apply.ts';
import { namesOf } from '../../ts-steps/tenant/names.ts';
import { planTenantRemoval } from '../../ts-steps/tenant/removal.ts';
import { deploy } from './deploy.ts';
import { type FakeAws, fakeAws } from './fake-aws.ts';
import { executeOn } from './fake-execute.ts';
import { observe } from './fake-observe.ts';

const cluster = { zones: ['example.com'], clusterTags: { 'ecs-tenants:domain': 'example.com' } };

const planFor = (aws: FakeAws, tenant: string, keepLogs = false) => {
  const identity = { cluster: aws.cluster.name, tenant, service: 'web' };
  const names = namesOf(identity);
  const { snapshot, found } = observe(aws, { name: tenant }, names);
  const revisions = [...aws.revisions.keys()].filter((arn) => arn.includes(`/${names.family}:`));
  const { loadBalancer, zones } = snapshot;
  return planTenantRemoval({ identity, names, found, loadBalancer, zones, revisions, keepLogs });
};

const remove = async (aws: FakeAws, tenant: string, keepLogs = false): Promise<void> => {
  const operations = planFor(aws, tenant, keepLogs).flatMap((change) => change.operations);
  await apply(operations, {
    execute: async (one) => executeOn(aws, one.kind, one.input),
    signal: new AbortController().signal,
  });
};

/** How many of each kind there are. */
const counts = (aws: FakeAws): Record<string, number> => ({
  services: aws.services.size,
  rules: aws.rules.size,
  targetGroups: aws.targetGroups.size,
  scalableTargets: aws.scalableTargets.size,
  policies: aws.policies.size,
  alarms: aws.alarms.size,
  logGroups: aws.logGroups.size,
  families: new Set([...aws.revisions.values()].map((revision) => revision.family)).size,
  records: [...aws.records.values()].flat().filter((record) => !record.Name?.startsWith('*')).length,
});

describe('the removal of a tenant', () => {
  it('leaves nothing of it, and all of the others', async () => {
    const aws = fakeAws(cluster);
    const before = counts(aws);
    for (const name of ['acme', 'acme-2']) await deploy(aws, { name, image: 'nginx:1.27' });
    await deploy(aws, { name: 'acme', image: 'nginx:1.28' });
    const neighbour = structuredClone(aws.services.get('acme-2'));
    await remove(aws, 'acme');
    assert.deepEqual(aws.services.get('acme-2'), neighbour);
    assert.deepEqual(planFor(aws, 'acme'), []);
    await remove(aws, 'acme-2');
    assert.deepEqual(counts(aws), before);
  });

  it('keeps the log where that is asked for', async () => {
    const aws = fakeAws(cluster);
    await deploy(aws, { name: 'acme', image: 'nginx:1.27' });
    await remove(aws, 'acme', true);
    assert.deepEqual([...aws.logGroups.keys()], [`/ecs-tenants/${aws.cluster.name}/acme`]);
  });

  it('touches nothing that does not carry its tags', async () => {
    const aws = fakeAws(cluster);
    await deploy(aws, { name: 'acme', image: 'nginx:1.27' });
    for (const arn of aws.tags.keys()) aws.tags.set(arn, {});
    const [service] = aws.services.values();
    if (service !== undefined) service.tags = [];
    const kinds = planFor(aws, 'acme').map((change) => change.resource);
    for (const kind of ['service', 'listenerRule', 'targetGroup', 'record'] as const)
      assert.ok(!kinds.includes(kind), `${kind} would go`);
  });

  it('leaves exactly the tenants that are left, after any deployments and removals', async () => {
    const step = fc.record({
      tenant: fc.constantFrom('a', 'b', 'c-1', 'c'),
      action: fc.constantFrom('deploy', 'deploy', 'remove'),
      worker: fc.boolean(),
      scaling: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const aws = fakeAws(cluster);
        const kinds = new Map<string, 'shared' | 'none'>();
        for (const { tenant, action, worker, scaling } of steps) {
          if (action === 'remove') {
            await remove(aws, tenant);
            kinds.delete(tenant);
          } else {
            const loadBalancer = kinds.get(tenant) ?? (worker ? 'none' : 'shared');
            await deploy(aws, { name: tenant, image: 'nginx:1.27', loadBalancer, scaling });
            kinds.set(tenant, loadBalancer);
          }
        }
        assert.deepEqual([...aws.services.keys()].sort(), [...kinds.keys()].sort());
        const balanced = [...kinds.values()].filter((kind) => kind === 'shared').length;
        const found = counts(aws);
        assert.deepEqual(
          [found['rules'], found['targetGroups'], found['records'], found['logGroups'], found['families']],
          [balanced, balanced, balanced, kinds.size, kinds.size],
        );
        assert.equal(found['alarms'], 2 * aws.scalableTargets.size);
      }),
      { numRuns: 100 },
    );
  });
});
