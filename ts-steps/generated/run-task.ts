// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Contract } from '../runtime/contract.ts';
import { catalog } from './run-task.catalog.ts';
import type { RunTaskInput } from './run-task.input.ts';
import { validate } from './run-task.validate.js';

/** The contract of run-task: everything made from its schema. */
export const contract: Contract<RunTaskInput> = {
  name: 'run-task',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('run-task'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('run-task'),
};
