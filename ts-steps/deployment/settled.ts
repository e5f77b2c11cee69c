import type { Service } from '@aws-sdk/client-ecs';
import { poll } from '../engine/poll.ts';
import type { Rollout } from '../engine/rollout.ts';
import type { ServiceFeed } from '../engine/service-feed.ts';
import { startsDeployment } from '../engine/verdict.ts';
import type { Log } from '../runtime/log.ts';
import type { Prepared } from './prepare.ts';

export interface SettledOptions {
  readonly feed: ServiceFeed;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** When to give up, as `Date.now()` counts. */
  readonly deadline: number;
}

const isSettled = ({ runningCount, pendingCount, desiredCount }: Service): boolean =>
  runningCount === desiredCount && (pendingCount ?? 0) === 0;

const changesCount = ({ plan }: Prepared): boolean =>
  plan.changes.some(({ operations }) =>
    operations.some((one) => one.kind === 'updateService' && one.input.desiredCount !== undefined),
  );

/**
 * The rollout where this run changed nothing but the number of tasks, once as many run as are wanted: no deployment
 * begins then, and the last one says that it is completed all the while. Any other rollout as it is.
 */
export const settled = async (prepared: Prepared, rollout: Rollout, options: SettledOptions): Promise<Rollout> => {
  const { found, names, snapshot } = prepared;
  const { feed, log, signal, deadline } = options;
  const isSteady = rollout.verdict.verdict === 'steady' || rollout.verdict.verdict === 'steady-at-zero';
  if (!isSteady || !changesCount(prepared) || startsDeployment(found.service, rollout.service)) return rollout;
  let { service } = rollout;
  const counts = (): string => `${service.runningCount ?? 0}/${service.desiredCount ?? 0} tasks running`;
  const done = await poll(
    async () => {
      const look = { cluster: snapshot.cluster.name, serviceName: names.serviceName };
      service = (await feed.look(look, { signal })).service ?? service;
      log.waiting(counts());
      return isSettled(service) ? true : undefined;
    },
    { signal, everySeconds: 2, deadline },
  );
  return done === true
    ? { ...rollout, service, verdict: { verdict: service.desiredCount === 0 ? 'steady-at-zero' : 'steady' } }
    : { ...rollout, service, verdict: { verdict: 'timed-out', reason: counts() } };
};
