import { pointerParts } from '../data/pointer.ts';
import type { Catalog, Parameter } from './contract.ts';

/** The catalog's name for a place: indexes of lists and keys of maps become `*`. Undefined for an unknown place. */
export const genericPointer = (pointer: string, catalog: Catalog): string | undefined =>
  pointerParts(pointer).reduce<string | undefined>((generic, segment) => {
    if (generic === undefined) return undefined;
    return [`${generic}/${segment}`, `${generic}/*`].find((candidate) => Object.hasOwn(catalog, candidate));
  }, '');

/** What the catalog knows about a place of the input. */
export const parameterAt = (pointer: string, catalog: Catalog): Parameter | undefined => {
  const generic = genericPointer(pointer, catalog);
  return generic === undefined ? undefined : catalog[generic];
};
