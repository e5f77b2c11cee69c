import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { jenkinsArguments } from './jenkins-arguments.ts';
import { camelCase } from './names.ts';
import { root } from './project.ts';
import { readSchema } from './schema.ts';

/** Where the internal var looks for what it needs, below the folder of the binaries. */
export const bridgeFiles = {
  bridge: 'jenkins/bridge.json',
  form: 'jenkins/form.json',
} as const;

const source = join(root, 'ts-steps/jenkins');

/**
 * `start.ts` as one line that stands between single quotes in a shell and between double quotes in a batch file: it
 * holds neither, nor what either would expand.
 */
const startCode = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [join(source, 'start.ts')],
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
  if (/['"%]/.test(code)) throw new Error('ts-steps/jenkins/start.ts cannot stand in quotes once it is compiled');
  // A batch file's line ends at 8191 characters.
  if (code.length > 6000) throw new Error('ts-steps/jenkins/start.ts is too long for a batch file');
  return code;
};

const script = (name: string): string => readFileSync(join(source, name), 'utf8').replace('@start@', () => startCode());

/** What the internal var has to know about a step. */
interface BridgeStep {
  /** The file to give to `node`. */
  readonly entry: string;
  /** The files that the step may load, below the folder of the binaries. */
  readonly files: readonly string[];
  /** Of all these files: names the folder on the agent, and is checked there at every call. */
  readonly sha256: string;
  /** Arguments that Jenkins acts on: all others are the binary's. */
  readonly keys: readonly string[];
  /** Fields of a form that are this step's. */
  readonly form: readonly string[];
}

/** What every call from Jenkins needs before it touches the agent: the scripts, and which binaries are the right ones. */
export interface Bridge {
  readonly version: string;
  readonly sh: string;
  readonly bat: string;
  /** By the var's name. */
  readonly steps: Readonly<Record<string, BridgeStep>>;
}

type Files = ReadonlyMap<string, Uint8Array>;

const contentOf = (path: string, files: Files): Uint8Array => {
  const content = files.get(path);
  if (content === undefined) throw new Error(`${path} was not compiled`);
  return content;
};

/** The hash that `ts-steps/jenkins/start.ts` takes of the files on the agent. */
const hashOf = (paths: readonly string[], files: Files): string => {
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = contentOf(path, files);
    hash.update(`${path} ${content.byteLength}\n`).update(content);
  }
  return hash.digest('hex');
};

const stepOf = (step: string, paths: readonly string[], files: Files): BridgeStep => {
  const keys = jenkinsArguments(step).map(({ name }) => name);
  const form = keys.includes('form') ? Object.keys(readSchema(step).properties ?? {}) : [];
  return { entry: `${step}.mjs`, files: paths, sha256: hashOf(paths, files), keys, form };
};

/** @param steps the files that each step may load, by the step's name @param files all compiled files */
export const bridge = (version: string, steps: Readonly<Record<string, readonly string[]>>, files: Files): Bridge => ({
  version,
  sh: script('start.sh'),
  bat: script('start.bat'),
  steps: Object.fromEntries(
    Object.entries(steps).map(([step, paths]) => [camelCase(step), stepOf(step, paths, files)]),
  ),
});
