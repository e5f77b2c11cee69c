import type { Client } from '@smithy/types';

/**
 * Ends a call at once that AWS refuses for a quota. The SDK takes LimitExceededException for throttling and tries again for
 * half a minute; in the services that we call, it is a quota that only people can raise.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
 */
// biome-ignore lint/suspicious/noExplicitAny: for every client, whatever its commands
export const failAtQuotas = (client: Client<any, any, any>): void => {
  client.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        if ((error as Error).name === 'LimitExceededException') (error as Error).name = 'LimitExceeded';
        throw error;
      }
    },
    // After the retry middleware: it sees the new name.
    { step: 'finalizeRequest', priority: 'low', name: 'failAtQuotas' },
  );
};
