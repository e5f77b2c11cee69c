import type { Service } from '@aws-sdk/client-ecs';
import { poll } from '../engine/poll.ts';
import type { Rollout } from '../engine/rollout.ts';
import type { ServiceFeed } from '../engine/service-feed.ts';
import { startsDeployment } from '../engine/verdict.ts';
import { events } from '../runtime/events/events.ts';
import type { Log } from '../runtime/log.ts';
import type { Change } from '../tenant/change.ts';

export interface SettledOptions {
  readonly cluster: string;
  readonly serviceName: string;
  /** The service as it was before the changes. */
  readonly before: Service | undefined;
  /** The changes that started the rollout. */
  readonly changes: readonly Change[];
  readonly feed: ServiceFeed;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** When to give up, as `Date.now()` counts. */
  readonly deadline: number;
}

const countsOf = ({ runningCount = 0, desiredCount = 0 }: Service) => ({ runningCount, desiredCount });

const isSettled = ({ runningCount, pendingCount, desiredCount }: Service): boolean =>
  runningCount === desiredCount && (pendingCount ?? 0) === 0;

const changesCount = (changes: readonly Change[]): boolean =>
  changes.some(({ operations }) =>
    operations.some((one) => one.kind === 'updateService' && one.input.desiredCount !== undefined),
  );

/**
 * Waits until as many tasks run as are wanted, where a run changed only the number of tasks. ECS begins no deployment then,
 * and the last deployment stays COMPLETED, so that the rollout alone would be called steady at once.
 * @returns the rollout with the verdict after that wait; any other rollout unchanged
 */
export const settled = async (rollout: Rollout, options: SettledOptions): Promise<Rollout> => {
  const { cluster, serviceName, before, changes, feed, log, signal, deadline } = options;
  const isSteady = rollout.verdict.verdict === 'steady' || rollout.verdict.verdict === 'steady-at-zero';
  if (!isSteady || !changesCount(changes) || startsDeployment(before, rollout.service)) return rollout;
  let { service } = rollout;
  const done = await poll(
    async () => {
      service = (await feed.look({ cluster, serviceName }, { signal })).service ?? service;
      log.tell('service.counts', countsOf(service));
      return isSettled(service) ? true : undefined;
    },
    { signal, everySeconds: 2, deadline },
  );
  return done === true
    ? { ...rollout, service, verdict: { verdict: service.desiredCount === 0 ? 'steady-at-zero' : 'steady' } }
    : {
        ...rollout,
        service,
        verdict: { verdict: 'timed-out', reason: events['service.counts'].text(countsOf(service)) },
      };
};
