import type {
  ContainerDefinition,
  HealthCheck,
  KeyValuePair,
  PortMapping,
  RegisterTaskDefinitionCommandInput,
  TaskDefinition,
} from '@aws-sdk/client-ecs';

const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }): number =>
  (a.name ?? '') < (b.name ?? '') ? 1 : -1;

const healthCheck = (given: HealthCheck): HealthCheck => ({ interval: 30, timeout: 5, retries: 3, ...given });

const portMapping = (given: PortMapping, fixed: boolean): PortMapping => ({
  protocol: 'tcp',
  hostPort: fixed ? given.containerPort : 0,
  ...given,
});

// ECS promises no order of variables; this is another one than ours.
const shuffled = (pairs: readonly KeyValuePair[] | undefined): KeyValuePair[] => [...(pairs ?? [])].sort(byName);

const container = (given: ContainerDefinition, fixed: boolean): ContainerDefinition => ({
  cpu: 0,
  essential: true,
  mountPoints: [],
  volumesFrom: [],
  systemControls: [],
  ...given,
  environment: shuffled(given.environment),
  portMappings: (given.portMappings ?? []).map((mapping) => portMapping(mapping, fixed)),
  ...(given.secrets === undefined || given.secrets.length === 0
    ? { secrets: undefined }
    : { secrets: [...given.secrets].sort(byName) }),
  ...(given.healthCheck === undefined ? {} : { healthCheck: healthCheck(given.healthCheck) }),
});

const withoutUndefined = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(withoutUndefined) as Value;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, withoutUndefined(item)]),
  ) as Value;
};

/** A revision as DescribeTaskDefinition answers it: filled in where the input left something out. */
export const describedTaskDefinition = (
  { tags: _tags, ...input }: RegisterTaskDefinitionCommandInput,
  arn: string,
  revision: number,
): TaskDefinition => {
  const networkMode = input.networkMode ?? 'bridge';
  const fixed = networkMode === 'awsvpc' || networkMode === 'host';
  return withoutUndefined({
    ...input,
    taskDefinitionArn: arn,
    revision,
    status: 'ACTIVE',
    networkMode,
    volumes: input.volumes ?? [],
    placementConstraints: input.placementConstraints ?? [],
    compatibilities: networkMode === 'awsvpc' ? ['EC2', 'FARGATE'] : ['EC2'],
    requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.docker-remote-api.1.19' }],
    registeredAt: new Date(0),
    registeredBy: 'arn:aws:iam::123456789012:user/somebody',
    containerDefinitions: (input.containerDefinitions ?? []).map((one) => container(one, fixed)),
  } satisfies TaskDefinition);
};
