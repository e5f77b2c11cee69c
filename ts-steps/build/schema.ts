import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Schema } from '../runtime/help/schema.ts';

/** Our annotations; whatever else begins with x- is a spelling mistake. */
export const annotations = [
  'x-kind',
  'x-group',
  'x-unit',
  'x-allowed',
  'x-default',
  'x-secret',
  'x-flag',
  'x-source',
  'x-form',
  'x-steps',
] as const;

const schemaDirectory = fileURLToPath(new URL('../schemas/', import.meta.url));

const noSteps = ['result', 'jenkins'];

/** Names of the steps: every schema but the ones of the result and of Jenkins' own arguments is a step's input. */
export const stepNames = (): string[] =>
  readdirSync(schemaDirectory)
    .map((file) => file.replace(/\.schema\.json$/, ''))
    .filter((name) => !noSteps.includes(name))
    .sort();

export const readSchema = (name: string): Schema =>
  JSON.parse(readFileSync(`${schemaDirectory}${name}.schema.json`, 'utf8')) as Schema;
