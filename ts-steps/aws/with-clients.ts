import { CallCounter } from '../runtime/calls.ts';
import { type ClientsOf, createClients, type Loaders } from '../runtime/clients.ts';
import { Rates, ratesFromEnvironment } from '../runtime/rates.ts';
import type { StepContext } from '../runtime/step.ts';
import { costsOf } from './rates.ts';

/** Which account and Region a request is about. */
interface Target {
  readonly region?: string | undefined;
  readonly roleArn?: string | undefined;
}

/**
 * Runs something with the AWS clients of one run, whose calls are held to AWS's request rates. How many calls were made is
 * in the step's result, also when it fails; afterwards the clients' connections are closed.
 * @throws StepError exit 2 where the environment's share of the rates is no share
 */
export const withClients = async <Services extends Loaders, Value>(
  services: Services,
  { region, roleArn }: Target,
  { aws: configuration, env, signal, report }: Pick<StepContext, 'aws' | 'env' | 'signal' | 'report'>,
  use: (clients: ClientsOf<Services>) => Promise<Value>,
): Promise<Value> => {
  const rates = new Rates(costsOf, { ...ratesFromEnvironment(env), signal });
  const calls = new CallCounter();
  const made = createClients(services, { region, roleArn, calls, rates, env, configuration });
  try {
    return await use(made.clients);
  } finally {
    report({ calls: calls.counts() });
    made.close();
  }
};
