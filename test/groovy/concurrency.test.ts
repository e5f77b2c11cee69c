/** Several tenants at once, one tenant twice, and an abort in the middle. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bench, changed, serviceOf } from '../deploy-tenant/support.ts';
import { acme, controller, count, shipmentOf, succeeded } from './support.ts';

describe('concurrency', () => {
  const aws = bench();
  const on = controller(() => aws.env);
  const tenants = ['acme', 'bolt', 'core'];
  const branches = tenants
    .map((name) => `${name}: { deployTenant(name: '${name}', image: 'nginx:1.27', cluster: 'tenants') }`)
    .join(', ');

  it('deploys several tenants in parallel branches of one workspace', async () => {
    const report = await on.run(`return node { parallel(${branches}) }`);
    assert.equal(report.result, 'SUCCESS', report.log);
    assert.deepEqual(Object.keys(report.value as object).sort(), tenants);
    for (const name of tenants) assert.equal((await serviceOf(aws, name)).runningCount, 2);
    const inBranches = report.steps.filter((step) => step.includes('/'));
    assert.deepEqual(
      inBranches.slice(0, 3),
      tenants.map((name) => `${name}/libraryResource`),
    );
    assert.equal(count(report, 'sh'), 4);
    assert.equal(report.shipped, shipmentOf('deployTenant').bytes);
    assert.equal(on.agent.kept().length, 1, on.agent.kept().join());
    const again = await on.run(`return node { parallel(${branches}) }`);
    assert.deepEqual([again.result, again.shipped], ['SUCCESS', 0]);
  });

  it('sends the binaries once to twelve branches, and saves none of them with the build', async (t) => {
    const twelve = Array.from({ length: 12 }, (_, index) => {
      const call = `deployTenant(name: 't${index}', image: 'nginx:1.27', cluster: 'tenants', plan: true)`;
      return `t${index}: { ${call} }`;
    }).join(', ');
    const report = await on.run(`return node { parallel(${twelve}) }`);
    assert.equal(report.result, 'SUCCESS', report.log);
    assert.equal(report.shipped, shipmentOf('deployTenant').bytes);
    assert.equal(count(report, 'sh'), 13);
    assert.ok(report.largestImage < 1_500_000, `${report.largestImage} bytes are saved at a step`);
    t.diagnostic(`largest saved program: ${report.largestImage} bytes`);
  });

  it('sends the binaries to each workspace of a build', async () => {
    const call = acme.replace(')', ', plan: true)');
    const report = await on.run(`return parallel(a: { node { ${call} } }, b: { node { ${call} } })`);
    assert.equal(report.result, 'SUCCESS', report.log);
    assert.equal(report.shipped, 2 * shipmentOf('deployTenant').bytes);
  });

  it('fails with the sentence of the tenant that failed, and the others are deployed', async () => {
    await aws.aws.ecs({ fail: { bolt: 'exits-at-once' } });
    const report = await on.run(`node { parallel(${branches}) }`);
    assert.equal(report.result, 'FAILURE');
    assert.match(report.error?.message ?? '', /^deployTenant bolt: /);
    for (const name of ['acme', 'core']) assert.equal((await serviceOf(aws, name)).runningCount, 2);
  });

  it('the same tenant twice at once: one of them deploys it, none fails otherwise than by saying so', async () => {
    const both = await Promise.all([on.run(`return node { ${acme} }`), on.run(`return node { ${acme} }`)]);
    assert.ok(both.some(({ result }) => result === 'SUCCESS'));
    for (const { result, error, log } of both) {
      if (result !== 'SUCCESS') assert.match(error?.message ?? '', /^deployTenant acme: [\s\S]*another/i, log);
    }
    assert.deepEqual(changed({ result: succeeded(await on.run(`return node { ${acme} }`)) }), []);
  });

  for (const [lock, resource] of [
    ['true', 'ecs-tenants/tenants/acme'],
    ["'mine'", 'mine'],
  ] as const) {
    it(`lock: ${lock} lets one go after the other`, async () => {
      const plugins = ['lockable-resources'] as const;
      const jenkinsfile = `return node { ${acme.replace(')', `, lock: ${lock})`)} }`;
      const both = await Promise.all([on.run(jenkinsfile, { plugins }), on.run(jenkinsfile, { plugins })]);
      for (const report of both) assert.match(report.log, new RegExp(`Lock acquired on \\[${resource}\\]`));
      assert.ok(both.some(({ log }) => log.includes(`[${resource}] is locked, waiting...`)));
      const writing = both.map((report) => succeeded(report)).filter((result) => (result.changes ?? []).length > 0);
      assert.equal(writing.length, 1);
    });
  }

  it('says in one sentence that the lock needs its plugin', async () => {
    const report = await on.run(`node { ${acme.replace(')', ', lock: true)')} }`);
    assert.equal(report.error?.message.split('. ')[0], 'deployTenant: lock needs the plugin Lockable Resources');
    assert.equal(count(report, 'sh'), 0);
  });

  it('does not take a failure from within for a missing plugin', async () => {
    const jenkinsfile = `node { ${acme.replace('tenants', 'nowhere').replace(')', ', lock: true)')} }`;
    const report = await on.run(jenkinsfile, { plugins: ['lockable-resources'] });
    assert.match(report.error?.message ?? '', /^deployTenant acme: [\s\S]*nowhere/);
    // The first of them found no binaries and asked for them.
    assert.equal(count(report, 'sh'), 2);
  });

  it('an abort while the rollout is awaited ends within 5 s, says what stands, and the next run finishes', async (t) => {
    await aws.aws.ecs({ timing: { start: 600, healthy: 600, drain: 0 } });
    const build = on.start(`node { ${acme} }`);
    await build.logged(/has started 2 tasks|0\/2 tasks running/);
    build.abort();
    const report = await build.ended;
    assert.equal(report.result, 'ABORTED', report.log);
    assert.ok((report.shells.at(-1)?.stopMillis ?? Number.NaN) < 5000, JSON.stringify(report.shells.at(-1)));
    assert.equal(report.shells.at(-1)?.outlived, undefined);
    const lastWords = report.log.slice(report.log.indexOf('Sending interrupt signal'));
    assert.match(lastWords, /interrupted/i);
    assert.match(lastWords, /[Rr]un it again/);
    t.diagnostic(`last words, ${report.shells.at(-1)?.stopMillis} ms:\n${lastWords}`);
    await aws.aws.ecs({ timing: { start: 0, healthy: 0, drain: 0 } });
    await aws.aws.advance(1200);
    const { deployment } = succeeded(await on.run(`return node { ${acme} }`));
    assert.equal(deployment?.verdict, 'steady');
    assert.equal((await serviceOf(aws)).runningCount, 2);
  });

  it('an abort in the middle of the writes leaves nothing that the next run cannot finish', async () => {
    let abort = (): void => {};
    aws.proxy.fault({ nth: 1, match: { operation: 'CreateService' }, kind: 'hook', run: () => abort() });
    const build = on.start(`node { ${acme} }`);
    abort = () => build.abort();
    const report = await build.ended;
    assert.equal(report.result, 'ABORTED', report.log);
    assert.ok((report.shells.at(-1)?.stopMillis ?? Number.NaN) < 5000);
    aws.proxy.clearFaults();
    assert.equal(succeeded(await on.run(`return node { ${acme} }`)).deployment?.verdict, 'steady');
    assert.deepEqual(changed({ result: succeeded(await on.run(`return node { ${acme} }`)) }), []);
  });
});
