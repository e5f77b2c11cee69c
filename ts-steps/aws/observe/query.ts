import type { Slot } from '../snapshot.ts';

/**
 * The names of one tenant's resources: what is read of AWS for it. It is data, so that many tenants can be read
 * together.
 */
export interface ResourceQuery {
  /** The key that the tenant has in the answer. */
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
