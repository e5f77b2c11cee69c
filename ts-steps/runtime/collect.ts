import type { Problem } from '../data/errors.ts';
import type { JsonObject } from '../data/json-object.ts';
import { escapedPart } from '../data/pointer.ts';
import type { Meaning, Use } from './argv.ts';
import type { Catalog, Parameter } from './contract.ts';
import { parseEnvFile } from './env-file.ts';
import { FlagValueError, parseListItems, parseMapEntries, parseSingle } from './flag-values.ts';
import { ReadError, readTextFile } from './read.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const mapEntries = ({ value = '', meaning }: Use, environment: Environment): [string, unknown][] => {
  const lookUp = (name: string): string | undefined => environment[name];
  if (meaning?.form !== 'file') {
    return parseMapEntries(value, meaning?.parameter.fileFlag === undefined ? undefined : lookUp);
  }
  try {
    return parseEnvFile(readTextFile(value), lookUp);
  } catch (error) {
    if (error instanceof ReadError) throw new FlagValueError(`: the file ${error.message}`, { cause: error });
    throw error;
  }
};

const single = ({ value, meaning }: Use, parameter: Parameter): unknown => {
  if (meaning?.form === 'negation') {
    if (value !== undefined) throw new FlagValueError('takes no value');
    return false;
  }
  return value === undefined ? true : parseSingle(value, parameter);
};

/** Collects what all flags together say, by JSON pointer. */
export class Collector {
  readonly problems: Problem[] = [];
  readonly values = new Map<string, unknown>();
  readonly #catalog: Catalog;
  readonly #environment: Environment;
  readonly #given = new Set<string>();

  constructor(catalog: Catalog, environment: Environment) {
    this.#catalog = catalog;
    this.#environment = environment;
  }

  add(use: Use, { pointer, parameter, form }: Meaning): void {
    try {
      if (parameter.type === 'map') this.#addToMap(pointer, mapEntries(use, this.#environment), form);
      else if (parameter.type === 'array') this.#addToList(pointer, parameter, use.value ?? '');
      else this.values.set(pointer, single(use, parameter));
    } catch (error) {
      if (!(error instanceof FlagValueError)) throw error;
      const gap = error.message.startsWith(':') ? '' : ' ';
      this.problems.push({ pointer, message: `--${use.name}${gap}${error.message}.` });
    }
  }

  #addToList(pointer: string, parameter: Parameter, text: string): void {
    const items = parseListItems(text, parameter, this.#catalog[`${pointer}/*`]);
    this.values.set(pointer, [...((this.values.get(pointer) as unknown[] | undefined) ?? []), ...items]);
  }

  #addToMap(pointer: string, entries: readonly [string, unknown][], form: Meaning['form']): void {
    const known = Object.entries((this.values.get(pointer) as JsonObject | undefined) ?? {});
    const fresh = entries.filter(([name]) => {
      const place = `${pointer}/${escapedPart(name)}`;
      // A file gives way to flags, wherever it stands among them.
      if (form === 'file') return !this.#given.has(place);
      if (this.#given.has(place)) this.problems.push({ pointer: place, message: `${place} is given twice.` });
      this.#given.add(place);
      return true;
    });
    this.values.set(pointer, Object.fromEntries([...known, ...fresh]));
  }
}
