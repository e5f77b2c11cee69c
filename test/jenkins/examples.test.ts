import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { jenkinsArguments } from '../../ts-steps/build/jenkins-arguments.ts';
import { camelCase } from '../../ts-steps/build/names.ts';
import { filesUnder, root } from '../../ts-steps/build/project.ts';
import { readSchema, stepNames } from '../../ts-steps/build/schema.ts';
import { installEmbeddedAws } from '../emulator/install.ts';

const keysOf = (step: string): string[] => jenkinsArguments(step).map(({ name }) => name);
const propertiesOf = (step: string): string[] => [...Object.keys(readSchema(step).properties ?? {}), ...keysOf(step)];

/** The arguments of each var, by its name. */
const known = new Map<string, string[]>([
  ...stepNames().map((step): [string, string[]] => [camelCase(step), propertiesOf(step)]),
  ['tenantPipeline', [...propertiesOf('deploy-tenant'), ...keysOf('tenant-pipeline')]],
  ['tenantParameters', keysOf('tenant-parameters')],
]);

interface Call {
  readonly variable: string;
  readonly names: readonly string[];
}

/** The calls of our vars with the names of their arguments; what stands in texts and nested brackets is left out. */
const callsIn = (text: string): Call[] => {
  const plain = text.replace(/'[^'\n]*'|"[^"\n]*"/g, "''").replace(/\[[^[\]]*\]/g, '[]');
  const calls = plain.matchAll(new RegExp(`\\b(${[...known.keys()].join('|')})\\(([^()]*)\\)`, 'g'));
  return [...calls].map(([, variable = '', argument = '']) => ({
    variable,
    names: [...argument.matchAll(/(\w+):/g)].map(([, name = '']) => name),
  }));
};

const shown = ['README.md', 'Jenkinsfile.example', ...filesUnder('examples')];

describe('what is shown of Jenkins', () => {
  for (const path of shown.filter((name) => !name.endsWith('.yaml'))) {
    it(`${path} calls vars by arguments that they have`, () => {
      const calls = callsIn(readFileSync(`${root}${path}`, 'utf8'));
      assert.ok(calls.length > 0);
      for (const { variable, names } of calls) {
        for (const name of names) assert.ok(known.get(variable)?.includes(name), `${variable}: ${name}`);
      }
    });
  }

  it('pins the library everywhere to the branch that users follow', () => {
    for (const path of shown) {
      const text = readFileSync(`${root}${path}`, 'utf8');
      for (const [, version] of text.matchAll(/@Library\('ecs-tenants(?:@([^']*))?'\)/g))
        assert.equal(version, 'v1', path);
    }
  });

  it('is a library for Configuration as Code', async () => {
    const { python } = await installEmbeddedAws();
    const toJson = 'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)';
    const input = readFileSync(`${root}examples/library.casc.yaml`);
    const { unclassified } = JSON.parse(execFileSync(python, ['-c', toJson], { input, encoding: 'utf8' }));
    const [{ retriever, ...library }] = unclassified.globalUntrustedLibraries.libraries;
    assert.deepEqual([library.name, library.defaultVersion], ['ecs-tenants', 'v1']);
    // Only a clone copies no more than vars and resources.
    assert.equal(retriever.modernSCM.clone, true);
    assert.match(retriever.modernSCM.scm.git.remote, /^https:/);
  });
});
