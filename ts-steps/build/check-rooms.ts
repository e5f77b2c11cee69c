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

// Refusing is part of planning, and a hash depends on nothing but what goes in: both leave a room pure.
const pure = ['generated', 'ts-steps/runtime/errors.ts', 'node:crypto', 'node:module'];
const foreign = ['generated', 'node', 'packages'];

// A room, one file of it, or one module of Node. '*' is every room but steps, which nothing imports, and build.
const rules: Readonly<Record<string, Rule>> = {
  tenant: { values: ['tenant', ...pure], types: ['*'] },
  cluster: { values: ['cluster', 'tenant', ...pure], types: ['*'] },
  aws: { values: ['aws', 'runtime', ...foreign] },
  engine: { values: ['engine', 'aws', 'runtime', ...foreign], types: ['*'] },
  runtime: { values: ['runtime', ...foreign] },
  jenkins: { values: ['node'] },
  generated: {
    values: ['ts-steps/runtime/schema-file.ts', 'ts-steps/runtime/help/help.ts', ...foreign],
    types: ['runtime'],
  },
  deployment: { values: ['deployment', 'tenant', 'engine', 'aws', 'runtime', ...foreign], types: ['*'] },
  steps: {
    values: ['this step', 'deployment', 'tenant', 'cluster', 'engine', 'aws', 'runtime', ...foreign],
    types: ['*'],
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
  allowed.includes(room) ||
  allowed.includes(exact) ||
  (allowed.includes('*') && !['steps', 'build', 'outside'].includes(room));

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

const problems = (): string[] => [
  ...filesUnder('ts-steps')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => wrongImports(file, read(file))),
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
