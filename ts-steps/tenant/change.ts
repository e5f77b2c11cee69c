import type { Operation, OperationInputs, OperationKind, Reference } from '../aws/operations.ts';

/** Kinds of resources, as results and plans name them. */
export type ResourceKind =
  | 'taskDefinition'
  | 'task'
  | 'logGroup'
  | 'targetGroup'
  | 'listenerRule'
  | 'service'
  | 'record'
  | 'scalableTarget'
  | 'scalingPolicy'
  | 'alarm'
  | 'tags';

/** One value of a resource: old → new. */
export interface FieldChange {
  readonly pointer: string;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Its values are never shown. */
  readonly secret?: true;
}

/** What happens to one resource, for people; `operations` is how. */
export interface ChangeOf<Resource extends string, Write> {
  readonly resource: Resource;
  readonly name: string;
  readonly action: 'create' | 'update' | 'remove' | 'deploy';
  readonly reason: string;
  readonly fields: readonly FieldChange[];
  readonly operations: readonly Write[];
}

export type Change = ChangeOf<ResourceKind, Operation>;

/** Makes an operation; what it refers to it also waits for. */
export const operation = <Kind extends OperationKind>(
  kind: Kind,
  id: string,
  input: OperationInputs[Kind],
  order: { readonly after?: readonly string[]; readonly references?: readonly Reference[] } = {},
): Operation => {
  const references = order.references ?? [];
  const after = [...new Set([...(order.after ?? []), ...references.map((reference) => reference.operation)])];
  // The union of operations cannot be built from a type parameter; kind and input belong together by this signature.
  return { id, kind, input, references, after } as unknown as Operation;
};
