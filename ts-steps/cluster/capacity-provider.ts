import type { CapacityProvider } from '@aws-sdk/client-ecs';
import { same } from '../data/hash.ts';
import { type ClusterChange, operation } from './change.ts';
import { type ClusterContext, creationReason } from './context.ts';
import { hasInstances, type PresentClusterSettings } from './settings.ts';

/**
 * Whether the capacity provider belongs to an Auto Scaling group that is gone. A provider names its group by ARN, and
 * that cannot be changed.
 */
export const isOrphan = ({ found: { capacityProvider, autoScalingGroup } }: ClusterContext): boolean =>
  capacityProvider !== undefined &&
  capacityProvider.autoScalingGroupProvider?.autoScalingGroupArn !== autoScalingGroup?.AutoScalingGroupARN;

/** Removes a capacity provider whose group is gone: from its cluster first, then the provider itself. */
const withoutOrphan = (context: ClusterContext): ClusterChange['operations'] => {
  const { names, found } = context;
  const attached = found.cluster?.capacityProviders ?? [];
  const detach = operation('putClusterCapacityProviders', 'capacityProvider.detach', {
    cluster: names.cluster,
    capacityProviders: attached.filter((name) => name !== names.capacityProvider),
    defaultCapacityProviderStrategy: [],
  });
  return [
    ...(attached.includes(names.capacityProvider) ? [detach] : []),
    operation(
      'deleteCapacityProvider',
      'capacityProvider.remove',
      { name: names.capacityProvider },
      { after: ['capacityProvider.detach'] },
    ),
  ];
};

/** The capacity provider over our Auto Scaling group: it scales the group, drains and protects its instances. */
export const planCapacityProvider = (context: ClusterContext): ClusterChange[] => {
  const { names, settings, found, tags, present } = context;
  const provider = found.capacityProvider;
  const managedScaling = { status: 'ENABLED', targetCapacity: settings.targetCapacity } as const;
  if (provider === undefined || isOrphan(context)) {
    const groupArn = found.autoScalingGroup?.AutoScalingGroupARN;
    return [
      {
        resource: 'capacityProvider',
        name: names.capacityProvider,
        action: provider === undefined ? 'create' : 'update',
        reason: provider === undefined ? creationReason(context) : 'its Auto Scaling group is gone: made again',
        fields: [{ pointer: '/targetCapacity', to: settings.targetCapacity }],
        operations: [
          ...(provider === undefined ? [] : withoutOrphan(context)),
          operation(
            'createCapacityProvider',
            'capacityProvider',
            {
              name: names.capacityProvider,
              autoScalingGroupProvider: {
                autoScalingGroupArn: groupArn ?? '',
                managedScaling,
                managedTerminationProtection: 'ENABLED',
                managedDraining: 'ENABLED',
              },
              tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
            },
            {
              after: ['serviceLinkedRole.ecs.amazonaws.com', 'capacityProvider.remove'],
              references:
                groupArn === undefined
                  ? [{ pointer: '/autoScalingGroupProvider/autoScalingGroupArn', operation: 'autoScalingGroup' }]
                  : [],
            },
          ),
        ],
      },
    ];
  }
  const group = provider.autoScalingGroupProvider;
  const fields = [
    ...(present.targetCapacity === settings.targetCapacity
      ? []
      : [{ pointer: '/targetCapacity', from: present.targetCapacity, to: settings.targetCapacity }]),
    ...(group?.managedScaling?.status === 'ENABLED' ? [] : [{ pointer: '/managedScaling', to: 'ENABLED' }]),
    ...(group?.managedTerminationProtection === 'ENABLED'
      ? []
      : [{ pointer: '/managedTerminationProtection', to: 'ENABLED' }]),
    ...(group?.managedDraining === 'ENABLED' ? [] : [{ pointer: '/managedDraining', to: 'ENABLED' }]),
  ];
  if (fields.length === 0) return [];
  return [
    {
      resource: 'capacityProvider',
      name: names.capacityProvider,
      action: 'update',
      reason: '',
      fields,
      operations: [
        operation('updateCapacityProvider', 'capacityProvider', {
          name: names.capacityProvider,
          autoScalingGroupProvider: {
            managedScaling,
            managedTerminationProtection: 'ENABLED',
            managedDraining: 'ENABLED',
          },
        }),
      ],
    },
  ];
};

/**
 * The provider of the default strategy, on which tenants' tasks run, and all providers that the cluster has to have.
 */
const wantedProviders = ({
  settings,
  names,
  found,
}: ClusterContext): { readonly first: string; readonly all: string[] } => {
  const first = settings.capacityProvider ?? (hasInstances(settings) ? names.capacityProvider : settings.capacity);
  const fargate = settings.capacity === 'EC2_SPOT' ? [] : ['FARGATE', 'FARGATE_SPOT'];
  return { first, all: [...new Set([...(found.cluster?.capacityProviders ?? []), ...fargate, first])] };
};

/** The cluster's capacity providers and its default strategy. Providers that the cluster has already are kept. */
export const planClusterCapacity = (context: ClusterContext): ClusterChange[] => {
  const { names, found, settings } = context;
  if (settings.existingCluster) return [];
  const { first, all } = wantedProviders(context);
  const strategy = [{ capacityProvider: first, weight: 1, base: 0 }];
  const present = (found.cluster?.defaultCapacityProviderStrategy ?? []).map((one) => ({
    capacityProvider: one.capacityProvider ?? '',
    weight: one.weight ?? 0,
    base: one.base ?? 0,
  }));
  const keeps = !hasInstances(settings) || !isOrphan(context);
  if (keeps && same([...all].sort(), [...(found.cluster?.capacityProviders ?? [])].sort()) && same(present, strategy))
    return [];
  return [
    {
      resource: 'cluster',
      name: names.cluster,
      action: 'update',
      reason: found.cluster === undefined ? creationReason(context) : '',
      fields: [
        {
          pointer: '/capacityProviderStrategy',
          ...(present[0] === undefined ? {} : { from: present.map((one) => one.capacityProvider).join(', ') }),
          to: first,
        },
      ],
      operations: [
        operation(
          'putClusterCapacityProviders',
          'cluster.capacity',
          { cluster: names.cluster, capacityProviders: all, defaultCapacityProviderStrategy: strategy },
          { after: ['cluster', 'capacityProvider'] },
        ),
      ],
    },
  ];
};

/** The settings that the capacity provider holds. */
export const settingsOfProvider = (provider: CapacityProvider): PresentClusterSettings => ({
  targetCapacity: provider.autoScalingGroupProvider?.managedScaling?.targetCapacity,
});
