// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Contract } from '../runtime/contract.ts';
import { catalog } from './scale-tenant.catalog.ts';
import type { ScaleTenantInput } from './scale-tenant.input.ts';
import { validate } from './scale-tenant.validate.js';

/** The contract of scale-tenant: everything made from its schema. */
export const contract: Contract<ScaleTenantInput> = {
  name: 'scale-tenant',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('scale-tenant'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('scale-tenant'),
};
