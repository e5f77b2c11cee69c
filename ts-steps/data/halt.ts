import type { Tags } from './tags.ts';

/** How a service is stopped that has no version to return to. */
export interface Halt {
  /** `service/<cluster>/<service>`, whose scaling is suspended; undefined where it does not scale. */
  readonly resourceId: string | undefined;
  /** Tags that tell the next run to start it again. */
  readonly marks: Tags;
}
