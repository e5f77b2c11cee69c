import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { bundle } from '../../ts-steps/build/bundle.ts';
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
