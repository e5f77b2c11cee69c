import type {
  LoadBalancer,
  NetworkConfiguration,
  PlacementStrategy,
  Service,
  UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import type { Reference } from '../aws/operations.ts';
import type { Tags } from '../aws/snapshot.ts';
import type { SettingName } from '../generated/deploy-tenant.defaults.ts';
import { refused } from '../runtime/errors.ts';
import type { Change, FieldChange } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import { haltedCount } from './halt.ts';
import { same } from './hash.ts';
import { comparable, serviceSettings, settingTags } from './service-settings.ts';
import type { ResolvedSettings } from './settings.ts';
import { tagKeys } from './tags.ts';

const networkConfiguration = (settings: ResolvedSettings): NetworkConfiguration | undefined =>
  settings.networkMode === 'awsvpc'
    ? {
        awsvpcConfiguration: {
          subnets: settings.subnets,
          ...(settings.securityGroups === undefined ? {} : { securityGroups: settings.securityGroups }),
          assignPublicIp: settings.assignPublicIp ?? 'DISABLED',
        },
      }
    : undefined;

/** Over the zones first, then over the instances: the loss of one takes as few tasks along as can be. */
const spread: PlacementStrategy[] = [
  { type: 'spread', field: 'attribute:ecs.availability-zone' },
  { type: 'spread', field: 'instanceId' },
];

/**
 * Three failed tasks end a deployment, whatever desiredCount is; a task that was healthy for a moment before it failed
 * does not set the count back. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
 */
const circuitBreaker = {
  enable: true,
  rollback: true,
  resetOnHealthyTask: false,
  thresholdConfiguration: { type: 'COUNT', value: 3 },
} as const;

const deploymentConfiguration = (settings: ResolvedSettings) => ({
  minimumHealthyPercent: settings.minimumHealthyPercent,
  maximumPercent: settings.maximumPercent,
  deploymentCircuitBreaker: circuitBreaker,
});

const containerName = ({ found, names }: PlanContext): string =>
  found.service?.loadBalancers?.[0]?.containerName ?? names.containerName;

/** Target group and rule of the service: known, or made by an earlier operation. */
const wiring = (context: PlanContext): { loadBalancers: LoadBalancer[]; references: Reference[]; tags: Tags } => {
  const { found, settings } = context;
  if (settings.loadBalancer === 'none') return { loadBalancers: [], references: [], tags: {} };
  const targetGroupArn = found.targetGroup?.description.TargetGroupArn;
  return {
    loadBalancers: [
      {
        targetGroupArn: targetGroupArn ?? '',
        containerName: containerName(context),
        containerPort: settings.containerPort,
      },
    ],
    references:
      targetGroupArn === undefined ? [{ pointer: '/loadBalancers/0/targetGroupArn', operation: 'targetGroup' }] : [],
    tags: found.rule?.rule.RuleArn === undefined ? {} : { [tagKeys.rule]: found.rule.rule.RuleArn },
  };
};

const planCreation = (context: PlanContext, taskDefinitionArn: string | undefined): Change => {
  const { names, settings, cluster, found, run, fargate } = context;
  const { loadBalancers, references, tags } = wiring(context);
  const network = networkConfiguration(settings);
  const all: Tags = { ...context.tags, ...settingTags(settings), ...tags, [tagKeys.run]: run.lease };
  const tagList = Object.entries(all).map(([key, value]) => ({ key, value }));
  const behindRule = settings.loadBalancer === 'shared';
  const newRule = behindRule && found.rule === undefined;
  if (newRule) tagList.push({ key: tagKeys.rule, value: '' });
  return {
    resource: 'service',
    name: names.serviceName,
    action: 'create',
    reason: creationReason(context),
    fields: settingChanges(serviceSettings, {}, { ...settings, desiredCount: settings.desiredCount }),
    operations: [
      operation(
        'createService',
        'service',
        {
          cluster: cluster.name,
          serviceName: names.serviceName,
          taskDefinition: taskDefinitionArn ?? '',
          desiredCount: settings.desiredCount,
          clientToken: run.token,
          deploymentConfiguration: deploymentConfiguration(settings),
          propagateTags: 'SERVICE',
          enableECSManagedTags: true,
          tags: tagList,
          ...(behindRule
            ? { loadBalancers, healthCheckGracePeriodSeconds: settings.healthCheckGracePeriodSeconds }
            : {}),
          ...(network === undefined ? {} : { networkConfiguration: network }),
          ...(fargate ? {} : { placementStrategy: spread }),
          ...(settings.capacityProviderStrategy === undefined
            ? {}
            : { capacityProviderStrategy: settings.capacityProviderStrategy }),
        },
        {
          after: ['logGroup', 'listenerRule', 'targetGroup.attributes'],
          references: [
            ...references,
            ...(taskDefinitionArn === undefined ? [{ pointer: '/taskDefinition', operation: 'taskDefinition' }] : []),
            ...(newRule ? [{ pointer: `/tags/${tagList.length - 1}/value`, operation: 'listenerRule' }] : []),
          ],
        },
      ),
    ],
  };
};

const isWired = (service: Service, wanted: readonly LoadBalancer[]): boolean =>
  same(
    (service.loadBalancers ?? []).map(({ targetGroupArn, containerPort }) => ({ targetGroupArn, containerPort })),
    wanted.map(({ targetGroupArn, containerPort }) => ({ targetGroupArn, containerPort })),
  );

/** Whether ECS has given the service up: without another deployment it stays as it is. */
const hasFailed = (service: Service): boolean =>
  service.deployments?.find((one) => one.status === 'PRIMARY')?.rolloutState === 'FAILED';

/** The update of an existing service: only the fields that change. */
const planUpdate = (context: PlanContext, service: Service, taskDefinitionArn: string | undefined): Change[] => {
  const { names, settings, present, cluster, run, found } = context;
  const input: UpdateServiceCommandInput = { cluster: cluster.name, service: names.serviceName };
  const references: Reference[] = [];
  const fields: FieldChange[] = [];
  const wanted = comparable(settings);
  const before = {
    ...comparable(present),
    // Autoscaling owns the count as soon as it is wanted; where it ends, what runs is what counts.
    desiredCount: settings.scaling ? undefined : present.desiredCount,
  };
  const changed = (...settingNames: readonly SettingName[]): boolean => {
    const changes = settingChanges(settingNames, before, wanted);
    fields.push(...changes);
    return changes.length > 0;
  };

  if (taskDefinitionArn !== service.taskDefinition) {
    input.taskDefinition = taskDefinitionArn ?? '';
    if (taskDefinitionArn === undefined) references.push({ pointer: '/taskDefinition', operation: 'taskDefinition' });
    fields.push({
      pointer: '/taskDefinition',
      from: service.taskDefinition?.replace(/^.*\//, ''),
      to: taskDefinitionArn?.replace(/^.*\//, '') ?? 'the new revision',
    });
  }
  const halted = haltedCount(found.serviceTags, service.desiredCount) !== undefined;
  if (changed('desiredCount') || halted) input.desiredCount = settings.desiredCount;
  const breaker = service.deploymentConfiguration?.deploymentCircuitBreaker;
  const unsafe = breaker?.enable !== true || breaker.rollback !== true;
  if (unsafe) fields.push({ pointer: '/deploymentCircuitBreaker', to: 'enabled, with rollback' });
  if (changed('minimumHealthyPercent', 'maximumPercent') || unsafe)
    input.deploymentConfiguration = { ...service.deploymentConfiguration, ...deploymentConfiguration(settings) };
  if (changed('healthCheckGracePeriodSeconds'))
    input.healthCheckGracePeriodSeconds = settings.healthCheckGracePeriodSeconds;
  if (changed('capacityProviderStrategy')) {
    // An empty one returns to the launch type.
    input.capacityProviderStrategy = settings.capacityProviderStrategy ?? [];
    // AWS wants a new deployment where a launch type and a strategy take each other's place.
    if ((settings.capacityProviderStrategy === undefined) !== (present.capacityProviderStrategy === undefined))
      input.forceNewDeployment = true;
  }
  if (changed('subnets', 'securityGroups', 'assignPublicIp'))
    input.networkConfiguration = networkConfiguration(settings);
  const { loadBalancers, references: wired } = wiring(context);
  if (wired.length > 0 || !isWired(service, loadBalancers)) {
    if (!changed('containerPort'))
      fields.push({
        pointer: '/loadBalancers',
        to: found.targetGroup?.description.TargetGroupName ?? names.targetGroup,
      });
    input.loadBalancers = loadBalancers;
    references.push(...wired);
  }
  const again = run.forceNewDeployment
    ? 'forceNewDeployment'
    : hasFailed(service)
      ? 'the last deployment failed'
      : halted
        ? 'the first deployment was stopped'
        : undefined;
  if (again !== undefined && fields.length === 0) {
    input.forceNewDeployment = true;
    fields.push(
      halted
        ? { pointer: '/desiredCount', from: service.desiredCount, to: settings.desiredCount }
        : { pointer: '/forceNewDeployment', to: true },
    );
    return [
      {
        resource: 'service',
        name: names.serviceName,
        action: 'deploy',
        reason: again,
        fields,
        operations: [operation('updateService', 'service', input)],
      },
    ];
  }
  if (again !== undefined) input.forceNewDeployment = true;
  if (fields.length === 0) return [];
  return [
    {
      resource: 'service',
      name: names.serviceName,
      action: 'update',
      reason: '',
      fields,
      operations: [
        operation('updateService', 'service', input, {
          after: ['logGroup', 'listenerRule', 'targetGroup', 'targetGroup.attributes'],
          references,
        }),
      ],
    },
  ];
};

/** @param taskDefinitionArn the revision to run; undefined where an operation registers it */
export const planService = (context: PlanContext, taskDefinitionArn: string | undefined): Change[] => {
  const { service } = context.found;
  if (service === undefined) return [planCreation(context, taskDefinitionArn)];
  if (context.present.loadBalancer === 'shared' && context.settings.loadBalancer === 'none')
    throw refused(
      `Tenant ${context.identity.tenant} stands behind the shared load balancer; it cannot become a worker while it runs.`,
      'Deploy the worker under another name, or remove the tenant first.',
    );
  if (service.networkConfiguration?.awsvpcConfiguration !== undefined && context.settings.networkMode !== 'awsvpc')
    throw refused(
      `Tenant ${context.identity.tenant} runs with networkMode awsvpc; a service cannot give up its subnets for networkMode ${context.settings.networkMode}.`,
      'Keep networkMode awsvpc, or deploy the tenant under another name and remove this one.',
    );
  return planUpdate(context, service, taskDefinitionArn);
};

/** Tags of the service that are not as the settings want them; those of each run are not among them. */
export const serviceTagDifference = (context: PlanContext): Tags => {
  const { found, settings, tags } = context;
  const wanted: Tags = { ...tags, ...settingTags(settings), ...wiring(context).tags };
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => found.serviceTags[key] !== value));
};
