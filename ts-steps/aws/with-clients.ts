import { CallCounter } from '../runtime/calls.ts';
import { type ClientsOf, createClients, type Loaders } from '../runtime/clients.ts';
import { Rates, ratesFromEnvironment } from '../runtime/rates.ts';
import type { StepContext } from '../runtime/step.ts';
import { costsOf } from './rates.ts';

/** The account and Region that a request names. */
interface Target {
  readonly region?: string | undefined;
  readonly roleArn?: string | undefined;
}

/**
 * Runs a function with the AWS clients of one run. Their calls keep to AWS's request rates. The number of calls is
 * added to the step's result, also when the function fails; then the connections are closed.
 * @throws StepError 2 where the environment's share of the rates is not a valid number
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
