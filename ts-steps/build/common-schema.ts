import type { Schema } from '../runtime/help/schema.ts';

/** How a schema refers to what several steps have in common: ts-steps/schemas/common.json. */
const reference = /^common\.json#\/\$defs\/(\w+)$/;

/** Keywords that describe. All others say what is allowed, which is the same for all that refer to it. */
const isDescriptive = (keyword: string): boolean =>
  ['title', 'description', 'default', 'examples'].includes(keyword) || keyword.startsWith('x-');

type Json = { readonly [keyword: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands beside a reference is added, and wins where it only describes. */
const merged = (shared: Json, own: Json, name: string): Json => {
  for (const [keyword, value] of Object.entries(own)) {
    if (keyword in shared && !isDescriptive(keyword))
      throw new Error(`${keyword}: ${JSON.stringify(value)} stands beside a $ref to ${name}, which has a ${keyword}`);
  }
  const { title, description, ...rest } = { ...shared, ...own };
  // In the order in which they are written elsewhere.
  return { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }), ...rest };
};

const resolved = (value: unknown, common: Readonly<Record<string, Json>>): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolved(item, common));
  if (!isObject(value)) return value;
  const entries = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, resolved(child, common)]));
  const { $ref, ...own } = entries;
  const name = typeof $ref === 'string' ? reference.exec($ref)?.[1] : undefined;
  if (name === undefined) return entries;
  const shared = common[name];
  if (shared === undefined) throw new Error(`common.json has no ${name}`);
  return merged(resolved(shared, common) as Json, own, name);
};

/**
 * A schema that stands by itself: with the common definition in the place of each reference to common.json.
 * @param common the definitions of common.json
 * @throws Error where there is no such definition, or where a schema changes what one allows
 */
export const withCommon = (schema: Schema, common: NonNullable<Schema['$defs']>): Schema =>
  resolved(schema, common as unknown as Readonly<Record<string, Json>>) as Schema;
