// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Contract } from '../runtime/contract.ts';
import { catalog } from './remove-tenant.catalog.ts';
import type { RemoveTenantInput } from './remove-tenant.input.ts';
import { validate } from './remove-tenant.validate.js';

/** The contract of remove-tenant: everything made from its schema. */
export const contract: Contract<RemoveTenantInput> = {
  name: 'remove-tenant',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('remove-tenant'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('remove-tenant'),
};
