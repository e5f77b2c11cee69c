import type { CapacityProviderStrategyItem, LoadBalancer, Service } from '@aws-sdk/client-ecs';
import { stableJson } from '../data/hash.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { maxTagValue, type Tags, userTags } from '../data/tags.ts';
import type { SettingName, Settings } from '../generated/deploy-tenant.defaults.ts';
import { isBalanced } from './balanced.ts';
import { haltedCount } from './halt.ts';
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

const inOrder = <Item>(items: readonly Item[] | undefined): Item[] | undefined =>
  items === undefined ? undefined : [...items].sort((a, b) => (stableJson(a) < stableJson(b) ? -1 : 1));

/** Settings of which one that does not apply here is left out, and lists of which the order says nothing stand in one: AWS answers them in its own. */
export const comparable = (settings: PresentSettings): PresentSettings => {
  const worker = !isBalanced(settings);
  const strategy = inOrder(fullStrategy(settings.capacityProviderStrategy));
  return {
    ...settings,
    subnets: inOrder(settings.subnets),
    securityGroups: inOrder(settings.securityGroups),
    ...(settings.scaling === false ? {} : { desiredCount: undefined }),
    ...(worker ? { healthCheckGracePeriodSeconds: undefined, containerPort: undefined } : {}),
    ...(strategy === undefined ? {} : { capacityProviderStrategy: strategy }),
    ...(settings.targetGroupAttributes === undefined
      ? {}
      : { targetGroupAttributes: ownAttributes(settings.targetGroupAttributes) }),
    // DISABLED is what AWS means where nothing is said.
    assignPublicIp: settings.assignPublicIp === 'DISABLED' ? undefined : settings.assignPublicIp,
  };
};

/** Tags of the service that hold what no other resource does. */
export const settingTags = (settings: ResolvedSettings): Tags => {
  const hosts = settings.hosts.join(' ');
  return {
    [tagKeys.loadBalancer]: settings.loadBalancer,
    [tagKeys.dns]: settings.dns,
    [tagKeys.scaling]: settings.scaling ? 'on' : 'off',
    [tagKeys.protected]: settings.protected ? 'on' : 'off',
    ...(hosts === '' || hosts.length > maxTagValue ? {} : { [tagKeys.hosts]: hosts }),
  };
};

/** What a service and its tags say of the settings. @param present the service's entry for its present target group */
export const settingsOfService = (service: Service, tags: Tags, present: LoadBalancer | undefined): PresentSettings => {
  const network = service.networkConfiguration?.awsvpcConfiguration;
  const isBehind = (service.loadBalancers ?? []).length > 0;
  const strategy = fullStrategy(service.capacityProviderStrategy);
  const hosts = tags[tagKeys.hosts];
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
    ...(hosts === undefined ? {} : { hosts: hosts.split(' ') }),
    ...(dns === 'record' || dns === 'wildcard' || dns === 'none' ? { dns } : {}),
    ...(tags[tagKeys.protected] === undefined ? {} : { protected: tags[tagKeys.protected] !== 'off' }),
    ...(tags[tagKeys.scaling] === undefined ? {} : { scaling: tags[tagKeys.scaling] !== 'off' }),
    tags: { ...userTags(tags) },
  };
};
