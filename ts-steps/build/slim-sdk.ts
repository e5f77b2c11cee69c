import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const chain = '@aws-sdk/credential-provider-node';
const providersModule = 'credential-providers';

/** How the SDK writes what it loads on demand. */
const lazyImport = /const \{ ([\w:, ]+) \} = await import\("([^"]+)"\);/g;

/**
 * All that the SDK's credential chain loads on demand, as one module. The chain asks for each provider by itself, which
 * would make a dozen small files to ship; outside of tests one is nearly always followed by the next.
 */
const providers = (): string => {
  const directory = join(dirname(createRequire(import.meta.url).resolve(`${chain}/package.json`)), 'dist-es');
  const sources = new Map<string, string>();
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.js'))) {
    for (const [, names = '', from = ''] of readFileSync(join(directory, file), 'utf8').matchAll(lazyImport)) {
      for (const name of names.split(', ')) sources.set(name.replace(/:.*/, ''), from);
    }
  }
  return [...sources].map(([name, from]) => `export { ${name} } from "${from}";\n`).join('');
};

/** The chain stays small and asks for all its providers at once. */
const together = (source: string): string =>
  source.replace(lazyImport, (_all, names: string) => `const { ${names} } = await import("${providersModule}");`);

/** A provider is loaded on demand already: what it needs comes with it, and what it does not use is left out. */
const eager = (source: string): string => {
  const imports = new Set<string>();
  const rest = source.replace(lazyImport, (_all, names: string, from: string) => {
    for (const name of names.split(', ')) imports.add(`import { ${name.replace(':', ' as')} } from "${from}";\n`);
    return '';
  });
  return [...imports].join('') + rest;
};

/** Of a package.json the SDK wants the version alone, for its user agent. */
const versionOnly = (source: string): string => {
  const { version } = JSON.parse(source) as { version: string };
  return JSON.stringify({ version });
};

const rewriteProvider = (source: string, path: string): string =>
  path.replaceAll('\\', '/').includes(`${chain}/`) ? together(source) : eager(source);

const textConstants = /^const (\w+) = ("[^"]*");$/gm;

/**
 * A schema's keys are constants; as computed keys (`{ [_hQ]: … }`) they keep the bundler from leaving out schemas that
 * nothing uses, because computing a key might do something. Written out, they are what they always are.
 */
const literalKeys = (source: string): string => {
  const texts = new Map([...source.matchAll(textConstants)].map(([, name = '', text = '']) => [name, text]));
  return source.replace(/\[(_\w+)\]:/g, (whole, name: string) => (texts.has(name) ? `${texts.get(name)}:` : whole));
};

/**
 * Errors that the SDK knows as classes of their own are told apart by us by their codes alone, which they keep without.
 * Only those stay whose fields are read: Route 53 says in a list what is wrong with a batch.
 */
const fewErrors = (source: string): string =>
  literalKeys(source).replace(/^n0_registry\.registerError\((?!InvalidChangeBatch\$).*\);$/gm, '');

const rewrites = [
  { filter: /[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/, loader: 'js', rewrite: fewErrors },
  {
    filter: /[\\/](credential-provider(s|-[a-z-]+)|token-providers)[\\/]dist-es[\\/].*\.js$/,
    loader: 'js',
    rewrite: rewriteProvider,
  },
  { filter: /[\\/]node_modules[\\/].*[\\/]package\.json$/, loader: 'json', rewrite: versionOnly },
] as const;

/** Makes of the AWS SDK fewer and smaller files. Should the SDK change its way of writing, nothing breaks: it grows. */
export const slimSdk: Plugin = {
  name: 'slim-sdk',
  setup(build) {
    for (const { filter, loader, rewrite } of rewrites) {
      build.onLoad({ filter }, ({ path }) => ({ contents: rewrite(readFileSync(path, 'utf8'), path), loader }));
    }
    build.onResolve({ filter: new RegExp(`^${providersModule}$`) }, ({ path }) => ({ path, namespace: 'slim-sdk' }));
    build.onLoad({ filter: /./, namespace: 'slim-sdk' }, () => ({
      contents: providers(),
      resolveDir: dirname(createRequire(import.meta.url).resolve(`${chain}/package.json`)),
    }));
  },
};
