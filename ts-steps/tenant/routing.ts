import type { Service } from '@aws-sdk/client-ecs';
import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RecordName } from '../aws/records.ts';
import type { ClusterSnapshot, Front, HostedZoneSnapshot, Snapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { listenerArnOf } from '../data/elb-arns.ts';
import { clusterTagKeys, tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { carriesHost, hostsOfRule, isHostRule, targetGroupsOfRule } from '../front/rules.ts';
import { zonesOf } from '../front/zones.ts';
import { isBalanced } from './balanced.ts';
import { domainOf } from './domain.ts';
import { taggedHosts } from './hosts-tag.ts';
import type { Names } from './names.ts';
import { presentSide } from './present-side.ts';
import type { RoutingAsk } from './query.ts';
import { slots } from './slots.ts';

/** Whether the routing of a tenant has to be read: it is behind a load balancer, or is to be. */
export const needsRouting = (ask: RoutingAsk, serviceTags: Tags, service: Service | undefined): boolean =>
  ask.loadBalancer === undefined
    ? serviceTags[tagKeys.loadBalancer] !== 'none'
    : isBalanced(ask) || (service?.loadBalancers ?? []).length > 0;

/** The listener that the cluster's tags name for its tenants, and its protocol where they tell. */
export const listenerOfCluster = ({
  tags,
}: Pick<ClusterSnapshot, 'tags'>): {
  readonly arn: string | undefined;
  readonly scheme: Front['scheme'] | undefined;
} => {
  const scheme = tags[clusterTagKeys.scheme];
  return {
    // An empty tag names nothing.
    arn: tags[clusterTagKeys.listener] || undefined,
    scheme: scheme === 'http' || scheme === 'https' ? scheme : undefined,
  };
};

/**
 * The front of a tenant: that of its rule, and where it has none, or that is gone, the cluster's own. A tenant that has a
 * front stays there, also when the cluster's tag names another by now.
 */
export const frontOf = (
  { cluster, fronts }: Pick<Snapshot, 'cluster' | 'fronts'>,
  found: TenantSnapshot,
): Front | undefined => {
  const ruleArn = presentSide(found).rule?.rule.RuleArn ?? found.serviceTags[tagKeys.rule];
  const own = ruleArn === undefined ? undefined : fronts.get(listenerArnOf(ruleArn));
  return own ?? fronts.get(listenerOfCluster(cluster).arn ?? '');
};

/** The hosts that a run may have to do with: those asked for, and those that the tenant has. */
const hostsInQuestion = (ask: RoutingAsk, cluster: ClusterSnapshot, serviceTags: Tags): string[] => {
  const present = taggedHosts(serviceTags).hosts;
  const domain = domainOf(cluster);
  const fallback =
    ask.defaultHost !== undefined &&
    domain !== undefined &&
    ask.hosts.length === 0 &&
    (present.length === 0 || ask.returnsToDefault)
      ? [`${ask.defaultHost}.${domain}`]
      : [];
  return [...new Set([...ask.hosts, ...present, ...fallback])];
};

/**
 * The names in hosted zones whose records matter to a tenant.
 * @param rules the tenant's, where they are known, its own first; of the others only one that looks at nothing but the host
 * can have a record that is the tenant's
 */
export const recordNamesOf = (
  ask: RoutingAsk,
  cluster: ClusterSnapshot,
  serviceTags: Tags,
  rules: readonly Rule[],
  zones: readonly HostedZoneSnapshot[],
): RecordName[] => {
  const withRecords = rules.filter((rule, index) => index === 0 || isHostRule(rule));
  const hosts = new Set([...hostsInQuestion(ask, cluster, serviceTags), ...withRecords.flatMap(hostsOfRule)]);
  // Only a run that may change records asks whether a wildcard answers for them.
  const isWildcard = ask.defaultHost !== undefined && (ask.dns ?? serviceTags[tagKeys.dns]) === 'wildcard';
  const names = [...hosts].flatMap((host) => (isWildcard ? [host, host.replace(/^[^.]+/, '*')] : [host]));
  return [...new Set(names)].flatMap((name) => {
    const [zone, second] = zonesOf(name.replace(/^\*\./, ''), zones);
    return zone === undefined || second !== undefined ? [] : [{ zoneId: zone.id, name }];
  });
};

/** ARNs of the target groups of the tenant's names that rules forward to. */
export const targetGroupsNamedBy = (
  rules: readonly Rule[],
  { targetGroups }: Pick<Names, 'targetGroups'>,
): string[] => {
  const names = slots.map((slot) => `:targetgroup/${targetGroups[slot]}/`);
  return [...new Set(rules.flatMap(targetGroupsOfRule))].filter((arn) => names.some((name) => arn.includes(name)));
};

/** What is known of a tenant when its rules are looked for. */
export interface KnownOfRules {
  readonly ask: RoutingAsk;
  readonly cluster: ClusterSnapshot;
  readonly serviceTags: Tags;
  /** ARNs of its target groups. */
  readonly targetGroups: readonly string[];
}

/**
 * The tenant's rules among these: all that forward to its target groups, the one whose ARN the service's tag has, and
 * where there is none of them the one that carries a host of those in question. The one that is most likely its own
 * stands first: that of the tag, then one that carries a host.
 */
export const rulesOf = (rules: readonly Rule[], { ask, cluster, serviceTags, targetGroups }: KnownOfRules): Rule[] => {
  const hosts = new Set(hostsInQuestion(ask, cluster, serviceTags));
  const leads = (rule: Rule): boolean => targetGroupsOfRule(rule).some((arn) => targetGroups.includes(arn));
  const tagged = rules.find((rule) => rule.RuleArn === serviceTags[tagKeys.rule]);
  const carrying = rules.find((rule) => leads(rule) && carriesHost(rule, hosts));
  const byHost =
    ask.defaultHost === undefined || tagged !== undefined || carrying !== undefined
      ? undefined
      : rules.find((rule) => carriesHost(rule, hosts));
  const [first] = [tagged, carrying, targetGroups.length > 1 ? undefined : rules.find(leads), byHost].filter(
    (rule) => rule !== undefined,
  );
  return [...new Set([...(first === undefined ? [] : [first]), ...rules.filter(leads)])];
};
