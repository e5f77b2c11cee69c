import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** How the SDK writes what it loads on demand. */
const lazyImport = /const \{ ([\w:, ]+) \} = await import\("([^"]+)"\);/g;

/** A provider is loaded on demand already: what it needs comes with it, and what it does not use is left out. 48 kB. */
const eager = (source: string): string => {
  const imports = new Set<string>();
  const rest = source.replace(lazyImport, (_all, names: string, from: string) => {
    for (const name of names.split(', ')) imports.add(`import { ${name.replace(':', ' as')} } from "${from}";\n`);
    return '';
  });
  return [...imports].join('') + rest;
};

/** The chain of all providers is loaded at once; it asks for the others only where the environment holds no key. */
const rewriteProvider = (source: string, path: string): string =>
  /[\\/]credential-provider-node[\\/]/.test(path) ? source : eager(source);

/** Of a package.json the SDK wants the version alone, for its user agent. 33 kB. */
const versionOnly = (source: string): string => {
  const { version } = JSON.parse(source) as { version: string };
  return JSON.stringify({ version });
};

const textConstants = /^const (\w+) = ("[^"]*");$/gm;

/**
 * A schema's keys are constants; as computed keys (`{ [_hQ]: … }`) they keep the bundler from leaving out schemas that
 * nothing uses, because computing a key might do something. Written out, they are what they always are. 580 kB.
 */
const literalKeys = (source: string): string => {
  const texts = new Map([...source.matchAll(textConstants)].map(([, name = '', text = '']) => [name, text]));
  return source.replace(/\[(_\w+)\]:/g, (whole, name: string) => (texts.has(name) ? `${texts.get(name)}:` : whole));
};

/**
 * Errors that the SDK knows as classes of their own are told apart by us by their codes alone, which they keep without.
 * Only those stay whose fields are read: Route 53 says in a list what is wrong with a batch. 180 kB.
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

/**
 * Makes the AWS SDK smaller; what each part saves of resources/ (1.2 MB) is said above it, none makes a start faster.
 * Should the SDK change its way of writing, nothing breaks: it grows.
 */
export const slimSdk: Plugin = {
  name: 'slim-sdk',
  setup(build) {
    for (const { filter, loader, rewrite } of rewrites) {
      build.onLoad({ filter }, ({ path }) => ({ contents: rewrite(readFileSync(path, 'utf8'), path), loader }));
    }
  },
};
