import type { Service } from '@aws-sdk/client-ecs';
import type { Halt } from '../data/halt.ts';
import { waitInSync } from '../engine/dns.ts';
import { followRollout, type Rollout, type RolloutOptions } from '../engine/rollout.ts';
import { startsDeployment } from '../engine/verdict.ts';
import { diagnostics } from '../failures/diagnostics.ts';
import { awaitedLater } from '../runtime/awaited-later.ts';
import type { Change } from '../tenant/change.ts';
import type { StageEnd } from '../tenant/stage.ts';
import { settled } from './settled.ts';
import type { Workplace } from './workplace.ts';

/** What is known of a stage when its writes begin. */
export interface FollowedStage {
  /** The service as it was before the stage. */
  readonly before: Service | undefined;
  /** How the service is stopped where it has no version to return to. */
  readonly created: Halt | undefined;
  readonly changes: readonly Change[];
}

export interface FollowingOptions {
  readonly cluster: string;
  readonly serviceName: string;
  readonly onFailure: RolloutOptions['onFailure'];
  /** When to give up, as `Date.now()` counts; asked when something begins to be followed. */
  readonly deadline: () => number;
}

/**
 * What AWS goes on with once it has taken a write: the rollout of the service, and DNS changes. Both are
 * followed from then on, beside the writes that are still to come.
 */
export class Following {
  readonly #workplace: Workplace;
  readonly #options: FollowingOptions;
  /** Ends what is followed when the run ends without waiting for it. */
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  #stage: FollowedStage = { before: undefined, created: undefined, changes: [] };
  #dns: Promise<boolean>[] = [];
  #rollout: Promise<Rollout> | undefined;
  #written: Promise<unknown> | undefined;

  constructor(workplace: Workplace, options: FollowingOptions) {
    this.#workplace = workplace;
    this.#options = options;
    this.#signal = AbortSignal.any([workplace.signal, this.#stop.signal]);
  }

  /** Whether a rollout is followed. */
  get hasRollout(): boolean {
    return this.#rollout !== undefined;
  }

  /**
   * A stage begins. What is followed already stays: where a plan was given up half-way and made anew, its rollout still goes
   * on.
   */
  begin(stage: FollowedStage): void {
    this.#stage = stage;
  }

  /** A stage has come to its end: what was followed is over. */
  ended(): void {
    this.#rollout = undefined;
    this.#dns = [];
  }

  /** The writes of the stage: a rollout that cannot succeed is stopped only after them. */
  writes(written: Promise<unknown>): void {
    this.#written = written;
  }

  /** Follows the rollout of a service. @param service as its creation, its update or a read answered it */
  service(service: Service): void {
    const { clients, feed, log } = this.#workplace;
    const { cluster, serviceName, onFailure, deadline } = this.#options;
    const { before, created } = this.#stage;
    this.#rollout = awaitedLater(
      followRollout({
        clients,
        feed,
        cluster,
        serviceName,
        service,
        previousServiceDeployment: startsDeployment(before, service) ? before?.currentServiceDeployment : undefined,
        diagnostics,
        onFailure,
        created,
        written: this.#written,
        log,
        signal: this.#signal,
        deadline: deadline(),
      }),
    );
  }

  /** Follows a DNS change. @param changeId Route 53's id of it */
  dnsChange(changeId: string): void {
    const options = { signal: this.#signal, deadline: this.#options.deadline() };
    this.#dns.push(awaitedLater(waitInSync(this.#workplace.clients, changeId, options)));
  }

  /**
   * Waits for what a stage's end asks for.
   * @returns how the rollout ended; undefined where none is followed, or the end of the stage does not ask for it
   */
  async toEnd(until: StageEnd): Promise<Rollout | undefined> {
    if (until === 'written') return undefined;
    const rollout = until === 'steady' ? await this.#toldOfAbort(this.#rollout) : undefined;
    const inSync = await Promise.all(this.#dns);
    const { log, feed } = this.#workplace;
    if (inSync.includes(false)) log.tell('dns.not-in-sync');
    if (rollout === undefined) return undefined;
    const { cluster, serviceName, deadline } = this.#options;
    const about = { cluster, serviceName, ...this.#stage };
    return settled(rollout, { ...about, feed, log, signal: this.#signal, deadline: deadline() });
  }

  /** Ends everything that is still followed. */
  stop(): void {
    this.#stop.abort();
  }

  /** Waits for the rollout. An interruption meanwhile tells people that all changes are done and only the wait is not. */
  async #toldOfAbort(rollout: Promise<Rollout> | undefined): Promise<Rollout | undefined> {
    const { log, signal } = this.#workplace;
    const tell = (): void => log.tell('rollout.interrupted', { serviceName: this.#options.serviceName });
    signal.addEventListener('abort', tell, { once: true });
    try {
      return await rollout;
    } finally {
      signal.removeEventListener('abort', tell);
    }
  }
}
