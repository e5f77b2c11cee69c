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

/** What AWS says of the settings; a key with the value undefined is known not to be set. */
export type PresentClusterSettings = { readonly [Name in SettingName]?: Settings[Name] | undefined };

/** What the request says of settings. */
export const statedClusterSettings = (request: CreateClusterInput): Settings => {
  const stated: Record<string, unknown> = {};
  for (const name of settingNames) if (request[name] !== undefined) stated[name] = request[name];
  return stated as Settings;
};

/** Whether the cluster has instances of our making. One that is somebody else's has its own capacity. */
export const hasInstances = (settings: PresentClusterSettings): boolean =>
  settings.capacity === 'EC2_SPOT' && settings.capacityProvider === undefined && settings.existingCluster !== true;

/** Whether the cluster has a load balancer of our making. */
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

/** What the cluster is to be: the request over its present settings, those over the defaults. */
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
  // Types and requirements exclude each other: what is stated wins over what is there.
  if (stated.instanceTypes !== undefined) delete kept.instanceRequirements;
  // Types that nobody chose follow the architecture and the GPU.
  if (stated.instanceRequirements !== undefined || (present !== undefined && hasDefaultTypes(present)))
    delete kept.instanceTypes;
  // Other types may be of another architecture.
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
  // What is stated comes last: a request may empty a map and fill it anew.
  return { settings: derive(mergePatch(settings, stated) as Settings), problems };
};
