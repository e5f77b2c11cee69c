import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Schema } from '../runtime/help/schema.ts';
import { withCommon } from './common-schema.ts';

/** Our annotations; whatever else begins with x- is a spelling mistake. */
export const annotations = [
  'x-kind',
  'x-group',
  'x-unit',
  'x-allowed',
  'x-default',
  'x-secret',
  'x-host',
  'x-flag',
  'x-source',
  'x-form',
  'x-steps',
] as const;

const schemaDirectory = fileURLToPath(new URL('../schemas/', import.meta.url));

const noSteps = ['result', 'jenkins'];

/** Names of all published schemas: of the steps, of the result, and of Jenkins' own arguments. */
export const schemaNames = (): string[] =>
  readdirSync(schemaDirectory)
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => file.replace(/\.schema\.json$/, ''))
    .sort();

/** Names of the steps: every schema but the ones of the result and of Jenkins' own arguments is a step's input. */
export const stepNames = (): string[] => schemaNames().filter((name) => !noSteps.includes(name));

const read = (file: string): Schema => JSON.parse(readFileSync(`${schemaDirectory}${file}`, 'utf8')) as Schema;

/** A schema as it is published: what it refers to in common.json stands in it. */
export const readSchema = (name: string): Schema =>
  withCommon(read(`${name}.schema.json`), read('common.json').$defs ?? {});
