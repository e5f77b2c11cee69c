import { parseArgs } from 'node:util';
import type { Problem } from '../data/errors.ts';
import type { Catalog, Parameter } from './contract.ts';
import { suggest } from './suggest.ts';

/** Flags of every step beside those of its schema, with how parseArgs reads them. */
export const runFlags = {
  input: 'string',
  help: 'boolean',
  schema: 'boolean',
  version: 'boolean',
  envelope: 'boolean',
  form: 'boolean',
  log: 'string',
} as const;

/** How a flag was meant: its place in the input, and whether it names a file or takes something back. */
export interface Meaning {
  readonly pointer: string;
  readonly parameter: Parameter;
  readonly form: 'value' | 'file' | 'negation';
}

const meanings = (catalog: Catalog): Map<string, Meaning> => {
  const known = new Map<string, Meaning>();
  for (const [pointer, parameter] of Object.entries(catalog)) {
    const { flag, alias, fileFlag, type } = parameter;
    if (flag === undefined) continue;
    known.set(flag, { pointer, parameter, form: 'value' });
    if (alias !== undefined) known.set(alias, { pointer, parameter, form: 'value' });
    if (fileFlag !== undefined) known.set(fileFlag, { pointer, parameter, form: 'file' });
    if (type === 'boolean') known.set(`no-${flag}`, { pointer, parameter, form: 'negation' });
  }
  return known;
};

const tokensOf = (argv: readonly string[], known: ReadonlyMap<string, Meaning>) => {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {};
  for (const [name, type] of Object.entries(runFlags)) options[name] = { type };
  for (const [name, { parameter }] of known)
    options[name] = { type: parameter.type === 'boolean' ? 'boolean' : 'string' };
  options.help = { type: 'boolean', short: 'h' };
  // Not strict: what is wrong is reported by us, all of it at once.
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
};

/** One use of a flag, its value (if any) as text. */
export interface Use {
  readonly name: string;
  readonly meaning: Meaning | undefined;
  readonly value: string | undefined;
}

const takesValue = (name: string, meaning: Meaning | undefined): boolean =>
  meaning === undefined ? runFlags[name as keyof typeof runFlags] === 'string' : meaning.parameter.type !== 'boolean';

const valueProblem = (
  name: string,
  needed: boolean,
  value: string | undefined,
  inline: boolean,
): string | undefined => {
  if (!needed) return undefined;
  if (value === undefined) return `--${name} needs a value.`;
  if (!inline && value.startsWith('--')) {
    return `--${name} needs a value; one that begins with two hyphens is written --${name}=<value>.`;
  }
  return undefined;
};

export interface Uses {
  readonly uses: readonly Use[];
  readonly problems: readonly Problem[];
}

const isRunFlag = (name: string): name is keyof typeof runFlags => Object.hasOwn(runFlags, name);

const unknownFlag = (name: string, rawName: string, known: ReadonlyMap<string, Meaning>): string => {
  if (!rawName.startsWith('--')) return `Unknown flag ${rawName}. Flags begin with two hyphens.`;
  const meant = suggest(name, [...known.keys(), ...Object.keys(runFlags)]);
  return `Unknown flag --${name}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`;
};

/** Reads argv into uses of known flags. */
const findUses = (argv: readonly string[], known: ReadonlyMap<string, Meaning>): Uses => {
  const uses: Use[] = [];
  const problems: Problem[] = [];
  const complain = (message: string, pointer = ''): number => problems.push({ pointer, message });
  let previous = '';
  let unknownAt: number | undefined;
  for (const token of tokensOf(argv, known)) {
    if (token.kind === 'positional') {
      // What follows an unknown flag is most likely its value. The text itself may be a secret.
      if (unknownAt === undefined || token.index !== unknownAt + 1)
        complain(`The argument after ${previous || 'the name of the step'} belongs to no flag.`);
    } else if (token.kind === 'option') {
      const { name, rawName, value, index, inlineValue } = token;
      const meaning = known.get(name);
      previous = rawName;
      if (meaning === undefined && !isRunFlag(name)) {
        // -abc is three tokens of one argument.
        if (index !== unknownAt) complain(unknownFlag(name, rawName, known));
        unknownAt = index;
        continue;
      }
      const missing = valueProblem(name, takesValue(name, meaning), value, inlineValue === true);
      if (missing === undefined) uses.push({ name, meaning, value });
      else complain(missing, meaning?.pointer);
    }
  }
  return { uses, problems };
};

const repeatable = ({ parameter, form }: Meaning): boolean =>
  form === 'file' || parameter.type === 'array' || parameter.type === 'map';

/** Leaves the first use of what may be given once only. */
const once = (uses: readonly Use[]): Uses => {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const kept = uses.filter(({ name, meaning }) => {
    if (meaning !== undefined && repeatable(meaning)) return true;
    const key = meaning?.pointer ?? name;
    if (!seen.has(key)) {
      seen.add(key);
      return true;
    }
    problems.push({ pointer: meaning?.pointer ?? '', message: `--${name} is given twice.` });
    return false;
  });
  return { uses: kept, problems };
};

/** Reads argv into uses of known flags; what is wrong with it is among the problems. */
export const readUses = (argv: readonly string[], catalog: Catalog): Uses => {
  const found = findUses(argv, meanings(catalog));
  const { uses, problems } = once(found.uses);
  return { uses, problems: [...found.problems, ...problems] };
};
