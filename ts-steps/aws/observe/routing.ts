import type { Service } from '@aws-sdk/client-ecs';
import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Tags } from '../../data/tags.ts';
import { awaitedLater } from '../../runtime/awaited-later.ts';
import type { Clients } from '../../runtime/tenant-clients.ts';
import { describeFront } from '../fronts.ts';
import type { Front } from '../snapshot.ts';
import { describeTargetGroupAttributes, describeTargetGroups, findTargetGroup } from '../target-groups.ts';
import type { ResourceQuery } from './query.ts';

/** The target group of a tenant, with its attributes. */
export interface FoundTargetGroup {
  readonly description: TargetGroup | undefined;
  readonly attributes: Tags;
}

/** Reads the target group that the service names; without a service the one that has the tenant's name. */
export const observeTargetGroup = async (
  clients: Clients,
  query: ResourceQuery,
  service: Service | undefined,
): Promise<FoundTargetGroup> => {
  const wired = service?.loadBalancers?.[0]?.targetGroupArn;
  const described: Promise<TargetGroup | undefined> =
    wired === undefined
      ? findTargetGroup(clients, query.targetGroup)
      : describeTargetGroups(clients, [wired]).then(([group]) => group);
  const attributes =
    wired === undefined
      ? described.then((group) =>
          group?.TargetGroupArn === undefined ? {} : describeTargetGroupAttributes(clients, group.TargetGroupArn),
        )
      : describeTargetGroupAttributes(clients, wired);
  const [description, found] = await Promise.all([described, attributes]);
  return { description, attributes: found };
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

  /** All that were asked for and are there. */
  async all(): Promise<ReadonlyMap<string, Front>> {
    const fronts = await Promise.all(this.#read.values());
    return new Map(fronts.flatMap((front) => (front === undefined ? [] : [[front.listenerArn, front] as const])));
  }
}
