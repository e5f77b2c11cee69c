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

/** Whether a rule looks at nothing but the host, and answers to one of these. */
export const carriesHost = (rule: Rule, hosts: ReadonlySet<string>): boolean =>
  isHostRule(rule) && hostsOfRule(rule).some((host) => hosts.has(host));

/** Target groups that a rule forwards to, the one that gets most requests first. */
export const heaviestTargetGroups = (rule: Rule): string[] => {
  const weights = new Map(
    (rule.Actions ?? [])
      .flatMap((action) => action.ForwardConfig?.TargetGroups ?? [])
      .map(({ TargetGroupArn, Weight }) => [TargetGroupArn, Weight]),
  );
  // A rule with a single target group need not say its weight.
  const weightOf = (arn: string): number => weights.get(arn) ?? 1;
  return [...new Set(targetGroupsOfRule(rule))].sort((one, other) => weightOf(other) - weightOf(one));
};

/** Target groups that a rule forwards to. */
export const targetGroupsOfRule = (rule: Rule): string[] =>
  (rule.Actions ?? []).flatMap((action) => [
    ...(action.TargetGroupArn === undefined ? [] : [action.TargetGroupArn]),
    ...(action.ForwardConfig?.TargetGroups ?? []).flatMap((group) => group.TargetGroupArn ?? []),
  ]);
