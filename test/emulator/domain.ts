import { CreateHostedZoneCommand, Route53Client } from '@aws-sdk/client-route-53';
import { control } from './embedded-aws.ts';
import { clientConfig } from './prerequisites.ts';

/**
 * Makes in the embedded AWS what has to be there before a cluster: a public hosted zone for the domain, and, unless
 * that is not wanted, an issued certificate for it and all names below.
 */
export const createDomain = async (env: Record<string, string>, domain: string, certificate = true): Promise<void> => {
  const config = clientConfig(env);
  await Promise.all([
    new Route53Client(config).send(new CreateHostedZoneCommand({ Name: domain, CallerReference: domain })),
    certificate ? control(config.endpoint, 'certificate', { domain }) : undefined,
  ]);
};
