import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { reachable } from './manifest.ts';
import { binaries, projectVersion, root } from './project.ts';
import { type Regrouped, regroup } from './regroup.ts';
import { slimSdk } from './slim-sdk.ts';

/** The compiled steps, in memory; all paths are relative to the folder of the binaries. */
export interface Compiled extends Regrouped {
  readonly steps: readonly string[];
  /** The sources, of ours and of packages, of which something is left in the files. */
  readonly inputs: ReadonlySet<string>;
}

const dispatcher = 'ecs-tenants';

/** One binary per file in ts-steps/steps; what several share may stand in a folder there. */
const stepNames = (): string[] =>
  readdirSync(`${root}ts-steps/steps`, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => entry.name.replace(/\.ts$/, ''))
    .sort();

const runEsbuild = (steps: readonly string[]) =>
  build({
    absWorkingDir: root,
    entryPoints: {
      ...Object.fromEntries(steps.map((name) => [name, `ts-steps/steps/${name}.ts`])),
      [dispatcher]: 'ts-steps/runtime/dispatch.ts',
    },
    outdir: binaries,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // The SDK's ES build, of which esbuild leaves out what we do not use; its CommonJS build would come whole.
    mainFields: ['module', 'main'],
    conditions: ['module'],
    // Names are made short once the files are as they will be shipped.
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'ascii',
    legalComments: 'none',
    define: { __ECS_TENANTS_VERSION__: JSON.stringify(projectVersion) },
    plugins: [slimSdk],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });

const local = (path: string): string => relative(binaries, path).replaceAll('\\', '/');

/** As esbuild tells it, with local paths, and without what no entry can reach. */
const liveOutputs = ({ outputs }: Metafile, entries: readonly string[]): Metafile['outputs'] => {
  const all: Metafile['outputs'] = {};
  for (const [path, output] of Object.entries(outputs)) {
    const imports = output.imports.map((one) => (one.external === true ? one : { ...one, path: local(one.path) }));
    all[local(path)] = { ...output, imports };
  }
  const live = reachable(all, entries);
  return Object.fromEntries(Object.entries(all).filter(([path]) => live.has(path)));
};

/** Finds CommonJS packages that ask for a module of Node at run time: `require` does not exist in an ES module. */
const refuseRequire = (outputs: Metafile['outputs']): void => {
  for (const [path, { imports, inputs }] of Object.entries(outputs)) {
    const required = imports.find(({ kind, external }) => external === true && kind === 'require-call');
    if (required === undefined) continue;
    const sources = Object.keys(inputs).filter((input) => input.includes('node_modules'));
    throw new Error(`${path} would call require('${required.path}'), from one of: ${sources.join(', ')}`);
  }
};

/** Compiles every step. The same sources give the same bytes, wherever they stand. */
export const compile = async (): Promise<Compiled> => {
  const steps = stepNames();
  const { outputFiles, metafile } = await runEsbuild(steps);
  const outputs = liveOutputs(
    metafile,
    [...steps, dispatcher].map((name) => `${name}.mjs`),
  );
  refuseRequire(outputs);
  const files = new Map<string, Uint8Array>();
  for (const { path, contents } of outputFiles) {
    const name = local(relative(root, path));
    if (outputs[name] !== undefined) files.set(name, contents);
  }
  const inputs = new Set<string>();
  for (const output of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) if (bytesInOutput > 0) inputs.add(path);
  }
  return { steps, ...(await regroup(files, outputs)), inputs };
};
