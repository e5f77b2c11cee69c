import type {
  PortMapping as AwsPortMapping,
  ContainerDefinition,
  RegisterTaskDefinitionCommandInput,
  RuntimePlatform,
  TaskDefinition,
} from '@aws-sdk/client-ecs';
import type { TaskDefinitionSnapshot } from '../aws/snapshot.ts';
import { hex, stableJson } from '../data/hash.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { SettingName, Settings } from '../generated/deploy-tenant.defaults.ts';
import type { Names } from './names.ts';
import type { PresentSettings, ResolvedSettings } from './settings.ts';

/** The settings that a task definition holds. */
export const taskDefinitionSettings = [
  'image',
  'cpu',
  'memory',
  'memoryReservation',
  'networkMode',
  'portMappings',
  'entryPoint',
  'command',
  'environment',
  'secrets',
  'repositoryCredentials',
  'healthCheck',
  'stopTimeout',
  'cpuArchitecture',
  'taskRoleArn',
  'executionRoleArn',
] as const satisfies readonly SettingName[];

/** What a task definition depends on beside the settings. */
export interface TaskDefinitionContext {
  readonly names: Names;
  readonly region: string;
  readonly fargate: boolean;
  /** The present revision: what no setting names is carried over from it. */
  readonly present: TaskDefinition | undefined;
}

type Registered = Omit<RegisterTaskDefinitionCommandInput, 'tags'>;

/** The container that the settings speak of: ours by name, else the first essential one of an adopted service. */
export const mainContainer = (
  definition: TaskDefinition | Registered,
  names: Names,
): ContainerDefinition | undefined => {
  const containers = definition.containerDefinitions ?? [];
  return (
    containers.find((one) => one.name === names.containerName) ?? containers.find((one) => one.essential !== false)
  );
};

// Fields that DescribeTaskDefinition answers and RegisterTaskDefinition does not take.
const answered = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
] as const;

const registrable = (definition: TaskDefinition): Registered => {
  const copy: Record<string, unknown> = { ...definition };
  for (const key of answered) delete copy[key];
  return copy as unknown as Registered;
};

const pairs = (values: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));

const portMapping = (
  mapping: NonNullable<Settings['portMappings']>[number],
  present: readonly AwsPortMapping[],
): AwsPortMapping => {
  const protocol = mapping.protocol ?? 'tcp';
  // Name and appProtocol of a port (Service Connect) are no settings; they stay with their port.
  const before = present.find(
    (one) => one.containerPort === mapping.containerPort && (one.protocol ?? 'tcp') === protocol,
  );
  const { hostPort: _hostPort, ...kept } = before ?? {};
  return {
    ...kept,
    containerPort: mapping.containerPort,
    protocol,
    ...(mapping.hostPort === undefined ? {} : { hostPort: mapping.hostPort }),
  };
};

const platform = (
  { cpuArchitecture }: ResolvedSettings,
  present: RuntimePlatform | undefined,
): RuntimePlatform | undefined => {
  const operatingSystemFamily = present?.operatingSystemFamily ?? 'LINUX';
  if (cpuArchitecture !== undefined) return { operatingSystemFamily, cpuArchitecture };
  return operatingSystemFamily === 'LINUX' ? undefined : { operatingSystemFamily };
};

/** The revision that the settings ask for, without its tags. */
export const desiredTaskDefinition = (settings: ResolvedSettings, context: TaskDefinitionContext): Registered => {
  const { names, fargate, present } = context;
  const base: Registered =
    present === undefined ? { family: names.family, containerDefinitions: [] } : registrable(present);
  const before = mainContainer(base, names);
  // On Fargate cpu and memory are the task's; what the container has of them is no setting, and is carried over.
  const share = present?.requiresCompatibilities?.includes('FARGATE')
    ? { cpu: before?.cpu, memory: before?.memory }
    : { cpu: undefined, memory: undefined };
  // `memory` also reserves as much as it allows. AWS wants memoryReservation smaller; an equal one is left out.
  const memoryReservation = settings.memoryReservation === settings.memory ? undefined : settings.memoryReservation;
  const size = fargate
    ? { ...share, memoryReservation }
    : { cpu: settings.cpu, memory: settings.memory, memoryReservation };
  const container: ContainerDefinition = {
    ...before,
    name: before?.name ?? names.containerName,
    essential: before?.essential ?? true,
    image: settings.image,
    ...size,
    portMappings: settings.portMappings.map((mapping) => portMapping(mapping, before?.portMappings ?? [])),
    entryPoint: settings.entryPoint,
    command: settings.command,
    environment: pairs(settings.environment).map(([name, value]) => ({ name, value })),
    secrets: pairs(settings.secrets).map(([name, valueFrom]) => ({ name, valueFrom })),
    repositoryCredentials: settings.repositoryCredentials,
    healthCheck: settings.healthCheck,
    stopTimeout: settings.stopTimeout,
    logConfiguration: before?.logConfiguration ?? {
      logDriver: 'awslogs',
      options: {
        'awslogs-group': names.logGroup,
        'awslogs-region': context.region,
        'awslogs-stream-prefix': names.containerName,
      },
    },
  };
  const others = (base.containerDefinitions ?? []).filter((one) => one !== before);
  return {
    ...base,
    family: names.family,
    networkMode: settings.networkMode,
    requiresCompatibilities: [fargate ? 'FARGATE' : 'EC2'],
    taskRoleArn: settings.taskRoleArn,
    executionRoleArn: settings.executionRoleArn,
    cpu: fargate ? String(settings.cpu) : base.cpu,
    memory: fargate ? String(settings.memory) : base.memory,
    runtimePlatform: platform(settings, base.runtimePlatform),
    containerDefinitions: [container, ...others],
  };
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

const pruned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(pruned);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, pruned(item)] as const)
      .filter(([, item]) => !isEmpty(item)),
  );
};

const without = (object: object, defaults: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([key, value]) => !(key in defaults && defaults[key] === value)));

const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }): number =>
  (a.name ?? '') < (b.name ?? '') ? -1 : 1;

const canonicalContainer = (container: ContainerDefinition, fixedPorts: boolean): unknown => ({
  ...without(container, { cpu: 0, essential: true }),
  environment: [...(container.environment ?? [])].sort(byName),
  secrets: [...(container.secrets ?? [])].sort(byName),
  portMappings: (container.portMappings ?? [])
    .map((mapping) => without(mapping, { protocol: 'tcp', hostPort: fixedPorts ? mapping.containerPort : 0 }))
    .map((mapping) => [stableJson(mapping), mapping] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, mapping]) => mapping),
  // What ECS fills in where a health check leaves it out (API_HealthCheck).
  healthCheck:
    container.healthCheck && without(container.healthCheck, { interval: 30, timeout: 5, retries: 3, startPeriod: 0 }),
});

/** A revision without what AWS adds to it, so that two are the same where they mean the same. */
export const canonical = (definition: TaskDefinition | Registered): unknown => {
  const { containerDefinitions = [], ...rest } = registrable(definition as TaskDefinition);
  const fixedPorts = rest.networkMode === 'awsvpc' || rest.networkMode === 'host';
  return pruned({
    ...rest,
    tags: undefined,
    requiresCompatibilities: [...(rest.requiresCompatibilities ?? [])].sort(),
    containerDefinitions: containerDefinitions.map((container) => canonicalContainer(container, fixedPorts)),
  });
};

/** Hash over what a revision means: the value of its tag `ecs-tenants:digest`. */
export const digestOf = (definition: TaskDefinition | Registered): string => hex(stableJson(canonical(definition)), 32);

/** Whether a registered revision is the wanted one: by the digest in its tag, else by its canonical form. */
export const isRevision = (found: TaskDefinitionSnapshot, wanted: Registered): boolean => {
  const digest = digestOf(wanted);
  const recorded = found.tags[tagKeys.digest];
  return recorded === digest || digestOf(found.definition) === digest;
};

/** Whether it was deregistered: tasks that run go on, and ECS starts no new one. */
export const isDeregistered = ({ definition: { status } }: TaskDefinitionSnapshot): boolean =>
  status !== undefined && status !== 'ACTIVE';

const settingPort = (mapping: AwsPortMapping, fixedPorts: boolean): NonNullable<Settings['portMappings']>[number] => ({
  containerPort: mapping.containerPort ?? 0,
  ...(mapping.hostPort === undefined || mapping.hostPort === 0 || fixedPorts ? {} : { hostPort: mapping.hostPort }),
  ...(mapping.protocol === 'udp' ? { protocol: 'udp' as const } : {}),
});

/** What a revision says of the settings: the inverse of `desiredTaskDefinition`. */
export const settingsOfTaskDefinition = (definition: TaskDefinition, names: Names): PresentSettings => {
  const container = mainContainer(definition, names) ?? {};
  const networkMode = definition.networkMode ?? 'bridge';
  const fixedPorts = networkMode === 'awsvpc' || networkMode === 'host';
  const taskSize = definition.requiresCompatibilities?.includes('FARGATE') === true;
  const { healthCheck } = container;
  return {
    image: container.image,
    // ECS answers 0 where a container reserves no CPU.
    cpu: taskSize ? Number(definition.cpu) : container.cpu || undefined,
    memory: taskSize ? Number(definition.memory) : container.memory,
    memoryReservation: container.memoryReservation,
    networkMode,
    portMappings: (container.portMappings ?? []).map((mapping) => settingPort(mapping, fixedPorts)),
    entryPoint: container.entryPoint ?? [],
    command: container.command ?? [],
    environment: Object.fromEntries((container.environment ?? []).map((one) => [one.name ?? '', one.value ?? ''])),
    secrets: Object.fromEntries((container.secrets ?? []).map((one) => [one.name ?? '', one.valueFrom ?? ''])),
    repositoryCredentials:
      container.repositoryCredentials?.credentialsParameter === undefined
        ? undefined
        : { credentialsParameter: container.repositoryCredentials.credentialsParameter },
    healthCheck:
      healthCheck?.command === undefined
        ? undefined
        : (pruned({ ...healthCheck }) as NonNullable<Settings['healthCheck']>),
    stopTimeout: container.stopTimeout,
    cpuArchitecture: definition.runtimePlatform?.cpuArchitecture,
    taskRoleArn: definition.taskRoleArn,
    executionRoleArn: definition.executionRoleArn,
  };
};
