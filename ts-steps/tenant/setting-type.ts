import { genericPointer } from '../data/pointer.ts';
import { catalog } from '../generated/deploy-tenant.catalog.ts';

/** JSON type of the value that a pointer into a tenant's settings names; undefined where there is no such place. */
export const settingType = (pointer: string): string | undefined =>
  catalog[genericPointer(pointer, catalog) ?? '']?.type;
