import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Front, RuleSnapshot, Slot, TenantSnapshot } from '../aws/snapshot.ts';
import { refused } from '../data/errors.ts';
import { hostsOfRule, targetGroupsOfRule } from '../front/rules.ts';
import { hostsInRules } from './hosts-in-rules.ts';
import { type Identity, namesOf } from './names.ts';
import { presentSide, rulesOfSide } from './present-side.ts';
import { exactHostBand, freePriority } from './priorities.ts';
import type { ResolvedSettings } from './settings.ts';
import { isOurs } from './tags.ts';

/** What one front holds, tenants that are only planned included. */
export interface FrontOccupancy {
  readonly loadBalancerArn: string;
  /** ARNs of target groups, and names of those that are planned. */
  readonly targetGroups: ReadonlySet<string>;
  readonly priorities: ReadonlySet<number>;
  /** Hosts that have a rule of their own among the tenants' priorities, with that priority. */
  readonly hosts: ReadonlyMap<string, number>;
}

/** What the fronts of a cluster hold, by listener ARN. */
export type Occupancy = ReadonlyMap<string, FrontOccupancy>;

/** Where a tenant stands: a listener, a priority for each of its rules (five hosts a rule), and which target group. */
export interface Seat {
  readonly listenerArn: string;
  readonly priorities: readonly number[];
  readonly slot: Slot;
}

/** A tenant that is to be seated. */
export interface Guest {
  readonly identity: Identity;
  readonly settings: Pick<ResolvedSettings, 'hosts'>;
  readonly found: Pick<TenantSnapshot, 'service' | 'serviceTags' | 'targetGroups' | 'rules'>;
  /** Where it stands already, or is to stand. */
  readonly front: Pick<Front, 'listenerArn'>;
}

/** An Application Load Balancer takes so many target groups, and AWS does not raise it (elb/load-balancer-limits). */
const mostTargetGroups = 100;

/** People's own rules, those of maintenance say, may stand before ours; one of another tenant may not. */
const hostsTakenBy = (rule: Rule): [host: string, priority: number][] =>
  Number(rule.Priority) >= exactHostBand.from && rule.Conditions?.length === 1
    ? hostsOfRule(rule).map((host) => [host, Number(rule.Priority)])
    : [];

/** What the fronts hold by their rules. */
export const occupancyOf = (fronts: ReadonlyMap<string, Front>): Occupancy =>
  new Map(
    [...fronts].map(([listenerArn, { arn, rules }]) => [
      listenerArn,
      {
        loadBalancerArn: arn,
        targetGroups: new Set(rules.flatMap(targetGroupsOfRule)),
        priorities: new Set(rules.map((rule) => Number(rule.Priority))),
        // The rule that stands first answers.
        hosts: new Map(rules.flatMap(hostsTakenBy).sort(([, a], [, b]) => b - a)),
      },
    ]),
  );

/** A load balancer's target groups, over all of its listeners that were read. */
const targetGroupsOn = (loadBalancerArn: string, occupancy: Occupancy): number =>
  new Set(
    [...occupancy.values()].flatMap((one) => (one.loadBalancerArn === loadBalancerArn ? [...one.targetGroups] : [])),
  ).size;

const priorityIn = ({ priorities }: Pick<FrontOccupancy, 'priorities'>, host: string): number => {
  const priority = freePriority(host, priorities);
  if (priority === undefined)
    throw refused('The listener has no free priority for another host.', 'Remove rules that are not needed.');
  return priority;
};

/** A priority for each rule: that of a rule which is there, and a free one for another. */
const prioritiesOf = (
  front: FrontOccupancy,
  hosts: readonly (readonly string[])[],
  present: readonly RuleSnapshot[],
): number[] => {
  const taken = new Set(front.priorities);
  return hosts.map(([host = ''], index) => {
    const rule = present[index]?.rule;
    const priority = rule === undefined ? priorityIn({ priorities: taken }, host) : Number(rule.Priority);
    taken.add(priority);
    return priority;
  });
};

const assertFree = (hosts: readonly string[], own: readonly Rule[], { hosts: taken }: FrontOccupancy): void => {
  const known = own.flatMap(hostsOfRule);
  for (const host of hosts) {
    const priority = known.includes(host) ? undefined : taken.get(host);
    if (priority !== undefined)
      throw refused(
        `Not ours: ${host} has a listener rule of its own (priority ${priority}).`,
        'Choose another host, or take it from that rule first.',
      );
  }
};

const assertRoom = ({ loadBalancerArn }: FrontOccupancy, occupancy: Occupancy): void => {
  const groups = targetGroupsOn(loadBalancerArn, occupancy);
  if (groups >= mostTargetGroups)
    throw refused(
      `The load balancer is full: ${loadBalancerArn.replace(/^.*:loadbalancer\//, '')} has ${groups} target groups, and takes ${mostTargetGroups}.`,
      'Deploy the tenant on another cluster or load balancer, or remove tenants.',
    );
};

/**
 * The seat of a tenant, and what the fronts hold once it is taken. A tenant that has a rule keeps its priority and its
 * slot. A fleet folds this over its tenants, so that no two of them take the same seat.
 * @throws StepError 3 where a host is another's, the load balancer is full, or no priority is free
 */
export const seatFor = (
  { identity, settings, found, front: { listenerArn } }: Guest,
  occupancy: Occupancy,
): { readonly seat: Seat; readonly occupancy: Occupancy } => {
  const front = occupancy.get(listenerArn);
  if (front === undefined) throw new Error(`listener ${listenerArn} was not read`);
  const side = presentSide(found);
  const rule = side.rule?.rule;
  // In the middle of a move both sides have a rule of their own.
  const own = found.rules.filter((one) => one === side.rule || isOurs(one.tags, identity)).map((one) => one.rule);
  assertFree(settings.hosts, own, front);
  if (rule === undefined) assertRoom(front, occupancy);
  const present = rulesOfSide(side);
  const hosts = hostsInRules(
    settings.hosts,
    present.map((one) => hostsOfRule(one.rule)),
  );
  const priorities = prioritiesOf(front, hosts, present);
  const { slot, targetGroup } = side;
  const taken: FrontOccupancy = {
    ...front,
    targetGroups: new Set([
      ...front.targetGroups,
      targetGroup?.description.TargetGroupArn ?? namesOf(identity).targetGroups[slot],
    ]),
    priorities: new Set([...front.priorities, ...priorities]),
    hosts: new Map([
      ...front.hosts,
      ...hosts.flatMap((some, index) => some.map((host) => [host, priorities[index] ?? 0] as const)),
    ]),
  };
  return {
    seat: { listenerArn, priorities, slot },
    occupancy: new Map([...occupancy, [listenerArn, taken]]),
  };
};
