// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
import type { Catalog } from '../runtime/contract.ts';

/** What flags and messages need to know about each place of the input. */
export const catalog: Catalog = {
  '/cluster': {
    type: 'string',
    kind: 'identity',
    allowed: '1 to 100 letters, digits, underscores and single hyphens, not ending with a hyphen',
    flag: 'cluster',
  },
  '/state': {
    type: 'string',
    kind: 'run',
    allowed: 'one of steady, deploying, degraded, failed, stopped, removing',
    flag: 'state',
  },
  '/image': { type: 'string', kind: 'run', allowed: 'a string of 1 to 512 characters', flag: 'image' },
  '/output': { type: 'string', kind: 'run', allowed: 'one of json, table', flag: 'output' },
  '/accountId': { type: 'string', kind: 'run', allowed: '12 digits', flag: 'account-id' },
  '/region': { type: 'string', kind: 'run', allowed: "a Region's code such as eu-central-1", flag: 'region' },
  '/roleArn': { type: 'string', kind: 'run', allowed: 'the ARN of an IAM role', flag: 'role-arn' },
};
