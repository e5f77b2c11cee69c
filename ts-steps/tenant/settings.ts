import type { ClusterSnapshot } from '../aws/snapshot.ts';
import type { Problem } from '../data/errors.ts';
import { mergePatch } from '../data/merge-patch.ts';
import { valueAt, withoutValueAt, withValueAt } from '../data/pointer.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';
import type { SettingName, Settings } from '../generated/deploy-tenant.defaults.ts';
import { defaults, settingNames } from '../generated/deploy-tenant.defaults.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { isBalanced } from './balanced.ts';
import { domainOf } from './domain.ts';
import { defaultAddress } from './public-subnets.ts';

type Certain =
  | Exclude<keyof typeof defaults, 'memory'>
  | 'image'
  | 'networkMode'
  | 'environment'
  | 'secrets'
  | 'tags'
  | 'hosts'
  | 'targetGroupAttributes'
  | 'entryPoint'
  | 'command';
type Side = Required<NonNullable<Settings['scaleOut']>>;

/** Settings in which every default is filled in; what is undefined is not set in AWS either. */
export type ResolvedSettings = Omit<Settings, Certain | 'scaleOut' | 'scaleIn'> & {
  [Name in Exclude<Certain, 'scaleOut' | 'scaleIn'>]-?: NonNullable<Settings[Name]>;
} & { scaleOut: Side; scaleIn: Side };

/**
 * What AWS says of a tenant's settings. A key with the value undefined is known not to be set; a missing key is
 * unknown, because the resource that would hold it is missing.
 */
export type PresentSettings = { readonly [Name in SettingName]?: Settings[Name] | undefined };

/** What stands between the request and its meaning. */
export interface Circumstances {
  readonly cluster: ClusterSnapshot;
  /** The cluster's own defaults, from its tags. */
  readonly clusterDefaults: Settings;
  /** Undefined for a new tenant. */
  readonly present: PresentSettings | undefined;
}

export interface Resolution {
  /** Undefined where a problem stands against it. */
  readonly settings: ResolvedSettings | undefined;
  readonly problems: readonly Problem[];
}

// These defaults depend on other settings: `derive` fills them in last.
const derived = new Set<SettingName>(['memory', 'portMappings', 'maxCount']);

const plainDefaults = Object.fromEntries(
  Object.entries(defaults).filter(([name]) => !derived.has(name as SettingName)),
) as Settings;

/** What the request says of settings; stating a domain states the default host. */
export const statedSettings = (request: DeployTenantInput): Settings => {
  const stated: Record<string, unknown> = {};
  for (const name of settingNames) if (request[name] !== undefined) stated[name] = request[name];
  if (request.domain !== undefined && request.hosts === undefined && request.loadBalancer !== 'none')
    stated.hosts = [`${request.name}.${request.domain}`];
  return stated as Settings;
};

/** Whether the tasks run on Fargate, by the strategy's first capacity provider. */
export const isFargate = (
  settings: Pick<PresentSettings, 'capacityProviderStrategy'>,
  cluster: ClusterSnapshot,
): boolean => {
  const strategy = settings.capacityProviderStrategy ?? cluster.defaultCapacityProviderStrategy;
  return strategy[0]?.capacityProvider?.startsWith('FARGATE') ?? false;
};

/**
 * A tenant's present value of a setting, completed from its default: the parts of scaleOut and scaleIn that a missing alarm or
 * policy would hold, and the tags that the cluster hands down. A value that the tenant has stays.
 */
const withDefaults = (name: SettingName, present: unknown, fallback: unknown): unknown => {
  if (name === 'tags') return fallback === undefined ? present : mergePatch(fallback, present ?? {});
  return name === 'scaleOut' || name === 'scaleIn' ? mergePatch(fallback, present) : present;
};

const firstTcpPort = (portMappings: Settings['portMappings']): number | undefined =>
  portMappings?.find((mapping) => mapping.protocol !== 'udp')?.containerPort;

const portsOf = (settings: Settings, stated: Settings): Pick<Settings, 'portMappings' | 'containerPort'> => {
  const portless = settings.networkMode === 'none';
  const wanted = settings.containerPort;
  let portMappings = settings.portMappings;
  if (portMappings === undefined) {
    const plain = wanted ?? (!isBalanced(settings) || portless ? undefined : defaults.portMappings[0]?.containerPort);
    portMappings = plain === undefined ? [] : [{ containerPort: plain }];
  } else if (stated.containerPort !== undefined && stated.portMappings === undefined && portMappings.length <= 1) {
    // containerPort changes, and portMappings is not stated: the only mapping is made for the new port.
    portMappings = portMappings[0]?.containerPort === wanted ? portMappings : [{ containerPort: stated.containerPort }];
  }
  const mapped = portMappings.some((mapping) => mapping.containerPort === wanted && mapping.protocol !== 'udp');
  const containerPort =
    wanted !== undefined && (mapped || stated.containerPort !== undefined) ? wanted : firstTcpPort(portMappings);
  return { portMappings, containerPort: containerPort as number };
};

const listTag = (cluster: ClusterSnapshot, key: string): string[] | undefined => {
  const items = (cluster.tags[key] ?? '').split(' ').filter((item) => item !== '');
  return items.length === 0 ? undefined : items;
};

/** Fills in what depends on other settings or on the cluster, where nobody has set it and AWS holds nothing. */
const derive = (
  settings: Settings,
  stated: Settings,
  request: DeployTenantInput,
  { cluster, present }: Circumstances,
): Settings => {
  const result: Record<string, unknown> = { ...settings };
  // While the tenant scales, autoscaling moves desiredCount: its present value is no setting, and contradicts no limit.
  if (result.scaling !== false && stated.desiredCount === undefined && present?.desiredCount !== undefined)
    delete result.desiredCount;
  const fill = (name: SettingName, value: unknown): void => {
    if (!(name in result) && value !== undefined) result[name] = value;
  };
  const fargate = isFargate(settings, cluster);
  fill('networkMode', fargate ? 'awsvpc' : 'bridge');
  if (result.memoryReservation === undefined || fargate) fill('memory', defaults.memory);
  fill('maxCount', Math.max(defaults.maxCount, settings.minCount ?? 0));
  fill('desiredCount', settings.minCount);
  if (cluster.defaultCapacityProviderStrategy.length > 0)
    fill('capacityProviderStrategy', [...cluster.defaultCapacityProviderStrategy]);
  fill('taskRoleArn', cluster.tags[clusterTagKeys.taskRole]);
  fill('executionRoleArn', cluster.tags[clusterTagKeys.executionRole]);
  for (const name of ['environment', 'secrets', 'tags', 'targetGroupAttributes'] as const) fill(name, {});
  for (const name of ['entryPoint', 'command'] as const) fill(name, []);
  // Between awsvpc and the other network modes, the present subnets, security groups and public address are not kept.
  if (present !== undefined && (present.networkMode === 'awsvpc') !== (result.networkMode === 'awsvpc'))
    for (const name of ['subnets', 'securityGroups', 'assignPublicIp'] as const)
      if (stated[name] === undefined && result[name] === present[name]) delete result[name];
  if (result.networkMode === 'awsvpc') {
    fill('subnets', listTag(cluster, clusterTagKeys.subnets));
    fill('securityGroups', listTag(cluster, clusterTagKeys.securityGroups));
    const isReset = request.reset?.includes('/assignPublicIp') === true;
    if (fargate) fill('assignPublicIp', defaultAddress((result as Settings).subnets, cluster, present, isReset));
  }
  const domain = request.domain ?? domainOf(cluster);
  if (!isBalanced(result)) result.hosts = stated.hosts ?? [];
  else if (domain !== undefined) fill('hosts', [`${request.name}.${domain}`]);
  fill('hosts', []);
  return { ...result, ...portsOf(result as Settings, stated) } as Settings;
};

/**
 * What the tenant is to be: the request merged into its present settings; for a new tenant (or where the request is
 * complete) into the cluster's defaults over the schema's.
 */
export const resolveSettings = (request: DeployTenantInput, circumstances: Circumstances): Resolution => {
  const stated = statedSettings(request);
  const base = mergePatch(plainDefaults, circumstances.clusterDefaults) as Settings;
  const present = request.complete === true ? undefined : circumstances.present;
  const kept: Record<string, unknown> = {};
  for (const name of settingNames) {
    const known = present !== undefined && name in present;
    const value = known ? withDefaults(name, present[name], base[name]) : base[name];
    if (known || value !== undefined) kept[name] = value;
  }
  const problems: Problem[] = [];
  let settings = kept as Settings;
  for (const pointer of request.reset ?? []) {
    const fallback = valueAt(base, pointer);
    settings = fallback === undefined ? withoutValueAt(settings, pointer) : withValueAt(settings, pointer, fallback);
    // Without a memory limit of its own, the tenant returns to the default of `memory` together with memoryReservation's.
    if (pointer === '/memoryReservation' && settings.memory === undefined)
      settings = withoutValueAt(settings, '/memory');
  }
  // The stated settings are merged after the resets, so that a request can empty a map and fill it anew.
  const resolved = derive(mergePatch(settings, stated) as Settings, stated, request, circumstances);
  if (resolved.image === undefined)
    problems.push({
      pointer: '/image',
      message: `/image is needed: tenant ${request.name} does not exist yet.`,
      hint: 'Give the image, for example acmecorp/shop:2.4.1.',
    });
  return { settings: problems.length > 0 ? undefined : (resolved as ResolvedSettings), problems };
};
