import { withClients } from '../aws/with-clients.ts';
import { ServiceFeed } from '../engine/service-feed.ts';
import type { StepContext } from '../runtime/step.ts';
import { type Clients, tenantServices } from '../runtime/tenant-clients.ts';

/**
 * What a run on a tenant works with. It makes none of it: runs of one process in one account and Region share clients and
 * feed, and so AWS's request rates and each other's looks, while each has a log, a report and a signal of its own.
 */
export interface Workplace extends Pick<StepContext, 'log' | 'report' | 'signal'> {
  readonly clients: Clients;
  /** Shows services to all runs. */
  readonly feed: ServiceFeed;
  /** When all work has to be at its end, as `Date.now()` counts; a run's own `timeoutMinutes` may end it before. */
  readonly deadline: number;
}

/** The workplace of a process that does one run. */
export const withWorkplace = <Value>(
  target: { readonly region?: string | undefined; readonly roleArn?: string | undefined },
  context: StepContext,
  use: (workplace: Workplace) => Promise<Value>,
): Promise<Value> =>
  withClients(tenantServices, target, context, (clients) => {
    const { log, report, signal } = context;
    const feed = new ServiceFeed(clients);
    return use({ clients, feed, log, report, signal, deadline: Number.POSITIVE_INFINITY });
  });
