import type { ValidateFunction } from 'ajv';

/** What flags and messages need to know about one place of the input; generated from the schema. */
export interface Parameter {
  /** `map` is an object whose keys the caller chooses, `object` one whose keys the schema names. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'map';
  /** identity: who it is about; setting: what it is to be; run: how this run behaves. */
  readonly kind: 'identity' | 'setting' | 'run';
  /** What is allowed here, as words that follow "Allowed:". */
  readonly allowed: string;
  /** Its flag without the two hyphens; absent below lists and maps. */
  readonly flag?: string;
  /** A shorter name of the flag, and of the property where somebody guesses it. */
  readonly alias?: string;
  /** Flag that reads a map from a file of KEY=value lines. */
  readonly fileFlag?: string;
  /** A short way to write one item of a list as a flag. */
  readonly shorthand?: 'portMapping';
  readonly unit?: string;
  /** The values here and below are never shown. */
  readonly secret?: true;
  /** A host name, which may be written in any script. */
  readonly host?: true;
}

/** By generic JSON pointer: `*` stands for an item's index and for a map's key. */
export type Catalog = Readonly<Record<string, Parameter>>;

/** All that is generated from a step's schema, the bulky parts only on demand. */
export interface Contract<Input> {
  readonly name: string;
  readonly catalog: Catalog;
  readonly validate: ValidateFunction<Input>;
  readonly help: () => Promise<string>;
  readonly schema: () => Promise<object>;
}
