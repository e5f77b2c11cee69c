/** A call of each public var, in the order of a cluster's life. */

import assert from 'node:assert/strict';
import type { StepResult } from '../../ts-steps/generated/result.ts';

interface Call {
  readonly jenkinsfile: string;
  readonly check: (result: StepResult) => void;
}

/** Only the other vars call these. */
export const internal = ['ecsTenantsStep'];

const cluster = "name: 'tenants'";

/** Calls whose result a person would look at: by it the var has done its work. */
export const calls: Readonly<Record<string, Call>> = {
  createCluster: {
    jenkinsfile: `return node { createCluster(${cluster}, domain: 'apps.example.com', spotMaxPrice: 0.05) }`,
    check: ({ changes }) => assert.ok((changes?.length ?? 0) > 5),
  },
  describeCluster: {
    jenkinsfile: `return node { describeCluster(${cluster}) }`,
    check: ({ step, cluster: name }) => assert.deepEqual([step, name], ['describe-cluster', 'tenants']),
  },
  deployTenant: {
    jenkinsfile: "return node { deployTenant(name: 'acme', image: 'nginx:1.27') }",
    check: ({ deployment }) => assert.equal(deployment?.verdict, 'steady'),
  },
  describeTenant: {
    jenkinsfile: "return node { describeTenant(name: 'acme') }",
    check: ({ tenant, status }) => assert.deepEqual([tenant, status?.state], ['acme', 'steady']),
  },
  listTenants: {
    jenkinsfile: 'return node { listTenants() }',
    check: ({ summaries }) =>
      assert.deepEqual(
        summaries?.map(({ name }) => name),
        ['acme'],
      ),
  },
  tenantParameters: {
    jenkinsfile: `
      properties([parameters(tenantParameters(only: ['name', 'image', 'dns', 'environment', 'plan']))])
      return [ok: true, warnings: tenantParameters(all: true, except: ['name']).collect { it.toString() }]`,
    check: ({ warnings }) => assert.ok(warnings.length > 20),
  },
  tenantPipeline: {
    jenkinsfile: "return tenantPipeline(name: 'acme', image: 'nginx:1.28', only: ['name'])",
    check: ({ image, deployment }) => assert.deepEqual([image, deployment?.verdict], ['nginx:1.28', 'steady']),
  },
  rollbackTenant: {
    jenkinsfile: "return node { rollbackTenant(name: 'acme') }",
    check: ({ image, deployment }) => assert.deepEqual([image, deployment?.verdict], ['nginx:1.27', 'steady']),
  },
  scaleTenant: {
    jenkinsfile: "return node { scaleTenant(name: 'acme', maxCount: 7) }",
    check: ({ changes }) =>
      assert.deepEqual(
        changes?.map(({ resource }) => resource),
        ['scalableTarget'],
      ),
  },
  restartTenant: {
    jenkinsfile: "return node { restartTenant(name: 'acme') }",
    check: ({ deployment }) => assert.equal(deployment?.verdict, 'steady'),
  },
  runTask: {
    jenkinsfile: "return node { runTask(name: 'acme', command: ['node', 'migrate.js']) }",
    check: ({ exitCode }) => assert.equal(exitCode, 0),
  },
  removeTenant: {
    jenkinsfile: "return node { removeTenant(name: 'acme', confirm: 'acme') }",
    check: ({ changes }) => assert.ok((changes?.length ?? 0) > 5),
  },
  removeCluster: {
    jenkinsfile: `return node { removeCluster(${cluster}, confirm: 'tenants') }`,
    check: ({ changes }) => assert.ok((changes?.length ?? 0) > 5),
  },
};
