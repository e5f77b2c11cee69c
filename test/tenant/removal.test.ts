import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { apply } from '../../ts-steps/engine/apply.ts';
import type { Change } from '../../ts-steps/tenant/change.ts';
import { awaited, planTenantRemoval, removalPlanId, revisionSeconds } from '../../ts-steps/tenant/removal.ts';
import { deploy, planFor as planDeployment } from './deploy.ts';
import { aliasTo, type FakeAws, fakeAws, setTags } from './fake-aws.ts';
import { executeOn } from './fake-execute.ts';
import { observeRemains } from './fake-observe.ts';

const cluster = { zones: ['example.com'], clusterTags: { 'ecs-tenants:domain': 'example.com' } };

const planFor = (aws: FakeAws, tenant: string, keepLogs = false): Change[] => {
  const identity = { cluster: aws.cluster.name, tenant, service: 'web' };
  return planTenantRemoval({ identity, ...observeRemains(aws, identity), keepLogs });
};

/** Carries out the removal, or only so many of its writes, as a run does that is killed. */
const remove = async (aws: FakeAws, tenant: string, keepLogs = false, writes = Number.POSITIVE_INFINITY) => {
  const killed = new AbortController();
  let done = 0;
  const operations = planFor(aws, tenant, keepLogs).flatMap((change) => change.operations);
  if (writes === 0) return;
  await apply(operations, {
    execute: async (one) => {
      const output = executeOn(aws, one.kind, one.input);
      done += 1;
      if (done >= writes) killed.abort(new Error('killed'));
      return output;
    },
    signal: killed.signal,
    concurrency: 1,
  }).catch((error) => {
    if (!killed.signal.aborted) throw error;
  });
};

const definition = (changes: readonly Change[]) =>
  changes.flatMap((change) => change.operations).filter((one) => one.kind === 'deleteTaskDefinitions');

/** What a deployment that asks for nothing would change. */
const planTo = (aws: FakeAws, name: string) => planDeployment(aws, { name }).plan.changes;

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

  it('leaves exactly the tenants that are left, after any deployments and removals, killed ones among them', async () => {
    const step = fc.record({
      tenant: fc.constantFrom('a', 'b', 'c-1', 'c'),
      action: fc.constantFrom('deploy', 'deploy', 'remove', 'killed'),
      writes: fc.nat({ max: 8 }),
      worker: fc.boolean(),
      scaling: fc.boolean(),
      keepLogs: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const aws = fakeAws(cluster);
        const kinds = new Map<string, 'shared' | 'none'>();
        const kept = new Set<string>();
        for (const { tenant, action, worker, scaling, writes, keepLogs } of steps) {
          if (action === 'deploy') {
            const loadBalancer = kinds.get(tenant) ?? (worker ? 'none' : 'shared');
            await deploy(aws, { name: tenant, image: 'nginx:1.27', loadBalancer, scaling });
            kinds.set(tenant, loadBalancer);
            kept.delete(tenant);
            continue;
          }
          if (action === 'killed') await remove(aws, tenant, keepLogs, writes);
          // The next run ends what the killed one left, whatever that was.
          await remove(aws, tenant, keepLogs);
          const left = planFor(aws, tenant, keepLogs);
          assert.deepEqual(left, [], 'something of the tenant is left');
          kinds.delete(tenant);
          const name = `/ecs-tenants/${aws.cluster.name}/${tenant}`;
          if (aws.logGroups.has(name)) {
            assert.ok(keepLogs, 'the log is left');
            kept.add(tenant);
          } else kept.delete(tenant);
        }
        assert.deepEqual([...aws.services.keys()].sort(), [...kinds.keys()].sort());
        const balanced = [...kinds.values()].filter((kind) => kind === 'shared').length;
        const found = counts(aws);
        assert.deepEqual(
          [found['rules'], found['targetGroups'], found['records'], found['logGroups'], found['families']],
          [balanced, balanced, balanced, kinds.size + kept.size, kinds.size],
        );
        assert.equal(found['alarms'], 2 * aws.scalableTargets.size);
        for (const tenant of kinds.keys()) assert.deepEqual(planTo(aws, tenant), []);
      }),
      { numRuns: 100 },
    );
  });

  it('finds what was left without a service, by name and tag, and nothing that is another’s', async () => {
    const aws = fakeAws(cluster);
    await deploy(aws, { name: 'acme', image: 'nginx:1.27' });
    aws.services.delete('acme');
    const kinds = planFor(aws, 'acme').map((change) => change.resource);
    assert.deepEqual(kinds.sort(), [
      'alarm',
      'listenerRule',
      'logGroup',
      'record',
      'scalableTarget',
      'targetGroup',
      'taskDefinition',
    ]);
    for (const change of planFor(aws, 'acme')) assert.match(change.reason, /^left by an earlier removal/);
    for (const arn of aws.tags.keys()) setTags(aws, arn, { 'ecs-tenants:tenant': 'other' });
    assert.deepEqual(planFor(aws, 'acme'), []);
  });

  it('leaves records that another tenant’s rule names, and those that the tenant did not make', async () => {
    const aws = fakeAws(cluster);
    await deploy(aws, { name: 'acme', image: 'nginx:1.27' });
    const [rule] = [...aws.rules.values()];
    setTags(aws, rule?.RuleArn ?? '', { 'ecs-tenants:tenant': 'other' });
    assert.ok(!planFor(aws, 'acme').some((change) => change.resource === 'record'));
    const elsewhere = fakeAws(cluster);
    elsewhere.records.set('Z0', [aliasTo('acme.example.com', 'A')]);
    await deploy(elsewhere, { name: 'acme', image: 'nginx:1.27', dns: 'none' });
    assert.ok(!planFor(elsewhere, 'acme').some((change) => change.resource === 'record'));
  });

  it('says how long many revisions take, and deletes ten at a time', async () => {
    const aws = fakeAws(cluster);
    for (let revision = 1; revision <= 25; revision += 1)
      await deploy(aws, { name: 'acme', image: `nginx:1.${revision}`, loadBalancer: 'none' });
    const changes = planFor(aws, 'acme');
    const definitions = changes.find((change) => change.resource === 'taskDefinition');
    const sizes = definition(changes).map((one) => one.input.revisions.length);
    assert.deepEqual(sizes, [10, 10, 5]);
    assert.match(definitions?.reason ?? '', /25 revisions/);
    assert.equal(revisionSeconds(changes), 5);
    const [, second] = definition(changes);
    assert.ok(second);
    assert.equal(awaited(changes, second), 'task definitions: 10 of 25 revisions are gone');
    const approved = removalPlanId(changes);
    await deploy(aws, { name: 'acme', image: 'nginx:2' });
    assert.equal(removalPlanId(planFor(aws, 'acme')), approved);
    assert.notEqual(removalPlanId(planFor(aws, 'acme', true)), approved);
  });
});
