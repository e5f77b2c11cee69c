import { isObject, type JsonObject } from './json-object.ts';

/**
 * JSON merge patch (RFC 7396) without removal: objects merge by key, everything else is replaced. `null` never gets
 * here: it is refused as input, and what is to go is named by `reset`.
 * Keys are never assigned: `__proto__` is a legal name of an environment variable.
 */
export function mergePatch(target: JsonObject, patch: JsonObject): JsonObject;
export function mergePatch(target: unknown, patch: unknown): unknown;
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) merged.set(key, mergePatch(merged.get(key), value));
  return Object.fromEntries(merged);
}
