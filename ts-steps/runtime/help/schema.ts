/** The part of JSON Schema 2020-12 that our contracts use, with our annotations. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly (string | number)[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly maxProperties?: number;
  readonly 'x-kind'?: Kind | 'jenkins';
  readonly 'x-group'?: string;
  readonly 'x-unit'?: string;
  readonly 'x-allowed'?: string;
  readonly 'x-default'?: string;
  readonly 'x-secret'?: boolean;
  /** A host name: one of another script is turned into its ASCII form before it is validated. */
  readonly 'x-host'?: boolean;
  readonly 'x-flag'?: FlagHint;
  readonly 'x-source'?: string;
  /** Place in the short form for Jenkins; without it the parameter stands in the long one only. */
  readonly 'x-form'?: number;
  /** Steps that take an argument of Jenkins; left out: all. */
  readonly 'x-steps'?: readonly string[];
}

/** identity: who it is about; setting: what the tenant is to be; run: how this run behaves. */
export type Kind = 'identity' | 'setting' | 'run';

/** What the kebab-case name alone does not say about a flag. */
export interface FlagHint {
  readonly alias?: string;
  readonly file?: string;
  readonly shorthand?: 'portMapping';
}

/** Follows a `$ref` into the schema's own `$defs`. */
export const resolve = (schema: Schema, root: Schema): Schema => {
  if (schema.$ref === undefined) return schema;
  const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (target === undefined) throw new Error(`${schema.$ref} is not defined`);
  return target;
};
