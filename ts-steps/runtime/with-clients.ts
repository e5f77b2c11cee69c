import { CallCounter } from './calls.ts';
import { type ClientsOf, createClients, type Loaders } from './clients.ts';
import type { StepContext } from './step.ts';

/** Which account and Region a request is about. */
interface Target {
  readonly region?: string | undefined;
  readonly roleArn?: string | undefined;
}

/**
 * Runs something with the AWS clients of one run. How many calls were made is in the step's result, also when it fails;
 * afterwards the clients' connections are closed.
 */
export const withClients = async <Services extends Loaders, Value>(
  services: Services,
  { region, roleArn }: Target,
  context: Pick<StepContext, 'aws' | 'env' | 'report'>,
  use: (clients: ClientsOf<Services>) => Promise<Value>,
): Promise<Value> => {
  const calls = new CallCounter();
  const made = createClients(services, { region, roleArn, calls, env: context.env, configuration: context.aws });
  try {
    return await use(made.clients);
  } finally {
    context.report({ calls: calls.counts() });
    made.close();
  }
};
