// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Contract } from '../runtime/contract.ts';
import { catalog } from './rollback-tenant.catalog.ts';
import type { RollbackTenantInput } from './rollback-tenant.input.ts';
import { validate } from './rollback-tenant.validate.js';

/** The contract of rollback-tenant: everything made from its schema. */
export const contract: Contract<RollbackTenantInput> = {
  name: 'rollback-tenant',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('rollback-tenant'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('rollback-tenant'),
};
