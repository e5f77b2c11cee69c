import { readUses } from './argv.ts';
import { Collector, type Environment } from './collect.ts';
import type { Catalog } from './contract.ts';
import type { Problem } from './errors.ts';
import { type JsonObject, merge, setAt } from './merge.ts';
import { segmentsOf } from './pointer.ts';
import { type RunFlags, readRunFlags } from './run-flags.ts';

export interface ParsedFlags {
  readonly run: RunFlags;
  /** What the flags say, in the form of the input; not validated. */
  readonly request: JsonObject;
  readonly problems: readonly Problem[];
}

const requestOf = (values: ReadonlyMap<string, unknown>): JsonObject => {
  // A whole object first, then its parts.
  const outerFirst = [...values].sort(([left], [right]) => segmentsOf(left).length - segmentsOf(right).length);
  return outerFirst.reduce<JsonObject>(
    (request, [pointer, value]) => merge(request, setAt(segmentsOf(pointer), value)),
    {},
  );
};

/** Reads the command line by the catalog. Nothing is thrown: all that is wrong is among the problems. */
export const parseFlags = (argv: readonly string[], catalog: Catalog, environment: Environment): ParsedFlags => {
  const { uses, problems } = readUses(argv, catalog);
  const own = readRunFlags(uses);
  const collector = new Collector(catalog, environment);
  for (const use of uses) if (use.meaning !== undefined) collector.add(use, use.meaning);
  return {
    run: own.run,
    request: requestOf(collector.values),
    problems: [...problems, ...own.problems, ...collector.problems],
  };
};
