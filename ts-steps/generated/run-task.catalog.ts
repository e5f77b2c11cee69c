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
  '/command': { type: 'array', kind: 'run', allowed: 'a list of one or more strings', flag: 'command' },
  '/command/*': { type: 'string', kind: 'run', allowed: 'a string' },
  '/container': {
    type: 'string',
    kind: 'run',
    allowed: '1 to 255 letters, digits, hyphens and underscores',
    flag: 'container',
  },
  '/plan': { type: 'boolean', kind: 'run', allowed: 'true or false', flag: 'plan' },
  '/timeoutMinutes': {
    type: 'number',
    kind: 'run',
    allowed: 'a number of minutes above 0, at most 1440',
    flag: 'timeout-minutes',
    unit: 'minutes',
  },
  '/accountId': { type: 'string', kind: 'run', allowed: '12 digits', flag: 'account-id' },
  '/region': { type: 'string', kind: 'run', allowed: "a Region's code such as eu-central-1", flag: 'region' },
  '/roleArn': { type: 'string', kind: 'run', allowed: 'the ARN of an IAM role', flag: 'role-arn' },
  '/build': { type: 'string', kind: 'run', allowed: 'a string of at most 1024 characters', flag: 'build' },
};
