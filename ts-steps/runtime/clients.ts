import type { AwsCredentialIdentity, AwsCredentialIdentityProvider, Client as SmithyClient } from '@smithy/types';
import { awsError } from './aws-errors.ts';
import type { CallCounter } from './calls.ts';
import { failAtQuotas } from './quotas.ts';
import type { Rates } from './rates.ts';

// biome-ignore-start lint/suspicious/noExplicitAny: the clients differ in types that we do not touch
/** The part of an SDK package that we use: its client class, as `Client`, and commands. */
interface Sdk {
  readonly Client: new (configuration: any) => SmithyClient<any, any, any>;
}
// biome-ignore-end lint/suspicious/noExplicitAny: only here

/** Services by the name that calls and errors go by; each is loaded when it is first asked for. */
export type Loaders = Readonly<Record<string, () => Promise<Sdk>>>;

type Loaded<Loader extends () => Promise<Sdk>> = Awaited<ReturnType<Loader>>;

/** One service: its commands, and `send`, whose failures are `AwsCallError`s. */
export type Service<Loader extends () => Promise<Sdk>> = Omit<Loaded<Loader>, 'Client'> & {
  readonly send: InstanceType<Loaded<Loader>['Client']>['send'];
  /** The Region that the calls go to. */
  readonly region: () => Promise<string>;
};

/** The AWS clients of one run. A client is loaded and made when it is first asked for, and kept. */
export type ClientsOf<Services extends Loaders> = {
  readonly [Name in keyof Services]: () => Promise<Service<Services[Name]>>;
} & {
  /** Resolves when the first call has left the process. */
  readonly firstCall: Promise<void>;
};

export interface ClientsOptions {
  /** AWS Region; left out: the SDK's own chain (AWS_REGION, the profile). */
  readonly region?: string | undefined;
  /** IAM role to assume with the credentials of the SDK's own chain. */
  readonly roleArn?: string | undefined;
  readonly calls: CallCounter;
  /** Holds the calls back; left out: none is. */
  readonly rates?: Rates | undefined;
  /** The process's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly configuration?: ClientConfiguration | undefined;
}

/** Where AWS is and as whom it is called, in place of what the SDK finds in the process's environment. */
export interface ClientConfiguration {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: AwsCredentialIdentity;
}

/**
 * Tries of one call; the SDK waits longer each time. Enough for a bucket of 1/s. Who sets the SDK's own variable knows
 * better.
 */
const attempts = ({ AWS_MAX_ATTEMPTS: set }: ClientsOptions['env']) => ((set ?? '') === '' ? { maxAttempts: 8 } : {});

// A server that never answers would hold the build for ever: the SDK's own default is 15 minutes.
const requestHandler = { requestTimeout: 30_000, connectionTimeout: 5_000, throwOnRequestTimeout: true };

/** The clients ask again as long before the end. */
const isFresh = ({ expiration }: AwsCredentialIdentity): boolean =>
  expiration === undefined || expiration.getTime() - Date.now() > 5 * 60_000;

/** Asks a provider once, for all that ask meanwhile too, and again only when what it gave is about to expire. */
const kept = (provider: AwsCredentialIdentityProvider): AwsCredentialIdentityProvider => {
  let current: Promise<AwsCredentialIdentity> | undefined;
  return async (properties) => {
    current ??= provider(properties);
    const asked = current;
    if (isFresh(await asked)) return asked;
    if (current === asked) current = provider(properties);
    return current;
  };
};

const assumed = async (
  roleArn: string,
  { region, configuration }: ClientsOptions,
): Promise<AwsCredentialIdentityProvider> => {
  const { fromTemporaryCredentials } = await import('./sdk/assume-role.ts');
  const assume = fromTemporaryCredentials({
    params: { RoleArn: roleArn, RoleSessionName: 'ecs-tenants' },
    clientConfig: { ...configuration, ...(region === undefined ? {} : { region }) },
  });
  return kept(async (properties) => {
    try {
      return await assume(properties);
    } catch (error) {
      // Without credentials of its own the caller cannot ask for others: that is another failure.
      if ((error as Error).name === 'CredentialsProviderError') throw error;
      throw awsError(error, 'sts', 'AssumeRole');
    }
  });
};

const provided =
  ({ credentials }: ClientConfiguration): AwsCredentialIdentityProvider =>
  async () =>
    credentials;

/** Resolves credentials once for all clients: each client by itself would ask the instance's metadata again. */
const sharedCredentials = (options: ClientsOptions): AwsCredentialIdentityProvider => {
  let resolved: Promise<AwsCredentialIdentityProvider> | undefined;
  const load = async (): Promise<AwsCredentialIdentityProvider> => {
    if (options.roleArn !== undefined) return assumed(options.roleArn, options);
    if (options.configuration !== undefined) return provided(options.configuration);
    const { defaultProvider } = await import('./sdk/credentials.ts');
    return defaultProvider();
  };
  return async (properties) => {
    resolved ??= load();
    return (await resolved)(properties);
  };
};

/** The operation's name, from the command's schema: the names of classes do not survive minification. */
const operationOf = (command: unknown): string => (command as { schema?: readonly unknown[] }).schema?.[2] as string;

/** Makes the clients of one run, and what closes their connections. Loads nothing yet. */
export const createClients = <Services extends Loaders>(
  services: Services,
  options: ClientsOptions,
): { readonly clients: ClientsOf<Services>; readonly close: () => void } => {
  const credentials = sharedCredentials(options);
  const made: { destroy(): void }[] = [];

  const make = async (name: string, load: () => Promise<Sdk>): Promise<unknown> => {
    const { Client, ...commands } = await load();
    const client = new Client({
      ...options.configuration,
      credentials,
      ...attempts(options.env),
      requestHandler,
      ...(options.region === undefined ? {} : { region: options.region }),
    });
    made.push(client);
    options.rates?.attach(client, name);
    options.calls.attach(client, name);
    failAtQuotas(client);
    const send = async (command: Parameters<typeof client.send>[0]): Promise<unknown> => {
      try {
        return await client.send(command);
      } catch (error) {
        throw awsError(error, name, operationOf(command));
      }
    };
    return { ...commands, send, region: () => client.config.region() };
  };

  const lazily = ([name, load]: readonly [string, () => Promise<Sdk>]): readonly [string, () => Promise<unknown>] => {
    let service: Promise<unknown> | undefined;
    return [
      name,
      () => {
        service ??= make(name, load);
        return service;
      },
    ];
  };

  const clients = {
    ...Object.fromEntries(Object.entries(services).map(lazily)),
    firstCall: options.calls.firstCall,
  } as ClientsOf<Services>;
  const close = (): void => {
    for (const client of made) client.destroy();
  };
  return { clients, close };
};
