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
  '/revision': {
    type: 'string',
    kind: 'run',
    allowed: "a revision's number such as 12, or a task definition's ARN",
    flag: 'revision',
  },
  '/plan': { type: 'boolean', kind: 'run', allowed: 'true or false', flag: 'plan' },
  '/approvedPlan': {
    type: 'string',
    kind: 'run',
    allowed: 'the planId of an earlier plan: 16 hex digits',
    flag: 'approved-plan',
  },
  '/wait': { type: 'boolean', kind: 'run', allowed: 'true or false', flag: 'wait' },
  '/onFailure': { type: 'string', kind: 'run', allowed: 'one of stop, keep', flag: 'on-failure' },
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
