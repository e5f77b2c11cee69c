import { exitCodes, StepError } from '../data/errors.ts';
import { poll } from '../engine/poll.ts';
import { isLeaving } from '../tenant/service-state.ts';
import type { Seen } from './see-tenant.ts';
import type { Workplace } from './workplace.ts';

/**
 * Waits until a service that was deleted is INACTIVE: until then ECS makes none of its name.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html
 * @param deadline when to give up, as `Date.now()` counts
 * @returns a function that throws StepError 7 where the service is still there at the deadline; the signal's reason when it is aborted
 */
export const untilGone =
  ({ feed, log, signal }: Pick<Workplace, 'feed' | 'log' | 'signal'>, timeoutMinutes: number, deadline: number) =>
  async ({ identity: { cluster }, names: { serviceName } }: Pick<Seen, 'identity' | 'names'>): Promise<void> => {
    log.tell('service.leaving', { serviceName });
    const gone = await poll(
      async () => {
        const { service } = await feed.look({ cluster, serviceName }, { signal });
        if (!isLeaving(service)) return true;
        log.tell('service.draining', { serviceName, runningCount: service?.runningCount ?? 0 });
        return undefined;
      },
      { signal, everySeconds: 2, deadline },
    );
    if (gone === undefined)
      throw new StepError(
        exitCodes.timedOut,
        `Service ${serviceName} is still being removed at the end of timeoutMinutes (${timeoutMinutes}); nothing was deployed.`,
        {
          hint: 'Its tasks stop, and their connections drain, as slowly as stopTimeout and deregistrationDelaySeconds let them. Run again, or raise timeoutMinutes.',
        },
      );
  };
