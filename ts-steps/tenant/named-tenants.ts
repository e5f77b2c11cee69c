import type { TenantNamePatterns, TenantResourceNames } from '../aws/tenant-resource-names.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { type Identity, identityOf, namesOf } from './names.ts';
import { isOurs } from './tags.ts';

/** Stands for the service's name in the names of resources. No service can have it. */
const mark = '*';

/** What the names of all tenants' resources on a cluster have in common. */
export const tenantNamePatterns = (cluster: string): TenantNamePatterns => {
  const { family, alarms, resourceId } = namesOf({ cluster, tenant: mark, service: 'web' });
  const before = (name: string): string => name.slice(0, name.indexOf(mark));
  return {
    family: before(family),
    alarm: before(alarms.scaleOut),
    resourceId: before(resourceId),
    targetGroup: /^[a-z][a-z0-9-]*-[0-9a-f]{8}-[ab]$/,
  };
};

/** The tenants that these names belong to. Log groups are not among them: a removal leaves those on purpose. */
export const tenantsNamedBy = (cluster: string, found: TenantResourceNames): Identity[] => {
  const patterns = tenantNamePatterns(cluster);
  const after = (name: string, prefix: string): string[] =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [];
  const services = new Set([
    ...found.families.flatMap((name) => after(name, patterns.family)),
    ...found.alarms.flatMap((name) => after(name, patterns.alarm)).map((name) => name.replace(/\/[^/]*$/, '')),
    ...found.resourceIds.flatMap((name) => after(name, patterns.resourceId)),
    ...found.targetGroupTags.flatMap((tags) => {
      const identity = { cluster, tenant: tags[tagKeys.tenant] ?? '', service: tags[tagKeys.service] ?? '' };
      return isOurs(tags, identity) ? [namesOf(identity).serviceName] : [];
    }),
  ]);
  return [...services].flatMap((name) => identityOf(cluster, name) ?? []);
};
