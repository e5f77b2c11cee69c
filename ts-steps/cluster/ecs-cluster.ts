import { refused } from '../data/errors.ts';
import { type ClusterChange, operation } from './change.ts';
import { type ClusterContext, creationReason } from './context.ts';

/**
 * The ECS cluster itself. Most of its tags are planned by `planClusterTags` and written last, after the resources that
 * they name.
 */
export const planEcsCluster = (context: ClusterContext): ClusterChange[] => {
  const { names, settings, found, present, tags } = context;
  if (found.cluster === undefined) {
    if (settings.existingCluster)
      throw refused(
        `There is no active ECS cluster ${names.cluster}, which existingCluster says there is.`,
        'Check name, Region and account.',
      );
    return [
      {
        resource: 'cluster',
        name: names.cluster,
        action: 'create',
        reason: creationReason(context),
        fields: [{ pointer: '/containerInsights', to: settings.containerInsights }],
        operations: [
          operation(
            'createCluster',
            'cluster',
            {
              clusterName: names.cluster,
              settings: [{ name: 'containerInsights', value: settings.containerInsights }],
              tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
            },
            { after: ['serviceLinkedRole.ecs.amazonaws.com'] },
          ),
        ],
      },
    ];
  }
  if (settings.existingCluster || present.containerInsights === settings.containerInsights) return [];
  return [
    {
      resource: 'cluster',
      name: names.cluster,
      action: 'update',
      reason: '',
      fields: [{ pointer: '/containerInsights', from: present.containerInsights, to: settings.containerInsights }],
      operations: [
        operation('updateClusterSettings', 'cluster', {
          cluster: names.cluster,
          containerInsights: settings.containerInsights ?? 'disabled',
        }),
      ],
    },
  ];
};
