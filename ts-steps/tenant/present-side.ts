import type { RuleSnapshot, Slot, TargetGroupSnapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { listenerArnOf } from '../data/elb-arns.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { carriesHost, heaviestTargetGroups, hostsOfRule, isHostRule, targetGroupsOfRule } from '../front/rules.ts';
import { taggedHosts } from './hosts-tag.ts';
import { slotOf, usedSlots } from './slots.ts';

/** One of the two sides that a tenant can have: a target group, and the rules that carry its hosts. */
export interface Side {
  readonly slot: Slot;
  /** Undefined where it is missing, and is made in this slot. */
  readonly targetGroup: TargetGroupSnapshot | undefined;
  readonly rule: RuleSnapshot | undefined;
  /** Rules of the tenant beside that one, for the hosts that it has no room for; in the order of their priorities. */
  readonly furtherRules: readonly RuleSnapshot[];
}

type Found = Pick<TenantSnapshot, 'service' | 'serviceTags' | 'targetGroups' | 'rules'>;

/** Whether two resources carry the tags of one tenant. */
const isOfSameTenant = (tags: Tags, others: Tags): boolean =>
  [tagKeys.cluster, tagKeys.tenant, tagKeys.service].every(
    (key) => others[key] !== undefined && tags[key] === others[key],
  );

const presentRule = (found: Found, used: readonly Slot[]): RuleSnapshot | undefined => {
  const { rules, serviceTags, targetGroups } = found;
  const tagged = rules.find(({ rule }) => rule.RuleArn === serviceTags[tagKeys.rule]);
  if (tagged !== undefined) return tagged;
  const hosts = new Set(taggedHosts(serviceTags).hosts);
  // A rule that leads only to a target group that the service does not name is of a side that is not in use.
  const candidates = rules.filter(({ rule }) => {
    const leadsTo = targetGroupsOfRule(rule).map((arn) => slotOf(targetGroups, arn));
    return leadsTo.length === 0 || leadsTo.some((slot) => slot === undefined || used.includes(slot));
  });
  const carry = candidates.filter(({ rule }) => carriesHost(rule, hosts));
  const carrying = carry.find(({ tags }) => isOfSameTenant(tags, serviceTags)) ?? carry[0];
  // Beside two target groups in use a rule that carries none of the hosts may be the other side's: it is not taken for ours.
  return carrying ?? (used.length > 1 && hosts.size > 0 ? undefined : candidates[0]);
};

/**
 * The rules that carry the tenant's further hosts: beside the present rule, on its listener, with the tenant's tags, with no
 * condition but hosts, and leading nowhere but to the present target group.
 */
const furtherRulesOf = (
  { rules, serviceTags }: Found,
  present: RuleSnapshot | undefined,
  targetGroupArn: string | undefined,
): RuleSnapshot[] =>
  present === undefined
    ? []
    : rules
        .filter(
          ({ rule, tags }) =>
            rule !== present.rule &&
            listenerArnOf(rule.RuleArn ?? '') === listenerArnOf(present.rule.RuleArn ?? '') &&
            (isOfSameTenant(tags, serviceTags) || isOfSameTenant(tags, present.tags)) &&
            isHostRule(rule) &&
            hostsOfRule(rule).length > 0 &&
            targetGroupsOfRule(rule).every((arn) => arn === targetGroupArn),
        )
        .sort((a, b) => Number(a.rule.Priority) - Number(b.rule.Priority));

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
  const targetGroup = used.includes(slot) ? found.targetGroups[slot] : undefined;
  const furtherRules = furtherRulesOf(found, rule, targetGroup?.description.TargetGroupArn);
  return { slot, targetGroup, rule, furtherRules };
};

/** The rules of a side, the one that the service's tag names first. */
export const rulesOfSide = ({ rule, furtherRules }: Side): RuleSnapshot[] =>
  rule === undefined ? [] : [rule, ...furtherRules];
