import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';

/** Hosts that a rule answers to, in lower case; empty where it has no host-header condition. */
export const hostsOfRule = (rule: Rule): string[] =>
  (rule.Conditions ?? [])
    .filter((condition) => condition.Field === 'host-header')
    .flatMap((condition) => condition.HostHeaderConfig?.Values ?? condition.Values ?? [])
    .map((host) => host.toLowerCase());

/**
 * Whether a rule has no condition but the host. A rule with another condition too, a path for example, takes only some
 * requests of its host.
 */
export const isHostRule = (rule: Rule): boolean =>
  (rule.Conditions ?? []).every((condition) => condition.Field === 'host-header');

/** Target groups that a rule forwards to. */
export const targetGroupsOfRule = (rule: Rule): string[] =>
  (rule.Actions ?? []).flatMap((action) => [
    ...(action.TargetGroupArn === undefined ? [] : [action.TargetGroupArn]),
    ...(action.ForwardConfig?.TargetGroups ?? []).flatMap((group) => group.TargetGroupArn ?? []),
  ]);
