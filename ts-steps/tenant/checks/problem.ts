import type { Problem } from '../../data/errors.ts';
import type { Settings } from '../../generated/deploy-tenant.defaults.ts';

/** What a check may look at: settings of which some may be unknown, and what is known of the cluster. */
export interface CheckContext {
  /** Whether the tasks run on Fargate; undefined where that is not known yet. */
  readonly fargate: boolean | undefined;
  /** Whether these are all the settings, so that what is missing is really not set. */
  readonly resolved: boolean;
}

export type Check = (settings: Settings, context: CheckContext) => readonly (Problem | undefined)[];

/** A problem of one setting; its message begins with the pointer. */
export const problem = (pointer: string, message: string, hint?: string): Problem => ({
  pointer,
  message: `${pointer} ${message}`,
  ...(hint === undefined ? {} : { hint }),
});
