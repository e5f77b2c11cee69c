import type { Slot } from '../snapshot.ts';

/** The names of one tenant's resources: what is read of AWS for it. Data, so that many are read together. */
export interface ResourceQuery {
  /** The key in the answer. */
  readonly key: string;
  readonly serviceName: string;
  readonly family: string;
  /** By slot, the names that its target groups can have: a tenant without a service would have that of slot a. */
  readonly targetGroups: Readonly<Record<Slot, string>>;
  readonly logGroup: string;
  /** `service/<cluster>/<service>`, as Application Auto Scaling calls the service. */
  readonly resourceId: string;
  readonly alarms: readonly string[];
}
