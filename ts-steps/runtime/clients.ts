import type { AwsCredentialIdentityProvider, Client as SmithyClient } from '@smithy/types';
import { awsError } from './aws-errors.ts';
import type { CallCounter } from './calls.ts';

const services = {
  ecs: () => import('./sdk/ecs.ts'),
  elbv2: () => import('./sdk/elbv2.ts'),
  applicationAutoScaling: () => import('./sdk/application-auto-scaling.ts'),
  cloudwatch: () => import('./sdk/cloudwatch.ts'),
  logs: () => import('./sdk/logs.ts'),
  route53: () => import('./sdk/route53.ts'),
} as const;

type Services = typeof services;
export type ServiceName = keyof Services;
type Sdk<Name extends ServiceName> = Awaited<ReturnType<Services[Name]>>;
type Send<Name extends ServiceName> = InstanceType<Sdk<Name>['Client']>['send'];

/** One service: its commands, and `send`, whose failures are `AwsCallError`s. */
export type Service<Name extends ServiceName> = Omit<Sdk<Name>, 'Client'> & { readonly send: Send<Name> };

/** The AWS clients of one run. A client is loaded and made when it is first asked for, and kept. */
export type Clients = { readonly [Name in ServiceName]: () => Promise<Service<Name>> } & {
  /** Resolves when the first call has left the process. */
  readonly firstCall: Promise<void>;
};

export interface ClientsOptions {
  /** AWS Region; left out: the SDK's own chain (AWS_REGION, the profile). */
  readonly region?: string | undefined;
  /** IAM role to assume with the credentials of the SDK's own chain. */
  readonly roleArn?: string | undefined;
  readonly calls: CallCounter;
}

/** Retries of one call, the first try included; the SDK waits longer each time. Enough for a bucket of 1/s. */
const maxAttempts = 8;

// A server that never answers would hold the build for ever: the SDK's own default is 15 minutes.
const requestHandler = { requestTimeout: 30_000, connectionTimeout: 5_000, throwOnRequestTimeout: true };

/** Resolves credentials once for all clients: each client by itself would ask the instance's metadata again. */
const sharedCredentials = (options: ClientsOptions): AwsCredentialIdentityProvider => {
  let resolved: Promise<AwsCredentialIdentityProvider> | undefined;
  const load = async (): Promise<AwsCredentialIdentityProvider> => {
    if (options.roleArn === undefined) {
      const { defaultProvider } = await import('./sdk/credentials.ts');
      return defaultProvider();
    }
    const { fromTemporaryCredentials } = await import('./sdk/assume-role.ts');
    return fromTemporaryCredentials({
      params: { RoleArn: options.roleArn, RoleSessionName: 'ecs-tenants' },
      ...(options.region === undefined ? {} : { clientConfig: { region: options.region } }),
    });
  };
  return async (properties) => {
    resolved ??= load();
    return (await resolved)(properties);
  };
};

/** Makes the clients of one run. Loads nothing yet. */
export const createClients = (options: ClientsOptions): Clients => {
  const credentials = sharedCredentials(options);
  const made = new Map<ServiceName, Promise<unknown>>();

  const make = async (name: ServiceName): Promise<unknown> => {
    const { Client, ...commands } = await services[name]();
    const client = new Client({
      credentials,
      maxAttempts,
      requestHandler,
      ...(options.region === undefined ? {} : { region: options.region }),
      // biome-ignore lint/suspicious/noExplicitAny: the clients' own types differ only in what we do not touch
    }) as SmithyClient<any, any, any>;
    options.calls.attach(client, name);
    const send = async (command: Parameters<typeof client.send>[0]): Promise<unknown> => {
      try {
        return await client.send(command);
      } catch (error) {
        throw awsError(error, name, command.constructor.name.replace(/Command\d*$/, ''));
      }
    };
    return { ...commands, send };
  };

  const lazily =
    <Name extends ServiceName>(name: Name) =>
    (): Promise<Service<Name>> => {
      let service = made.get(name);
      if (service === undefined) {
        service = make(name);
        made.set(name, service);
      }
      return service as Promise<Service<Name>>;
    };

  return {
    ecs: lazily('ecs'),
    elbv2: lazily('elbv2'),
    applicationAutoScaling: lazily('applicationAutoScaling'),
    cloudwatch: lazily('cloudwatch'),
    logs: lazily('logs'),
    route53: lazily('route53'),
    firstCall: options.calls.firstCall,
  };
};
