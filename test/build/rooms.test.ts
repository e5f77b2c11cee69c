import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongImports } from '../../ts-steps/build/check-rooms.ts';

const count = (file: string, source: string): number => wrongImports(file, source).length;

test('the pure rooms may know the types of all, and the values of none', () => {
  assert.equal(count('ts-steps/tenant/plan.ts', "import type { Task } from '@aws-sdk/client-ecs';"), 0);
  assert.equal(count('ts-steps/tenant/plan.ts', "import type { Snapshot } from '../aws/snapshot.ts';"), 0);
  assert.equal(count('ts-steps/tenant/plan.ts', "import { ECSClient } from '@aws-sdk/client-ecs';"), 1);
  assert.equal(count('ts-steps/tenant/plan.ts', "import { readFileSync } from 'node:fs';"), 1);
  assert.equal(count('ts-steps/tenant/plan.ts', "const sdk = await import('../aws/snapshot.ts');"), 1);
  assert.equal(count('ts-steps/cluster/plan.ts', "export { names } from '../tenant/names.ts';"), 0);
  assert.equal(count('ts-steps/tenant/names.ts', "import { x } from '../cluster/names.ts';"), 1);
});

test('aws and runtime know nothing of what stands above them, not even its types', () => {
  assert.equal(count('ts-steps/aws/services.ts', "import type { Plan } from '../tenant/plan.ts';"), 1);
  assert.equal(count('ts-steps/runtime/main.ts', "import type { Snapshot } from '../aws/snapshot.ts';"), 1);
  assert.equal(count('ts-steps/engine/apply.ts', "import { create } from '../aws/services.ts';"), 0);
  assert.equal(count('ts-steps/engine/apply.ts', "import type { Change } from '../tenant/plan.ts';"), 0);
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
