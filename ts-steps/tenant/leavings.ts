import type { Leavings, LeavingsQuery } from '../aws/leavings.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { type Identity, identityOf, namesOf } from './names.ts';
import { isOurs } from './tags.ts';

/** A name that cannot be a service's marks where it stands in the names of resources. */
const mark = '*';

/** How the names of all tenants' resources on a cluster begin. */
export const leavingsQueryOf = (cluster: string): LeavingsQuery => {
  const { family, alarms, resourceId } = namesOf({ cluster, tenant: mark, service: 'web' });
  const before = (name: string): string => name.slice(0, name.indexOf(mark));
  return {
    family: before(family),
    alarm: before(alarms.scaleOut),
    resourceId: before(resourceId),
    targetGroup: /^[a-z][a-z0-9-]*-[0-9a-f]{8}-[ab]$/,
  };
};

/**
 * The tenants that something may be left of. A log group alone makes none: it is what a removal leaves on purpose.
 */
export const tenantsLeft = (cluster: string, leavings: Leavings): Identity[] => {
  const query = leavingsQueryOf(cluster);
  const after = (name: string, prefix: string): string[] =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [];
  const services = new Set([
    ...leavings.families.flatMap((name) => after(name, query.family)),
    ...leavings.alarms.flatMap((name) => after(name, query.alarm)).map((name) => name.replace(/\/[^/]*$/, '')),
    ...leavings.resourceIds.flatMap((name) => after(name, query.resourceId)),
    ...leavings.targetGroupTags.flatMap((tags) => {
      const identity = { cluster, tenant: tags[tagKeys.tenant] ?? '', service: tags[tagKeys.service] ?? '' };
      return isOurs(tags, identity) ? [namesOf(identity).serviceName] : [];
    }),
  ]);
  return [...services].flatMap((name) => identityOf(cluster, name) ?? []);
};
