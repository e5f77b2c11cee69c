import { runFlags } from '../argv.ts';
import type { Parameter } from '../contract.ts';
import type { Entry } from './entry.ts';
import { type Kind, resolve, type Schema } from './schema.ts';
import { allowedText } from './words.ts';

/** memoryReservation → memory-reservation */
const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

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
    ...(schema['x-host'] === true ? { host: true } : {}),
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
