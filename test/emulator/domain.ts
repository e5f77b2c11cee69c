import { CreateHostedZoneCommand, Route53Client } from '@aws-sdk/client-route-53';
import { control } from './embedded-aws.ts';
import { clientConfig } from './prerequisites.ts';

/**
 * Makes in the embedded AWS what a cluster needs for its domain: a public hosted zone and, if wanted, an issued
 * certificate for the domain and all names directly below it.
 */
export const createDomain = async (env: Record<string, string>, domain: string, certificate = true): Promise<void> => {
  const config = clientConfig(env);
  await Promise.all([
    new Route53Client(config).send(new CreateHostedZoneCommand({ Name: domain, CallerReference: domain })),
    certificate ? control(config.endpoint, 'certificate', { domain }) : undefined,
  ]);
};
