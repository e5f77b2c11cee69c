import type { Problem } from '../data/errors.ts';
import { escapedPart } from '../data/pointer.ts';
import { parameterAt } from './catalog-place.ts';
import type { Catalog } from './contract.ts';

/** JSON pointers of every null, in the order of the document. */
export const findNulls = (root: unknown): string[] => {
  const found: string[] = [];
  // A stack of our own: nesting is the caller's, and may be deeper than the call stack.
  const open: (readonly [string, unknown])[] = [['', root]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [pointer, value] = next;
    if (value === null) found.push(pointer);
    if (typeof value === 'object' && value !== null) {
      const children = Object.entries(value).map(([key, child]) => [`${pointer}/${escapedPart(key)}`, child] as const);
      open.push(...children.reverse());
    }
  }
  return found;
};

const isInList = (pointer: string, catalog: Catalog): boolean =>
  pointer.split('/').some((_segment, index, segments) => {
    const outer = segments.slice(0, index).join('/');
    return outer !== '' && parameterAt(outer, catalog)?.type === 'array';
  });

/** A null is nearly always an accident of the caller, so it means nothing: not even the default. */
export const nullProblem = (pointer: string, catalog: Catalog, prefix: string): Problem => {
  const place = `${prefix}${pointer}`;
  const message = `${place}: null is not allowed`;
  if (isInList(pointer, catalog)) return { pointer: place, message: `${message}.` };
  return parameterAt(pointer, catalog)?.kind === 'setting'
    ? { pointer: place, message: `${message}; to return to the default use reset: ["${pointer}"].` }
    : { pointer: place, message: `${message}; leave it out.` };
};
