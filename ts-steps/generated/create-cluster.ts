// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Contract } from '../runtime/contract.ts';
import { catalog } from './create-cluster.catalog.ts';
import type { CreateClusterInput } from './create-cluster.input.ts';
import { validate } from './create-cluster.validate.js';

/** The contract of create-cluster: everything made from its schema. */
export const contract: Contract<CreateClusterInput> = {
  name: 'create-cluster',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('create-cluster'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('create-cluster'),
};
