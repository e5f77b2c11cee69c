import type { TenantSnapshot } from '../aws/snapshot.ts';
import type { Halt } from '../data/halt.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import type { Names } from './names.ts';
import type { ResolvedSettings } from './settings.ts';

/**
 * A first deployment that could not succeed is stopped: its service scaled to zero, its scaling suspended. The
 * service's tag `ecs-tenants:halted` says so, and with how many tasks the next run starts it again; a service that
 * somebody scaled to zero has no such tag, and is left at zero.
 */

/** With how many tasks a stopped service is to start again; undefined for one that was not stopped, or runs again. */
export const haltedCount = (tags: Tags, desiredCount: number | undefined): number | undefined => {
  const value = tags[tagKeys.halted];
  return value === undefined || desiredCount !== 0 || !/^\d+$/.test(value) ? undefined : Number(value);
};

/** How to stop a service that has never been steady; undefined for one that has a version to return to. */
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
