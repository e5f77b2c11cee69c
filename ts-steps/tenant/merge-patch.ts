const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * JSON merge patch (RFC 7396) without removal: objects merge by key, everything else is replaced. `null` never gets
 * here: it is refused as input, and what is to go is named by `reset`.
 * Keys are never assigned: `__proto__` is a legal name of an environment variable.
 */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (!isObject(patch)) return patch;
  const base = isObject(target) ? target : {};
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(patch)) merged.set(key, mergePatch(merged.get(key), value));
  return Object.fromEntries(merged);
};
