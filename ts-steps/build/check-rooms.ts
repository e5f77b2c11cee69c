import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { binaries, filesUnder, root } from './project.ts';

/** What a room under ts-steps may import: values (which are there at run time), and types alone. */
interface Rule {
  readonly values: readonly string[];
  readonly types?: readonly string[];
}

// What is generated from the schemas is data; a hash, or the ASCII form of a host name, depends on nothing but what goes in.
const harmless = ['generated', 'node:crypto', 'node:module', 'node:url'];
const foreign = ['generated', 'node', 'packages'];
/** How AWS writes things, which pure rooms plan with. */
const awsTypes = ['aws', 'packages'];
const pureRooms = ['tenant', 'cluster', 'front', 'failures', 'data'];

/**
 * A room, one file of it, or one module of Node. Each room stands above those that it names: no arrow runs upwards, that of
 * a type neither. Pure rooms know no SDK client, no clock and no environment.
 */
const rules: Readonly<Record<string, Rule>> = {
  data: { values: ['data', ...harmless] },
  failures: { values: ['failures', 'data', ...harmless], types: awsTypes },
  front: { values: ['front', 'data', ...harmless], types: awsTypes },
  tenant: { values: ['tenant', 'front', 'failures', 'data', ...harmless], types: awsTypes },
  cluster: { values: ['cluster', 'front', 'failures', 'data', ...harmless], types: awsTypes },
  runtime: { values: ['runtime', 'data', ...foreign] },
  aws: { values: ['aws', 'runtime', 'data', ...foreign] },
  engine: { values: ['engine', 'aws', 'runtime', 'failures', 'data', ...foreign] },
  deployment: { values: ['deployment', 'engine', 'aws', 'runtime', ...pureRooms, ...foreign] },
  steps: { values: ['this step', 'deployment', 'engine', 'aws', 'runtime', ...pureRooms, ...foreign] },
  jenkins: { values: ['node'] },
  generated: {
    values: ['ts-steps/runtime/schema-file.ts', 'ts-steps/runtime/help/help.ts', ...foreign],
    types: ['runtime'],
  },
};

const importedFrom = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g;
const specifiersOf = (source: string): Set<string> =>
  new Set([...source.matchAll(importedFrom)].map(([, , specifier = '']) => specifier));

/** What is left to import once the types are gone, as at run time. */
const valueSpecifiersOf = (source: string): Set<string> =>
  specifiersOf(
    transformSync(source, { loader: 'ts', tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } }).code,
  );

/** ts-steps/steps/a.ts and all of ts-steps/steps/a/ are one step. */
const stepOf = (file: string): string | undefined => /^ts-steps\/steps\/([\w-]+)/.exec(file)?.[1];

/** What is imported, in the words of the rules: its room, and the file or module itself. */
const targetOf = (file: string, specifier: string): readonly [room: string, exact: string] => {
  if (specifier.startsWith('node:')) return ['node', specifier];
  if (!specifier.startsWith('.')) return ['packages', specifier];
  const path = join(dirname(file), specifier);
  const step = stepOf(path);
  if (step !== undefined && step === stepOf(file)) return ['this step', path];
  return [/^ts-steps\/([^/]+)\//.exec(path)?.[1] ?? 'outside', path];
};

const isAllowed = ([room, exact]: readonly [string, string], allowed: readonly string[]): boolean =>
  allowed.includes(room) || allowed.includes(exact);

/** What a file under ts-steps imports and must not; a sentence each. */
export const wrongImports = (file: string, source: string): string[] => {
  const own = /^ts-steps\/([^/]+)\//.exec(file)?.[1] ?? '';
  const rule = rules[own];
  if (rule === undefined) return [];
  const values = valueSpecifiersOf(source);
  const problems: string[] = [];
  for (const specifier of new Set([...specifiersOf(source), ...values])) {
    const target = targetOf(file, specifier);
    const asType = isAllowed(target, rule.types ?? []);
    if (isAllowed(target, rule.values) || (asType && !values.has(specifier))) continue;
    problems.push(`${file} imports ${specifier}: ${own} may import ${asType ? 'only types' : 'nothing'} from there`);
  }
  return problems;
};

/** Files that import each other in a circle, types included; a sentence each. @param sources text by path */
export const circles = (sources: ReadonlyMap<string, string>): string[] => {
  const importsOf = (file: string): string[] =>
    [...specifiersOf(sources.get(file) ?? '')]
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => join(dirname(file), specifier))
      .filter((path) => sources.has(path));
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const from = path.indexOf(file);
    if (from >= 0) found.add(`${[...path.slice(from), file].join(' -> ')}: a circle`);
    if (from >= 0 || done.has(file)) return;
    for (const imported of importsOf(file)) walk(imported, [...path, file]);
    done.add(file);
  };
  for (const file of sources.keys()) walk(file, []);
  return [...found];
};

// Skipped and focused tests hide what is broken; biome sees the calls, this sees the options.
const hiddenTest = /\b(?:test|it|describe|suite)\.(?:only|skip|todo)\b|[{,]\s*(?:only|skip|todo):\s*(?:true|['"`])/;

const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

/** Git's own list, or none where there is no repository (an unpacked archive). */
const trackedFiles = (): string[] => {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
      .split('\0')
      .slice(0, -1);
  } catch {
    return [];
  }
};

const isSymlink = (file: string): boolean =>
  lstatSync(`${root}${file}`, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

const sourcesOf = (folder: string): Map<string, string> =>
  new Map(
    filesUnder(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file, read(file)]),
  );

const problems = (): string[] => [
  ...[...sourcesOf('ts-steps')].flatMap(([file, source]) => wrongImports(file, source)),
  ...circles(sourcesOf('ts-steps')),
  ...filesUnder('test')
    .filter((file) => file.endsWith('.test.ts') && hiddenTest.test(read(file)))
    .map((file) => `${file} skips or singles out a test`),
  ...filesUnder(binaries)
    .filter((file) => /[^\0-\x7f]/.test(read(file)))
    .map((file) => `${file} is not ASCII`),
  ...trackedFiles()
    .filter(isSymlink)
    .map((file) => `${file} is a symbolic link`),
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = problems();
  if (found.length > 0) console.error(found.join('\n'));
  process.exitCode = found.length === 0 ? 0 : 1;
}
