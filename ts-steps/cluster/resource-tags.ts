import { isOrphan } from './capacity-provider.ts';
import { type ClusterChange, operation } from './change.ts';
import type { ClusterContext } from './context.ts';
import { type OwnResource, ownResources } from './own-resources.ts';

const tagChange = (one: OwnResource, context: ClusterContext): ClusterChange[] => {
  const wanted = { ...context.tags, ...one.extraTags };
  const set = Object.fromEntries(Object.entries(wanted).filter(([key, value]) => one.tags[key] !== value));
  // Tags that others set stay. Tags of the present settings that are not wanted any more are removed.
  const remove = Object.keys(context.present.tags ?? {}).filter(
    (key) => Object.hasOwn(one.tags, key) && !Object.hasOwn(wanted, key),
  );
  if (Object.keys(set).length === 0 && remove.length === 0) return [];
  return [
    {
      resource: one.resource,
      name: one.name,
      action: 'update',
      reason: '',
      fields: [...Object.keys(set), ...remove].sort().map((key) => ({
        pointer: `/tags/${key}`,
        ...(one.tags[key] === undefined ? {} : { from: one.tags[key] }),
        ...(set[key] === undefined ? {} : { to: set[key] }),
      })),
      operations: [
        operation(
          'tagClusterResource',
          `${one.resource}.${one.name}.tags`,
          { tagApi: one.tagApi, id: one.id, set, remove },
          { after: one.after ?? [] },
        ),
      ],
    },
  ];
};

/**
 * Sets our tags and the caller's on all resources that exist. A resource that is created gets them when it is created.
 */
export const planResourceTags = (context: ClusterContext): ClusterChange[] =>
  ownResources(context)
    // A capacity provider whose Auto Scaling group is gone is deleted and made again: no tags are changed.
    .filter((one) => one.resource !== 'capacityProvider' || !isOrphan(context))
    .flatMap((one) => tagChange(one, context));

/** Joins changes of tags to the other changes, so that a plan has one change for each resource. */
export const withResourceTags = (
  changes: readonly ClusterChange[],
  tagChanges: readonly ClusterChange[],
): ClusterChange[] => {
  const isOf = (change: ClusterChange, other: ClusterChange): boolean =>
    change.resource === other.resource && change.name === other.name && change.action === 'update';
  return [
    ...changes.map((change) => {
      const tags = tagChanges.find((one) => isOf(change, one));
      return tags === undefined
        ? change
        : {
            ...change,
            fields: [...change.fields, ...tags.fields],
            operations: [...change.operations, ...tags.operations],
          };
    }),
    ...tagChanges.filter((one) => !changes.some((change) => isOf(change, one))),
  ];
};
