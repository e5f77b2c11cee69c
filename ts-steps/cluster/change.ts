import type { ClusterOperation, ClusterOperationInputs } from '../aws/cluster-operations.ts';
import type { ChangeOf } from '../data/change.ts';
import { operationMaker } from '../data/operations.ts';

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

/** Makes an operation on a cluster. */
export const operation = operationMaker<ClusterOperationInputs>();
