import assert from 'node:assert/strict';
import type {
  CapacityProviderStrategyItem,
  CreateServiceCommandInput,
  Service,
  TaskDefinition,
  UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import type { ClusterSnapshot } from '../../ts-steps/aws/snapshot.ts';

/** What ECS looks at beside the input. */
export interface ServiceSurroundings {
  readonly cluster: ClusterSnapshot;
  readonly revision: (arn: string | undefined) => TaskDefinition | undefined;
  /** Whether a rule forwards to the target group, so that it has a load balancer. */
  readonly isBalanced: (targetGroupArn: string | undefined) => boolean;
  readonly nextId: () => number;
}

const full = (strategy: readonly CapacityProviderStrategyItem[]): CapacityProviderStrategyItem[] =>
  strategy.map(({ capacityProvider, weight, base }) => ({ capacityProvider, weight: weight ?? 0, base: base ?? 0 }));

const isFargate = (service: Service): boolean =>
  service.launchType === 'FARGATE' ||
  service.capacityProviderStrategy?.[0]?.capacityProvider?.startsWith('FARGATE') === true;

/** What ECS refuses of a service. */
const check = (service: Service, { revision, isBalanced }: ServiceSurroundings): void => {
  const definition = revision(service.taskDefinition);
  assert.ok(definition, `TaskDefinition not found: ${service.taskDefinition}`);
  if (service.availabilityZoneRebalancing === 'ENABLED')
    assert.ok(
      (service.deploymentConfiguration?.maximumPercent ?? 200) > 100,
      'rebalancing needs more than 100 percent',
    );
  const awsvpc = service.networkConfiguration?.awsvpcConfiguration;
  assert.equal(
    (awsvpc?.subnets ?? []).length > 0,
    definition.networkMode === 'awsvpc',
    `Network Configuration is not valid for networkMode ${definition.networkMode}`,
  );
  if (isFargate(service)) {
    assert.deepEqual(service.placementStrategy ?? [], [], 'Placement strategies are not supported with FARGATE');
    assert.ok(definition.requiresCompatibilities?.includes('FARGATE'), 'Task definition does not support FARGATE');
  }
  for (const { targetGroupArn, containerName, containerPort } of service.loadBalancers ?? []) {
    assert.ok(isBalanced(targetGroupArn), `${targetGroupArn} does not have an associated load balancer`);
    const container = definition.containerDefinitions?.find((one) => one.name === containerName);
    assert.ok(container, `The container ${containerName} does not exist in the task definition.`);
    assert.ok(
      container.portMappings?.some((one) => one.containerPort === containerPort && one.protocol === 'tcp'),
      `The container ${containerName} did not have a container port ${containerPort} defined.`,
    );
  }
};

const withStrategy = (
  service: Service,
  strategy: readonly CapacityProviderStrategyItem[],
  cluster: ClusterSnapshot,
): Service => {
  const { launchType: _launchType, capacityProviderStrategy: _strategy, ...rest } = service;
  const wanted = strategy.length > 0 ? strategy : cluster.defaultCapacityProviderStrategy;
  return wanted.length > 0
    ? { ...rest, capacityProviderStrategy: full(wanted) }
    : { ...rest, launchType: 'EC2', capacityProviderStrategy: [] };
};

const deployed = (service: Service, nextId: () => number): Service => ({
  ...service,
  deployments: [
    {
      id: `ecs-svc/${nextId()}`,
      status: 'PRIMARY',
      rolloutState: 'COMPLETED',
      taskDefinition: service.taskDefinition,
      desiredCount: service.desiredCount,
    },
  ],
});

const network = (given: CreateServiceCommandInput['networkConfiguration']): Pick<Service, 'networkConfiguration'> =>
  given?.awsvpcConfiguration === undefined
    ? {}
    : { networkConfiguration: { awsvpcConfiguration: { securityGroups: [], ...given.awsvpcConfiguration } } };

/** A service after CreateService and a rollout that went well. */
export const createdService = (input: CreateServiceCommandInput, arn: string, around: ServiceSurroundings): Service => {
  const { cluster, nextId } = around;
  const plain: Service = {
    serviceArn: arn,
    serviceName: input.serviceName,
    clusterArn: cluster.arn,
    status: 'ACTIVE',
    schedulingStrategy: 'REPLICA',
    taskDefinition: input.taskDefinition,
    desiredCount: input.desiredCount,
    runningCount: input.desiredCount,
    loadBalancers: [...(input.loadBalancers ?? [])],
    serviceRegistries: [],
    deploymentConfiguration: { strategy: 'ROLLING', bakeTimeInMinutes: 0, ...input.deploymentConfiguration },
    placementStrategy: [...(input.placementStrategy ?? [])],
    placementConstraints: [],
    availabilityZoneRebalancing: input.availabilityZoneRebalancing ?? 'ENABLED',
    healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? 0,
    enableECSManagedTags: input.enableECSManagedTags,
    propagateTags: input.propagateTags,
    ...network(input.networkConfiguration),
  };
  const service = deployed(withStrategy(plain, input.capacityProviderStrategy ?? [], cluster), nextId);
  check(service, around);
  return service;
};

/** What UpdateService refuses, and CreateService takes. */
const checkForced = (before: Service, after: Service, { forceNewDeployment }: UpdateServiceCommandInput): void => {
  const strategy = ({ capacityProviderStrategy: items = [] }: Service): string[] =>
    full(items)
      .map((item) => JSON.stringify(item))
      .sort();
  if (forceNewDeployment !== true)
    assert.deepEqual(strategy(after), strategy(before), 'you must force a new deployment');
};

const startsDeployment = (input: UpdateServiceCommandInput): boolean =>
  input.forceNewDeployment === true ||
  [input.taskDefinition, input.networkConfiguration, input.loadBalancers, input.capacityProviderStrategy].some(
    (given) => given !== undefined,
  );

/** A service after UpdateService and a rollout that went well. */
export const updatedService = (
  service: Service,
  input: UpdateServiceCommandInput,
  around: ServiceSurroundings,
): Service => {
  const { desiredCount, taskDefinition, deploymentConfiguration, healthCheckGracePeriodSeconds, loadBalancers } = input;
  let updated: Service = {
    ...service,
    ...(taskDefinition === undefined ? {} : { taskDefinition }),
    ...(desiredCount === undefined ? {} : { desiredCount, runningCount: desiredCount }),
    ...(deploymentConfiguration === undefined ? {} : { deploymentConfiguration }),
    ...(healthCheckGracePeriodSeconds === undefined ? {} : { healthCheckGracePeriodSeconds }),
    ...(loadBalancers === undefined ? {} : { loadBalancers: [...loadBalancers] }),
    ...(input.availabilityZoneRebalancing === undefined
      ? {}
      : { availabilityZoneRebalancing: input.availabilityZoneRebalancing }),
    ...(input.placementStrategy === undefined ? {} : { placementStrategy: [...input.placementStrategy] }),
    ...network(input.networkConfiguration),
  };
  if (input.capacityProviderStrategy !== undefined)
    updated = withStrategy(updated, input.capacityProviderStrategy, around.cluster);
  checkForced(service, updated, input);
  if (startsDeployment(input)) updated = deployed(updated, around.nextId);
  check(updated, around);
  return updated;
};
