/** What JSON calls an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object that holds the value at the path and nothing else. */
export const setAt = (path: readonly string[], value: unknown): JsonObject => {
  const nested = path.reduceRight<unknown>((inner, segment) => Object.fromEntries([[segment, inner]]), value);
  return nested as JsonObject;
};
