/** The small Jenkins itself: what Jenkins refuses fails here too, and what it bears passes. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../ts-steps/build/project.ts';
import { type BuildRequest, Jenkins, type Report } from './jenkins.ts';

const fixtures = `${root}test/groovy/fixtures`;

describe('the small Jenkins', () => {
  let jenkins: Jenkins;
  let folder = '';
  before(async () => {
    jenkins = await Jenkins.start();
    folder = mkdtempSync(join(tmpdir(), 'ecs-tenants-jenkins-'));
  });
  after(async () => {
    await jenkins?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const request = (jenkinsfile: string, more: Partial<BuildRequest> = {}): BuildRequest => ({
    jenkinsfile,
    vars: fixtures,
    workspace: join(folder, 'job'),
    environment: { PATH: process.env['PATH'] ?? '' },
    ...more,
  });
  const run = (jenkinsfile: string, more: Partial<BuildRequest> = {}): Promise<Report> =>
    jenkins.run(request(jenkinsfile, more));

  const borne: [string, unknown][] = [
    ['forIn', ['p', 'q']],
    ['eachElement', ['p', 'q']],
    ['mapEach', ['k1p']],
    ['collected', ['p', 'q']],
    ['tuple', 3],
    ['finallyAfterFailure', 'script returned exit code 3'],
    ['gstring', 'a b'],
  ];
  for (const [name, value] of borne) {
    it(`bears ${name}`, async () => {
      const { result, value: found, log, restarts } = await run(`return node { ${name}() }`);
      assert.deepEqual([result, found], ['SUCCESS', value], log);
      assert.ok(restarts >= 4, `${restarts} restarts`);
    });
  }

  const refused: [string, RegExp][] = [
    ['lazyMap', /NotSerializableException: groovy\.json\.internal\.LazyMap/],
    ['matcher', /NotSerializableException: java\.util\.regex\.Matcher/],
    ['notSerializable', /NotSerializableException: java\.lang\.Object/],
    ['spread', /spread\.groovy: .*[Ss]pread/],
    ['unknownStep', /NoSuchMethodError: No such DSL method 'deploy'/],
    ['unknownParameter', /Unknown parameter of sh: returnStdOut/],
    ['wrongType', /sh\.script expects class java\.lang\.String/],
  ];
  for (const [name, reason] of refused) {
    it(`refuses ${name}`, async () => {
      const { result, log } = await run(`return node { ${name}() }`);
      assert.equal(result, 'FAILURE', log);
      assert.match(log, reason);
    });
  }

  it('sorts as Jenkins does, which is wrong', async () => {
    const { value } = await run('return sortClosure()');
    assert.notDeepEqual(value, [1, 2, 3]);
  });

  it('has a case for each fixture', () => {
    const cases = [...borne, ...refused].map(([name]) => name);
    const files = readdirSync(fixtures).filter((file) => file.endsWith('.groovy'));
    const names = files.map((file) => file.replace('.groovy', ''));
    assert.deepEqual([...cases, 'sortClosure'].sort(), names.sort());
  });

  it('lets branches go on in turns, step by step', async () => {
    const { steps, value, log } = await run(`
      return parallel(a: { echo('1'); echo('2'); return 'A' }, b: { echo('1'); echo('2'); return 'B' })`);
    assert.deepEqual(steps, ['parallel', 'a/echo', 'b/echo', 'a/echo', 'b/echo']);
    assert.deepEqual(value, { a: 'A', b: 'B' });
    assert.match(log, /\[a\] 1\n.*\n\[b\] 1\n/);
  });

  it('keeps what branches share the same thing through restarts', async () => {
    const { value } = await run(`
      def shared = []
      parallel(a: { echo('1'); shared.add('a') }, b: { echo('1'); shared.add('b') })
      return shared`);
    assert.deepEqual(value, ['a', 'b']);
  });

  it('stops the other branches with failFast, and fails with the failure', async () => {
    const started = performance.now();
    const { result, error, shells } = await run(`
      node { parallel(failFast: true, slow: { sh('sleep 30') }, bad: { sh('sleep 0.5'); error('no') }) }`);
    assert.deepEqual([result, error?.message], ['FAILURE', 'no']);
    assert.ok(performance.now() - started < 10_000);
    assert.ok(shells.some(({ script, stopMillis }) => script === 'sleep 30' && stopMillis !== undefined));
  });

  it('runs all branches to their end without failFast', async () => {
    const { result, log } = await run(`
      node { parallel(slow: { sh('sleep 1; echo slow is done') }, bad: { error('no') }) }`);
    assert.equal(result, 'FAILURE');
    assert.match(log, /^\[slow\] slow is done$/m);
  });

  it('runs sh with the trace and the exit code of durable-task', async () => {
    const { result, log } = await run("node { sh('true; false; echo not reached') }");
    assert.equal(result, 'FAILURE');
    assert.match(log, /^\+ true\n\+ false\nERROR: script returned exit code 1$/m);
  });

  it('gives stdout back and shows stderr', async () => {
    const { value, log } = await run(`
      return node { sh(script: '{ set +x; } 2>/dev/null; echo out; echo err >&2', returnStdout: true) }`);
    assert.equal(value, 'out\n');
    assert.match(log, /^err$/m);
    assert.doesNotMatch(log, /^out$/m);
  });

  it('signals every process of an aborted sh, and says how long they took', async () => {
    const build = jenkins.build(
      request(`
      node { try { sh('(trap "echo child; exit 0" TERM; echo ready; while :; do sleep 0.1; done) & wait') }
        finally { echo 'finally' } }`),
    );
    await build.logged(/^ready$/);
    build.abort();
    const { result, shells, log } = await build.ended;
    assert.equal(result, 'ABORTED');
    assert.ok((shells[0]?.stopMillis ?? Number.NaN) < 5000);
    assert.match(log, /^child$/m);
    assert.match(log, /^finally$/m);
  });

  it('tells of a process that does not end', { timeout: 60_000 }, async () => {
    const build = jenkins.build(request(`node { sh('trap "" TERM; echo ready; sleep 60') }`));
    await build.logged(/^ready$/);
    build.abort();
    const { result, shells } = await build.ended;
    assert.deepEqual([result, shells[0]?.outlived], ['ABORTED', true]);
  });

  it('finds a secret in the saved program and in the log', async () => {
    const credentials = { id: { username: 'u', password: 'hunter2-hunter2' } };
    const wrap = (body: string): string =>
      `node { withCredentials([usernamePassword(credentialsId: 'id', usernameVariable: 'U', passwordVariable: 'P')]) { ${body} } }`;
    const kept = await run(wrap("def x = sh(script: 'echo $P', returnStdout: true); echo('x'); x = null"), {
      credentials,
    });
    assert.deepEqual(kept.leaks, ['log', 'program']);
    const shown = await run(wrap("sh('{ set +x; } 2>/dev/null; echo $P')"), { credentials });
    assert.deepEqual(shown.leaks, ['log']);
    assert.match(shown.log, /^\*\*\*\*$/m);
    const used = await run(wrap('sh(\'{ set +x; } 2>/dev/null; test "$P" = hunter2-"hunter2"\')'), { credentials });
    assert.deepEqual([used.result, used.leaks], ['SUCCESS', []]);
  });

  it('refuses what needs an agent outside of node', async () => {
    for (const step of ["sh('true')", 'pwd()', "fileExists('x')", 'isUnix()']) {
      const { result, log } = await run(step);
      assert.equal(result, 'FAILURE');
      assert.match(log, /Required context class hudson\.(FilePath|Launcher) is missing/);
    }
  });

  it('gives a resource to one at a time, and has no lock without its plugin', async () => {
    const jenkinsfile = "node { lock(resource: 'r') { sh('echo in; sleep 0.3; echo out') } }";
    const plugins = ['lockable-resources'] as const;
    const both = await run(
      "parallel(a: { lock('r') { echo('in'); echo('out') } }, b: { lock('r') { echo('in'); echo('out') } })",
      { plugins },
    );
    assert.match(both.log, /\[a\] out\n[\s\S]*\[b\] in\n/);
    const without = await run(jenkinsfile);
    assert.match(without.log, /No such DSL method 'lock'/);
  });
});
