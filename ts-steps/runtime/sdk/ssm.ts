/** The part of the Systems Manager client that we use. */
export {
  GetParameterCommand,
  SSMClient as Client,
} from '@aws-sdk/client-ssm';
