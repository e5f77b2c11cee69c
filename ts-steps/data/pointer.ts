/** JSON pointers (RFC 6901) over plain data. */

/** One part of a pointer, escaped. */
export const escapedPart = (part: string | number): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** The parts of a pointer: `/environment/A~1B` → `['environment', 'A/B']`. */
export const pointerParts = (pointer: string): string[] => pointer.split('/').slice(1).map(unescaped);

/** A pointer of its parts. */
export const pointerOf = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${escapedPart(part)}`).join('');

type Container = Record<string, unknown>;

const isContainer = (value: unknown): value is Container => value !== null && typeof value === 'object';

/** The value at a pointer; undefined where there is none. Reads own properties only. */
export const valueAt = (document: unknown, pointer: string): unknown => {
  let value = document;
  for (const part of pointerParts(pointer)) {
    if (!isContainer(value) || !Object.hasOwn(value, part)) return undefined;
    value = value[part];
  }
  return value;
};

/** A copy of the document with a value at the pointer; missing objects and lists on the way are made. */
export const withValueAt = <Document>(document: Document, pointer: string, value: unknown): Document => {
  const place = (current: unknown, parts: readonly string[]): unknown => {
    const [part, ...rest] = parts;
    if (part === undefined) return value;
    if (Array.isArray(current) || (current === undefined && /^\d+$/.test(part))) {
      const list: unknown[] = [...((current as unknown[] | undefined) ?? [])];
      list[Number(part)] = place(list[Number(part)], rest);
      return list;
    }
    const object = isContainer(current) ? current : {};
    const inner = Object.hasOwn(object, part) ? object[part] : undefined;
    return { ...object, [part]: place(inner, rest) };
  };
  return place(document, pointerParts(pointer)) as Document;
};

/** A copy of the document without what the pointer names. */
export const withoutValueAt = <Document>(document: Document, pointer: string): Document => {
  const remove = (current: unknown, parts: readonly string[]): unknown => {
    const [part, ...rest] = parts;
    if (part === undefined || !isContainer(current) || !Object.hasOwn(current, part)) return current;
    if (Array.isArray(current))
      return rest.length === 0
        ? current.filter((_item, index) => index !== Number(part))
        : current.map((item: unknown, index) => (index === Number(part) ? remove(item, rest) : item));
    if (rest.length > 0) return { ...current, [part]: remove(current[part], rest) };
    const { [part]: _removed, ...others } = current;
    return others;
  };
  return remove(document, pointerParts(pointer)) as Document;
};

/**
 * The generic name of a place: `*` stands for an index of a list or a key of a map. Undefined for an unknown place.
 * @param known an object whose keys are the pointers of all places
 */
export const genericPointer = (pointer: string, known: object): string | undefined =>
  pointerParts(pointer).reduce<string | undefined>((generic, part) => {
    if (generic === undefined) return undefined;
    return [`${generic}/${part}`, `${generic}/*`].find((candidate) => Object.hasOwn(known, candidate));
  }, '');
