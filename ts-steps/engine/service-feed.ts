import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { describeServiceDeployments, serviceDeploymentsPerCall } from '../aws/deployments.ts';
import { chunks } from '../aws/paging.ts';
import { describeServices, servicesPerCall } from '../aws/services.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

/** What a watch wants to see. */
export interface Look {
  readonly cluster: string;
  readonly serviceName: string;
  /** ARN of the service deployment to see too; left out: none. */
  readonly serviceDeploymentArn?: string | undefined;
}

export interface LookOptions {
  /** Aborted: this look ends, and the others go on. */
  readonly signal: AbortSignal;
  /** Milliseconds from now until the look is due; left out: it is due now. */
  readonly inMilliseconds?: number;
}

/** What AWS answered to a look. */
export interface Sight {
  /** undefined where the cluster has no such service. */
  readonly service: Service | undefined;
  /** `denied` where the caller may not ask; undefined where it was not asked for, or is not there. */
  readonly serviceDeployment: ServiceDeployment | 'denied' | undefined;
}

/** A look, or the part of one, that waits for its calls or their answers. */
interface Ask {
  readonly cluster: string;
  readonly serviceName: string | undefined;
  readonly arn: string | undefined;
  /** As the feed's clock counts. */
  readonly dueAt: number;
  readonly resolve: (sight: Sight) => void;
  readonly reject: (error: unknown) => void;
}

/** The shortest time between two ticks of a feed that several services share. */
const tickMilliseconds = 1000;

const unique = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

/** Makes calls with `size` keys each. @returns by key the promise of its call */
const called = <Answer>(
  keys: readonly string[],
  size: number,
  call: (some: readonly string[]) => Promise<Answer>,
): Map<string, Promise<Answer>> =>
  new Map(
    chunks(keys, size).flatMap((some) => {
      const answer = call(some);
      return some.map((key) => [key, answer] as const);
    }),
  );

/**
 * What the watches of one process see of their services. All looks of one tick go out together: DescribeServices with ten
 * services of one cluster in a call, DescribeServiceDeployments with twenty. An error of a call reaches only those whose
 * look went out with it.
 *
 * A tick begins when a look is due, and takes along every look that is due before the next tick could begin. Once the feed
 * has been asked for a second service, a tick begins at the earliest one second after the one before it. As long as it
 * knows only one service, every look goes out exactly when it is due.
 *
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html
 */
export class ServiceFeed {
  readonly #clients: Clients;
  readonly #clock: Clock;
  readonly #waiting = new Set<Ask>();
  #lastTickAt = Number.NEGATIVE_INFINITY;
  #nextTickAt = Number.POSITIVE_INFINITY;
  #unschedule: () => void = () => undefined;
  #onlyService: string | undefined;
  #isShared = false;

  /** @param clients of the account and Region that all its services are in */
  constructor(clients: Clients, clock: Clock = systemClock) {
    this.#clients = clients;
    this.#clock = clock;
  }

  /**
   * Looks at a service, and at one of its service deployments.
   * @throws AwsCallError of a call that this look went out with, ClusterNotFoundException for example
   * @throws the signal's reason when it is aborted
   */
  look({ cluster, serviceName, serviceDeploymentArn }: Look, options: LookOptions): Promise<Sight> {
    this.#onlyService ??= JSON.stringify([cluster, serviceName]);
    this.#isShared ||= this.#onlyService !== JSON.stringify([cluster, serviceName]);
    return this.#ask({ cluster, serviceName, arn: serviceDeploymentArn }, options);
  }

  /** Looks at a service deployment alone. @throws as `look` */
  async lookAtServiceDeployment(
    serviceDeploymentArn: string,
    options: LookOptions,
  ): Promise<Sight['serviceDeployment']> {
    const asked = { cluster: '', serviceName: undefined, arn: serviceDeploymentArn };
    return (await this.#ask(asked, options)).serviceDeployment;
  }

  #ask(
    asked: Pick<Ask, 'cluster' | 'serviceName' | 'arn'>,
    { signal, inMilliseconds = 0 }: LookOptions,
  ): Promise<Sight> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const leave = (): void => {
        this.#waiting.delete(ask);
        if (this.#waiting.size === 0) this.#unschedule();
        reject(signal.reason);
      };
      const stay = (): void => signal.removeEventListener('abort', leave);
      const ask: Ask = {
        ...asked,
        dueAt: this.#clock.now() + inMilliseconds,
        resolve: (sight) => {
          stay();
          resolve(sight);
        },
        reject: (error) => {
          stay();
          reject(error);
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.add(ask);
      this.#scheduleFor(ask.dueAt);
    });
  }

  /** When a tick can begin for a look that is due then. */
  #tickFor(dueAt: number): number {
    return this.#isShared ? Math.max(dueAt, this.#lastTickAt + tickMilliseconds) : dueAt;
  }

  #scheduleFor(dueAt: number): void {
    const at = this.#tickFor(dueAt);
    if (at >= this.#nextTickAt) return;
    this.#unschedule();
    this.#nextTickAt = at;
    // A look that is due now waits for a timer too, so that looks that are asked for at the same time go out together.
    const cancel = this.#clock.after(Math.max(0, at - this.#clock.now()), () => this.#tick());
    this.#unschedule = () => {
      this.#nextTickAt = Number.POSITIVE_INFINITY;
      cancel();
    };
  }

  #firstDue(): number {
    return [...this.#waiting].reduce((first, { dueAt }) => Math.min(first, dueAt), Number.POSITIVE_INFINITY);
  }

  #tick(): void {
    const now = this.#clock.now();
    this.#nextTickAt = Number.POSITIVE_INFINITY;
    // The look that this tick was for may have been aborted, or the feed may have become shared since.
    if (this.#tickFor(this.#firstDue()) <= now) {
      this.#lastTickAt = now;
      this.#send([...this.#waiting].filter(({ dueAt }) => dueAt < now + tickMilliseconds));
    }
    if (this.#waiting.size > 0) this.#scheduleFor(this.#firstDue());
  }

  #send(going: readonly Ask[]): void {
    for (const ask of going) this.#waiting.delete(ask);
    const services = new Map(
      unique(going.map(({ cluster }) => cluster)).map((cluster) => [
        cluster,
        called(
          unique(going.filter((ask) => ask.cluster === cluster).map((ask) => ask.serviceName)),
          servicesPerCall,
          (names) => describeServices(this.#clients, cluster, names),
        ),
      ]),
    );
    const deployments = called(unique(going.map(({ arn }) => arn)), serviceDeploymentsPerCall, (arns) =>
      describeServiceDeployments(this.#clients, arns),
    );
    for (const { cluster, serviceName = '', arn = '', resolve, reject } of going) {
      Promise.all([services.get(cluster)?.get(serviceName), deployments.get(arn)]).then(([found, records]) => {
        const serviceDeployment = records === 'denied' ? records : records?.get(arn);
        resolve({ service: found?.get(serviceName), serviceDeployment });
      }, reject);
    }
  }
}
