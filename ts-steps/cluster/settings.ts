import type { Problem } from '../data/errors.ts';
import { same } from '../data/hash.ts';
import { mergePatch } from '../data/merge-patch.ts';
import { pointerParts, valueAt, withoutValueAt, withValueAt } from '../data/pointer.ts';
import type { SettingName, Settings } from '../generated/create-cluster.defaults.ts';
import { defaults, settingNames } from '../generated/create-cluster.defaults.ts';
import type { CreateClusterInput } from '../generated/create-cluster.input.ts';
import { defaultInstanceTypes, typesArchitecture } from './instance-types.ts';

/** Settings with every default that does not depend on what AWS holds filled in. */
export type ClusterSettings = Settings &
  Required<Pick<Settings, keyof typeof defaults | 'tags' | 'tenantDefaults' | 'cpuArchitecture'>>;

/** Settings as AWS holds them. A key with the value undefined: the setting is known not to be set. */
export type PresentClusterSettings = { readonly [Name in SettingName]?: Settings[Name] | undefined };

/** The settings that the request states. */
export const statedClusterSettings = (request: CreateClusterInput): Settings => {
  const stated: Record<string, unknown> = {};
  for (const name of settingNames) if (request[name] !== undefined) stated[name] = request[name];
  return stated as Settings;
};

/** Whether the cluster runs on instances that we make. A cluster that is not ours has its own capacity. */
export const hasInstances = (settings: PresentClusterSettings): boolean =>
  settings.capacity === 'EC2_SPOT' && settings.capacityProvider === undefined && settings.existingCluster !== true;

/** Whether the cluster has a load balancer that we make. */
export const hasOwnLoadBalancer = (settings: PresentClusterSettings): boolean =>
  settings.loadBalancer === 'shared' && settings.loadBalancerArn === undefined && settings.listenerArn === undefined;

const derive = (settings: Settings): ClusterSettings => {
  const result = { tags: {}, tenantDefaults: {}, ...settings };
  const cpuArchitecture = result.cpuArchitecture ?? typesArchitecture(result.instanceTypes ?? []) ?? 'X86_64';
  const types =
    hasInstances(result) && result.instanceTypes === undefined && result.instanceRequirements === undefined
      ? { instanceTypes: [...defaultInstanceTypes(cpuArchitecture, result.gpu === true)] }
      : {};
  return { ...result, ...types, cpuArchitecture } as ClusterSettings;
};

const hasDefaultTypes = ({ instanceTypes = [], cpuArchitecture, gpu }: PresentClusterSettings): boolean =>
  same(
    instanceTypes,
    defaultInstanceTypes(cpuArchitecture ?? typesArchitecture(instanceTypes) ?? 'X86_64', gpu === true),
  );

/**
 * The settings that the cluster is to have. What the request states comes first, then its present settings, then the
 * defaults.
 */
export const resolveClusterSettings = (
  request: CreateClusterInput,
  present: PresentClusterSettings | undefined,
): { readonly settings: ClusterSettings; readonly problems: readonly Problem[] } => {
  const stated = statedClusterSettings(request);
  const base: Settings = defaults;
  const kept: Record<string, unknown> = {};
  for (const name of settingNames) {
    const value = present !== undefined && name in present ? present[name] : base[name];
    if (value !== undefined) kept[name] = value;
  }
  // instanceTypes and instanceRequirements exclude each other: the stated one replaces the present one.
  if (stated.instanceTypes !== undefined) delete kept.instanceRequirements;
  // Types that are the default ones are chosen again: architecture or GPU may have changed. Stated requirements replace
  // all types.
  if (stated.instanceRequirements !== undefined || (present !== undefined && hasDefaultTypes(present)))
    delete kept.instanceTypes;
  // The architecture follows from the stated types.
  if (stated.instanceTypes !== undefined) delete kept.cpuArchitecture;
  const problems: Problem[] = [];
  let settings = kept as Settings;
  for (const [index, pointer] of (request.reset ?? []).entries()) {
    const [name = ''] = pointerParts(pointer);
    if (!(settingNames as readonly string[]).includes(name))
      problems.push({ pointer: `/reset/${index}`, message: `/reset/${index}: ${pointer} names no setting.` });
    const fallback = valueAt(base, pointer);
    settings = fallback === undefined ? withoutValueAt(settings, pointer) : withValueAt(settings, pointer, fallback);
  }
  // Applied after `reset`, so that a request can empty a map and fill it in one go.
  return { settings: derive(mergePatch(settings, stated) as Settings), problems };
};
