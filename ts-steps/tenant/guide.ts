import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Guide, TenantQuery } from '../aws/observe.ts';
import type { RemainsQuery } from '../aws/observe-remains.ts';
import type { ClusterSnapshot } from '../aws/snapshot.ts';
import { clusterTagKeys, tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { zonesOf } from '../front/zones.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { hostsOfRule, isHostRule, targetGroupsOfRule } from './listener-rule.ts';
import { type Identity, type Names, slotName } from './names.ts';
import { statedSettings } from './settings.ts';
import { ownerTags } from './tags.ts';

/** What to read of AWS for one tenant. */
export const queryOf = (identity: Identity, names: Names): TenantQuery => ({
  key: `${identity.tenant}/${identity.service}`,
  serviceName: names.serviceName,
  family: names.family,
  targetGroup: names.targetGroup,
  logGroup: names.logGroup,
  resourceId: names.resourceId,
  alarms: [names.alarms.scaleOut, names.alarms.scaleIn],
});

/** What to read of AWS for a tenant that is to be removed. */
export const remainsQueryOf = (identity: Identity, names: Names): RemainsQuery => ({
  ...queryOf(identity, names),
  targetGroups: [slotName(identity, 'a'), slotName(identity, 'b')],
  owner: ownerTags(identity),
});

/** The hosts that this run may have to do with: those asked for, and those that the tenant has. */
const hostsInQuestion = (request: DeployTenantInput, cluster: ClusterSnapshot, serviceTags: Tags): string[] => {
  const stated = statedSettings(request).hosts ?? [];
  const present = (serviceTags[tagKeys.hosts] ?? '').split(' ').filter((host) => host !== '');
  const domain = cluster.tags[clusterTagKeys.domain];
  const returns = request.reset?.includes('/hosts') === true || request.complete === true;
  const fallback =
    domain !== undefined && stated.length === 0 && (present.length === 0 || returns)
      ? [`${request.name}.${domain}`]
      : [];
  return [...new Set([...stated, ...present, ...fallback])];
};

const listenerOf = (cluster: ClusterSnapshot): ReturnType<Guide['listener']> => {
  const scheme = cluster.tags[clusterTagKeys.scheme];
  return {
    // An empty tag names nothing.
    arn: cluster.tags[clusterTagKeys.listener] || undefined,
    scheme: scheme === 'http' || scheme === 'https' ? scheme : undefined,
  };
};

/** The reading of tenants that nothing is asked of: what they have is in their services' tags and their rules. */
export const presentGuide: Guide = {
  balanced: (serviceTags) => serviceTags[tagKeys.loadBalancer] !== 'none',
  listener: listenerOf,
  ruleTag: tagKeys.rule,
  recordNames: (_cluster, serviceTags, rule, zones) => {
    const tagged = (serviceTags[tagKeys.hosts] ?? '').split(' ').filter((host) => host !== '');
    const hosts = new Set([...tagged, ...(rule === undefined ? [] : hostsOfRule(rule))]);
    return [...hosts].flatMap((name) => {
      const [zone, second] = zonesOf(name, zones);
      return zone === undefined || second !== undefined ? [] : [{ zoneId: zone.id, name }];
    });
  },
  findRule: (rules, { ruleArn, targetGroupArn }) =>
    rules.find((rule) => rule.RuleArn === ruleArn) ??
    rules.find((rule) => targetGroupArn !== undefined && targetGroupsOfRule(rule).includes(targetGroupArn)),
};

/** What only the request and the planner know of the reading. */
export const guideFor = (request: DeployTenantInput): Guide => {
  const stated = statedSettings(request);
  return {
    balanced: (serviceTags, service) =>
      stated.loadBalancer !== undefined
        ? stated.loadBalancer === 'shared' || service?.loadBalancers?.[0] !== undefined
        : serviceTags[tagKeys.loadBalancer] !== 'none',
    listener: listenerOf,
    ruleTag: tagKeys.rule,
    recordNames: (cluster, serviceTags, rule, zones) => {
      const hosts = new Set([
        ...hostsInQuestion(request, cluster, serviceTags),
        ...(rule === undefined ? [] : hostsOfRule(rule)),
      ]);
      const wildcard = (stated.dns ?? serviceTags[tagKeys.dns]) === 'wildcard';
      const names = [...hosts].flatMap((host) => (wildcard ? [host, host.replace(/^[^.]+/, '*')] : [host]));
      return [...new Set(names)].flatMap((name) => {
        const [zone, second] = zonesOf(name.replace(/^\*\./, ''), zones);
        return zone === undefined || second !== undefined ? [] : [{ zoneId: zone.id, name }];
      });
    },
    findRule: (rules, { ruleArn, targetGroupArn, cluster, serviceTags }) => {
      const hosts = new Set(hostsInQuestion(request, cluster, serviceTags));
      const has = (rule: Rule): boolean => hostsOfRule(rule).some((host) => hosts.has(host));
      return (
        rules.find((rule) => rule.RuleArn === ruleArn) ??
        rules.find((rule) => targetGroupArn !== undefined && targetGroupsOfRule(rule).includes(targetGroupArn)) ??
        rules.find((rule) => isHostRule(rule) && has(rule))
      );
    },
  };
};
