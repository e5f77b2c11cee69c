import { isObject, type JsonObject } from './json-object.ts';

/**
 * JSON merge patch (RFC 7396) without removal: objects merge by key, everything else is replaced. `null` is refused as
 * input before, and `reset` names what is to be removed. No key is set by assignment: an environment variable may be
 * named `__proto__`.
 */
export function mergePatch(target: JsonObject, patch: JsonObject): JsonObject;
export function mergePatch(target: unknown, patch: unknown): unknown;
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) merged.set(key, mergePatch(merged.get(key), value));
  return Object.fromEntries(merged);
}
