/** What the vars call, against what script-security allows: no administrator has to approve anything. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../ts-steps/build/project.ts';
import { bench } from '../create-cluster/support.ts';
import type { BuildRequest, Report } from './jenkins.ts';
import { calls } from './life.ts';
import { controller } from './support.ts';

const allowed = readFileSync(`${root}test/groovy/sandbox-allowed.txt`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('the sandbox', () => {
  const aws = bench();
  const on = controller(() => aws.env, 'sandbox');

  it('finds what a script calls that is not allowed', async () => {
    const { ledger } = await on.run('forbidden()', { vars: `${root}test/groovy/fixtures/sandbox` });
    assert.deepEqual(
      [
        'new java.io.File java.lang.String',
        'method java.io.File getName',
        'staticMethod java.lang.System getenv',
      ].filter((signature) => !ledger.includes(signature)),
      [],
      ledger.join('\n'),
    );
  });

  it('allows all that the vars call', async (t) => {
    const ledger = new Set<string>();
    const run = async (jenkinsfile: string, more: Partial<BuildRequest> = {}): Promise<Report> => {
      const report = await on.run(jenkinsfile, more);
      for (const signature of report.ledger) ledger.add(signature);
      return report;
    };
    for (const [name, { jenkinsfile }] of Object.entries(calls)) {
      if (name !== 'removeCluster') assert.equal((await run(jenkinsfile)).result, 'SUCCESS', name);
    }
    // Then what those calls did not pass through.
    const tenant = "name: 'acme', image: 'nginx:1.29'";
    const credentials = { key: { username: 'AKIAIOSFODNN7EXAMPLE', password: 'secret-of-the-key' } };
    const locked = `node { deployTenant(${tenant}, lock: true, nodeTool: 'node', awsKeyCredentialsId: 'key') }`;
    const tools = { node: on.agent.nodeHome() };
    const plugins = ['lockable-resources', 'nodejs'] as const;
    const values = 'environment: [A: "$on", B: 2, C: [1, null, true]], hosts: 7, when: new Date()';
    const outcomes = [
      await run(locked, { credentials, tools, plugins }),
      await run(locked, { credentials, tools, plugins: ['nodejs'] }),
      await run(`def on = 1; node { deployTenant(${tenant}, ${values}) }`),
      await run(`node { deployTenant(${tenant}, environment: [A: 1.5], lock: 7, awsCredentialsId: '') }`),
      await run(`node { deployTenant(${tenant}, form: 'none') }`),
      await run(`node { deployTenant(${tenant}, cluster: 'nowhere') }`),
      await run(`deployTenant(${tenant})`),
      await run(`node { deployTenant(${tenant}) }`, { unix: false, batOutput: ['no result'] }),
      await run("tenantParameters(only: ['nmae'], other: 1)"),
      await run("tenantParameters(only: 'name')"),
      await run("tenantPipeline(except: ['image'])"),
      await run(`tenantPipeline(${tenant})`, { params: { name: 'acme', plan: true } }),
    ].map(({ result }) => result);
    const failing = Array.from({ length: 9 }, () => 'FAILURE');
    assert.deepEqual(outcomes, ['SUCCESS', ...failing, 'NOT_BUILT', 'SUCCESS']);
    const params = { name: 'acme', image: 'nginx@sha256:'.padEnd(77, 'a'), plan: false };
    const asked = on.start("tenantPipeline(approvers: 'ops')", { params });
    await asked.asked(1);
    asked.answer('ada');
    for (const signature of (await asked.ended).ledger) ledger.add(signature);
    const removal = "name: 'tenants', confirm: 'tenants and its 1 tenant', force: true";
    assert.equal((await run(`node { removeCluster(${removal}) }`)).result, 'SUCCESS');
    t.diagnostic(`${ledger.size} signatures`);
    assert.deepEqual([...ledger].sort(), allowed.sort());
  });
});
