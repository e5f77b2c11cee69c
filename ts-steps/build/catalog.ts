import { runFlags } from '../runtime/argv.ts';
import type { Catalog, Parameter } from '../runtime/contract.ts';
import { kebabCase } from './names.ts';
import { type Kind, resolve, type Schema } from './schema.ts';
import { allowedText } from './words.ts';

/** One place of the input with all that is known about it; only flags and messages are needed at run time. */
export interface Entry extends Parameter {
  readonly pointer: string;
  readonly required: boolean;
  readonly group: string;
  readonly title: string;
  readonly description: string;
  readonly schema: Schema;
}

const typeOf = (schema: Schema): Parameter['type'] => {
  if (schema.type === 'object') return schema.properties === undefined ? 'map' : 'object';
  return schema.type as Parameter['type'];
};

interface Inherited {
  readonly kind: Kind;
  readonly group: string;
  readonly secret: boolean;
  readonly flag: string | undefined;
  readonly required: boolean;
}

const walk = (schema: Schema, root: Schema, pointer: string, inherited: Inherited): Entry[] => {
  const hint = schema['x-flag'];
  const kind = (schema['x-kind'] as Kind | undefined) ?? inherited.kind;
  const group = schema['x-group'] ?? inherited.group;
  const secret = schema['x-secret'] ?? inherited.secret;
  const { flag } = inherited;
  const entry: Entry = {
    pointer,
    type: typeOf(schema),
    kind,
    allowed: allowedText(schema, root),
    ...(flag === undefined ? {} : { flag }),
    ...(hint?.alias === undefined ? {} : { alias: hint.alias }),
    ...(hint?.file === undefined ? {} : { fileFlag: hint.file }),
    ...(hint?.shorthand === undefined ? {} : { shorthand: hint.shorthand }),
    ...(schema['x-unit'] === undefined ? {} : { unit: schema['x-unit'] }),
    ...(secret ? { secret } : {}),
    required: inherited.required,
    group,
    title: schema.title ?? '',
    description: schema.description ?? '',
    schema,
  };
  const below = { kind, group, secret };
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, child]) =>
    walk(resolve(child, root), root, `${pointer}/${name}`, {
      ...below,
      flag: flag === undefined ? undefined : `${flag}.${kebabCase(name)}`,
      required: schema.required?.includes(name) ?? false,
    }),
  );
  const unnamed = [schema.items, schema.additionalProperties]
    .filter((child) => typeof child === 'object')
    .flatMap((child) =>
      walk(resolve(child, root), root, `${pointer}/*`, { ...below, flag: undefined, required: false }),
    );
  return [entry, ...named, ...unnamed];
};

const refuseDuplicates = (entries: readonly Entry[]): void => {
  const flags = entries
    .flatMap((entry) => [entry.flag, entry.alias, entry.fileFlag])
    .filter((flag) => flag !== undefined);
  const seen = new Set<string>(Object.keys(runFlags));
  for (const flag of flags) {
    if (seen.has(flag)) throw new Error(`two parameters share the flag --${flag}`);
    seen.add(flag);
  }
};

/** Every place of a step's input, in the schema's order. */
export const buildCatalog = (root: Schema): Entry[] => {
  const entries = Object.entries(root.properties ?? {}).flatMap(([name, schema]) => {
    if (schema['x-kind'] === undefined || schema['x-kind'] === 'jenkins') throw new Error(`/${name} has no x-kind`);
    return walk(resolve(schema, root), root, `/${name}`, {
      kind: schema['x-kind'],
      group: 'Other',
      secret: false,
      flag: kebabCase(name),
      required: root.required?.includes(name) ?? false,
    });
  });
  refuseDuplicates(entries);
  return entries;
};

const parameterOf = ({ type, kind, allowed, flag, alias, fileFlag, shorthand, unit, secret }: Entry): Parameter =>
  // JSON leaves out what is undefined.
  JSON.parse(JSON.stringify({ type, kind, allowed, flag, alias, fileFlag, shorthand, unit, secret })) as Parameter;

/** TypeScript module with the part of the catalog that a run needs. */
export const renderCatalog = (entries: readonly Entry[]): string => {
  const catalog: Catalog = Object.fromEntries(entries.map((entry) => [entry.pointer, parameterOf(entry)]));
  return `import type { Catalog } from '../runtime/contract.ts';

/** What flags and messages need to know about each place of the input. */
export const catalog: Catalog = ${JSON.stringify(catalog)};
`;
};
