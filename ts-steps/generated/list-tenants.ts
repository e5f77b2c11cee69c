// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Contract } from '../runtime/contract.ts';
import { catalog } from './list-tenants.catalog.ts';
import type { ListTenantsInput } from './list-tenants.input.ts';
import { validate } from './list-tenants.validate.js';

/** The contract of list-tenants: everything made from its schema. */
export const contract: Contract<ListTenantsInput> = {
  name: 'list-tenants',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('list-tenants'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('list-tenants'),
};
