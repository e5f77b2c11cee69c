import type { LoadBalancer, Service, UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import type { FieldChange } from '../data/change.ts';
import { targetGroupNameOf } from '../data/elb-arns.ts';
import { same } from '../data/hash.ts';
import type { Reference } from '../data/operations.ts';
import type { SettingName } from '../generated/deploy-tenant.defaults.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import type { PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import { haltedCount } from './halt.ts';
import { presentSide } from './present-side.ts';
import type { Scope } from './scope.ts';
import { deploymentConfiguration, mayRebalance, networkConfiguration, wiring } from './service-parts.ts';
import { comparable } from './service-settings.ts';
import type { PresentSettings } from './settings.ts';
import { planStateTag } from './wanted-state.ts';

/** An update in the making: only the fields that change. */
class Draft {
  readonly context: PlanContext;
  readonly service: Service;
  /** The revision to run; undefined where an operation registers it. */
  readonly revision: string | undefined;
  readonly input: UpdateServiceCommandInput;
  readonly fields: FieldChange[] = [];
  readonly references: Reference[] = [];
  readonly #before: PresentSettings;
  readonly #wanted: PresentSettings;

  constructor(context: PlanContext, service: Service, revision: string | undefined) {
    const { settings, present, cluster, names } = context;
    this.context = context;
    this.service = service;
    this.revision = revision;
    this.input = { cluster: cluster.name, service: names.serviceName };
    this.#wanted = comparable(settings);
    this.#before = {
      ...comparable(present),
      // With scaling, desiredCount is autoscaling's; without it, the number of tasks that run is the present value.
      desiredCount: settings.scaling ? undefined : present.desiredCount,
    };
  }

  /** Whether one of these settings changes; the fields that do are added. */
  changed(...names: readonly SettingName[]): boolean {
    const changes = settingChanges(names, this.#before, this.#wanted);
    this.fields.push(...changes);
    return changes.length > 0;
  }
}

type Part = (draft: Draft) => void;

const revision: Part = ({ service, revision: arn, input, references, fields }) => {
  if (arn === service.taskDefinition) return;
  input.taskDefinition = arn ?? '';
  if (arn === undefined) references.push({ pointer: '/taskDefinition', operation: 'taskDefinition' });
  fields.push({
    pointer: '/taskDefinition',
    from: service.taskDefinition?.replace(/^.*\//, ''),
    to: arn?.replace(/^.*\//, '') ?? 'the new revision',
  });
};

/** Whether the tenant was halted after a failed first deployment, and this run starts it again. */
const isHalted = ({ found, scope }: PlanContext): boolean =>
  scope.of === 'settings' && haltedCount(found.serviceTags, found.service?.desiredCount) !== undefined;

const count: Part = (draft) => {
  const { state, settings } = draft.context;
  const { desiredCount } = state;
  const present = draft.service.desiredCount;
  if (desiredCount === undefined) {
    if (draft.changed('desiredCount') || isHalted(draft.context)) draft.input.desiredCount = settings.desiredCount;
  } else if (desiredCount !== present) {
    draft.input.desiredCount = desiredCount;
    draft.fields.push({ pointer: '/desiredCount', from: present, to: desiredCount });
  }
};

const rollout: Part = (draft) => {
  const present = draft.service.deploymentConfiguration;
  const breaker = present?.deploymentCircuitBreaker;
  const unsafe = breaker?.enable !== true || breaker.rollback !== true;
  if (unsafe) draft.fields.push({ pointer: '/deploymentCircuitBreaker', to: 'enabled, with rollback' });
  if (draft.changed('minimumHealthyPercent', 'maximumPercent') || unsafe)
    draft.input.deploymentConfiguration = { ...present, ...deploymentConfiguration(draft.context.settings) };
};

const rebalancing: Part = ({ service, context, input, fields }) => {
  if (service.availabilityZoneRebalancing !== 'ENABLED' || mayRebalance(context.settings)) return;
  input.availabilityZoneRebalancing = 'DISABLED';
  fields.push({ pointer: '/availabilityZoneRebalancing', from: 'ENABLED', to: 'DISABLED' });
};

const grace: Part = (draft) => {
  if (draft.changed('healthCheckGracePeriodSeconds'))
    draft.input.healthCheckGracePeriodSeconds = draft.context.settings.healthCheckGracePeriodSeconds;
};

const capacity: Part = (draft) => {
  const { settings } = draft.context;
  if (!draft.changed('capacityProviderStrategy')) return;
  // An empty one returns to the launch type.
  draft.input.capacityProviderStrategy = settings.capacityProviderStrategy ?? [];
  // ECS refuses another strategy, or one in place of a launch type, without it (API_UpdateService, capacityProviderStrategy).
  draft.input.forceNewDeployment = true;
};

const network: Part = (draft) => {
  if (draft.changed('subnets', 'securityGroups', 'assignPublicIp'))
    draft.input.networkConfiguration = networkConfiguration(draft.context.settings);
};

const isWired = (service: Service, wanted: readonly LoadBalancer[]): boolean =>
  same(
    (service.loadBalancers ?? []).map(({ targetGroupArn, containerPort }) => ({ targetGroupArn, containerPort })),
    wanted.map(({ targetGroupArn, containerPort }) => ({ targetGroupArn, containerPort })),
  );

/** Names of the target groups of a service's list. */
const namesIn = (entries: readonly LoadBalancer[]): string =>
  entries
    .flatMap(({ targetGroupArn }) => (targetGroupArn === undefined ? [] : targetGroupNameOf(targetGroupArn)))
    .join(', ');

const balancing: Part = (draft) => {
  const { found, names } = draft.context;
  const { loadBalancers, references } = wiring(draft.context);
  if (references.length === 0 && isWired(draft.service, loadBalancers)) return;
  if (!draft.changed('containerPort')) {
    const { slot, targetGroup } = presentSide(found);
    const missing = targetGroup === undefined ? names.targetGroups[slot] : undefined;
    draft.fields.push({ pointer: '/loadBalancers', to: missing ?? namesIn(loadBalancers) });
  }
  draft.input.loadBalancers = loadBalancers;
  draft.references.push(...references);
};

const parts: Readonly<Record<Scope['of'], readonly Part[]>> = {
  settings: [revision, count, rollout, rebalancing, grace, capacity, network, balancing],
  scaling: [count],
  // What the load balancer sends to is a port of the revision.
  revision: [revision, balancing],
  restart: [],
};

/** Whether the last deployment failed and was not rolled back: ECS starts no tasks until there is a new deployment. */
const hasFailed = (service: Service): boolean =>
  service.deployments?.find((one) => one.status === 'PRIMARY')?.rolloutState === 'FAILED';

/** Why a deployment is started though nothing changes. */
const reasonAgain = (context: PlanContext, service: Service): string | undefined => {
  const { scope, run } = context;
  if (scope.of === 'restart') return run.forceNewDeployment ? 'restart' : undefined;
  if (scope.of !== 'settings') return undefined;
  if (run.forceNewDeployment) return 'forceNewDeployment';
  if (hasFailed(service)) return 'the last deployment failed';
  return isHalted(context) ? 'the first deployment failed, and its service was scaled to zero' : undefined;
};

/** The reason of an update whose new deployment ECS demands. */
const forcedByCapacity = 'asked for; ECS changes the capacity provider strategy only with a new deployment';

/** The update of an existing service: only the fields that change, of those that the scope is about. */
export const planUpdate = (context: PlanContext, service: Service, taskDefinitionArn: string | undefined): Change[] => {
  const { names, scope, found, state } = context;
  const draft = new Draft(context, service, taskDefinitionArn);
  for (const part of parts[scope.of]) part(draft);
  const { input, fields, references } = draft;
  const again = reasonAgain(context, service);
  const deploysOnly = again !== undefined && fields.length === 0;
  if (again !== undefined) input.forceNewDeployment = true;
  if (deploysOnly)
    fields.push(
      isHalted(context)
        ? { pointer: '/desiredCount', from: service.desiredCount, to: context.settings.desiredCount }
        : { pointer: '/forceNewDeployment', to: true },
    );
  const update = operation(
    'updateService',
    'service',
    input.forceNewDeployment === true ? { ...input, deploymentBefore: service.deployments?.[0]?.id } : input,
    {
      after: [
        ...['logGroup', 'listenerRule', 'targetGroup', 'targetGroup.attributes'],
        // The tag that says that the tenant is stopped is written before the service is scaled to zero.
        ...(state.stopped ? ['service.state'] : []),
      ],
      references,
    },
  );
  const updates = fields.length === 0 ? [] : [update];
  const tag = scope.of === 'settings' || scope.of === 'scaling' ? planStateTag(found, state) : undefined;
  fields.push(...(tag?.fields ?? []));
  if (fields.length === 0) return [];
  return [
    {
      resource: 'service',
      name: names.serviceName,
      action: deploysOnly ? 'deploy' : 'update',
      reason: deploysOnly ? again : input.capacityProviderStrategy === undefined ? '' : forcedByCapacity,
      fields,
      operations: [...updates, ...(tag?.operations ?? [])],
    },
  ];
};
