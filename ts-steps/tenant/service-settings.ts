import type { CapacityProviderStrategyItem, LoadBalancer, Service } from '@aws-sdk/client-ecs';
import { stableJson } from '../data/hash.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { type Tags, userTags } from '../data/tags.ts';
import type { SettingName, Settings } from '../generated/deploy-tenant.defaults.ts';
import { isBalanced } from './balanced.ts';
import { haltedCount } from './halt.ts';
import { hostsTag, taggedHosts } from './hosts-tag.ts';
import type { PresentSettings, ResolvedSettings } from './settings.ts';
import { ownAttributes } from './target-group-attributes.ts';

/** The settings that the service itself holds. */
export const serviceSettings = [
  'desiredCount',
  'minimumHealthyPercent',
  'maximumPercent',
  'healthCheckGracePeriodSeconds',
  'capacityProviderStrategy',
  'subnets',
  'securityGroups',
  'assignPublicIp',
  'containerPort',
] as const satisfies readonly SettingName[];

/** A strategy with every number written out, as AWS answers it. */
const fullStrategy = (
  strategy: readonly CapacityProviderStrategyItem[] | undefined,
): Settings['capacityProviderStrategy'] =>
  strategy?.map((item) => ({
    capacityProvider: item.capacityProvider ?? '',
    weight: item.weight ?? 0,
    base: item.base ?? 0,
  }));

const inOrder = <Item>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (stableJson(a) < stableJson(b) ? -1 : 1));

/** Port mappings as ECS answers them: what is the default is left out. */
const plainPorts = ({ portMappings, networkMode }: PresentSettings): NonNullable<Settings['portMappings']> => {
  const fixed = networkMode === 'awsvpc' || networkMode === 'host';
  const plain = (portMappings ?? []).map(({ containerPort, hostPort = 0, protocol }) => ({
    containerPort,
    ...(hostPort === 0 || fixed ? {} : { hostPort }),
    ...(protocol === 'udp' ? { protocol } : {}),
  }));
  return inOrder(plain);
};

const sortedSteps = (side: Settings['scaleOut']): Settings['scaleOut'] =>
  side?.stepAdjustments === undefined
    ? side
    : {
        ...side,
        stepAdjustments: [...side.stepAdjustments].sort(
          (a, b) => (a.metricIntervalLowerBound ?? -Infinity) - (b.metricIntervalLowerBound ?? -Infinity),
        ),
      };

/**
 * Settings of which one that does not apply here is left out, so that it makes no difference; lists that AWS may answer in
 * another order have one order.
 */
export const comparable = (settings: PresentSettings): PresentSettings => {
  const worker = !isBalanced(settings);
  const strategy = fullStrategy(settings.capacityProviderStrategy);
  return {
    ...settings,
    ...(settings.scaling === false ? {} : { desiredCount: undefined }),
    ...(worker ? { healthCheckGracePeriodSeconds: undefined, containerPort: undefined } : {}),
    ...(strategy === undefined ? {} : { capacityProviderStrategy: inOrder(strategy) }),
    ...(settings.subnets === undefined ? {} : { subnets: inOrder(settings.subnets) }),
    ...(settings.securityGroups === undefined ? {} : { securityGroups: inOrder(settings.securityGroups) }),
    ...(settings.portMappings === undefined ? {} : { portMappings: plainPorts(settings) }),
    ...(settings.scaleOut === undefined ? {} : { scaleOut: sortedSteps(settings.scaleOut) }),
    ...(settings.scaleIn === undefined ? {} : { scaleIn: sortedSteps(settings.scaleIn) }),
    ...(settings.targetGroupAttributes === undefined
      ? {}
      : { targetGroupAttributes: ownAttributes(settings.targetGroupAttributes) }),
    // DISABLED is what AWS means where nothing is said.
    assignPublicIp: settings.assignPublicIp === 'DISABLED' ? undefined : settings.assignPublicIp,
  };
};

/** Tags of the service that hold what no other resource does. */
export const settingTags = (settings: ResolvedSettings): Tags => {
  return {
    [tagKeys.loadBalancer]: settings.loadBalancer,
    [tagKeys.dns]: settings.dns,
    [tagKeys.scaling]: settings.scaling ? 'on' : 'off',
    [tagKeys.protected]: settings.protected ? 'on' : 'off',
    ...(settings.hosts.length === 0 ? {} : { [tagKeys.hosts]: hostsTag(settings.hosts) }),
  };
};

/** What a service and its tags say of the settings. @param present the service's entry for its present target group */
export const settingsOfService = (service: Service, tags: Tags, present: LoadBalancer | undefined): PresentSettings => {
  const network = service.networkConfiguration?.awsvpcConfiguration;
  const isBehind = (service.loadBalancers ?? []).length > 0;
  const strategy = fullStrategy(service.capacityProviderStrategy);
  const { hosts, isComplete } = taggedHosts(tags);
  const dns = tags[tagKeys.dns];
  return {
    desiredCount: haltedCount(tags, service.desiredCount) ?? service.desiredCount,
    minimumHealthyPercent: service.deploymentConfiguration?.minimumHealthyPercent,
    maximumPercent: service.deploymentConfiguration?.maximumPercent,
    ...(isBehind ? { healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds ?? 0 } : {}),
    capacityProviderStrategy: strategy === undefined || strategy.length === 0 ? undefined : strategy,
    subnets: network?.subnets,
    securityGroups: network?.securityGroups,
    assignPublicIp: network?.assignPublicIp,
    loadBalancer: isBehind || tags[tagKeys.loadBalancer] === 'shared' ? 'shared' : 'none',
    ...(present?.containerPort === undefined ? {} : { containerPort: present.containerPort }),
    ...(isComplete ? { hosts: [...hosts] } : {}),
    ...(dns === 'record' || dns === 'wildcard' || dns === 'none' ? { dns } : {}),
    ...(tags[tagKeys.protected] === undefined ? {} : { protected: tags[tagKeys.protected] !== 'off' }),
    ...(tags[tagKeys.scaling] === undefined ? {} : { scaling: tags[tagKeys.scaling] !== 'off' }),
    tags: { ...userTags(tags) },
  };
};
