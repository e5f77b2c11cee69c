import type { Rule, RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';
import { hostsOfRule } from '../front/rules.ts';
import { isBalanced } from './balanced.ts';
import type { PlanContext } from './context.ts';
import { hostsInRules } from './hosts-in-rules.ts';
import { presentSide, rulesOfSide } from './present-side.ts';

const everyPath = new Set(['/*', '*']);

/** Whether a condition lets every request of a host pass. */
const isNoLimit = (condition: RuleCondition): boolean =>
  condition.Field === 'host-header' ||
  (condition.Field === 'path-pattern' &&
    (condition.PathPatternConfig?.Values ?? condition.Values ?? []).some((path) => everyPath.has(path)));

/** Whether a host is one of a pattern, in which `*` stands for any characters and `?` for one. */
const matches = (pattern: string, host: string): boolean => {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(host);
};

/** Those of the hosts of which a rule takes every request. */
const hostsTaken = (rule: Rule, hosts: readonly string[]): string[] => {
  const conditions = rule.Conditions ?? [];
  if (!conditions.every(isNoLimit)) return [];
  if (!conditions.some(({ Field }) => Field === 'host-header')) return [...hosts];
  return hosts.filter((host) => hostsOfRule(rule).some((pattern) => matches(pattern, host.toLowerCase())));
};

/**
 * Rules of somebody else that stand before the tenant's and take all requests of a host of it: the one with the lowest
 * priority answers. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html
 */
export const shadowWarnings = ({ settings, seat, front, found }: PlanContext): string[] => {
  if (!isBalanced(settings) || seat === undefined || front === undefined) return [];
  const present = rulesOfSide(presentSide(found)).map(({ rule }) => hostsOfRule(rule));
  const priorities = new Map(
    hostsInRules(settings.hosts, present).flatMap((some, index) =>
      some.map((host) => [host, seat.priorities[index] ?? 0] as const),
    ),
  );
  // The tenant's own rules are all that lead to one of its target groups; in the middle of a move there are two.
  const own = new Set(found.rules.map(({ rule }) => rule.RuleArn));
  return front.rules.flatMap((rule) => {
    if (own.has(rule.RuleArn)) return [];
    const before = settings.hosts.filter((host) => Number(rule.Priority) < (priorities.get(host) ?? 0));
    const hosts = hostsTaken(rule, before);
    if (hosts.length === 0) return [];
    const name = rule.RuleArn?.replace(/^.*:listener-rule\//, '');
    return [
      `listener rule ${name} (priority ${rule.Priority}) stands before the tenant’s (priority ${priorities.get(hosts[0] ?? '')}) and takes every request of ${hosts.join(', ')}: the tenant gets none`,
    ];
  });
};
