import type { ClusterOperation, ClusterOperationInputs, ClusterOperationKind } from '../aws/cluster-operations.ts';
import type { Reference } from '../aws/operations.ts';
import type { ChangeOf } from '../tenant/change.ts';

/** Kinds of resources that a cluster is made of, as results and plans name them. */
export type ClusterResourceKind =
  | 'cluster'
  | 'capacityProvider'
  | 'autoScalingGroup'
  | 'launchTemplate'
  | 'role'
  | 'instanceProfile'
  | 'serviceLinkedRole'
  | 'secret'
  | 'securityGroup'
  | 'loadBalancer'
  | 'listener'
  | 'tags';

/** What happens to one resource of a cluster. */
export type ClusterChange = ChangeOf<ClusterResourceKind, ClusterOperation>;

/** Makes an operation; what it refers to it also waits for. */
export const operation = <Kind extends ClusterOperationKind>(
  kind: Kind,
  id: string,
  input: ClusterOperationInputs[Kind],
  order: { readonly after?: readonly string[]; readonly references?: readonly Reference[] } = {},
): ClusterOperation => {
  const references = order.references ?? [];
  const after = [...new Set([...(order.after ?? []), ...references.map((reference) => reference.operation)])];
  // The union of operations cannot be built from a type parameter; kind and input belong together by this signature.
  return { id, kind, input, references, after } as unknown as ClusterOperation;
};
