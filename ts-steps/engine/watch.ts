import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { listServiceDeployments } from '../aws/deployments.ts';
import type { Diagnosis, Diagnostics, Event } from '../failures/evidence.ts';
import type { PayloadOf } from '../runtime/events/events.ts';
import type { Log } from '../runtime/log.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import type { ServiceFeed } from './service-feed.ts';
import { StoppedTasks } from './stopped-tasks.ts';
import { UnhealthyTargets } from './unhealthy-targets.ts';
import { judge, type Verdict } from './verdict.ts';

export interface WatchOptions {
  readonly clients: Clients;
  /** Shows the service; shared by all watches of the process on this account and Region. */
  readonly feed: ServiceFeed;
  readonly cluster: string;
  readonly serviceName: string;
  /** The service in the answer to the write that started the rollout; where nothing was written, as it was read. */
  readonly service: Service;
  /** The service deployment that was current before our write, which is not ours. */
  readonly previousServiceDeployment: string | undefined;
  readonly diagnostics: Diagnostics;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** When to give up, as `Date.now()` counts. */
  readonly deadline: number;
}

/** How the watching of a rollout ended. `doomed`: the rollout goes on, but fails for a cause that waiting cannot mend. */
export type WatchVerdict =
  | Verdict
  | { readonly verdict: 'timed-out'; readonly reason?: string }
  | { readonly verdict: 'doomed'; readonly reason?: string; readonly cause: Diagnosis };

export interface Watched<Ending extends { readonly verdict: string } = WatchVerdict> {
  readonly verdict: Ending;
  readonly deploymentId: string;
  /** The service as it was seen last. */
  readonly service: Service;
}

const primaryOf = (service: Service) => service.deployments?.find((one) => one.status === 'PRIMARY');

const primaryId = (service: Service): string => primaryOf(service)?.id ?? service.deployments?.[0]?.id ?? '';

const countsOf = ({ runningCount = 0, desiredCount = 0 }: Partial<Pick<Service, 'runningCount' | 'desiredCount'>>) => ({
  runningCount,
  desiredCount,
});

/** How far a rollout is, for those who wait. */
const progressOf = (service: Service, deploymentId: string): PayloadOf<'rollout.progress'>[0] => {
  const own = service.deployments?.find((one) => one.id === deploymentId);
  const others = (service.deployments ?? []).filter((one) => one.id !== deploymentId);
  return {
    service: countsOf(service),
    deployment:
      own === undefined
        ? undefined
        : {
            ...countsOf({ ...own, desiredCount: own.desiredCount ?? service.desiredCount }),
            failedTasks: own.failedTasks ?? 0,
            othersRunning: others.reduce((sum, one) => sum + (one.runningCount ?? 0), 0),
          },
  };
};

/** The longest time that reads of ECS are expected to lag behind writes. */
const lagMilliseconds = 30_000;

/** AWS's clocks differ: what is older than our write by at most this much may belong to our rollout. */
const clockMilliseconds = 1000;

/** Looks each second at first, then less often: most rollouts of a cached image end within the first minute. */
const pauseMilliseconds = (startedAt: number): number => (Date.now() - startedAt < 60_000 ? 1000 : 3000);

/**
 * One rollout, followed by its own id until it is steady, has failed, was replaced, or the time is over; not by the SDK's
 * waiters: they sleep up to two minutes between two looks, and take a rollback for success.
 */
export class Watch {
  readonly deploymentId: string;
  /** ARN of the revision that it runs. After a rollback the service does not name it any more. */
  readonly taskDefinition: string | undefined;
  /** Tasks of this deployment that have stopped so far. */
  readonly stopped: StoppedTasks;
  /** Its targets that were not healthy. */
  readonly targets: UnhealthyTargets;
  readonly #options: WatchOptions;
  readonly #startedAt = Date.now();
  readonly #createdAt: number;
  readonly #told = new Set<string>();
  #service: Service;
  #arn: string | undefined;
  #denied = false;
  #listed = false;
  #sighted = false;
  #serviceDeployment: ServiceDeployment | undefined;
  #isRollbackAsked = false;

  constructor(options: WatchOptions) {
    const { clients, cluster, serviceName, service } = options;
    this.#options = options;
    this.#service = service;
    this.deploymentId = primaryId(service);
    const own = service.deployments?.find((one) => one.id === this.deploymentId);
    this.taskDefinition = own?.taskDefinition;
    this.#createdAt = own?.createdAt?.getTime() ?? this.#startedAt;
    this.stopped = new StoppedTasks({ clients, cluster, serviceName, deploymentId: this.deploymentId });
    this.targets = new UnhealthyTargets(clients);
    this.#adopt(service);
  }

  /** The service as it was seen last. */
  get service(): Service {
    return this.#service;
  }

  /** ARN of our own service deployment; undefined where it is not known. */
  get serviceDeploymentArn(): string | undefined {
    return this.#arn;
  }

  get serviceDeployment(): ServiceDeployment | undefined {
    return this.#serviceDeployment;
  }

  /** What happened to the service since this rollout began, newest first. */
  get events(): Event[] {
    const since = this.#createdAt - clockMilliseconds;
    return (this.#service.events ?? []).flatMap(({ createdAt, message }) =>
      createdAt !== undefined && message !== undefined && createdAt.getTime() >= since
        ? { at: createdAt, message }
        : [],
    );
  }

  /** Told that the run has asked for the rollback of this deployment. */
  rollbackAsked(): void {
    this.#isRollbackAsked = true;
  }

  /**
   * Looks until there is a verdict.
   * @param ends told the cause once it is certain that waiting cannot help; says whether to end with it
   * @throws the signal's reason when it is aborted
   */
  async toVerdict(ends: (cause: Diagnosis) => boolean, deadline = this.#options.deadline): Promise<Watched> {
    const watched = (verdict: WatchVerdict): Watched => ({
      verdict,
      deploymentId: this.deploymentId,
      service: this.#service,
    });
    let inMilliseconds = 0;
    for (;;) {
      const verdict = await this.#look(ends, inMilliseconds);
      if (verdict !== undefined) return watched(verdict);
      const left = deadline - Date.now();
      if (left <= 0) return watched({ verdict: 'timed-out' });
      inMilliseconds = Math.min(pauseMilliseconds(this.#startedAt), left);
    }
  }

  async #look(ends: (cause: Diagnosis) => boolean, inMilliseconds: number): Promise<WatchVerdict | undefined> {
    const { feed, cluster, serviceName, log, signal } = this.#options;
    const serviceDeploymentArn = this.#denied ? undefined : this.#arn;
    const { service: current, serviceDeployment: answer } = await feed.look(
      { cluster, serviceName, serviceDeploymentArn },
      { signal, inMilliseconds },
    );
    const lags = this.#isStale(current);
    if (current === undefined)
      return lags ? undefined : { verdict: 'superseded', reason: `service ${serviceName} was removed` };
    // What a service that was deleted says of its deployments is about its end, not about what was deployed.
    if (current.status === 'DRAINING')
      return { verdict: 'superseded', reason: `service ${serviceName} is being removed` };
    this.#service = current;
    this.#adopt(current);
    if (answer === 'denied') {
      this.#denied = true;
      log.tell('rollout.denied');
    }
    this.#serviceDeployment = answer === 'denied' ? undefined : (answer ?? (await this.#searched(current, lags)));
    const { deploymentId } = this;
    const verdict = judge({
      service: current,
      deploymentId,
      serviceDeployment: this.#serviceDeployment,
      isRollbackAsked: this.#isRollbackAsked,
    });
    // Reads lag: where our deployment is not listed yet, that is no sign that another one took its place.
    if (lags && this.#serviceDeployment === undefined && verdict?.verdict === 'superseded') return undefined;
    this.#tellEvents();
    if (!lags) log.tell('rollout.progress', progressOf(current, deploymentId));
    if (verdict !== undefined || lags) return verdict;
    const cause = await this.#foreseen();
    return cause !== undefined && ends(cause) ? { verdict: 'doomed', cause } : undefined;
  }

  /** Whether this answer is from before our own write: it holds neither our deployment nor a newer one. */
  #isStale(candidate: Service | undefined): boolean {
    this.#sighted ||= candidate?.deployments?.some((one) => one.id === this.deploymentId) === true;
    if (this.#sighted || Date.now() - this.#startedAt > lagMilliseconds) return false;
    return candidate === undefined || (primaryOf(candidate)?.createdAt?.getTime() ?? 0) < this.#createdAt;
  }

  #adopt(candidate: Service): void {
    const current = candidate.currentServiceDeployment;
    if (current === undefined || current === this.#options.previousServiceDeployment) return;
    if (primaryId(candidate) === this.deploymentId) this.#arn ??= current;
  }

  /** Our own service deployment where it was replaced before it was seen: found by its time, with one call. */
  async #searched(current: Service, lags: boolean): Promise<ServiceDeployment | undefined> {
    if (this.#arn !== undefined || this.#listed || lags || primaryId(current) === this.deploymentId) return undefined;
    this.#listed = true;
    const { clients, feed, cluster, serviceName, previousServiceDeployment, signal } = this.#options;
    const briefs = await listServiceDeployments(clients, cluster, serviceName);
    if (briefs === 'denied') return undefined;
    const distance = (at: Date | undefined): number => Math.abs((at?.getTime() ?? 0) - this.#createdAt);
    const [nearest] = briefs
      .filter(
        (one) => one.serviceDeploymentArn !== previousServiceDeployment && distance(one.createdAt) < clockMilliseconds,
      )
      .sort((a, b) => distance(a.createdAt) - distance(b.createdAt));
    this.#arn = nearest?.serviceDeploymentArn;
    if (this.#arn === undefined) return undefined;
    const answer = await feed.lookAtServiceDeployment(this.#arn, { signal });
    return answer === 'denied' ? undefined : answer;
  }

  async #foreseen(): Promise<Diagnosis | undefined> {
    const own = primaryOf(this.#service);
    // Our deployment is replaced or has failed already: ECS's own verdict follows.
    if (own?.id !== this.deploymentId || own.rolloutState === 'FAILED') return undefined;
    await Promise.all([
      this.stopped.lookIfNeeded(own),
      this.targets.lookIfNeeded(this.#service, this.events, own.runningCount ?? 0),
    ]);
    return this.#options.diagnostics.foresee({
      tasks: this.stopped.tasks,
      taskDefinition: this.stopped.taskDefinition,
      events: this.events,
      alive: (own.runningCount ?? 0) + (own.pendingCount ?? 0),
      seconds: (Date.now() - this.#createdAt) / 1000,
    });
  }

  /** Tells the events that are new since the last look, in the order in which they happened. */
  #tellEvents(): void {
    const since = this.#createdAt - clockMilliseconds;
    const fresh = (this.#service.events ?? []).filter(
      ({ id, createdAt }) => id !== undefined && !this.#told.has(id) && (createdAt?.getTime() ?? 0) >= since,
    );
    for (const { id = '', message = '' } of fresh.reverse()) {
      this.#told.add(id);
      this.#options.log.tell('rollout.service-event', { message: this.#options.diagnostics.eventText(message) });
    }
  }
}
