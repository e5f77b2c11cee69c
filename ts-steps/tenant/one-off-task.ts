import type { RunTaskCommandInput, Service, TaskDefinition } from '@aws-sdk/client-ecs';
import { invalidInput } from '../data/errors.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { encodeTagValue, userTags } from '../data/tags.ts';
import { commandProblem, overridesWith } from './checks/length.ts';
import { problem } from './checks/problem.ts';
import type { PlanContext } from './context.ts';
import { type Identity, namesOf } from './names.ts';
import { networkConfiguration } from './service-parts.ts';
import { ownerTags } from './tags.ts';
import { mainContainer } from './task-definition.ts';

/** Where a task runs: as the tasks of the service do. */
type Place = Pick<
  RunTaskCommandInput,
  'networkConfiguration' | 'capacityProviderStrategy' | 'launchType' | 'platformVersion' | 'placementConstraints'
>;

interface OneOff {
  readonly cluster: string;
  readonly taskDefinition: string;
  readonly container: string;
  readonly command: readonly string[];
  /** The same in all tries of one run: ECS starts one task for it. */
  readonly token: string;
  readonly startedBy: 'ecs-tenants/run-task' | 'ecs-tenants/before-deploy';
  readonly tags: Readonly<Record<string, string>>;
  readonly build: string | undefined;
}

/** @throws StepError 2 where the command is too long */
const runTaskInput = (one: OneOff, place: Place): RunTaskCommandInput => {
  const pointer = one.startedBy === 'ecs-tenants/run-task' ? '/command' : '/beforeDeploy/command';
  const tooLong = commandProblem(pointer, one.container, one.command);
  if (tooLong !== undefined) throw invalidInput([tooLong]);
  return {
    cluster: one.cluster,
    taskDefinition: one.taskDefinition,
    count: 1,
    clientToken: one.token,
    startedBy: one.startedBy,
    enableECSManagedTags: true,
    overrides: overridesWith(one.container, one.command),
    tags: Object.entries({
      ...one.tags,
      ...(one.build === undefined ? {} : { [tagKeys.build]: encodeTagValue(one.build) }),
    }).map(([key, value]) => ({ key, value })),
    ...place,
  };
};

/** As the service's own tasks are placed. A task takes a strategy or a launch type, not both. */
const placeOf = (service: Service): Place => {
  const strategy = service.capacityProviderStrategy ?? [];
  return {
    ...(strategy.length > 0
      ? { capacityProviderStrategy: strategy }
      : service.launchType === undefined
        ? {}
        : { launchType: service.launchType }),
    ...(service.networkConfiguration === undefined ? {} : { networkConfiguration: service.networkConfiguration }),
    ...(service.platformVersion === undefined ? {} : { platformVersion: service.platformVersion }),
    ...((service.placementConstraints ?? []).length === 0
      ? {}
      : { placementConstraints: service.placementConstraints }),
  };
};

export interface RunTaskRequest {
  readonly identity: Identity;
  readonly service: Service;
  readonly serviceTags: Readonly<Record<string, string>>;
  /** The revision that the service runs. */
  readonly definition: TaskDefinition;
  readonly command: readonly string[];
  /** Left out: the tenant's own. */
  readonly container: string | undefined;
  readonly token: string;
  readonly build: string | undefined;
}

/**
 * A task of its own with the tenant's present revision, network and capacity, and a command.
 * @throws StepError 2 where the revision has no such container
 */
export const taskOfTenant = (request: RunTaskRequest): RunTaskCommandInput => {
  const { identity, service, serviceTags, definition, command, token, build } = request;
  const containers = (definition.containerDefinitions ?? []).map((one) => one.name ?? '');
  const container = request.container ?? mainContainer(definition, namesOf(identity))?.name ?? '';
  if (!containers.includes(container))
    throw invalidInput([
      problem(
        '/container',
        `is ${container}; revision ${definition.family}:${definition.revision} has ${containers.join(', ')}.`,
        'Name one of these, or leave it out.',
      ),
    ]);
  return runTaskInput(
    {
      cluster: identity.cluster,
      taskDefinition: service.taskDefinition ?? '',
      container,
      command,
      token,
      startedBy: 'ecs-tenants/run-task',
      tags: { ...userTags(serviceTags), ...ownerTags(identity) },
      build,
    },
    placeOf(service),
  );
};

/** The same before a deployment: with the revision, network and capacity that the service is about to get. */
export const taskBeforeDeploy = (
  context: PlanContext,
  command: readonly string[],
  taskDefinitionArn: string | undefined,
): RunTaskCommandInput => {
  const { identity, found, settings, names, run, tags } = context;
  const network = networkConfiguration(settings);
  const { platformVersion, placementConstraints, launchType } =
    found.service === undefined ? {} : placeOf(found.service);
  const definition = found.service === undefined ? undefined : found.taskDefinition?.definition;
  return runTaskInput(
    {
      cluster: identity.cluster,
      taskDefinition: taskDefinitionArn ?? '',
      container: (definition && mainContainer(definition, names)?.name) ?? names.containerName,
      command,
      token: run.token,
      startedBy: 'ecs-tenants/before-deploy',
      tags,
      build: run.build,
    },
    {
      ...(network === undefined ? {} : { networkConfiguration: network }),
      ...(platformVersion === undefined ? {} : { platformVersion }),
      ...(placementConstraints === undefined ? {} : { placementConstraints }),
      ...(settings.capacityProviderStrategy !== undefined
        ? { capacityProviderStrategy: settings.capacityProviderStrategy }
        : launchType === undefined
          ? {}
          : { launchType }),
    },
  );
};
