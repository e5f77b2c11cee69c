import type { Entry } from './entry.ts';
import type { Schema } from './schema.ts';

/** As somebody would type it into a shell. */
const word = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

const flagsOf = (entry: Entry, value: unknown): string[] => {
  const flag = entry.alias ?? entry.flag;
  const name = `--${flag}`;
  if (typeof value === 'boolean') return [value ? name : `--no-${flag}`];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.map((item) => `${name} ${word(item)}`);
  if (entry.type === 'map')
    return Object.entries(value as Record<string, unknown>).map(([key, item]) => `${name} ${word(`${key}=${item}`)}`);
  return [`${name} ${word(typeof value === 'object' ? JSON.stringify(value) : String(value))}`];
};

/** The least that the step can be called with: the first example of everything that is required. */
const leastRequest = (schema: Schema): Record<string, unknown> =>
  Object.fromEntries((schema.required ?? []).map((name) => [name, schema.properties?.[name]?.examples?.[0]]));

/**
 * The schema's own examples as commands, then how a file is given; a schema without examples is shown with the least
 * that it requires.
 * @throws Error where a required parameter has no example either
 */
export const exampleCommands = (step: string, schema: Schema, entries: readonly Entry[]): string[] => {
  const requests = (schema.examples ?? [leastRequest(schema)]) as readonly Record<string, unknown>[];
  const lines = requests.map((request) => {
    const flags = Object.entries(request).flatMap(([name, value]) => {
      const entry = entries.find(({ pointer }) => pointer === `/${name}`);
      if (entry === undefined || value === undefined) throw new Error(`${step}: no parameter or no example of ${name}`);
      return flagsOf(entry, value);
    });
    return [step, ...flags].join(' ');
  });
  return [...lines, `${step} --input request.json --log quiet`];
};
