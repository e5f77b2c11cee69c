import { rollup } from '@rollup/wasm-node';
import { groupOf } from './groups.ts';
import { minify } from './minify.ts';
import type { Output, Outputs } from './outputs.ts';

/** Compiled files by path, and what each of them imports. */
export interface Regrouped {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly outputs: Readonly<Record<string, Pick<Output, 'imports'>>>;
}

const importsOf = (paths: readonly string[], kind: string, local: ReadonlySet<string>): Output['imports'] =>
  paths.map((path) => ({ path, kind, ...(local.has(path) ? {} : { external: true }) }));

/**
 * What a file is called between the two tools: by a source, not by a hash of its content, because rollup makes names of
 * variables of it. A source stands in one file only.
 */
const idsOf = (outputs: Outputs): Map<string, string> =>
  new Map(
    Object.entries(outputs).map(([path, { entryPoint, inputs }]) => [
      path,
      entryPoint === undefined ? `shared/${Object.keys(inputs)[0] ?? path}` : `entry/${entryPoint}`,
    ]),
  );

/**
 * Puts compiled files together that are loaded together. A bundler that splits by what is shared makes a file for each
 * combination of steps that share something: dozens of them, each to be shipped and found by itself.
 * @throws Error on whatever rollup warns of
 */
export const regroup = async (files: ReadonlyMap<string, Uint8Array>, outputs: Outputs): Promise<Regrouped> => {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const entries = Object.keys(outputs).filter((path) => !path.includes('/'));
  const ids = idsOf(outputs);
  const paths = new Map([...ids].map(([path, id]) => [id, path]));
  if (paths.size !== ids.size) throw new Error('two compiled files are called the same');
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((path) => [path.replace(/\.mjs$/, ''), ids.get(path) ?? path])),
    plugins: [
      {
        name: 'compiled-files',
        resolveId: (specifier, importer) => {
          if (importer === undefined) return specifier;
          if (!specifier.startsWith('.')) return { id: specifier, external: true };
          return ids.get(new URL(specifier, `file:///${paths.get(importer)}`).pathname.slice(1));
        },
        load: (id) => decoder.decode(files.get(paths.get(id) ?? id)),
      },
    ],
    // What is not used was left out when it was compiled.
    treeshake: false,
    onwarn: ({ message }) => {
      throw new Error(`rollup: ${message}`);
    },
  });
  const { output } = await bundle.generate({
    format: 'es',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunks/[name].mjs',
    manualChunks: (id) => groupOf(paths.get(id) ?? id, outputs),
    // What a group imports stays where it is: an entry must not load a group for the sake of one file of its own.
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
    compact: true,
    generatedCode: 'es2015',
  });
  const chunks = output.filter((one) => one.type === 'chunk');
  const local = new Set(chunks.map((chunk) => chunk.fileName));
  return {
    files: new Map(
      await Promise.all(chunks.map(async (one) => [one.fileName, encoder.encode(await minify(one.code))] as const)),
    ),
    outputs: Object.fromEntries(
      chunks.map(({ fileName, imports, dynamicImports }) => [
        fileName,
        {
          imports: [
            ...importsOf(imports, 'import-statement', local),
            ...importsOf(dynamicImports, 'dynamic-import', local),
          ],
        },
      ]),
    ),
  };
};
