import { readSchema, type Schema } from './schema.ts';

/** One argument of a var that Jenkins itself acts on; no binary gets to see it. */
export interface JenkinsArgument {
  readonly name: string;
  readonly schema: Schema;
}

/** Those of a step's var, in the schema's order. */
export const jenkinsArguments = (step: string): JenkinsArgument[] =>
  Object.entries(readSchema('jenkins').properties ?? {})
    .map(([name, schema]) => ({ name, schema }))
    .filter(({ schema }) => schema['x-steps']?.includes(step) ?? step !== 'tenant-parameters');
