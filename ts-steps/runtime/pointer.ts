import type { Catalog, Parameter } from './contract.ts';

/** One segment of a JSON pointer (RFC 6901), escaped. */
export const escapeSegment = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1');

const unescapeSegment = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** The unescaped segments of a JSON pointer. */
export const segmentsOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescapeSegment);

/** What a JSON pointer points to; undefined where there is nothing. */
export const valueAt = (root: unknown, pointer: string): unknown =>
  segmentsOf(pointer).reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
        ? (value as Record<string, unknown>)[segment]
        : undefined,
    root,
  );

/** The catalog's name for a place: indexes of lists and keys of maps become `*`. Undefined for an unknown place. */
export const genericPointer = (pointer: string, catalog: Catalog): string | undefined =>
  segmentsOf(pointer).reduce<string | undefined>((generic, segment) => {
    if (generic === undefined) return undefined;
    return [`${generic}/${segment}`, `${generic}/*`].find((candidate) => Object.hasOwn(catalog, candidate));
  }, '');

/** What the catalog knows about a place of the input. */
export const parameterAt = (pointer: string, catalog: Catalog): Parameter | undefined => {
  const generic = genericPointer(pointer, catalog);
  return generic === undefined ? undefined : catalog[generic];
};
