import { genericPointer } from '../data/pointer.ts';
import type { Catalog, Parameter } from './contract.ts';

/** What the catalog knows about a place of the input. */
export const parameterAt = (pointer: string, catalog: Catalog): Parameter | undefined => {
  const generic = genericPointer(pointer, catalog);
  return generic === undefined ? undefined : catalog[generic];
};
