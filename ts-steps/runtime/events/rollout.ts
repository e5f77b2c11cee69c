import { info, waiting, warn } from './kind.ts';

interface Counts {
  readonly runningCount: number;
  readonly desiredCount: number;
}

/** What is told while ECS rolls a service out, and at its end. */
export const rolloutEvents = {
  /** @property deployment our own; undefined where the service does not list it any more */
  'rollout.progress': waiting(
    ({
      service,
      deployment,
    }: {
      readonly service: Counts;
      readonly deployment:
        | (Counts & {
            /** Tasks that could not be started. */
            readonly failedTasks: number;
            /** Running tasks of other deployments of the service. */
            readonly othersRunning: number;
          })
        | undefined;
    }) => {
      if (deployment === undefined)
        return `${service.runningCount}/${service.desiredCount} tasks running; our deployment is no longer there`;
      const { runningCount, desiredCount, failedTasks, othersRunning } = deployment;
      const failed = failedTasks === 0 ? '' : `, ${failedTasks} failed`;
      const others = othersRunning === 0 ? '' : `, ${othersRunning} of another deployment`;
      return `${runningCount}/${desiredCount} tasks running${failed}${others}`;
    },
  ),
  /** An event of the service, in ECS's words. */
  'rollout.service-event': info(({ message }: { readonly message: string }) => message),
  /** There is nothing to change, and the service is not steady. */
  'rollout.found': info(() => 'nothing to change, but the service is not steady: waiting for its rollout'),
  'rollout.interrupted': info(
    ({ serviceName }: { readonly serviceName: string }) =>
      `done: all changes; not done: the wait for the rollout of service ${serviceName}. ECS goes on with it, and the next run waits for its end.`,
  ),
  /** The caller may not see service deployments. */
  'rollout.denied': info(
    () => 'The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.',
  ),
  /** The rollout cannot succeed; people read the sentence once, at the end. @property isLeft `onFailure` is `keep`: it is not stopped */
  'rollout.doomed': info(
    ({ class: id, isLeft }: { readonly class: string; readonly sentence: string; readonly isLeft: boolean }) =>
      isLeft
        ? `waiting cannot mend this (${id}), but onFailure is keep and ECS is left to itself`
        : `waiting cannot mend this (${id}): the cause is told at the end`,
  ),
  'rollout.stopped': info(
    () => 'the deployment was stopped (StopServiceDeployment, ROLLBACK): waiting for the end of the rollback',
  ),
  'rollout.already-ended': info(() => 'the deployment has ended meanwhile'),
  /** @property because AWS's refusal; left out where the service deployment is not known */
  'rollout.not-stopped': info(({ because }: { readonly because?: string }) =>
    because === undefined
      ? 'The service deployment is not known, and cannot be stopped: ECS is left to itself.'
      : `The deployment could not be stopped, and ECS is left to itself: ${because}`,
  ),
  /** What was seen of a failed rollout, a line each. */
  'rollout.evidence': info(({ lines }: { readonly lines: readonly string[] }) => lines.join('\n')),
  /** @property resourceId of the scalable target, `service/<cluster>/<service>` */
  'service.scaling-suspended': info(
    ({ resourceId }: { readonly resourceId: string }) => `scaling of ${resourceId} suspended`,
  ),
  /** A first deployment that cannot succeed was stopped. */
  'service.halted': info(
    ({ serviceName }: { readonly serviceName: string }) =>
      `desiredCount of service ${serviceName} set to 0: the next run starts it again`,
  ),
  'service.not-halted': info(
    ({ because }: { readonly because: string }) =>
      `The service could not be stopped, and ECS is left to itself: ${because}`,
  ),
  /** The tenant's service was deleted, and its name is free only when it has drained. */
  'service.leaving': info(
    ({ serviceName }: { readonly serviceName: string }) =>
      `service ${serviceName} is being removed: it is made anew as soon as it is gone`,
  ),
  'service.draining': waiting(
    ({ serviceName, runningCount }: { readonly serviceName: string; readonly runningCount: number }) =>
      `service ${serviceName} is being removed: ${runningCount} tasks still run`,
  ),
  /** Tasks after a change of their number alone. */
  'service.counts': waiting(
    ({ runningCount, desiredCount }: Counts) => `${runningCount}/${desiredCount} tasks running`,
  ),
  'dns.not-in-sync': warn(() => 'the DNS change has not reached all name servers yet'),
  'revision.not-marked': warn(
    ({ revision, because }: { readonly revision: string; readonly because: string }) =>
      `revision ${revision} could not be marked as steady: ${because}`,
  ),
  'tenant.at-zero': warn(() => 'deployed, but desiredCount is 0: no task runs, so nothing was verified'),
  /** The end of a run that went well. @property url null for a worker */
  'tenant.deployed': info(
    ({
      image,
      revision,
      runningCount,
      desiredCount,
      url,
    }: Counts & { readonly image: string; readonly revision: string; readonly url: string | null }) =>
      [
        `image     ${image}`,
        `revision  ${revision}`,
        `tasks     ${runningCount} running, ${desiredCount} desired`,
        `url       ${url ?? 'none: a worker'}`,
      ].join('\n'),
  ),
} as const;
