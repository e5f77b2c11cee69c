import type { Service } from '@aws-sdk/client-ecs';
import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RecordName } from '../aws/records.ts';
import type { ClusterSnapshot, Front, HostedZoneSnapshot, Snapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { listenerArnOf } from '../data/elb-arns.ts';
import { clusterTagKeys, tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { hostsOfRule, isHostRule, targetGroupsOfRule } from '../front/rules.ts';
import { zonesOf } from '../front/zones.ts';
import { isBalanced } from './balanced.ts';
import { domainOf } from './domain.ts';
import type { RoutingAsk } from './query.ts';

/** Whether the routing of a tenant has to be read: it is behind a load balancer, or is to be. */
export const needsRouting = (ask: RoutingAsk, serviceTags: Tags, service: Service | undefined): boolean =>
  ask.loadBalancer === undefined
    ? serviceTags[tagKeys.loadBalancer] !== 'none'
    : isBalanced(ask) || service?.loadBalancers?.[0] !== undefined;

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
  { rule, serviceTags }: Pick<TenantSnapshot, 'rule' | 'serviceTags'>,
): Front | undefined => {
  const ruleArn = rule?.rule.RuleArn ?? serviceTags[tagKeys.rule];
  const own = ruleArn === undefined ? undefined : fronts.get(listenerArnOf(ruleArn));
  return own ?? fronts.get(listenerOfCluster(cluster).arn ?? '');
};

const hostsOfTags = (serviceTags: Tags): string[] =>
  (serviceTags[tagKeys.hosts] ?? '').split(' ').filter((host) => host !== '');

/** The hosts that a run may have to do with: those asked for, and those that the tenant has. */
const hostsInQuestion = (ask: RoutingAsk, cluster: ClusterSnapshot, serviceTags: Tags): string[] => {
  const present = hostsOfTags(serviceTags);
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

/** The names in hosted zones whose records matter to a tenant. @param rule the tenant's, where it is known */
export const recordNamesOf = (
  ask: RoutingAsk,
  cluster: ClusterSnapshot,
  serviceTags: Tags,
  rule: Rule | undefined,
  zones: readonly HostedZoneSnapshot[],
): RecordName[] => {
  const hosts = new Set([
    ...hostsInQuestion(ask, cluster, serviceTags),
    ...(rule === undefined ? [] : hostsOfRule(rule)),
  ]);
  // Only a run that may change records asks whether a wildcard answers for them.
  const isWildcard = ask.defaultHost !== undefined && (ask.dns ?? serviceTags[tagKeys.dns]) === 'wildcard';
  const names = [...hosts].flatMap((host) => (isWildcard ? [host, host.replace(/^[^.]+/, '*')] : [host]));
  return [...new Set(names)].flatMap((name) => {
    const [zone, second] = zonesOf(name.replace(/^\*\./, ''), zones);
    return zone === undefined || second !== undefined ? [] : [{ zoneId: zone.id, name }];
  });
};

/** What is known of a tenant when its rule is looked for. */
export interface KnownOfRule {
  readonly ask: RoutingAsk;
  readonly cluster: ClusterSnapshot;
  readonly serviceTags: Tags;
  readonly targetGroupArn: string | undefined;
}

/** The tenant's rule among those of a listener: by the ARN in the service's tag, by target group, by host. */
export const ruleOf = (
  rules: readonly Rule[],
  { ask, cluster, serviceTags, targetGroupArn }: KnownOfRule,
): Rule | undefined => {
  const claimed = new Set(ask.defaultHost === undefined ? [] : hostsInQuestion(ask, cluster, serviceTags));
  return (
    rules.find((rule) => rule.RuleArn === serviceTags[tagKeys.rule]) ??
    rules.find((rule) => targetGroupArn !== undefined && targetGroupsOfRule(rule).includes(targetGroupArn)) ??
    rules.find((rule) => isHostRule(rule) && hostsOfRule(rule).some((host) => claimed.has(host)))
  );
};
