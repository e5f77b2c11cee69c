import type { TenantSnapshot } from '../aws/snapshot.ts';
import type { Halt } from '../data/halt.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import type { Names } from './names.ts';
import type { ResolvedSettings } from './settings.ts';

/**
 * A tenant is halted when its first deployment cannot succeed: its service is scaled to zero and its scaling suspended. The
 * service's tag `ecs-tenants:halted` says so, and with how many tasks the next run starts it again. A tenant that scale-tenant
 * has stopped is not halted (`wanted-state.ts`), nor is one whose service somebody scaled to zero: both stay at zero.
 */

/** With how many tasks a halted service is to start again; undefined for one that was not halted, or runs again. */
export const haltedCount = (tags: Tags, desiredCount: number | undefined): number | undefined => {
  const value = tags[tagKeys.halted];
  return value === undefined || desiredCount !== 0 || !/^\d+$/.test(value) ? undefined : Number(value);
};

/** How to halt a service that has never been steady; undefined for one that has a version to return to. */
export const haltOf = (
  { service, serviceTags }: Pick<TenantSnapshot, 'service' | 'serviceTags'>,
  { scaling, desiredCount, minCount }: ResolvedSettings,
  { resourceId }: Names,
): Halt | undefined =>
  service === undefined || haltedCount(serviceTags, service.desiredCount) !== undefined
    ? {
        resourceId: scaling ? resourceId : undefined,
        marks: { [tagKeys.halted]: String(desiredCount ?? minCount) },
      }
    : undefined;
