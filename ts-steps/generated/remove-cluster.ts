// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Contract } from '../runtime/contract.ts';
import { catalog } from './remove-cluster.catalog.ts';
import type { RemoveClusterInput } from './remove-cluster.input.ts';
import { validate } from './remove-cluster.validate.js';

/** The contract of remove-cluster: everything made from its schema. */
export const contract: Contract<RemoveClusterInput> = {
  name: 'remove-cluster',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('remove-cluster'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('remove-cluster'),
};
