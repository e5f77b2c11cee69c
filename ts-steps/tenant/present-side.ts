import type { RuleSnapshot, Slot, TargetGroupSnapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { carriesHost, heaviestTargetGroups, targetGroupsOfRule } from '../front/rules.ts';
import { slotOf, usedSlots } from './slots.ts';

/** One of the two sides that a tenant can have: a target group, and the rule that carries its hosts. */
export interface Side {
  readonly slot: Slot;
  /** Undefined where it is missing, and is made in this slot. */
  readonly targetGroup: TargetGroupSnapshot | undefined;
  readonly rule: RuleSnapshot | undefined;
}

type Found = Pick<TenantSnapshot, 'service' | 'serviceTags' | 'targetGroups' | 'rules'>;

/** Hosts of the tenant by the tag of its service; none where they did not fit into it. */
const taggedHosts = ({ serviceTags }: Found): ReadonlySet<string> =>
  new Set((serviceTags[tagKeys.hosts] ?? '').split(' ').filter((host) => host !== ''));

/** Whether a rule carries the tags of the tenant whose service this is. */
const isOfService = (tags: Tags, serviceTags: Tags): boolean =>
  [tagKeys.cluster, tagKeys.tenant, tagKeys.service].every(
    (key) => serviceTags[key] !== undefined && tags[key] === serviceTags[key],
  );

const presentRule = (found: Found, used: readonly Slot[]): RuleSnapshot | undefined => {
  const { rules, serviceTags, targetGroups } = found;
  const tagged = rules.find(({ rule }) => rule.RuleArn === serviceTags[tagKeys.rule]);
  if (tagged !== undefined) return tagged;
  const hosts = taggedHosts(found);
  // A rule that leads only to a target group that the service does not name is of a side that is not in use.
  const candidates = rules.filter(({ rule }) => {
    const leadsTo = targetGroupsOfRule(rule).map((arn) => slotOf(targetGroups, arn));
    return leadsTo.length === 0 || leadsTo.some((slot) => slot === undefined || used.includes(slot));
  });
  const carry = candidates.filter(({ rule }) => carriesHost(rule, hosts));
  const carrying = carry.find(({ tags }) => isOfService(tags, serviceTags)) ?? carry[0];
  // Beside two target groups in use a rule that carries none of the hosts may be the other side's: it is not taken for ours.
  return carrying ?? (used.length > 1 && hosts.size > 0 ? undefined : candidates[0]);
};

/**
 * The side that planning works on. Where the service names one target group, it is that one. Where it names two (the
 * middle of a move), it is that of our rule: the one that the service's tag names, else the one that carries our host.
 * The other side is left as it is.
 */
export const presentSide = (found: Found): Side => {
  const used = usedSlots(found);
  const rule = presentRule(found, used);
  const arnOf = (slot: Slot): string => found.targetGroups[slot]?.description.TargetGroupArn ?? '';
  const elsewhere = new Set(
    found.rules.filter((one) => one !== rule).flatMap((other) => targetGroupsOfRule(other.rule)),
  );
  const slot =
    (rule === undefined ? [] : heaviestTargetGroups(rule.rule))
      .map((arn) => used.find((one) => arnOf(one) === arn))
      .find((one) => one !== undefined) ??
    used.find((one) => !elsewhere.has(arnOf(one))) ??
    used[0] ??
    'a';
  return { slot, targetGroup: used.includes(slot) ? found.targetGroups[slot] : undefined, rule };
};
