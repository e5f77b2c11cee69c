import { isOrphan } from './capacity-provider.ts';
import { type ClusterChange, operation } from './change.ts';
import type { ClusterContext } from './context.ts';
import { type ManagedResource, managedResources } from './managed.ts';

const tagChange = (one: ManagedResource, context: ClusterContext): ClusterChange[] => {
  const wanted = { ...context.tags, ...one.own };
  const set = Object.fromEntries(Object.entries(wanted).filter(([key, value]) => one.tags[key] !== value));
  // What others have put on it stays; what we put there and was taken back goes.
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
          'tagPart',
          `${one.resource}.${one.name}.tags`,
          { keeper: one.keeper, id: one.id, set, remove },
          { after: one.after ?? [] },
        ),
      ],
    },
  ];
};

/** Our tags and the caller's on all that is there already; what is created gets them with its creation. */
export const planPartTags = (context: ClusterContext): ClusterChange[] =>
  managedResources(context)
    // It is deleted and made again.
    .filter((one) => one.resource !== 'capacityProvider' || !isOrphan(context))
    .flatMap((one) => tagChange(one, context));

/** One change for each resource: what its tags need joins what else is done to it. */
export const withPartTags = (
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
