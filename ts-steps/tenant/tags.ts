import { tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import type { Identity } from './names.ts';

/** The tags that say whose a resource is. */
export const ownerTags = ({ cluster, tenant, service }: Identity): Tags => ({
  [tagKeys.cluster]: cluster,
  [tagKeys.tenant]: tenant,
  [tagKeys.service]: service,
});

/** Whether a resource carries this tenant's tags. */
export const isOurs = (tags: Tags | undefined, identity: Identity): boolean =>
  tags !== undefined && Object.entries(ownerTags(identity)).every(([key, value]) => tags[key] === value);
