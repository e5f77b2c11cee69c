import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bridge } from '../../ts-steps/build/bridge.ts';
import { jenkinsArguments } from '../../ts-steps/build/jenkins-arguments.ts';
import { formFields } from '../../ts-steps/build/jenkins-form.ts';
import { plainText } from '../../ts-steps/build/jenkins-help.ts';
import { camelCase } from '../../ts-steps/build/names.ts';
import { filesUnder, root } from '../../ts-steps/build/project.ts';
import { readSchema, stepNames } from '../../ts-steps/build/schema.ts';
import { strictAjv } from '../../ts-steps/build/validators.ts';

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const vars = filesUnder('vars');
const namesOf = (step: string): string[] => jenkinsArguments(step).map(({ name }) => name);

describe('every step', () => {
  for (const step of stepNames()) {
    it(`${step} has its var, and arguments that do not clash with those of Jenkins`, () => {
      assert.match(
        read(`vars/${camelCase(step)}.groovy`),
        new RegExp(`ecsTenantsStep\\('${camelCase(step)}', args\\)`),
      );
      const properties = Object.keys(readSchema(step).properties ?? {});
      const others = [...namesOf(step), ...namesOf('tenant-pipeline'), 'form'];
      assert.deepEqual(
        properties.filter((name) => others.includes(name)),
        [],
      );
    });
  }
});

describe('the help of a var', () => {
  for (const path of vars.filter((name) => name.endsWith('.txt'))) {
    it(`${path} reads the same as plain text and as HTML`, () => {
      const text = read(path);
      assert.match(text, /^[\n\x20-\x7e]+$/);
      assert.deepEqual(
        text.split('\n').filter((line) => line.length > 100),
        [],
      );
      const tags = text.match(/<[^>]*>?/g) ?? [];
      assert.deepEqual(tags, path.includes('ecsTenantsStep') ? [] : ['<pre>', '</pre>']);
    });
  }

  it('stands beside each var', () => {
    const expected = vars.filter((path) => path.endsWith('.groovy')).map((path) => path.replace(/groovy$/, 'txt'));
    assert.deepEqual(
      vars.filter((path) => path.endsWith('.txt')),
      expected,
    );
  });

  it('names every argument', () => {
    for (const step of stepNames()) {
      const text = read(`vars/${camelCase(step)}.txt`);
      for (const name of [...Object.keys(readSchema(step).properties ?? {}), ...namesOf(step)]) {
        assert.match(text, new RegExp(`^  ${name}(?: \\*)?(?: |$)`, 'm'), `${step}: ${name}`);
      }
    }
  });

  it('refuses what a formatter could change', () => {
    assert.equal(plainText('<name> … → done'), '(name) ... -> done');
    assert.throws(() => plainText('Grüße'), /not plain text/);
  });
});

describe("Jenkins' own arguments", () => {
  it('are a schema of their own, described in words', () => {
    const schema = readSchema('jenkins');
    strictAjv().compile({ ...schema, properties: {} });
    for (const [name, { title, description, ...rest }] of Object.entries(schema.properties ?? {})) {
      assert.equal(rest['x-kind'], 'jenkins', name);
      assert.ok(title !== undefined && description !== undefined, name);
    }
  });

  it('that tenantPipeline keeps for itself are those that deployTenant does not have', () => {
    const [, list = ''] = /if \(\[([^\]]+)\]\.contains\(key\)\)/.exec(read('vars/tenantPipeline.groovy')) ?? [];
    const kept = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
    const deployTenant = namesOf('deploy-tenant');
    assert.deepEqual(
      kept,
      namesOf('tenant-pipeline').filter((name) => !deployTenant.includes(name)),
    );
  });

  it('are known to the internal var, each by its name', () => {
    const code = read('vars/ecsTenantsStep.groovy');
    const names = new Set(stepNames().flatMap(namesOf));
    for (const name of names) assert.match(code, new RegExp(`own\\.${name}\\b|'${name}'`), name);
  });
});

describe('the form', () => {
  const fields = formFields('deploy-tenant');
  const byName = new Map(fields.map((field) => [field.name, field]));

  it('asks for everything, and first for what support staff need', () => {
    assert.deepEqual(new Set(byName.keys()), new Set(Object.keys(readSchema('deploy-tenant').properties ?? {})));
    const short = fields.filter((field) => field.short);
    assert.deepEqual(short, fields.slice(0, short.length));
    assert.deepEqual(
      short.slice(0, 3).map(({ name }) => name),
      ['name', 'image', 'cluster'],
    );
    assert.ok(short.length >= 8 && short.length <= 12, String(short.length));
  });

  it('can say nothing in every field of a setting', () => {
    for (const { name, kind, choices } of fields) {
      const isSetting = readSchema('deploy-tenant').properties?.[name]?.['x-kind'] === 'setting';
      if (isSetting) assert.notEqual(kind, 'boolean', name);
      if (choices !== undefined) assert.equal(choices[0], '', name);
      if (choices !== undefined) assert.equal(choices.includes('RESET'), isSetting, name);
    }
  });

  it('has choices, check boxes and text areas where they fit', () => {
    assert.deepEqual(byName.get('scaling')?.choices, ['', 'true', 'false', 'RESET']);
    assert.deepEqual(byName.get('dns')?.choices, ['', 'record', 'wildcard', 'none', 'RESET']);
    assert.deepEqual([byName.get('plan')?.kind, byName.get('plan')?.default], ['boolean', false]);
    assert.deepEqual([byName.get('wait')?.kind, byName.get('wait')?.default], ['boolean', true]);
    for (const name of ['environment', 'hosts', 'scaleOut']) assert.equal(byName.get(name)?.kind, 'text', name);
    assert.equal(byName.get('memory')?.kind, 'string');
  });
});

describe('the scripts', () => {
  const entries = stepNames().map((step) => [step, [`${step}.mjs`]] as const);
  const files = new Map(entries.map(([step]) => [`${step}.mjs`, new Uint8Array()]));
  const { sh, bat, steps } = bridge('1.0.0', Object.fromEntries(entries), files);

  it('are ASCII and know no step', () => {
    for (const text of [sh, bat]) {
      assert.match(text, /^[\n\x20-\x7e]+$/);
      for (const step of stepNames()) assert.ok(!text.includes(step), step);
    }
  });

  it('hold the code that starts a step once, in quotes that it cannot leave', () => {
    const [, inShell = ''] = /node -e '([^']*)' -- /.exec(sh) ?? [];
    const [, inBatch = ''] = /node -e "([^"]*)" -- /.exec(bat) ?? [];
    assert.ok(inShell.includes('sha256'));
    assert.equal(inBatch, inShell);
    assert.doesNotMatch(inBatch, /%/);
  });

  it('jump only to where there is something', () => {
    const labels = new Set([...bat.matchAll(/^:(\w+)$/gm)].map(([, label]) => label));
    const targets = new Set([...bat.matchAll(/\bgoto (\w+)/g)].map(([, label]) => label));
    assert.deepEqual(targets, labels);
  });

  it('are told which arguments are not for the binary', () => {
    assert.deepEqual(steps['createCluster']?.keys, [
      'awsCredentialsId',
      'awsKeyCredentialsId',
      'dockerHubCredentialsId',
      'nodeTool',
      'lock',
    ]);
    assert.deepEqual(steps['createCluster']?.form, []);
    assert.ok(steps['deployTenant']?.form.includes('environment'));
  });
});
