// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Contract } from '../runtime/contract.ts';
import { catalog } from './describe-cluster.catalog.ts';
import type { DescribeClusterInput } from './describe-cluster.input.ts';
import { validate } from './describe-cluster.validate.js';

/** The contract of describe-cluster: everything made from its schema. */
export const contract: Contract<DescribeClusterInput> = {
  name: 'describe-cluster',
  catalog,
  validate,
  help: async () => (await import('../runtime/help/help.ts')).helpOf('describe-cluster'),
  schema: async () => (await import('../runtime/schema-file.ts')).readSchema('describe-cluster'),
};
