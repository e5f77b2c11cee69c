import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { bundle } from '../../ts-steps/build/bundle.ts';
import { groupOf } from '../../ts-steps/build/groups.ts';
import type { Manifest } from '../../ts-steps/build/manifest.ts';
import { root } from '../../ts-steps/build/project.ts';

const files = await bundle();
const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
const manifest = JSON.parse(textOf('manifest.json')) as Manifest;

test('the manifest holds the hash of every file beside it', () => {
  assert.deepEqual(
    Object.keys(manifest.files).sort(),
    [...files.keys()].filter((path) => path !== 'manifest.json').sort(),
  );
  for (const [path, { sha256, bytes }] of Object.entries(manifest.files)) {
    const content = files.get(path) ?? new Uint8Array();
    assert.equal(content.byteLength, bytes, path);
    assert.equal(createHash('sha256').update(content).digest('hex'), sha256, path);
  }
});

test('a step has its entry and its schema, and all that it may load is there', () => {
  assert.notEqual(Object.keys(manifest.steps).length, 0);
  for (const { entry, schema, files: needed } of Object.values(manifest.steps)) {
    assert.ok(needed.includes(entry));
    assert.ok(files.has(schema));
    for (const path of needed) {
      for (const [, specifier = ''] of textOf(path).matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g)) {
        const imported = new URL(specifier, `file:///${path}`).pathname.slice(1);
        assert.ok(needed.includes(imported), `${path} loads ${imported}`);
      }
    }
  }
});

test('what is shipped is ASCII and tells nothing of the machine that it was built on', () => {
  for (const path of files.keys()) {
    assert.doesNotMatch(textOf(path), /[^\0-\x7f]/, path);
    assert.ok(!textOf(path).includes(root), path);
  }
});

test('a step is shipped in few files, without clients of services that it does not call', () => {
  for (const [step, { files: needed }] of Object.entries(manifest.steps))
    assert.ok(needed.length <= 18, `${step}: ${needed.join(' ')}`);
  const tenant = manifest.steps['deploy-tenant']?.files ?? [];
  assert.ok(tenant.some((path) => path.includes('tenant-clients')));
  assert.ok(!tenant.some((path) => /cluster-clients|clusters/.test(path)), tenant.join(' '));
});

test("what a run begins with holds no part of AWS's SDK, which is loaded with the first client", () => {
  const loadedWith = (path: string, loaded = new Set<string>()): Set<string> => {
    if (loaded.has(path)) return loaded;
    loaded.add(path);
    for (const [, specifier = ''] of textOf(path).matchAll(/(?:from|^import)\s*"(\.[^"]+)"/gm))
      loadedWith(new URL(specifier, `file:///${path}`).pathname.slice(1), loaded);
    return loaded;
  };
  const runs = [...files.keys()].filter((path) => path.startsWith('chunks/run-'));
  assert.ok(runs.length > 5 && loadedWith('chunks/ecs.mjs').has('chunks/sdk.mjs'), [...files.keys()].join(' '));
  for (const run of runs) assert.ok(!loadedWith(run).has('chunks/sdk.mjs'), run);
});

test('a file is named after what it holds, so that its name stays when its content changes', () => {
  for (const path of files.keys()) {
    // rollup puts a number or a hash behind a name that is taken.
    if (path.startsWith('chunks/')) assert.match(path, /^chunks\/(route53|[a-z]+(-[a-z]+)*)\.mjs$/);
  }
});

test('compiled files that are shared stand together by what they are for', () => {
  const output = (inputs: string[], imports: string[] = [], entryPoint?: string) => ({
    inputs: Object.fromEntries(inputs.map((path) => [path, { bytesInOutput: 1 }])),
    imports: imports.map((path) => ({ path, kind: 'import-statement' })),
    ...(entryPoint === undefined ? {} : { entryPoint }),
  });
  const outputs = {
    'one.mjs': output(['ts-steps/steps/one.ts'], ['chunks/both.mjs', 'chunks/only.mjs'], 'ts-steps/steps/one.ts'),
    'two.mjs': output(['ts-steps/steps/two.ts'], ['chunks/both.mjs'], 'ts-steps/steps/two.ts'),
    'chunks/both.mjs': output(['ts-steps/runtime/main.ts']),
    'chunks/only.mjs': output(['ts-steps/generated/one.validate.js']),
    'chunks/run.mjs': output(['ts-steps/steps/one/run.ts'], ['chunks/plan.mjs'], 'ts-steps/steps/one/run.ts'),
    'chunks/run-2.mjs': output(
      ['ts-steps/steps/a-cluster/run.ts'],
      ['chunks/plan.mjs', 'chunks/cluster.mjs'],
      'ts-steps/steps/a-cluster/run.ts',
    ),
    'chunks/plan.mjs': output(['ts-steps/tenant/plan.ts']),
    'chunks/cluster.mjs': output(['ts-steps/aws/cluster-operations.ts', 'ts-steps/tenant/plan.ts']),
    'chunks/ecs.mjs': output(['node_modules/ecs.js'], ['chunks/http.mjs'], 'ts-steps/runtime/sdk/ecs.ts'),
    'chunks/logs.mjs': output(['node_modules/logs.js'], ['chunks/http.mjs'], 'ts-steps/runtime/sdk/logs.ts'),
    'chunks/http.mjs': output(['node_modules/http.js']),
    'chunks/sso.mjs': output(['node_modules/sso.js'], ['chunks/oidc.mjs'], 'node_modules/sso.js'),
    'chunks/oidc.mjs': output(['node_modules/oidc.js']),
  };
  const groups = Object.keys(outputs).map((path) => [path, groupOf(path, outputs)]);
  assert.deepEqual(Object.fromEntries(groups.filter(([, group]) => group !== undefined)), {
    'chunks/both.mjs': 'base',
    'chunks/only.mjs': 'input-one',
    'chunks/run.mjs': 'run-one',
    'chunks/run-2.mjs': 'run-a-cluster',
    'chunks/plan.mjs': 'tenants',
    'chunks/cluster.mjs': 'clusters',
    'chunks/ecs.mjs': 'ecs',
    'chunks/logs.mjs': 'tenant-clients',
    'chunks/http.mjs': 'sdk',
    'chunks/sso.mjs': 'providers',
    'chunks/oidc.mjs': 'providers',
  });
});
