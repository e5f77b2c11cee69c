import type { Problem } from '../data/errors.ts';
import { type JsonObject, setAt } from '../data/json-object.ts';
import { mergePatch } from '../data/merge-patch.ts';
import { pointerParts } from '../data/pointer.ts';
import { readUses } from './argv.ts';
import { Collector, type Environment } from './collect.ts';
import type { Catalog } from './contract.ts';
import { type RunFlags, readRunFlags } from './run-flags.ts';

export interface ParsedFlags {
  readonly run: RunFlags;
  /** What the flags say, in the form of the input; not validated. */
  readonly request: JsonObject;
  readonly problems: readonly Problem[];
}

const requestOf = (values: ReadonlyMap<string, unknown>): JsonObject => {
  // A whole object first, then its parts.
  const outerFirst = [...values].sort(([left], [right]) => pointerParts(left).length - pointerParts(right).length);
  return outerFirst.reduce<JsonObject>(
    (request, [pointer, value]) => mergePatch(request, setAt(pointerParts(pointer), value)),
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
