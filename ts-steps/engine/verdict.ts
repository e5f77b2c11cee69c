import type { Deployment, Service, ServiceDeployment } from '@aws-sdk/client-ecs';

/** How a rollout ended. */
export interface Verdict {
  readonly verdict: 'steady' | 'steady-at-zero' | 'rolled-back' | 'failed' | 'superseded';
  /** What ECS says about it. */
  readonly reason?: string;
  /** Who ended a deployment that failed: ECS's circuit breaker, an alarm, or a call of StopServiceDeployment. */
  readonly by?: EndedBy;
}

export type EndedBy = 'circuit-breaker' | 'alarm' | 'request';

/** What ECS shows of one rollout at one moment. */
export interface Sight {
  readonly service: Service;
  /** Id of our own deployment, `ecs-svc/<digits>`. */
  readonly deploymentId: string;
  /** Our own service deployment; undefined where it is not known (yet), or may not be asked for. */
  readonly serviceDeployment: ServiceDeployment | undefined;
  /** Whether we have asked for a rollback: a deployment that takes our deployment's place is that rollback then. */
  readonly isRollbackAsked?: boolean;
}

const withReason = (verdict: Verdict['verdict'], reason: string | undefined, by?: EndedBy): Verdict => ({
  verdict,
  ...(reason === undefined || reason === '' ? {} : { reason }),
  ...(by === undefined ? {} : { by }),
});

/** Who rolled a service deployment back, by ECS's text; a hook or the network is named in the text itself. */
const rolledBackBy = ({ deploymentCircuitBreaker, alarms, statusReason }: ServiceDeployment): EndedBy | undefined => {
  if (deploymentCircuitBreaker?.status === 'TRIGGERED') return 'circuit-breaker';
  if (alarms?.status === 'TRIGGERED') return 'alarm';
  return /rolled back because/i.test(statusReason ?? '') ? undefined : 'request';
};

const steady = (service: Service): Verdict => ({
  verdict: (service.desiredCount ?? 0) === 0 ? 'steady-at-zero' : 'steady',
});

/** Service deployments have no FAILED: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html */
const ofServiceDeployment = (deployment: ServiceDeployment, sight: Sight): Verdict | undefined => {
  const { status, statusReason, deploymentCircuitBreaker: breaker, alarms } = deployment;
  switch (status) {
    case 'SUCCESSFUL':
      return steady(sight.service);
    case 'ROLLBACK_SUCCESSFUL':
      return withReason('rolled-back', statusReason, rolledBackBy(deployment));
    case 'ROLLBACK_FAILED':
      return withReason('failed', statusReason, rolledBackBy(deployment));
    case 'STOPPED':
      return breaker?.status === 'TRIGGERED' || alarms?.status === 'TRIGGERED'
        ? withReason('failed', statusReason, rolledBackBy(deployment))
        : withReason('superseded', statusReason);
    default:
      return undefined;
  }
};

const isRollback = (deployment: Deployment | undefined): boolean =>
  /rolling back|rolled back/i.test(deployment?.rolloutStateReason ?? '');

/** Once the rollback has ended, the failed deployment is no longer listed: only the events still tell of it. */
const saidFailed = (service: Service, deploymentId: string): string | undefined => {
  const before = `(deployment ${deploymentId}) `;
  const event = (service.events ?? []).find(({ message }) => message?.includes(`${before}deployment failed`));
  return event?.message?.slice(event.message.indexOf(before) + before.length);
};

const endedBy = (reason: string | undefined): EndedBy | undefined =>
  /alarm/i.test(reason ?? '')
    ? 'alarm'
    : /circuit breaker|failed to start/i.test(reason ?? '')
      ? 'circuit-breaker'
      : undefined;

/** From the deployments of the service alone: where the caller may not describe service deployments. */
const ofDeployments = ({ service, deploymentId, isRollbackAsked }: Sight): Verdict | undefined => {
  const deployments = service.deployments ?? [];
  const primary = deployments.find((one) => one.status === 'PRIMARY');
  const own = deployments.find((one) => one.id === deploymentId);
  if (own !== undefined && own === primary) {
    if (own.rolloutState === 'COMPLETED') return steady(service);
    if (own.rolloutState === 'FAILED')
      return withReason('failed', own.rolloutStateReason, endedBy(own.rolloutStateReason));
    return undefined;
  }
  const said = saidFailed(service, deploymentId);
  if (own?.rolloutState === 'FAILED' || said !== undefined || isRollbackAsked === true || isRollback(primary)) {
    // The deployment has failed for certain; which version runs afterwards is known only when the rollback has ended.
    if (primary?.rolloutState === 'IN_PROGRESS') return undefined;
    const verdict = primary?.rolloutState === 'FAILED' ? 'failed' : 'rolled-back';
    const reason = (own?.rolloutState === 'FAILED' ? own.rolloutStateReason : said) ?? primary?.rolloutStateReason;
    return withReason(verdict, reason, endedBy(said ?? reason));
  }
  return withReason('superseded', primary?.id === undefined ? undefined : `deployment ${primary.id} took its place`);
};

/**
 * The truth about one rollout, by its own id: "the service is stable" is also true after a rollback.
 * @returns undefined while it goes on
 */
export const judge = (sight: Sight): Verdict | undefined =>
  sight.serviceDeployment?.status === undefined
    ? ofDeployments(sight)
    : ofServiceDeployment(sight.serviceDeployment, sight);

/** Whether a service that nobody has touched is at rest: one deployment, and completed. */
export const isSteady = (service: Service): boolean => {
  const [only, ...others] = service.deployments ?? [];
  return (
    others.length === 0 &&
    only?.rolloutState === 'COMPLETED' &&
    (service.runningCount ?? 0) >= (service.desiredCount ?? 0)
  );
};

/** Whether a write started a deployment: the primary one is another than before. */
export const startsDeployment = (before: Service | undefined, after: Service): boolean =>
  before?.deployments?.[0]?.id !== after.deployments?.[0]?.id;
