/** What JSON calls an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object that holds the value at the path and nothing else. */
export const setAt = (path: readonly string[], value: unknown): JsonObject => {
  const nested = path.reduceRight<unknown>((inner, segment) => Object.fromEntries([[segment, inner]]), value);
  return nested as JsonObject;
};

/**
 * Objects merge by key, everything else is replaced. Keys are never assigned: `__proto__` is a legal name of an
 * environment variable.
 */
export const merge = (base: JsonObject, patch: JsonObject): JsonObject => {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(patch)) {
    const present = merged.get(key);
    merged.set(key, isObject(present) && isObject(value) ? merge(present, value) : value);
  }
  return Object.fromEntries(merged);
};
