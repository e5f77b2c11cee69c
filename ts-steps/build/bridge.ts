import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { buildSync } from 'esbuild';
import { jenkinsArguments } from './jenkins-arguments.ts';
import { camelCase } from './names.ts';
import { root } from './project.ts';
import { readSchema } from './schema.ts';

/** Where the internal var looks for what it needs, below the folder of the binaries. */
export const bridgeFiles = {
  bridge: 'jenkins/bridge.json',
  form: 'jenkins/form.json',
  pack: 'jenkins/binaries.pack',
} as const;

const source = join(root, 'ts-steps/jenkins');

/**
 * `unpack.ts` as one line that stands between single quotes in a shell and between double quotes in a batch file: it
 * holds neither, nor what either would expand.
 */
const unpackCode = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [join(source, 'unpack.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'ascii',
    write: false,
  });
  const text = (outputFiles[0]?.text ?? '').trim().replace(/^"use strict";/, '');
  // The lines' ends that are left stand in template strings.
  const code = text.replaceAll('"', '`').replaceAll('\n', '\\n');
  if (/['"%]/.test(code)) throw new Error('ts-steps/jenkins/unpack.ts cannot stand in quotes once it is compiled');
  // A batch file's line ends at 8191 characters.
  if (code.length > 6000) throw new Error('ts-steps/jenkins/unpack.ts is too long for a batch file');
  return code;
};

const script = (name: string): string =>
  readFileSync(join(source, name), 'utf8').replace('@unpack@', () => unpackCode());

/** What the internal var has to know about a step. */
interface BridgeStep {
  /** The file to give to `node`. */
  readonly entry: string;
  /** Arguments that Jenkins acts on: all others are the binary's. */
  readonly keys: readonly string[];
  /** Fields of a form that are this step's. */
  readonly form: readonly string[];
}

/** What every call from Jenkins needs before it touches the agent: the scripts, and which binaries are the right ones. */
export interface Bridge {
  readonly version: string;
  /** Of the pack's content: names the folder on the agent, and is checked there. */
  readonly sha256: string;
  readonly sh: string;
  readonly bat: string;
  /** By the var's name. */
  readonly steps: Readonly<Record<string, BridgeStep>>;
}

/**
 * One text with the files that all steps need, because each file by itself would be two pipeline steps of a build and
 * two lines of its log.
 */
export const packed = (files: ReadonlyMap<string, Uint8Array>): { pack: string; sha256: string } => {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const content = Object.fromEntries(sorted.map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]));
  const json = Buffer.from(JSON.stringify(content));
  const sha256 = createHash('sha256').update(json).digest('hex');
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: json.length };
  return { pack: brotliCompressSync(json, { params }).toString('base64'), sha256 };
};

/** What a pack holds: another Node may compress it to other bytes. */
export const unpacked = (pack: Uint8Array): Buffer =>
  brotliDecompressSync(Buffer.from(Buffer.from(pack).toString('latin1'), 'base64'));

const stepOf = (step: string): BridgeStep => {
  const keys = jenkinsArguments(step).map(({ name }) => name);
  const form = keys.includes('form') ? Object.keys(readSchema(step).properties ?? {}) : [];
  return { entry: `${step}.mjs`, keys, form };
};

/** For the steps of these names. */
export const bridge = (version: string, sha256: string, steps: readonly string[]): Bridge => ({
  version,
  sha256,
  sh: script('start.sh'),
  bat: script('start.bat'),
  steps: Object.fromEntries(steps.map((step) => [camelCase(step), stepOf(step)])),
});
