import type { TaskDefinitionSnapshot } from '../aws/snapshot.ts';

/** A tenant whose scaling is asked for: `state` and `suspended` left out stay as they are. */
export interface ScalingScope {
  readonly of: 'scaling';
  readonly state?: 'running' | 'stopped' | undefined;
  /** Whether autoscaling may not move the number of tasks. */
  readonly suspended?: boolean | undefined;
  /** Tasks to have at once, as the caller named them. */
  readonly desiredCount?: number | undefined;
}

/**
 * Which part of a tenant a run is about. Whatever the part, the rest of the tenant stays as it is found, what others
 * changed included; with `settings` it is the whole tenant.
 */
export type Scope =
  | { readonly of: 'settings' }
  | ScalingScope
  /** The service is to run this revision of its family. */
  | { readonly of: 'revision'; readonly revision: TaskDefinitionSnapshot }
  /** The same once more. */
  | { readonly of: 'restart' };
