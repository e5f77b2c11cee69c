import type { PlacementStrategy } from '@aws-sdk/client-ecs';
import { refused } from '../data/errors.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { isBalanced } from './balanced.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import { presentSide } from './present-side.ts';
import { deploymentConfiguration, mayRebalance, networkConfiguration, wiring } from './service-parts.ts';
import { serviceSettings, settingTags } from './service-settings.ts';
import { planUpdate } from './service-update.ts';

/**
 * Over the zones first, so that the loss of one takes as few tasks along as can be; within a zone where the least memory is
 * left, so that instances come to be empty and managed scaling can end them: tasks that are spread over all instances keep
 * each of them. A service that stands keeps its own.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html
 */
const placementStrategy: PlacementStrategy[] = [
  { type: 'spread', field: 'attribute:ecs.availability-zone' },
  { type: 'binpack', field: 'memory' },
];

const planCreation = (context: PlanContext, taskDefinitionArn: string | undefined): Change => {
  const { names, settings, cluster, found, run, fargate } = context;
  const { loadBalancers, references, tags } = wiring(context);
  const network = networkConfiguration(settings);
  const all: Tags = { ...context.tags, ...settingTags(settings), ...tags, [tagKeys.run]: run.lease };
  const tagList = Object.entries(all).map(([key, value]) => ({ key, value }));
  const behindRule = isBalanced(settings);
  const newRule = behindRule && presentSide(found).rule === undefined;
  if (newRule) tagList.push({ key: tagKeys.rule, value: '' });
  return {
    resource: 'service',
    name: names.serviceName,
    action: 'create',
    reason: creationReason(context),
    fields: [
      ...settingChanges(serviceSettings, {}, { ...settings, desiredCount: settings.desiredCount }),
      ...(mayRebalance(settings) ? [] : [{ pointer: '/availabilityZoneRebalancing', to: 'DISABLED' }]),
    ],
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
          ...(mayRebalance(settings) ? {} : { availabilityZoneRebalancing: 'DISABLED' as const }),
          propagateTags: 'SERVICE',
          enableECSManagedTags: true,
          tags: tagList,
          ...(behindRule
            ? { loadBalancers, healthCheckGracePeriodSeconds: settings.healthCheckGracePeriodSeconds }
            : {}),
          ...(network === undefined ? {} : { networkConfiguration: network }),
          ...(fargate ? {} : { placementStrategy }),
          ...(settings.capacityProviderStrategy === undefined
            ? {}
            : { capacityProviderStrategy: settings.capacityProviderStrategy }),
        },
        {
          after: ['logGroup.retention', 'listenerRule', 'targetGroup.attributes'],
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

/** @param taskDefinitionArn the revision to run; undefined where an operation registers it */
export const planService = (context: PlanContext, taskDefinitionArn: string | undefined): Change[] => {
  const { service } = context.found;
  if (service === undefined) return [planCreation(context, taskDefinitionArn)];
  if (isBalanced(context.present) && !isBalanced(context.settings))
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
