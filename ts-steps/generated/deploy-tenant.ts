// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Contract } from '../runtime/contract.ts';
import { catalog } from './deploy-tenant.catalog.ts';
import type { DeployTenantInput } from './deploy-tenant.input.ts';
import { validate } from './deploy-tenant.validate.js';

/** The contract of deploy-tenant: everything made from its schema. */
export const contract: Contract<DeployTenantInput> = {
  name: 'deploy-tenant',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('deploy-tenant'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('deploy-tenant'),
};
