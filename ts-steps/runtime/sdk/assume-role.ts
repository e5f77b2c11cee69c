/** Loaded only where a role is to be assumed. */
export { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
