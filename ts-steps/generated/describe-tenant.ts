// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Contract } from '../runtime/contract.ts';
import { catalog } from './describe-tenant.catalog.ts';
import type { DescribeTenantInput } from './describe-tenant.input.ts';
import { validate } from './describe-tenant.validate.js';

/** The contract of describe-tenant: everything made from its schema. */
export const contract: Contract<DescribeTenantInput> = {
  name: 'describe-tenant',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('describe-tenant'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('describe-tenant'),
};
