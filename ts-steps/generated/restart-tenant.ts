// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Contract } from '../runtime/contract.ts';
import { catalog } from './restart-tenant.catalog.ts';
import type { RestartTenantInput } from './restart-tenant.input.ts';
import { validate } from './restart-tenant.validate.js';

/** The contract of restart-tenant: everything made from its schema. */
export const contract: Contract<RestartTenantInput> = {
  name: 'restart-tenant',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('restart-tenant'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('restart-tenant'),
};
