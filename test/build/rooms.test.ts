import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circles, wrongImports } from '../../ts-steps/build/check-rooms.ts';

const count = (file: string, source: string): number => wrongImports(file, source).length;

test('the pure rooms know how AWS writes things, and nothing that can do anything', () => {
  assert.equal(count('ts-steps/tenant/plan.ts', "import type { Task } from '@aws-sdk/client-ecs';"), 0);
  assert.equal(count('ts-steps/tenant/plan.ts', "import type { Snapshot } from '../aws/snapshot.ts';"), 0);
  assert.equal(count('ts-steps/tenant/plan.ts', "import { ECSClient } from '@aws-sdk/client-ecs';"), 1);
  assert.equal(count('ts-steps/tenant/plan.ts', "import { readFileSync } from 'node:fs';"), 1);
  assert.equal(count('ts-steps/tenant/plan.ts', "const sdk = await import('../aws/snapshot.ts');"), 1);
  assert.equal(count('ts-steps/cluster/plan.ts', "export { names } from '../tenant/names.ts';"), 1);
  assert.equal(count('ts-steps/cluster/plan.ts', "import { zoneOf } from '../front/zones.ts';"), 0);
  assert.equal(count('ts-steps/tenant/plan.ts', "import type { Log } from '../runtime/log.ts';"), 1);
  assert.equal(count('ts-steps/tenant/plan.ts', "import type { Rollout } from '../engine/rollout.ts';"), 1);
  assert.equal(count('ts-steps/data/tags.ts', "import type { Snapshot } from '../aws/snapshot.ts';"), 1);
  assert.equal(count('ts-steps/failures/table.ts', "import { names } from '../tenant/names.ts';"), 1);
  assert.equal(count('ts-steps/tenant/names.ts', "import { x } from '../cluster/names.ts';"), 1);
});

test('aws and runtime know nothing of what stands above them, not even its types', () => {
  assert.equal(count('ts-steps/aws/services.ts', "import type { Plan } from '../tenant/plan.ts';"), 1);
  assert.equal(count('ts-steps/runtime/main.ts', "import type { Snapshot } from '../aws/snapshot.ts';"), 1);
  assert.equal(count('ts-steps/engine/apply.ts', "import { create } from '../aws/services.ts';"), 0);
  assert.equal(count('ts-steps/engine/apply.ts', "import type { Change } from '../tenant/plan.ts';"), 1);
  assert.equal(count('ts-steps/engine/apply.ts', "import type { Evidence } from '../failures/evidence.ts';"), 0);
  assert.equal(count('ts-steps/engine/apply.ts', "import { plan } from '../tenant/plan.ts';"), 1);
});

test('nothing imports a step but the step itself', () => {
  assert.equal(count('ts-steps/steps/a.ts', "import { run } from './a/run.ts';"), 0);
  assert.equal(count('ts-steps/steps/a/run.ts', "import { facts } from './facts.ts';"), 0);
  assert.equal(count('ts-steps/steps/a/run.ts', "import { facts } from '../b/facts.ts';"), 1);
  assert.equal(count('ts-steps/steps/a/run.ts', "import { prepare } from '../../deployment/prepare.ts';"), 0);
  assert.equal(count('ts-steps/deployment/prepare.ts', "import { apply } from '../engine/apply.ts';"), 0);
  assert.equal(count('ts-steps/deployment/prepare.ts', "import { facts } from '../steps/a/facts.ts';"), 1);
  assert.equal(count('ts-steps/engine/apply.ts', "import { prepare } from '../deployment/prepare.ts';"), 1);
  assert.equal(count('ts-steps/engine/apply.ts', "import type { Facts } from '../steps/a/facts.ts';"), 1);
});

test('a circle is told with its files, also one of types', () => {
  const sources = new Map([
    ['ts-steps/a/one.ts', "import type { Two } from './two.ts';"],
    ['ts-steps/a/two.ts', "import { three } from '../b/three.ts';"],
    ['ts-steps/b/three.ts', "import { one } from '../a/one.ts';"],
    ['ts-steps/b/four.ts', "import { three } from './three.ts';"],
  ]);
  assert.deepEqual(circles(sources), [
    'ts-steps/a/one.ts -> ts-steps/a/two.ts -> ts-steps/b/three.ts -> ts-steps/a/one.ts: a circle',
  ]);
  sources.set('ts-steps/b/three.ts', '');
  assert.deepEqual(circles(sources), []);
});
