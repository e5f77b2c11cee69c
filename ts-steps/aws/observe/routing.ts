import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Tags } from '../../data/tags.ts';
import { awaitedLater } from '../../runtime/awaited-later.ts';
import type { Clients } from '../../runtime/tenant-clients.ts';
import { describeFront } from '../fronts.ts';
import { describeListeners } from '../listeners.ts';
import type { Front } from '../snapshot.ts';
import { describeTargetGroupAttributes, describeTargetGroups, findTargetGroup } from '../target-groups.ts';

/** A target group with its attributes. */
export interface FoundTargetGroup {
  readonly description: TargetGroup;
  readonly attributes: Tags;
}

/** Reads target groups by ARN; what is gone is missing. */
export const observeTargetGroups = async (clients: Clients, arns: readonly string[]): Promise<FoundTargetGroup[]> => {
  if (arns.length === 0) return [];
  const [described, attributes] = await Promise.all([
    describeTargetGroups(clients, arns),
    Promise.all(arns.map((arn) => describeTargetGroupAttributes(clients, arn))),
  ]);
  // In the order in which they were asked for: AWS has one of its own.
  return arns.flatMap((arn, index) => {
    const description = described.find((group) => group.TargetGroupArn === arn);
    return description === undefined ? [] : [{ description, attributes: attributes[index] ?? {} }];
  });
};

/** Reads the target group of a name. */
export const observeTargetGroupNamed = async (clients: Clients, name: string): Promise<FoundTargetGroup[]> => {
  const description = await findTargetGroup(clients, name);
  if (description?.TargetGroupArn === undefined) return [];
  return [{ description, attributes: await describeTargetGroupAttributes(clients, description.TargetGroupArn) }];
};

/** What the cluster's tags say of its own listener. */
export interface KnownListener {
  readonly arn: string | undefined;
  /** Undefined where the tags do not tell: it is one call more. */
  readonly scheme: Front['scheme'] | undefined;
}

/** Listeners with their load balancers and rules: each is read once, when the first tenant asks for it. */
export class Fronts {
  readonly #clients: Clients;
  readonly #known: Promise<KnownListener>;
  readonly #read = new Map<string, Promise<Front | undefined>>();

  /** @param known a tenant's rule may stand on another listener than the cluster's own */
  constructor(clients: Clients, known: Promise<KnownListener>) {
    this.#clients = clients;
    this.#known = known;
  }

  /** The front of a listener; undefined where the listener or its load balancer is gone. */
  at(listenerArn: string): Promise<Front | undefined> {
    const known =
      this.#read.get(listenerArn) ??
      awaitedLater(
        this.#known.then(({ arn, scheme }) =>
          describeFront(this.#clients, listenerArn, arn === listenerArn ? scheme : undefined),
        ),
      );
    this.#read.set(listenerArn, known);
    return known;
  }

  /** The fronts of all listeners of a load balancer. */
  async on(loadBalancerArn: string): Promise<Front[]> {
    const listeners = await describeListeners(this.#clients, loadBalancerArn);
    const fronts = await Promise.all(listeners.map(({ ListenerArn = '' }) => this.at(ListenerArn)));
    return fronts.filter((front) => front !== undefined);
  }

  /** All that were asked for and are there. */
  async all(): Promise<ReadonlyMap<string, Front>> {
    const fronts = await Promise.all(this.#read.values());
    return new Map(fronts.flatMap((front) => (front === undefined ? [] : [[front.listenerArn, front] as const])));
  }
}
