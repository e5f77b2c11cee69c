import type { Tags } from '../aws/snapshot.ts';
import { hex } from './hash.ts';
import type { Identity } from './names.ts';

/** Keys of our own tags. Those of a cluster are read here and written by whoever makes the cluster. */
export const tagKeys = {
  cluster: 'ecs-tenants:cluster',
  tenant: 'ecs-tenants:tenant',
  service: 'ecs-tenants:service',
  /** On a task definition: hash over what was registered. */
  digest: 'ecs-tenants:digest',
  /** On a task definition: the build that registered it. */
  build: 'ecs-tenants:build',
  /** On a task definition: when a deployment of it was last seen steady. */
  steady: 'ecs-tenants:steady',
  /** On a service: its listener rule. An index that saves a search; checked, never trusted. */
  rule: 'ecs-tenants:rule',
  /** On a service: its hosts, separated by spaces. */
  hosts: 'ecs-tenants:hosts',
  /** On a service: the settings that no AWS resource holds. */
  dns: 'ecs-tenants:dns',
  scaling: 'ecs-tenants:scaling',
  loadBalancer: 'ecs-tenants:load-balancer',
  protected: 'ecs-tenants:protected',
  /** On a service: that it is stopped, and what it returns to. */
  state: 'ecs-tenants:state',
  /** On a service: what we wrote last. */
  applied: 'ecs-tenants:applied',
  /** On a service: the image that the last run deployed, and the revision that it stands in: true while that is what runs. */
  image: 'ecs-tenants:image',
  revision: 'ecs-tenants:revision',
  /** On a service whose first deployment was stopped: with how many tasks it starts again. */
  halted: 'ecs-tenants:halted',
  /** On a service: the run that is writing, or wrote last. */
  run: 'ecs-tenants:run',
} as const;

/** Keys of the tags that a cluster carries for its tenants' deployments. */
export const clusterTagKeys = {
  cluster: 'ecs-tenants:cluster',
  /** Marks the cluster that is meant where none is named. */
  default: 'ecs-tenants:default',
  domain: 'ecs-tenants:domain',
  listener: 'ecs-tenants:listener',
  /** `https` or `http`: the listener's protocol. */
  scheme: 'ecs-tenants:scheme',
  subnets: 'ecs-tenants:subnets',
  securityGroups: 'ecs-tenants:security-groups',
  executionRole: 'ecs-tenants:execution-role',
  taskRole: 'ecs-tenants:task-role',
  /** Followed by a JSON pointer: `ecs-tenants:default/memory`. */
  defaultPrefix: 'ecs-tenants:default/',
} as const;

/** Longest value of a tag. */
export const maxTagValue = 256;

/**
 * Any text as a tag value that every AWS service takes: letters, digits, space and `+ - = . _ : / @`. Other characters
 * are written as `=` and the two hex digits of each byte; `=` itself as `=3D`. What is too long is cut, with a hash.
 */
export const encodeTagValue = (text: string): string => {
  const encoded = [...new TextEncoder().encode(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9 +\-._:/@]/.test(character)
        ? character
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
  if (encoded.length <= maxTagValue) return encoded;
  // Do not cut through an escape.
  return `${encoded.slice(0, maxTagValue - 13).replace(/=.?$/, '')} ${hex(text, 12)}`;
};

/** The text that a tag's value stands for; one that was cut stays cut. */
export const decodeTagValue = (value: string): string => {
  const bytes = value.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/g, '%$1');
  try {
    return decodeURIComponent(bytes);
  } catch {
    // Not one of ours.
    return value;
  }
};

/** The tags that say whose a resource is. */
export const ownerTags = ({ cluster, tenant, service }: Identity): Tags => ({
  [tagKeys.cluster]: cluster,
  [tagKeys.tenant]: tenant,
  [tagKeys.service]: service,
});

/** Whether a resource carries this tenant's tags. */
export const isOurs = (tags: Tags | undefined, identity: Identity): boolean =>
  tags !== undefined && Object.entries(ownerTags(identity)).every(([key, value]) => tags[key] === value);

/** The caller's own tags among those of a resource. */
export const userTags = (tags: Tags): Tags =>
  Object.fromEntries(Object.entries(tags).filter(([key]) => !/^(ecs-tenants|aws):/i.test(key)));
