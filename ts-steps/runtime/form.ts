import type { Problem } from '../data/errors.ts';
import { isObject, type JsonObject } from '../data/json-object.ts';
import { mergePatch } from '../data/merge-patch.ts';
import type { Catalog, Parameter } from './contract.ts';
import { parseEnvFile } from './env-file.ts';
import { FlagValueError, parseListItems, parseMapEntries, parseSingle } from './flag-values.ts';
import { parseMapLines } from './map-lines.ts';

/** What a person types into a field that is to return to its default. */
const resetWord = 'RESET';

const list = (text: string, pointer: string, parameter: Parameter, catalog: Catalog): unknown[] => {
  const item = catalog[`${pointer}/*`];
  if (/^[[{]/.test(text)) return parseListItems(text, parameter, item);
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').flatMap((line) => parseListItems(line, parameter, item));
};

const valueIn = (text: string, pointer: string, parameter: Parameter, catalog: Catalog): unknown => {
  if (parameter.type === 'array') return list(text, pointer, parameter, catalog);
  if (parameter.type !== 'map') return parseSingle(text, parameter);
  if (text.startsWith('{')) return Object.fromEntries(parseMapEntries(text));
  return Object.fromEntries(parameter.fileFlag === undefined ? parseMapLines(text) : parseEnvFile(text));
};

/** What a form says: values by name, and the pointers of what returns to its default. */
class Fields {
  readonly values: [name: string, value: unknown][] = [];
  readonly resets: string[] = [];
  readonly problems: Problem[] = [];
  readonly #catalog: Catalog;

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  add(name: string, value: unknown): void {
    const pointer = `/${name}`;
    const parameter = this.#catalog[pointer];
    const text = typeof value === 'string' ? value.trim() : value;
    // A check box, and a name that is not known, stay as they are: the schema says what is wrong with them.
    if (parameter === undefined || typeof text !== 'string') this.values.push([name, text]);
    else if (text === resetWord && parameter.kind === 'setting') this.resets.push(pointer);
    else if (text !== '') this.#read(name, text, parameter);
  }

  #read(name: string, text: string, parameter: Parameter): void {
    const pointer = `/${name}`;
    try {
      this.values.push([name, valueIn(text, pointer, parameter, this.#catalog)]);
    } catch (error) {
      if (!(error instanceof FlagValueError)) throw error;
      const gap = error.message.startsWith(':') ? '' : ' ';
      this.problems.push({ pointer, message: `${pointer}${gap}${error.message}.` });
    }
  }
}

/**
 * Reads the texts of a form, which stand in the input's property `form` as people left them, and puts the rest of the
 * input over them: what the rest says is fixed, whatever stands in the field. An empty field says nothing.
 */
export const withForm = (
  input: JsonObject,
  catalog: Catalog,
): { readonly request: JsonObject; readonly problems: readonly Problem[] } => {
  const { form, ...rest } = input;
  if (form === undefined) return { request: input, problems: [] };
  if (!isObject(form)) {
    return { request: rest, problems: [{ pointer: '/form', message: '/form must be a JSON object.' }] };
  }
  const fields = new Fields(catalog);
  for (const [name, value] of Object.entries(form)) if (!Object.hasOwn(rest, name)) fields.add(name, value);
  const request = mergePatch(Object.fromEntries(fields.values), rest);
  if (fields.resets.length === 0) return { request, problems: fields.problems };
  const others = Array.isArray(request['reset']) ? (request['reset'] as unknown[]) : [];
  return { request: { ...request, reset: [...new Set([...others, ...fields.resets])] }, problems: fields.problems };
};
