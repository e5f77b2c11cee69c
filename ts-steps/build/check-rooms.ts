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

// '*' is every room but steps, which nothing imports; 'node' and 'packages' stand for what is not ours.
const rules: Readonly<Record<string, Rule>> = {
  tenant: { values: ['tenant', 'generated'], types: ['*'] },
  cluster: { values: ['cluster', 'tenant', 'generated'], types: ['*'] },
  aws: { values: ['aws', 'runtime', 'generated', 'node', 'packages'] },
  engine: { values: ['engine', 'aws', 'runtime', 'generated', 'node', 'packages'], types: ['*'] },
  runtime: { values: ['runtime', 'generated', 'node', 'packages'] },
  generated: { values: ['generated', 'schemas', 'node', 'packages'], types: ['runtime'] },
  steps: { values: ['tenant', 'cluster', 'engine', 'aws', 'runtime', 'generated', 'node', 'packages'], types: ['*'] },
};

/** What a pure room may not even name: with a client's types in hand, its calls are near. */
const pureRooms = ['tenant', 'cluster'];
const impure = /^(node:|@aws-sdk\/)/;

const importedFrom = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g;
const specifiersOf = (source: string): Set<string> =>
  new Set([...source.matchAll(importedFrom)].map(([, , specifier = '']) => specifier));

/** What is left to import once the types are gone, as at run time. */
const valueSpecifiersOf = (source: string): Set<string> =>
  specifiersOf(
    transformSync(source, { loader: 'ts', tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } }).code,
  );

const roomOf = (file: string, specifier: string): string => {
  if (specifier.startsWith('node:')) return 'node';
  if (!specifier.startsWith('.')) return 'packages';
  return /^ts-steps\/([^/]+)\//.exec(join(dirname(file), specifier))?.[1] ?? 'outside';
};

const isAllowed = (room: string, allowed: readonly string[]): boolean =>
  allowed.includes(room) || (allowed.includes('*') && room !== 'steps' && room !== 'build' && room !== 'outside');

/** What a file under ts-steps imports and must not; a sentence each. */
export const wrongImports = (file: string, source: string): string[] => {
  const own = /^ts-steps\/([^/]+)\//.exec(file)?.[1] ?? '';
  const rule = rules[own];
  if (rule === undefined) return [];
  const values = valueSpecifiersOf(source);
  const problems: string[] = [];
  for (const specifier of new Set([...specifiersOf(source), ...values])) {
    const room = roomOf(file, specifier);
    if (pureRooms.includes(own) && impure.test(specifier)) {
      problems.push(`${file} imports ${specifier}: ${own} is pure and knows neither Node nor the SDK`);
    } else if (!isAllowed(room, rule.values) && (values.has(specifier) || !isAllowed(room, rule.types ?? []))) {
      const what = values.has(specifier) && isAllowed(room, rule.types ?? []) ? 'more than types' : 'anything';
      problems.push(`${file} imports ${specifier}: ${own} may not import ${what} from ${room}`);
    }
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
