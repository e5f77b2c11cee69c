import fc from 'fast-check';
import { readSchema } from '../../ts-steps/build/schema.ts';
import { isObject, type JsonObject } from '../../ts-steps/data/json-object.ts';
import { catalog } from '../../ts-steps/generated/deploy-tenant.catalog.ts';
import { resolve, type Schema } from '../../ts-steps/runtime/help/schema.ts';

const schema = readSchema('deploy-tenant');

const arbitraryOf = (part: Schema): fc.Arbitrary<unknown> => {
  const { type, properties, items, minimum = -1000, maximum = 100_000 } = resolve(part, schema);
  switch (type) {
    case 'string':
      return part.enum === undefined ? fc.string({ unit: 'grapheme' }) : fc.constantFrom(...part.enum);
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(arbitraryOf(items ?? {}), { maxLength: 4 });
    default: {
      if (properties === undefined) {
        const entry = fc.tuple(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'A')), fc.string());
        return fc.array(entry, { maxLength: 4 }).map((entries) => Object.fromEntries(entries));
      }
      const { required = [] } = resolve(part, schema);
      const model = Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, arbitraryOf(child)]));
      return fc.record(model, { requiredKeys: [...required], noNullPrototype: true });
    }
  }
};

/** Requests of the right types; strings hold anything, because flags do not validate. */
export const typedRequest = arbitraryOf(schema) as fc.Arbitrary<JsonObject>;

/** Ways of writing that give the same request; the numbers of a run choose among them. */
export type Choose = (ways: number) => number;

const looksLikeList = (text: string): boolean => /^\s*\[\s*["\]]/.test(text);

const portMapping = (item: JsonObject): string | undefined => {
  const { containerPort, hostPort, protocol } = item;
  return `${hostPort === undefined ? '' : `${hostPort}:`}${containerPort}${protocol === undefined ? '' : `/${protocol}`}`;
};

const listFlags = (flag: string, pointer: string, list: readonly unknown[], choose: Choose): string[] => {
  const isOne = list.length === 0 || list.some((item) => typeof item === 'string' && looksLikeList(item));
  if (isOne || choose(2) === 0) return [`--${flag}=${JSON.stringify(list)}`];
  return list.map((item) => {
    if (typeof item === 'string') return `--${flag}=${item}`;
    const short = pointer === '/portMappings' && choose(2) === 0;
    return `--${flag}=${short ? portMapping(item as JsonObject) : JSON.stringify(item)}`;
  });
};

const mapFlags = (flag: string, map: JsonObject, choose: Choose): string[] => {
  const isOne = Object.keys(map).some((key) => key === '' || key.includes('=') || /^\s*\{/.test(key));
  if (isOne || Object.keys(map).length === 0 || choose(2) === 0) return [`--${flag}=${JSON.stringify(map)}`];
  return Object.entries(map).map(([key, value]) => `--${flag}=${key}=${value}`);
};

/** The command line that says the same as a request. */
export const toFlags = (request: JsonObject, choose: Choose, base = ''): string[] =>
  Object.entries(request).flatMap(([name, value]) => {
    const pointer = `${base}/${name}`;
    const { flag = '', alias, type } = catalog[pointer] ?? {};
    const written = alias !== undefined && choose(2) === 0 ? alias : flag;
    if (Array.isArray(value)) return listFlags(written, pointer, value, choose);
    if (isObject(value)) {
      if (type === 'map') return mapFlags(written, value, choose);
      const isWhole = Object.keys(value).length === 0 || choose(2) === 0;
      return isWhole ? [`--${written}=${JSON.stringify(value)}`] : toFlags(value, choose, pointer);
    }
    if (value === true) return [choose(2) === 0 ? `--${written}` : `--${written}=true`];
    if (value === false) return [choose(2) === 0 ? `--no-${written}` : `--${written}=false`];
    return [`--${written}=${value}`];
  });
