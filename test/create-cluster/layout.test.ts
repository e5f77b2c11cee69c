/** A cluster that a newer version has changed: this one writes nothing to it, and still reads it. */

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { TagResourceCommand } from '@aws-sdk/client-ecs';
import { clusterOf } from './state.ts';
import { bench, cluster, ended, type Request, run, standing, tenants } from './support.ts';

const on = bench();

const layout = async (value: string): Promise<void> => {
  const { clusterArn } = (await clusterOf(on)) ?? {};
  await on.ecs.send(new TagResourceCommand({ resourceArn: clusterArn, tags: [{ key: 'ecs-tenants:layout', value }] }));
};

beforeEach(async () => {
  await standing(on);
  ended(await run(on, 'deploy-tenant', { name: 'acme', image: 'nginx:1.27' }), 0);
});

const writing: readonly (readonly [step: string, request: Request])[] = [
  ['create-cluster', { ...tenants, minSize: 1 }],
  ['remove-cluster', { name: cluster, force: true, confirm: 'tenants and its 1 tenant' }],
  ['deploy-tenant', { name: 'acme', image: 'nginx:1.28' }],
  ['deploy-tenant', { name: 'beta', image: 'nginx:1.28' }],
  ['scale-tenant', { name: 'acme', maxCount: 9 }],
  ['restart-tenant', { name: 'acme' }],
  ['rollback-tenant', { name: 'acme' }],
  ['run-task', { name: 'acme', command: ['true'] }],
  ['remove-tenant', { name: 'acme', confirm: 'acme' }],
];

test('every step that writes refuses, and writes nothing; those that read go on with a warning', async () => {
  await layout('2');
  for (const [step, request] of writing) {
    const end = await run(on, step, request);
    ended(
      end,
      3,
      /^Cluster tenants is managed by a newer ecs-tenants: its tag ecs-tenants:layout is 2, and this version/,
    );
    assert.deepEqual(end.wrote, {}, step);
  }
  for (const [step, request] of [
    ['describe-cluster', { name: cluster }],
    ['describe-tenant', { name: 'acme' }],
    ['list-tenants', {}],
  ] as const) {
    const { result } = ended(await run(on, step, request), 0);
    assert.ok(
      result.warnings.some((warning) => /managed by a newer ecs-tenants.*may be incomplete/.test(warning)),
      `${step}: ${result.warnings.join('\n')}`,
    );
  }
});

test('a number that is known, or no tag, changes nothing; what is no number is not known', async () => {
  assert.deepEqual(ended(await run(on, 'create-cluster', tenants), 0).wrote, {});
  await layout('1');
  assert.deepEqual(ended(await run(on, 'create-cluster', tenants), 0).wrote, {});
  ended(await run(on, 'deploy-tenant', { name: 'acme' }), 0);
  await layout('two');
  ended(await run(on, 'deploy-tenant', { name: 'acme' }), 3, /layout is two/);
});
