import type { FieldChange } from './change.ts';
import { same } from './hash.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { pointerOf } from './pointer.ts';

// Own properties only: a variable or a tag may be named `constructor` or `__proto__`.
const own = (object: JsonObject, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

const diff = (pointer: string, from: unknown, to: unknown, secret: boolean): FieldChange[] => {
  if (same(from, to)) return [];
  if (isObject(from) || isObject(to)) {
    const [before, after] = [isObject(from) ? from : {}, isObject(to) ? to : {}];
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => diff(pointer + pointerOf(key), own(before, key), own(after, key), secret));
  }
  const empty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
  if (empty(from) && empty(to)) return [];
  return [
    {
      pointer,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(secret ? { secret: true as const } : {}),
    },
  ];
};

/**
 * The changes from one set of values to another; maps are compared key by key.
 * @param secret names of values that must not appear in a log
 */
export const valueChanges = (
  names: readonly string[],
  from: JsonObject,
  to: JsonObject,
  secret: ReadonlySet<string> = new Set(),
): FieldChange[] => names.flatMap((name) => diff(pointerOf(name), from[name], to[name], secret.has(name)));
