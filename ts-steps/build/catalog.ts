import type { Catalog, Parameter } from '../runtime/contract.ts';
import type { Entry } from '../runtime/help/entry.ts';

const parameterOf = ({ type, kind, allowed, flag, alias, fileFlag, shorthand, unit, secret, host }: Entry): Parameter =>
  // JSON leaves out what is undefined.
  JSON.parse(
    JSON.stringify({ type, kind, allowed, flag, alias, fileFlag, shorthand, unit, secret, host }),
  ) as Parameter;

/** TypeScript module with the part of the catalog that a run needs. */
export const renderCatalog = (entries: readonly Entry[]): string => {
  const catalog: Catalog = Object.fromEntries(entries.map((entry) => [entry.pointer, parameterOf(entry)]));
  return `import type { Catalog } from '../runtime/contract.ts';

/** What flags and messages need to know about each place of the input. */
export const catalog: Catalog = ${JSON.stringify(catalog)};
`;
};
