import type { Service } from '@aws-sdk/client-ecs';
import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Slot, TargetGroupSnapshot, TargetGroups, TenantSnapshot } from '../aws/snapshot.ts';
import type { Names } from './names.ts';

export const slots = ['a', 'b'] as const satisfies readonly Slot[];

/** ARNs of the target groups that a service names, in its own order; AWS lets it name five. */
export const wiredArns = (service: Service | undefined): string[] =>
  (service?.loadBalancers ?? []).flatMap(({ targetGroupArn }) => targetGroupArn ?? []);

/**
 * Target groups by slot. Those that the service names come first: each by its own name, and others (a service that was
 * adopted may name any) in the slots that are left, in the order given. What finds no slot is left out.
 * @param further target groups of the tenant that the service does not name
 */
export const inSlots = <Group extends { readonly description: TargetGroup }>(
  { targetGroups: names }: Pick<Names, 'targetGroups'>,
  wired: readonly Group[],
  further: readonly Group[],
): { readonly a?: Group; readonly b?: Group } => {
  const found: { a?: Group; b?: Group } = {};
  for (const groups of [wired, further]) {
    const others = groups.filter((group) => {
      const own = slots.find((slot) => names[slot] === group.description.TargetGroupName);
      if (own === undefined || found[own] !== undefined) return true;
      found[own] = group;
      return false;
    });
    for (const group of others) {
      const free = slots.find((slot) => found[slot] === undefined);
      if (free !== undefined) found[free] = group;
    }
  }
  return found;
};

/** All target groups of a tenant, slot a before slot b. */
export const allTargetGroups = (targetGroups: TargetGroups): TargetGroupSnapshot[] =>
  slots.flatMap((slot) => targetGroups[slot] ?? []);

/** The slot that a target group has; undefined for one that has none. */
export const slotOf = (targetGroups: TargetGroups, arn: string | undefined): Slot | undefined =>
  slots.find((slot) => arn !== undefined && targetGroups[slot]?.description.TargetGroupArn === arn);

/**
 * The slots in use: those that the service names (two in the middle of a move). Where it names none that is there, those
 * that have a target group.
 */
export const usedSlots = ({ service, targetGroups }: Pick<TenantSnapshot, 'service' | 'targetGroups'>): Slot[] => {
  const wired = wiredArns(service);
  const there = slots.filter((slot) => targetGroups[slot] !== undefined);
  const named = there.filter((slot) => wired.includes(targetGroups[slot]?.description.TargetGroupArn ?? ''));
  return named.length > 0 ? named : there;
};

/**
 * Whether a target group that the service names is gone. A service may name more than have a slot; as long as one is free,
 * or has a target group that the service does not name, all that are there have one.
 */
export const isGone = (
  { service, targetGroups }: Pick<TenantSnapshot, 'service' | 'targetGroups'>,
  arn: string | undefined,
): boolean => {
  const wired = wiredArns(service);
  return (
    arn !== undefined &&
    slotOf(targetGroups, arn) === undefined &&
    slots.some((slot) => !wired.includes(targetGroups[slot]?.description.TargetGroupArn ?? ''))
  );
};
