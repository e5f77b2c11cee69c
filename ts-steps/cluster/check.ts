import type { Problem } from '../data/errors.ts';
import { pointerOf } from '../data/pointer.ts';
import { isTagText, maxTagValue } from '../data/tags.ts';
import type { Settings } from '../generated/create-cluster.defaults.ts';
import type { CreateClusterInput } from '../generated/create-cluster.input.ts';
import { architectureOf, typesArchitecture } from './instance-types.ts';
import { statedClusterSettings } from './settings.ts';
import { checkTenantDefaults, longestTagKey } from './tenant-defaults.ts';

const problem = (pointer: string, message: string, hint?: string): Problem => ({
  pointer,
  message: `${pointer} ${message}`,
  ...(hint === undefined ? {} : { hint }),
});

const price = ({ spotMaxPrice }: Settings): (Problem | undefined)[] => [
  spotMaxPrice !== undefined && !/^\d+(\.\d{1,5})?$/.test(String(spotMaxPrice))
    ? problem('/spotMaxPrice', `is ${spotMaxPrice}: a price has at most five decimals.`)
    : undefined,
];

const types = ({
  instanceTypes,
  instanceRequirements,
  cpuArchitecture,
  capacity,
  capacityProvider,
  gpu,
}: Settings): (Problem | undefined)[] => {
  const named = instanceTypes ?? [];
  const mixed = named.length > 0 && typesArchitecture(named) === undefined;
  const instances = instanceTypes !== undefined || instanceRequirements !== undefined;
  return [
    mixed
      ? problem(
          '/instanceTypes',
          `mix architectures: ${named.map((type) => `${type} is ${architectureOf(type)}`).join(', ')}.`,
          'One image serves one architecture: name types of one.',
        )
      : undefined,
    !mixed && cpuArchitecture !== undefined && named.length > 0 && typesArchitecture(named) !== cpuArchitecture
      ? problem('/cpuArchitecture', `is ${cpuArchitecture}, and instanceTypes are ${typesArchitecture(named)}.`)
      : undefined,
    instanceTypes !== undefined && instanceRequirements !== undefined
      ? problem('/instanceRequirements', 'and instanceTypes exclude each other.')
      : undefined,
    instances && capacity !== undefined && capacity !== 'EC2_SPOT'
      ? problem('/capacity', `is ${capacity}, which has no instances to choose types for.`)
      : undefined,
    gpu === true && (cpuArchitecture ?? typesArchitecture(named)) === 'ARM64'
      ? problem('/gpu', 'goes with X86_64 only: there is no ECS-optimised image with a GPU for ARM64.')
      : undefined,
    capacityProvider !== undefined && instances
      ? problem('/capacityProvider', 'exists already: its instances are not chosen here.')
      : undefined,
  ];
};

const ranges = ({ minSize, maxSize, instanceRequirements: wanted }: Settings): (Problem | undefined)[] => [
  minSize !== undefined && maxSize !== undefined && minSize > maxSize
    ? problem('/minSize', `is ${minSize}, more than maxSize, ${maxSize}.`)
    : undefined,
  ...(['vCpuCount', 'memoryMiB'] as const).map((name) => {
    const range = wanted?.[name];
    return range?.max !== undefined && range.min > range.max
      ? problem(`/instanceRequirements/${name}/min`, `is ${range.min}, more than max, ${range.max}.`)
      : undefined;
  }),
];

const network = ({
  subnets,
  loadBalancer,
  loadBalancerArn,
  listenerArn,
  certificateArn,
}: Settings): (Problem | undefined)[] => [
  subnets?.length === 1 && loadBalancer !== 'none' && loadBalancerArn === undefined
    ? problem('/subnets', 'has one subnet only: a load balancer needs two, in two zones.')
    : undefined,
  loadBalancer === 'none' && (loadBalancerArn ?? listenerArn ?? certificateArn) !== undefined
    ? problem('/loadBalancer', 'is none, and yet a load balancer, listener or certificate is named.')
    : undefined,
  certificateArn !== undefined && (loadBalancerArn ?? listenerArn) !== undefined
    ? problem('/certificateArn', 'goes with a load balancer that is created here; an existing one has its own.')
    : undefined,
];

/** Checks that need all settings, not only the stated ones: a cluster that exists may have set the others already. */
const whole = ({ certificateArn, domain }: Settings): (Problem | undefined)[] => [
  certificateArn !== undefined && domain === undefined
    ? problem('/certificateArn', 'needs domain: it has to cover *.<domain>.')
    : undefined,
];

const tagKeys = ({ tags = {} }: Settings): (Problem | undefined)[] =>
  Object.keys(tags).map((key) => {
    if (/\/|^\d+$/.test(key))
      return problem(
        `/tags${pointerOf(key)}`,
        'has a slash or is a number: the key of a tag that is handed down to tenants has none and is none.',
      );
    if (key.length <= longestTagKey) return undefined;
    return problem(
      `/tags${pointerOf(key)}`,
      `has ${key.length} characters; it is handed down with at most ${longestTagKey}.`,
    );
  });

/** Settings whose values are written into the cluster's tags unchanged. */
const held = ['dockerHubSecret', 'executionRoleArn', 'taskRoleArn', 'instanceProfileArn', 'listenerArn'] as const;

const tagValues = (settings: Settings): (Problem | undefined)[] =>
  held.map((name) => {
    const value = settings[name];
    return value === undefined || (isTagText(value) && value.length <= maxTagValue)
      ? undefined
      : problem(
          `/${name}`,
          'cannot be held in a tag: at most 256 letters, digits and spaces of every script and + - = . _ : / @.',
        );
  });

const problemsOf = (checks: readonly ((settings: Settings) => (Problem | undefined)[])[], settings: Settings) =>
  checks.flatMap((check) => check(settings)).filter((found) => found !== undefined);

const stated = [price, types, ranges, network, tagKeys, tagValues];

/** Checks of a cluster's settings that a JSON Schema cannot express. */
export const checkClusterSettings = (settings: Settings): Problem[] => problemsOf([...stated, whole], settings);

/** Checks of a request that need nothing from AWS. */
export const checkClusterRequest = (request: CreateClusterInput): Problem[] => [
  ...problemsOf(stated, statedClusterSettings(request)),
  ...checkTenantDefaults(request.tenantDefaults ?? {}),
];
