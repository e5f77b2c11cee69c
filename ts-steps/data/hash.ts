import { createRequire } from 'node:module';

// Loaded when the first hash is computed: `--help` needs none, and starts faster without it.
const load = createRequire(import.meta.url);

/** JSON with sorted keys and without undefined, so that equal values give equal text. */
export const stableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : item,
  ) ?? 'null';

/** The first `length` hex digits of the SHA-256 of a text. */
export const hex = (text: string, length: number): string =>
  (load('node:crypto') as typeof import('node:crypto'))
    .createHash('sha256')
    .update(text, 'utf8')
    .digest('hex')
    .slice(0, length);

/** Whether two values are the same JSON. */
export const same = (a: unknown, b: unknown): boolean => stableJson(a) === stableJson(b);
