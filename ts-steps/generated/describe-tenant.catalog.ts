// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Catalog } from '../runtime/contract.ts';

/** What flags and messages need to know about each place of the input. */
export const catalog: Catalog = {
  '/name': {
    type: 'string',
    kind: 'identity',
    allowed:
      '1 to 32 lower-case letters, digits and single hyphens; it begins with a letter and does not end with a hyphen',
    flag: 'name',
  },
  '/cluster': {
    type: 'string',
    kind: 'identity',
    allowed: '1 to 100 letters, digits, underscores and single hyphens, not ending with a hyphen',
    flag: 'cluster',
  },
  '/showEnvironment': { type: 'boolean', kind: 'run', allowed: 'true or false', flag: 'show-environment' },
  '/accountId': { type: 'string', kind: 'run', allowed: '12 digits', flag: 'account-id' },
  '/region': { type: 'string', kind: 'run', allowed: "a Region's code such as eu-central-1", flag: 'region' },
  '/roleArn': { type: 'string', kind: 'run', allowed: 'the ARN of an IAM role', flag: 'role-arn' },
};
