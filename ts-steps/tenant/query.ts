import type { ResourceQuery } from '../aws/observe/query.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { type Identity, type Names, namesOf } from './names.ts';
import { statedSettings } from './settings.ts';

/** What a request says that decides what has to be read of the tenant's routing. */
export interface RoutingAsk {
  /** Hosts that the request states. */
  readonly hosts: readonly string[];
  /**
   * The tenant's part of a host that is made with the cluster's domain, where the tenant has no host or returns to it;
   * undefined where nothing is asked but what the tenant has.
   */
  readonly defaultHost: string | undefined;
  /** Whether the hosts that the tenant has do not stand against the default one. */
  readonly returnsToDefault: boolean;
  readonly dns: 'record' | 'wildcard' | 'none' | undefined;
  readonly loadBalancer: 'shared' | 'none' | undefined;
}

/** What to read of AWS for one tenant: data, so that many are read together. */
export interface TenantQuery extends ResourceQuery {
  readonly identity: Identity;
  readonly names: Names;
  readonly ask: RoutingAsk;
}

/** Nothing is asked: what the tenant has is in its service's tags and its rules. */
export const presentAsk: RoutingAsk = {
  hosts: [],
  defaultHost: undefined,
  returnsToDefault: false,
  dns: undefined,
  loadBalancer: undefined,
};

/** What a deployment's request asks of the routing. */
export const askOf = (request: DeployTenantInput): RoutingAsk => {
  const { hosts = [], dns, loadBalancer } = statedSettings(request);
  return {
    hosts,
    defaultHost: request.name,
    returnsToDefault: request.reset?.includes('/hosts') === true || request.complete === true,
    dns,
    loadBalancer,
  };
};

/** The query for one tenant. */
export const queryOf = (identity: Identity, ask: RoutingAsk): TenantQuery => {
  const names = namesOf(identity);
  return {
    key: `${identity.tenant}/${identity.service}`,
    identity,
    names,
    ask,
    serviceName: names.serviceName,
    family: names.family,
    targetGroups: names.targetGroups,
    logGroup: names.logGroup,
    resourceId: names.resourceId,
    alarms: [names.alarms.scaleOut, names.alarms.scaleIn],
  };
};
