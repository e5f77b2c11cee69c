/**
 * The names of one tenant's resources: what is read of AWS for it. It is data, so that many tenants can be read
 * together.
 */
export interface ResourceQuery {
  /** The key that the tenant has in the answer. */
  readonly key: string;
  readonly serviceName: string;
  readonly family: string;
  /** The target group that a tenant without a service would have. */
  readonly targetGroup: string;
  readonly logGroup: string;
  /** `service/<cluster>/<service>`, as Application Auto Scaling calls the service. */
  readonly resourceId: string;
  readonly alarms: readonly string[];
}
