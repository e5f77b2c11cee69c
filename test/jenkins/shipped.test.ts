import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Bridge, bridgeFiles, unpacked } from '../../ts-steps/build/bridge.ts';
import type { Manifest } from '../../ts-steps/build/manifest.ts';
import { binaries, root } from '../../ts-steps/build/project.ts';
import { Agent } from './agent.ts';

const text = (path: string): string => readFileSync(`${root}${binaries}/${path}`, 'utf8');

const { sh, sha256, steps } = JSON.parse(text(bridgeFiles.bridge)) as Bridge;
const manifest = JSON.parse(text('manifest.json')) as Manifest;
const pack = text(bridgeFiles.pack);
const content = JSON.parse(unpacked(Buffer.from(pack)).toString()) as Record<string, string>;

describe('what a build ships', () => {
  it('is every file that a step may load, as it is compiled, and nothing else', () => {
    const needed = new Set(Object.values(manifest.steps).flatMap(({ files }) => files));
    assert.deepEqual(new Set(Object.keys(content)), needed);
    for (const [path, compiled] of Object.entries(content)) assert.equal(compiled, text(path), path);
  });

  it('is ASCII, in one line each', () => {
    assert.match(pack, /^[A-Za-z0-9+/]+=*$/);
    assert.match(text(bridgeFiles.bridge), /^[\x20-\x7e]+\n$/);
  });

  for (const [variable, { entry }] of Object.entries(steps)) {
    it(`starts ${variable}, which says what is wrong with its request`, async () => {
      using agent = new Agent({ sh, pack, sha256 });
      const end = await agent.run({ request: { nmae: 'acme', 'a\n"b"': null }, pack, entry });
      assert.equal(end.code, 0, end.stderr);
      const { ok, code, message } = JSON.parse(end.stdout) as { ok: boolean; code: number; message: string };
      assert.deepEqual([ok, code], [false, 2]);
      assert.match(message, /\/nmae is not a known parameter\./);
      assert.deepEqual(agent.workspace(), []);
    });
  }
});
