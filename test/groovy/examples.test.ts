/** Jenkinsfile.example and the variants that it shows: run, with Declarative's sections as plain methods. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../ts-steps/build/project.ts';
import { bench, serviceOf } from '../deploy-tenant/support.ts';
import type { BuildRequest } from './jenkins.ts';
import { controller } from './support.ts';

const example = readFileSync(`${root}Jenkinsfile.example`, 'utf8').replace(/^@Library.*$/m, '');
const [shown = '', more = ''] = example.split(/^\/\/ More of it:.*$/m);

/** What Declarative and other plugins bring, as far as the examples use it: sections run their bodies in turn. */
const sections = `
  def pipeline(Closure body) { body() }
  def stages(Closure body) { body() }
  def script(Closure body) { return body() }
  def options(Closure body) {}
  def agent(Closure body = null) {}
  def nonresumable() {}
  def container(String name, Closure body) { return body() }
  def retry(Map how, Closure body) { return body() }
`;
const onAgent = 'def steps(Closure body) { node { body() } }';
/** With agents in the stages, those that have one hold it. */
const perStage = 'def steps(Closure body) { body() }';

/** The variants, by the words that introduce them. */
const variants = new Map(
  more.split(/^\/\/\n/m).flatMap((block): [string, string][] => {
    const lines = block.split('\n').filter((line) => line.startsWith('// '));
    const code = lines.filter((line) => line.startsWith('//     ')).map((line) => line.slice(3));
    return code.length === 0 ? [] : [[lines[0]?.slice(3) ?? '', code.join('\n')]];
  }),
);

describe('Jenkinsfile.example', () => {
  const aws = bench();
  const on = controller(() => aws.env);
  const request: Partial<BuildRequest> = {
    plugins: ['lockable-resources', 'aws-credentials'],
    credentials: { 'aws-deploy': { accessKey: 'AKIAIOSFODNN7EXAMPLE', secretKey: 'secret-of-the-key' } },
  };

  it('deploys', async () => {
    const report = await on.run(`${sections}${onAgent}\n${shown}`, request);
    assert.equal(report.result, 'SUCCESS', report.log);
    assert.match(report.log, /^Ready at http:\/\/acme\.apps\.example\.com$/m);
  });

  it('shows variants', () => assert.equal(variants.size, 5, [...variants.keys()].join()));

  for (const [title, code] of variants) {
    it(title, async () => {
      // The embedded AWS has its cluster in this Region.
      const here = code.replace('eu-central-1', 'us-east-1');
      const asks = here.includes('input ');
      const text = asks
        ? `${sections}${perStage}\n${here.replace(/agent \{ label '\w+' \} steps \{ script \{([^}]*)\} \}/g, 'steps { node { script {$1} } }')}`
        : `${sections}node {\n${here}\n}`;
      const build = on.start(text, request);
      if (asks) {
        await build.asked(1);
        await assert.rejects(serviceOf(aws));
        build.answer('ada');
      }
      const report = await build.ended;
      assert.equal(report.result, 'SUCCESS', report.log);
      assert.deepEqual(report.leaks, []);
      assert.equal((await serviceOf(aws)).runningCount, 2);
    });
  }
});
