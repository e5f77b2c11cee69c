import type { Service, ServiceDeployment, Task } from '@aws-sdk/client-ecs';
import { describeServiceDeployment } from '../aws/deployments.ts';
import { describeServices } from '../aws/services.ts';
import { stoppedTasks } from '../aws/tasks.ts';
import type { Log } from '../runtime/log.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { poll } from './poll.ts';
import { judge, type Verdict } from './verdict.ts';

export interface WatchOptions {
  readonly clients: Clients;
  readonly cluster: string;
  readonly serviceName: string;
  /** The service as the write (or, with nothing written, the read) that the rollout goes back to answered it. */
  readonly service: Service;
  /** The service deployment that was current before our write, which is not ours. */
  readonly previousServiceDeployment: string | undefined;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** When to give up, as `Date.now()` counts. */
  readonly deadline: number;
}

export interface Watched {
  readonly verdict: Verdict | { readonly verdict: 'timed-out'; readonly reason?: string };
  readonly deploymentId: string;
  /** The service as it was seen last. */
  readonly service: Service;
}

const primaryId = (service: Service): string =>
  service.deployments?.find((one) => one.status === 'PRIMARY')?.id ?? service.deployments?.[0]?.id ?? '';

const lastPart = (arn: string | undefined): string => (arn ?? '').replace(/^.*\//, '');

/** What stopped a task, in ECS's words. */
const whyStopped = (task: Task): string => {
  const container =
    task.containers?.find((one) => one.reason !== undefined || (one.exitCode ?? 0) !== 0) ?? task.containers?.[0];
  const exit = container?.exitCode === undefined ? '' : ` (exit code ${container.exitCode})`;
  const reason = container?.reason === undefined ? '' : `: ${container.reason}`;
  return `task ${lastPart(task.taskArn)} stopped: ${task.stoppedReason ?? task.stopCode ?? 'no reason given'}${container === undefined ? '' : `; container ${container.name}${reason}${exit}`}`;
};

/** An event without what the reader knows (the service) or cannot use (the ids within an ARN). */
const eventText = (message: string): string =>
  message.replace(/^\(service [^)]*\) /, '').replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g, '$1');

/** Events that are new since the last look, in the order in which they happened. */
const newEvents = (service: Service, seen: Set<string>, since: number): string[] =>
  (service.events ?? [])
    .filter((event) => event.id !== undefined && !seen.has(event.id) && (event.createdAt?.getTime() ?? 0) >= since)
    .reverse()
    .map((event) => {
      seen.add(event.id ?? '');
      return eventText(event.message ?? '');
    });

const progressOf = (service: Service, deploymentId: string): string => {
  const own = service.deployments?.find((one) => one.id === deploymentId);
  if (own === undefined)
    return `${service.runningCount ?? 0}/${service.desiredCount ?? 0} tasks running; our deployment is no longer there`;
  const failed = own.failedTasks === undefined || own.failedTasks === 0 ? '' : `, ${own.failedTasks} failed`;
  const draining = (service.deployments ?? []).filter((one) => one.id !== deploymentId && (one.runningCount ?? 0) > 0);
  const old =
    draining.length === 0
      ? ''
      : `, ${draining.reduce((sum, one) => sum + (one.runningCount ?? 0), 0)} of another deployment`;
  return `${own.runningCount ?? 0}/${own.desiredCount ?? service.desiredCount ?? 0} tasks running${failed}${old}`;
};

/** Reads of ECS may lag behind writes; longer than this they do not. */
const lagMilliseconds = 30_000;

/** Looks each second at first, then less often: most rollouts of a cached image end within the first minute. */
const pause = (startedAt: number): number => (Date.now() - startedAt < 60_000 ? 1 : 3);

/**
 * Follows one rollout until it is steady, has failed, was replaced, or the time is over, by our own poller: the SDK's
 * waiters sleep up to two minutes between two looks, and take a rollback for success.
 */
export const watchRollout = async (options: WatchOptions): Promise<Watched> => {
  const { clients, cluster, serviceName, log, signal, deadline } = options;
  const deploymentId = primaryId(options.service);
  const startedAt = Date.now();
  const ownCreatedAt =
    options.service.deployments?.find((one) => one.id === deploymentId)?.createdAt?.getTime() ?? startedAt;
  // Clocks differ: an event of the last seconds before our write is ours.
  const since = ownCreatedAt - 1000;
  const seen = new Set<string>();
  let service = options.service;
  let ownArn: string | undefined;
  let denied = false;
  let sighted = false;

  /** Whether this answer is from before our own write: it holds neither our deployment nor a newer one. */
  const isStale = (candidate: Service | undefined): boolean => {
    const primary = candidate?.deployments?.find((one) => one.status === 'PRIMARY');
    sighted ||= candidate?.deployments?.some((one) => one.id === deploymentId) === true;
    if (sighted || Date.now() - startedAt > lagMilliseconds) return false;
    return candidate === undefined || (primary?.createdAt?.getTime() ?? 0) < ownCreatedAt;
  };

  const adoptOwn = (candidate: Service): void => {
    const current = candidate.currentServiceDeployment;
    if (
      ownArn === undefined &&
      current !== undefined &&
      current !== options.previousServiceDeployment &&
      primaryId(candidate) === deploymentId
    )
      ownArn = current;
  };
  adoptOwn(service);

  const look = async (): Promise<Verdict | undefined> => {
    const asked = ownArn === undefined || denied ? undefined : describeServiceDeployment(clients, ownArn);
    const [found, answer] = await Promise.all([describeServices(clients, cluster, [serviceName]), asked]);
    const current = found.get(serviceName);
    const lags = isStale(current);
    if (current === undefined)
      return lags ? undefined : { verdict: 'superseded', reason: `service ${serviceName} was removed` };
    service = current;
    adoptOwn(service);
    if (answer === 'denied') {
      denied = true;
      log.info('The caller may not call ecs:DescribeServiceDeployments: judging by the deployments of the service.');
    }
    const serviceDeployment: ServiceDeployment | undefined = answer === 'denied' ? undefined : answer;
    const verdict = judge({ service, deploymentId, serviceDeployment });
    // A read from before our write knows nothing of our deployment: that is no sign that another took its place.
    if (lags && serviceDeployment === undefined && verdict?.verdict === 'superseded') return undefined;
    for (const message of newEvents(service, seen, since)) log.info(message);
    if (!lags) log.waiting(progressOf(service, deploymentId));
    return verdict;
  };

  for (;;) {
    const verdict = await poll(look, {
      signal,
      everySeconds: pause(startedAt),
      deadline: Math.min(deadline, pause(startedAt) === 1 ? startedAt + 60_000 : deadline),
    });
    if (verdict !== undefined) return { verdict, deploymentId, service };
    if (Date.now() >= deadline) return { verdict: { verdict: 'timed-out' }, deploymentId, service };
  }
};

/**
 * Why a rollout failed, as far as its own stopped tasks tell: the first that stopped first. The events were told as they
 * happened.
 */
export const failureEvidence = async (
  clients: Clients,
  cluster: string,
  { service, deploymentId }: Watched,
): Promise<string[]> => {
  const tasks = await stoppedTasks(clients, cluster, service.serviceName ?? '', deploymentId);
  return [...new Set(tasks.map(whyStopped))].slice(0, 3);
};
