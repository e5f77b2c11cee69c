import { compile } from 'json-schema-to-typescript';
import type { Schema } from '../runtime/help/schema.ts';
import { defaultText } from '../runtime/help/words.ts';
import { pascalCase, singular } from './names.ts';

type Annotated = Record<string, unknown>;

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  convert: (value: From, key: string) => To,
): Record<string, To> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value, key)]));

const documentation = (schema: Schema): string | undefined => {
  if (schema.description === undefined) return undefined;
  const unit = schema['x-unit'] === undefined ? '' : ` In ${schema['x-unit']}.`;
  const standard = defaultText(schema);
  return `${schema.description}${unit}${standard === undefined ? '' : ` Default: ${standard}.`}`;
};

/** What json-schema-to-typescript would read otherwise than it is meant. */
const tsType = (schema: Schema): string | undefined => {
  if (schema.type === undefined) return 'unknown';
  // What AWS reads back is a number, whichever of the allowed ones it is.
  if (schema.enum?.every((value) => typeof value === 'number')) return 'number';
  const anything = schema.type === 'object' && schema.properties === undefined;
  return anything && schema.additionalProperties === undefined ? 'Record<string, unknown>' : undefined;
};

/**
 * json-schema-to-typescript makes a named type of everything that has a title. Here exactly the objects with known
 * properties get one, made from the property's name, so that code can say PortMapping and has no type per scalar.
 * `prefix` begins the names of what lies below.
 */
const annotate = (schema: Schema, name: string, prefix: string): Annotated => {
  // Keywords beside a $ref would make another type of what it refers to.
  if (schema.$ref !== undefined) return { $ref: schema.$ref };
  const { title: _title, description: _description, properties, items, additionalProperties, $defs, ...rest } = schema;
  const description = documentation(schema);
  const type = tsType(schema);
  const child = (value: Schema, key: string): Annotated => {
    const childName = `${prefix}${pascalCase(key)}`;
    return annotate(value, childName, prefix === '' ? '' : childName);
  };
  return {
    ...rest,
    ...(description === undefined ? {} : { description }),
    ...(type === undefined ? {} : { tsType: type }),
    ...(properties === undefined ? {} : { title: name, properties: mapValues(properties, child) }),
    ...(items === undefined ? {} : { items: annotate(items, singular(name), prefix && singular(name)) }),
    additionalProperties:
      typeof additionalProperties === 'object' ? annotate(additionalProperties, name, prefix) : additionalProperties,
    ...($defs === undefined ? {} : { $defs: mapValues($defs, child) }),
  };
};

/** TypeScript for a schema: an interface `rootName`, and one per kind of object in it, named with `prefix`. */
export const renderTypes = async (schema: Schema, rootName: string, prefix = ''): Promise<string> => {
  const code = await compile({ ...annotate(schema, rootName, prefix), $id: rootName }, rootName, {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
  });
  return code.replace(/^ *\*\n(?: *\* @(?:min|max)Items.*\n)+/gm, '');
};
