import type { ErrorObject } from 'ajv';
import { commandOfLine } from '../data/command-line.ts';
import type { Problem } from '../data/errors.ts';
import { escapedPart, genericPointer, valueAt } from '../data/pointer.ts';
import { parameterAt } from './catalog-place.ts';
import type { Catalog, Parameter } from './contract.ts';
import { suggest } from './suggest.ts';

const longest = 80;

const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest)}…`);

/** What was given, by its type; the value itself only where it is not secret. */
const typeInWords = (value: unknown, secret: boolean): string => {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return value === null ? 'null' : 'an object';
  if (secret) return `a ${typeof value}`;
  return typeof value === 'string' ? `a string (${cut(JSON.stringify(value))})` : String(value);
};

const valueInWords = (value: unknown): string => cut(JSON.stringify(value));

const typeNames: Readonly<Record<Parameter['type'], string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  map: 'an object of names and strings',
};

interface Place {
  /** Pointer into the value that was validated. */
  readonly pointer: string;
  /** The same as the caller of the validation knows it. */
  readonly shown: string;
  readonly parameter: Parameter | undefined;
  readonly secret: boolean;
}

const listHint = (text: string, pointer: string): string => {
  if (!/\/(command|entryPoint)$/.test(pointer)) return `Write it as a list: [${cut(JSON.stringify(text))}].`;
  const words = pointer.endsWith('/healthCheck/command') ? ['CMD-SHELL', text] : commandOfLine(text);
  return `Write it as a list, one item a word: ${cut(JSON.stringify(words))}.`;
};

/** A hint how to write the same value with the right type; undefined where there is no clear way. */
const typeHint = (value: unknown, parameter: Parameter, { secret, pointer }: Place): string | undefined => {
  const isText = typeof value === 'string';
  switch (parameter.type) {
    case 'string':
      if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
      return `Write it as a string${secret ? ', in quotes, such as "8080" or "true"' : `: "${value}"`}.`;
    case 'integer':
    case 'number':
      return isText && !secret && /^-?\d+(\.\d+)?$/.test(value) ? `Write it without quotes: ${value}.` : undefined;
    case 'boolean':
      return isText && /^(true|false)$/.test(value) ? `Write it without quotes: ${value}.` : undefined;
    case 'array':
      return isText && !secret ? listHint(value, pointer) : undefined;
    default:
      return undefined;
  }
};

const problem = (place: Place, message: string, hint?: string): Problem => ({
  pointer: place.shown,
  message: `${place.shown}${message}.`,
  ...(hint === undefined ? {} : { hint }),
});

const typeProblem = (place: Place, value: unknown): Problem => {
  const { parameter, shown, secret } = place;
  if (parameter === undefined) {
    const name = shown === '' ? 'The input' : '';
    return problem(place, `${name} must be a JSON object, not ${typeInWords(value, true)}`);
  }
  const isNumeric = parameter.type === 'integer' || parameter.type === 'number';
  const wanted = isNumeric ? parameter.allowed : typeNames[parameter.type];
  return problem(place, ` must be ${wanted}, not ${typeInWords(value, secret)}`, typeHint(value, parameter, place));
};

/** Names of the properties that the schema has directly below a place. */
const knownNames = (generic: string, catalog: Catalog): string[] =>
  Object.keys(catalog)
    .filter((pointer) => pointer.startsWith(`${generic}/`) && pointer.lastIndexOf('/') === generic.length)
    .map((pointer) => pointer.slice(generic.length + 1))
    .filter((name) => name !== '*');

/** What somebody meant who wrote an unknown name: one beside it, an alias, or one of the same name elsewhere. */
const meantBy = (name: string, generic: string, prefix: string, catalog: Catalog): string | undefined => {
  const near = suggest(name, knownNames(generic, catalog));
  if (near !== undefined) return near;
  const aliased = Object.keys(catalog).find((pointer) => catalog[pointer]?.alias === name);
  const elsewhere =
    aliased ?? Object.keys(catalog).find((pointer) => pointer.endsWith(`/${name}`) && !pointer.includes('*'));
  return elsewhere === undefined ? undefined : `${prefix}${elsewhere}`;
};

const unknownProblem = (place: Place, name: string, parent: string, prefix: string, catalog: Catalog): Problem => {
  const generic = genericPointer(parent, catalog) ?? '';
  const meant = meantBy(name, generic, prefix, catalog);
  const allowed = generic === '' ? '' : ` Allowed: ${knownNames(generic, catalog).join(', ')}.`;
  const hint = meant === undefined ? allowed.trim() : `Did you mean ${meant}?`;
  return {
    pointer: place.shown,
    message: `${place.shown} is not a known parameter.${hint === '' ? '' : ` ${hint}`}`,
  };
};

/** A name may be a whole assignment that was mistyped; its right side is nobody's business. */
const nameOnly = (name: string): string => cut(name.replace(/=.*$/s, '=…'));

const outOfRange = (place: Place, value: unknown, hint?: string): Problem => {
  const given = place.secret ? '' : `, not ${valueInWords(value)}`;
  return problem(place, ` must be ${place.parameter?.allowed}${given}`, hint);
};

const enumProblem = (place: Place, value: unknown, values: readonly unknown[]): Problem => {
  const names = values.filter((item) => typeof item === 'string');
  const meant = typeof value === 'string' ? suggest(value, names) : undefined;
  const hint = meant === undefined ? undefined : `Did you mean "${meant}"?`;
  return outOfRange(place, value, hint);
};

/** Our words for one error of the compiled validator; undefined for one that another error explains better. */
export const explain = (error: ErrorObject, root: unknown, catalog: Catalog, prefix: string): Problem | undefined => {
  const { instancePath, keyword, params } = error;
  const at = (pointer: string): Place => {
    const parameter = parameterAt(pointer, catalog);
    return { pointer, shown: `${prefix}${pointer}`, parameter, secret: parameter?.secret ?? parameter === undefined };
  };
  // An error inside of propertyNames; the one of propertyNames itself names the property.
  if (error.propertyName !== undefined) return undefined;
  const place = at(instancePath);
  const value = valueAt(root, instancePath);
  const { parameter, secret } = place;
  switch (keyword) {
    case 'required': {
      const missing = at(`${instancePath}/${escapedPart(String(params.missingProperty))}`);
      return problem(missing, ` is missing. Allowed: ${missing.parameter?.allowed}`);
    }
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      return unknownProblem(at(`${instancePath}/${escapedPart(nameOnly(name))}`), name, instancePath, prefix, catalog);
    }
    case 'propertyNames': {
      const name = nameOnly(String(params.propertyName));
      const named = at(`${instancePath}/${escapedPart(name)}`);
      return problem(named, `: the name ${JSON.stringify(name)} is not allowed. Allowed: ${parameter?.allowed}`);
    }
    case 'type':
      return typeProblem(place, value);
    case 'enum':
      return enumProblem(place, value, params.allowedValues as unknown[]);
    case 'uniqueItems': {
      const [first, second] = [params.i, params.j].map(Number).sort((left, right) => left - right);
      return problem(place, ` must not hold an item twice: items ${first} and ${second} are the same`);
    }
    case 'maxProperties':
      return problem(place, ` must have at most ${params.limit} names, not ${Object.keys(value as object).length}`);
    case 'minItems':
    case 'maxItems':
      return problem(place, ` must be ${parameter?.allowed}; it has ${(value as unknown[]).length}`);
    case 'pattern':
    case 'minLength':
    case 'maxLength': {
      const subject = secret ? 'the value' : valueInWords(value);
      return problem(place, `: ${subject} is not allowed. Allowed: ${parameter?.allowed}`);
    }
    default:
      return outOfRange(place, value);
  }
};
