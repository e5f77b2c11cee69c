import type { Tags } from './tags.ts';

/** How to stop a service that has no earlier version to return to. */
export interface Halt {
  /** `service/<cluster>/<service>`, whose scaling is suspended; undefined where it does not scale. */
  readonly resourceId: string | undefined;
  /** Tags from which the next run knows that it has to start the service again. */
  readonly marks: Tags;
}
