import type { Entry } from './entry.ts';
import { resolve, type Schema } from './schema.ts';

const range = ({ minimum, maximum, exclusiveMinimum, multipleOf }: Schema): string => {
  const lowest = minimum === undefined ? '' : maximum === undefined ? `, at least ${minimum}` : ` from ${minimum}`;
  const above = exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`;
  const highest = maximum === undefined ? '' : minimum === undefined ? `, at most ${maximum}` : ` to ${maximum}`;
  return `${above}${lowest}${highest}${multipleOf === undefined ? '' : `, a multiple of ${multipleOf}`}`;
};

const size = (minimum: number | undefined, maximum: number | undefined, what: string): string => {
  if (minimum === undefined && maximum === undefined) return '';
  if (minimum === undefined) return ` of at most ${maximum} ${what}`;
  return maximum === undefined ? ` of at least ${minimum} ${what}` : ` of ${minimum} to ${maximum} ${what}`;
};

const list = (schema: Schema, root: Schema): string => {
  const item = resolve(schema.items ?? {}, root);
  const what = item.type === 'object' ? 'objects' : 'strings';
  const unlimited = schema.minItems === 1 ? ` of one or more ${what}` : ` of ${what}`;
  const isUnlimited = schema.maxItems === undefined && (schema.minItems ?? 0) < 2;
  const count = isUnlimited ? unlimited : size(schema.minItems, schema.maxItems, what);
  const parts = item.properties === undefined ? '' : ` with ${Object.keys(item.properties).join(', ')}`;
  const each = item['x-allowed'] === undefined ? '' : `, each ${item['x-allowed']}`;
  return `a list${count}${parts}${schema.uniqueItems === true ? ', all different' : ''}${each}`;
};

const quantity = (schema: Schema): string => {
  const whole = schema.type === 'integer' ? 'whole ' : '';
  const unit = schema['x-unit'];
  return unit === 'percent' ? `a ${whole}percentage` : `a ${whole}number${unit === undefined ? '' : ` of ${unit}`}`;
};

/** What is allowed here, in words that can follow "Allowed:"; x-allowed says it better than the keywords can. */
export const allowedText = (schema: Schema, root: Schema): string => {
  if (schema['x-allowed'] !== undefined) return schema['x-allowed'];
  const unit = schema['x-unit'] === undefined ? '' : ` ${schema['x-unit']}`;
  if (schema.enum !== undefined) return `one of ${schema.enum.join(', ')}${unit}`;
  switch (schema.type) {
    case 'integer':
    case 'number':
      return `${quantity(schema)}${range(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return list(schema, root);
    case 'object':
      return schema.properties === undefined
        ? 'an object of names and strings'
        : `an object with ${Object.keys(schema.properties).join(', ')}`;
    default:
      return `a string${size(schema.minLength, schema.maxLength, 'characters')}`;
  }
};

/** The default in words, if there is one. */
export const defaultText = (schema: Schema): string | undefined => {
  if (schema['x-default'] !== undefined) return schema['x-default'];
  if (schema.default === undefined) return undefined;
  return typeof schema.default === 'string' ? schema.default : JSON.stringify(schema.default).replaceAll(',"', ', "');
};

const placeholders: Readonly<Record<Entry['type'], string>> = {
  string: '<text>',
  integer: '<count>',
  number: '<number>',
  boolean: '',
  array: '<text>...',
  object: '<JSON>',
  map: '<KEY=value>...',
};

/** What stands after a flag in help and reference. */
export const placeholder = ({ type, unit, schema, shorthand }: Entry): string => {
  if (shorthand !== undefined) return '<host:container>...';
  if (type === 'array' && schema.items?.type !== 'string') return '<JSON>';
  if ((type === 'integer' || type === 'number') && unit !== undefined) return `<${unit.replace('CPU units', 'units')}>`;
  return placeholders[type];
};
