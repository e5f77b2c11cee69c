/** deployTenant in a Jenkinsfile: through Jenkins' engine, a real shell and the real binary to the embedded AWS. */

import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../ts-steps/build/project.ts';
import { bench, changed, serviceOf, taskDefinitionOf } from '../deploy-tenant/support.ts';
import { acme, controller, count, failedWith, groovy, shipmentOf, succeeded } from './support.ts';

describe('deployTenant', () => {
  const aws = bench();
  const on = controller(() => aws.env);

  it('ships the binaries once, and takes one sh a call', async (t) => {
    const first = await on.run(`return node { ${acme} }`);
    const result = succeeded(first);
    assert.equal(result.url, 'http://acme.apps.example.com');
    assert.equal(result.deployment?.verdict, 'steady');
    const steps = ['node', 'libraryResource', 'isUnix', 'pwd', 'sh'];
    const { files, bytes } = shipmentOf('deployTenant');
    assert.deepEqual(first.steps, [...steps, ...files.flatMap(() => ['libraryResource', 'writeFile']), 'sh']);
    assert.equal(first.shells[0]?.label, 'deployTenant acme');
    assert.equal(first.shipped, bytes);
    assert.ok((first.shells.at(-1)?.image ?? Number.NaN) < 60_000, 'the binaries are part of the saved program');
    const second = await on.run(`return node { ${acme} }`);
    assert.deepEqual(changed({ result: succeeded(second) }), []);
    assert.deepEqual(second.steps, steps);
    assert.equal(second.shipped, 0);
    assert.deepEqual(on.agent.workspaceFiles(), []);
    assert.equal(on.agent.kept().length, 1);
    for (const [name, build] of Object.entries({ first, second })) {
      t.diagnostic(
        `${name}: ${build.steps.length} steps, ${count(build, 'sh')} sh, ${build.shipped} bytes shipped, ` +
          `${build.restarts} restarts, saved program ${build.shells.at(-1)?.image} bytes at the sh`,
      );
      t.diagnostic(`log of the ${name} build:\n${build.log}`);
    }
  });

  it('sends the binaries again where a file of them is lost or cut off', async () => {
    const plan = `return node { ${acme.replace(')', ', plan: true)')} }`;
    const { files, bytes } = shipmentOf('deployTenant');
    succeeded(await on.run(plan));
    const folder = join(`${on.agent.workspace}@tmp`, 'ecs-tenants', ...on.agent.kept());
    for (const harm of [
      () => rmSync(join(folder, 'deploy-tenant.mjs')),
      () => rmSync(join(folder, files[0] ?? '')),
      () => truncateSync(join(folder, 'chunks/sdk.mjs'), 1000),
    ]) {
      harm();
      for (const shipped of [bytes, 0]) {
        const report = await on.run(plan);
        succeeded(report);
        assert.equal(report.shipped, shipped);
      }
    }
    assert.equal(on.agent.kept().length, 1, on.agent.kept().join());
  });

  it('sends all binaries in the next build where sending them failed, and removes what had arrived', async () => {
    const resources = mkdtempSync(join(tmpdir(), 'ecs-tenants-resources-'));
    cpSync(`${root}resources`, resources, { recursive: true });
    rmSync(join(resources, 'ecs-tenants/chunks/sdk.mjs'));
    const plan = acme.replace(')', ', plan: true)');
    const report = await on.run(`parallel(a: { node { ${plan} } }, b: { node { ${plan} } })`, { resources });
    failedWith(report, /^No such library resource .*sdk\.mjs/);
    const next = await on.run(`return node { ${plan} }`);
    succeeded(next);
    assert.equal(next.shipped, shipmentOf('deployTenant').bytes);
    assert.equal(on.agent.kept().length, 1, on.agent.kept().join());
    rmSync(resources, { recursive: true });
  });

  it('sends all binaries in the next build where a build was aborted while it sent them', async () => {
    const build = on.start(`node { ${acme.replace(')', ', plan: true)')} }`);
    await build.logged(/\[Pipeline\] writeFile/);
    build.abort();
    const report = await build.ended;
    assert.equal(report.result, 'ABORTED', report.log);
    assert.ok(report.shipped < shipmentOf('deployTenant').bytes, report.log);
    const next = await on.run(`return node { ${acme.replace(')', ', plan: true)')} }`);
    succeeded(next);
    assert.equal(next.shipped, shipmentOf('deployTenant').bytes);
    assert.equal(on.agent.kept().length, 1, on.agent.kept().join());
  });

  it('echoes neither script nor request, and ends with a summary of at most eight lines', async () => {
    const { log } = await on.run(
      "node { deployTenant(name: 'acme', image: 'nginx:1.27', cluster: 'tenants', environment: [GREETING: 'xyzzy']) }",
    );
    assert.doesNotMatch(log, /xyzzy|ECS_TENANTS_REQUEST|^\+ /m);
    assert.match(log, /deploy-tenant acme/);
    const lines = log.trimEnd().split('\n');
    const summary = lines.slice(lines.findIndex((line) => / {2}image {2}/.test(line)));
    assert.ok(summary.length <= 8 && /url +http:\/\/acme\.apps\.example\.com$/.test(summary.at(-1) ?? ''), log);
  });

  it('hands on whatever the arguments hold, and runs none of it', async () => {
    const hostile = {
      QUOTES: `it's "quoted" \\ back`,
      LINES: 'one\ntwo\nECS_TENANTS_REQUEST\nthree',
      SUBSTITUTION: '$(touch pwned) `touch pwned` $HOME %PATH% !x!',
      UNICODE: 'Zürich 東京 \u{1f680} \u2028',
      LONG: 'x'.repeat(30_000),
    };
    const map = Object.entries(hostile).map(([name, value]) => `${name}: ${groovy(value)}`);
    const report = await on.run(
      `def text = [${map.join(', ')}]\nnode { deployTenant(name: 'acme', image: 'nginx:1.27', cluster: 'tenants', environment: text) }`,
      { charset: 'US-ASCII' },
    );
    succeeded(report);
    const { definition } = await taskDefinitionOf(aws);
    const found = definition.containerDefinitions?.[0]?.environment ?? [];
    assert.deepEqual(Object.fromEntries(found.map(({ name, value }) => [name, value])), hostile);
    assert.deepEqual(on.agent.workspaceFiles(), []);
    // The first of them found no binaries and asked for them.
    assert.equal(count(report, 'sh'), 2);
  });

  it('carries 100 kB to the binary, which says what AWS does not take, and not the value', async () => {
    const report = await on.run(
      "node { deployTenant(name: 'acme', image: 'nginx', cluster: 'tenants', environment: [LONG: 'x' * 100000]) }",
    );
    failedWith(report, /^deployTenant acme: \/environment has \d+ bytes, .* ECS takes at most 65536/);
    assert.doesNotMatch(report.log, /xxxxx/);
  });

  it('takes GStrings, numbers, lists and maps, as values and as keys', async () => {
    succeeded(
      await on.run(`
        def tenant = 'acme'
        def version = '1.27'
        def key = 'MODE'
        node {
          deployTenant(name: "\${tenant}", image: "nginx:\${version}", cluster: 'tenants', memory: 256,
            environment: [("\${key}".toString()): "m-\${version}"], hosts: ["\${tenant}.apps.example.com"], scaling: false)
        }`),
    );
    const { definition } = await taskDefinitionOf(aws);
    const container = definition.containerDefinitions?.[0];
    assert.deepEqual([container?.image, container?.memory], ['nginx:1.27', 256]);
    assert.deepEqual(container?.environment, [{ name: 'MODE', value: 'm-1.27' }]);
  });

  it('takes an array as a list', async () => {
    succeeded(
      await on.run(`
        node {
          deployTenant(name: 'acme', image: 'nginx:1.27', cluster: 'tenants', scaling: false,
            command: 'node server.js'.split(' '), hosts: ['acme.apps.example.com'] as String[])
        }`),
    );
    const { definition } = await taskDefinitionOf(aws);
    assert.deepEqual(definition.containerDefinitions?.[0]?.command, ['node', 'server.js']);
  });

  it('refuses what the schema does not know, with a suggestion, all at once', async () => {
    const report = await on.run(
      "node { deployTenant(name: 'acme', imgae: 'nginx', cluster: 'tenants', memory: 'much') }",
    );
    failedWith(report, /^deployTenant acme: /);
    assert.match(report.log, /imgae.*image/);
    assert.match(report.log, /memory/);
    await assert.rejects(serviceOf(aws));
  });

  const notJson: [string, RegExp][] = [
    ["image: { 'nginx' }", /\/image is a .*Closure/],
    ['environment: [NOW: new Date()]', /\/environment\/NOW is a java\.util\.Date/],
    ['hosts: [new StringBuilder("x"), this]', /\/hosts\/1 is a Jenkinsfile/],
    ['awsCredentialsId: 7', /awsCredentialsId has to be a text/],
    ["awsCredentialsId: 'a', awsKeyCredentialsId: 'b'", /give one/],
  ];
  for (const [argument, reason] of notJson) {
    it(`refuses ${argument} before it starts anything`, async () => {
      const report = await on.run(`node { deployTenant(name: 'acme', cluster: 'tenants', ${argument}) }`);
      failedWith(report, reason);
      assert.equal(count(report, 'sh'), 0);
    });
  }

  it('says in one sentence that it needs an agent', async () => {
    const report = await on.run(acme);
    failedWith(report, /^deployTenant runs on an agent: call it inside node \{ \}/);
    assert.deepEqual(report.steps, ['error']);
  });

  const nodes: [string, string | undefined, RegExp][] = [
    ['no Node', undefined, /Node 20 or newer is needed, and there is none on this agent: .*nodeTool/],
    ['Node 14', 'echo v14.21.3', /Node 20 or newer is needed, and this agent has 14: /],
    ['Node 18', 'echo v18.20.4', /Node 20 or newer is needed, and this agent has 18: /],
    ['a node that does not start', 'exit 127', /Node 20 or newer is needed, and node does not start on this agent: /],
  ];
  for (const [what, script, sentence] of nodes) {
    it(`says what to do about ${what}`, async () => {
      const environment = on.agent.environment({ PATH: on.agent.path(script) });
      const report = await on.run(`node { ${acme} }`, { environment });
      failedWith(report, sentence);
      assert.deepEqual([report.shipped, on.agent.kept()], [0, []]);
    });
  }

  it('finds Node by nodeTool', async () => {
    const environment = on.agent.environment({ PATH: on.agent.path() });
    const tools = { 'node-22': on.agent.nodeHome() };
    const jenkinsfile = `return node { ${acme.replace(')', ", nodeTool: 'node-22')")} }`;
    succeeded(await on.run(jenkinsfile, { environment, tools, plugins: ['nodejs'] }));
    const unknown = await on.run(jenkinsfile, { environment, plugins: ['nodejs'] });
    failedWith(unknown, /No nodejs named node-22 found/);
  });

  it('says of an agent that cannot be written what could not be', async () => {
    const report = await on.run(`node { ${acme} }`, { readOnly: true });
    assert.equal(report.result, 'FAILURE');
    assert.match(report.log, /AccessDeniedException: .*@tmp/);
    assert.ok(!existsSync(`${on.agent.workspace}@tmp`));
    assert.deepEqual([count(report, 'writeFile'), report.shells], [0, []]);
  });

  it('fails with our sentence where AWS or the rollout does', async (t) => {
    await aws.aws.ecs({ fail: { acme: 'exits-at-once' } });
    const report = await on.run(`node { ${acme} }`);
    failedWith(report, /^deployTenant acme: /);
    t.diagnostic(`log of a failing build:\n${report.log}`);
    const gone = await on.run("node { deployTenant(name: 'acme', image: 'nginx:1.27', cluster: 'nowhere') }");
    failedWith(gone, /^deployTenant acme: [\s\S]*nowhere/);
  });

  it('plans without a change', async () => {
    const { planId, changes } = succeeded(await on.run(`return node { ${acme.replace(')', ', plan: true)')} }`));
    assert.match(planId ?? '', /^[0-9a-f]{16}$/);
    assert.ok((changes?.length ?? 0) > 5);
    await assert.rejects(serviceOf(aws));
  });

  it('sends the request to a Windows agent by a file', async () => {
    const batOutput = ['{"ship":true}\r\n', '{"ok":true,"step":"deploy-tenant","tenant":"acme"}\r\n'];
    const report = await on.run(`return node { ${acme.replace('nginx:1.27', 'ngünx %PATH%')} }`, {
      unix: false,
      batOutput,
    });
    assert.equal(succeeded(report).tenant, 'acme');
    for (const { script } of report.shells) {
      assert.match(script, /^@echo off\r\n/);
      assert.match(script, /^[\x20-\x7e\r\n]*$/);
      assert.doesNotMatch(script, /"name"|"image"/);
    }
    const variables = report.shells.map(({ script }) => /^set "arrived=.*"\r$/m.exec(script)?.[0].trim());
    assert.deepEqual(variables, ['set "arrived="', 'set "arrived=yes"']);
    const written = shipmentOf('deployTenant').files.length;
    assert.equal(count(report, 'libraryResource'), 1 + written);
    assert.equal(count(report, 'writeFile'), 2 + written);
    assert.deepEqual(on.agent.windowsRequests(), [{ name: 'acme', image: 'ngünx %PATH%', cluster: 'tenants' }]);
    assert.equal(count(report, 'bat'), 2);
  });
});
