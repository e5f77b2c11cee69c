/** What the SDK knows of the domains of AWS's partitions. */
export { partition } from '@aws-sdk/core/client';
