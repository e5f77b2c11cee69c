import type { Operation, OperationInputs } from '../aws/operations.ts';
import type { ChangeOf } from '../data/change.ts';
import { operationMaker } from '../data/operations.ts';

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

/** What happens to one resource of a tenant. */
export type Change = ChangeOf<ResourceKind, Operation>;

/** Makes an operation on a tenant. */
export const operation = operationMaker<OperationInputs>();
