import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Bridge, bridgeFiles } from '../../ts-steps/build/bridge.ts';
import type { Manifest } from '../../ts-steps/build/manifest.ts';
import { binaries, root } from '../../ts-steps/build/project.ts';
import { Agent } from './agent.ts';

const text = (path: string): string => readFileSync(`${root}${binaries}/${path}`, 'utf8');

const { sh, steps } = JSON.parse(text(bridgeFiles.bridge)) as Bridge;
const manifest = JSON.parse(text('manifest.json')) as Manifest;

describe('what a build ships', () => {
  it('is every file that a step may load, and nothing else', () => {
    for (const { entry, files } of Object.values(steps))
      assert.deepEqual(files, manifest.steps[entry.replace('.mjs', '')]?.files);
  });

  it('is ASCII, and what is read with every call is one line', () => {
    for (const { files } of Object.values(steps))
      for (const path of files) assert.match(text(path), /^[\t\n\x20-\x7e]*$/);
    assert.match(text(bridgeFiles.bridge), /^[\x20-\x7e]+\n$/);
  });

  for (const [variable, { entry, files, sha256 }] of Object.entries(steps)) {
    it(`starts ${variable}, which says what is wrong with its request`, async () => {
      using agent = new Agent({ sh, sha256, files: new Map(files.map((path) => [path, Buffer.from(text(path))])) });
      const end = await agent.run({ request: { nmae: 'acme', 'a\n"b"': null }, entry });
      assert.equal(end.code, 0, end.stderr);
      const { ok, code, message } = JSON.parse(end.stdout) as { ok: boolean; code: number; message: string };
      assert.deepEqual([ok, code], [false, 2]);
      assert.match(message, /\/nmae is not a known parameter\./);
      assert.deepEqual(agent.workspace(), []);
    });
  }
});
