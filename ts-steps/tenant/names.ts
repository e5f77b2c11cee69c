import type { Slot } from '../aws/snapshot.ts';
import { hex } from '../data/hash.ts';

/** Who a tenant is: an account and Region (implied by the cluster), a cluster, a tenant, one of its services. */
export interface Identity {
  readonly cluster: string;
  readonly tenant: string;
  /** `web` today; it stands in the hash and in the tags, so that a tenant can have more. */
  readonly service: string;
}

/** Every name of a tenant's resources, derived from who it is. */
export interface Names {
  readonly family: string;
  readonly serviceName: string;
  readonly containerName: string;
  readonly logGroup: string;
  /** `service/<cluster>/<service>`, as Application Auto Scaling calls the service. */
  readonly resourceId: string;
  /** By slot. */
  readonly targetGroups: Readonly<Record<Slot, string>>;
  readonly policies: { readonly scaleOut: string; readonly scaleIn: string };
  readonly alarms: { readonly scaleOut: string; readonly scaleIn: string };
}

/**
 * A name of at most 32 characters, as load balancing takes them: what can be read of the tenant, a hash that tells
 * tenants apart, and the slot. Type, protocol and VPC of a target group cannot be changed, so that there have to be two.
 */
export const slotName = ({ cluster, tenant, service }: Identity, slot: Slot): string => {
  const slug = tenant.slice(0, 21).replace(/-+$/, '');
  return `${slug}-${hex(JSON.stringify(['v1', cluster, tenant, service]), 8)}-${slot}`;
};

/** The names of one tenant. The separator `--` cannot stand in a cluster's or tenant's own name. */
export const namesOf = (identity: Identity): Names => {
  const { cluster, tenant, service } = identity;
  const serviceName = service === 'web' ? tenant : `${tenant}--${service}`;
  const alarm = `ecs-tenants/${cluster}/${serviceName}`;
  return {
    family: `${cluster}--${serviceName}`,
    serviceName,
    containerName: service,
    logGroup: `/ecs-tenants/${cluster}/${serviceName}`,
    resourceId: `service/${cluster}/${serviceName}`,
    targetGroups: { a: slotName(identity, 'a'), b: slotName(identity, 'b') },
    policies: { scaleOut: `${serviceName}--scale-out`, scaleIn: `${serviceName}--scale-in` },
    alarms: { scaleOut: `${alarm}/cpu-high`, scaleIn: `${alarm}/cpu-low` },
  };
};

/** Whose service of a cluster has this name; undefined where no tenant's can. The inverse of `namesOf`. */
export const identityOf = (cluster: string, serviceName: string): Identity | undefined => {
  const [tenant = '', service = 'web', ...others] = serviceName.split('--');
  const isName = (name: string): boolean => /^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/.test(name);
  const identity = { cluster, tenant, service };
  return others.length === 0 && isName(tenant) && isName(service) && namesOf(identity).serviceName === serviceName
    ? identity
    : undefined;
};
