import type { ChangeOf, ChangeTold, FieldChange } from './change.ts';

const marks = { create: '+', update: '~', remove: '-', deploy: '>' } as const;

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const valueLine = ({ pointer, from, to, secret }: FieldChange): string => {
  if (secret === true)
    return `${pointer}: ${from === undefined ? 'set' : to === undefined ? 'removed' : 'changed'} (not shown)`;
  if (from === undefined) return `${pointer}: ${shown(to)}`;
  return to === undefined ? `${pointer}: ${shown(from)} → removed` : `${pointer}: ${shown(from)} → ${shown(to)}`;
};

/** One line for a change: `~ service acme (asked for)`. */
export const changeLine = ({ action, resource, name, reason }: ChangeTold): string =>
  `${marks[action]} ${resource} ${name} (${reason})`;

/** A plan for people, a line each: every resource, below it old → new. */
export const planLines = (changes: readonly ChangeOf<string, unknown>[]): string[] =>
  changes.flatMap((change) => [changeLine(change), ...change.fields.map((field) => `    ${valueLine(field)}`)]);

/** `2 to create, 1 to update`. */
export const planSummary = (changes: readonly Pick<ChangeTold, 'action'>[]): string => {
  const words = { create: 'to create', update: 'to update', remove: 'to remove', deploy: 'to deploy again' } as const;
  const counts = Object.entries(words).flatMap(([action, word]) => {
    const count = changes.filter((change) => change.action === action).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return counts.length === 0 ? 'no changes' : counts.join(', ');
};

/** A field as the result shows it: without a secret's values. */
export const shownField = ({ pointer, from, to, secret }: FieldChange) =>
  secret === true
    ? { pointer, secret }
    : { pointer, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
