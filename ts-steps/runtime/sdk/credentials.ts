/** The SDK's own credential chain: environment, profile, web identity, container and instance role. */
export { defaultProvider } from '@aws-sdk/credential-provider-node';
