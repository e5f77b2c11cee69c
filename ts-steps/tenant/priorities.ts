import { hex } from '../data/hash.ts';

/** Priorities 1 to 999 are people's, 1000 to 9999 those of paths, 40000 to 49999 those of wildcard hosts. */
export const exactHostBand = { from: 10_000, to: 39_999 } as const;

/**
 * The first free priority of the band of exact hosts, from a start that the host decides: the same tenant meets its own
 * rule, and tenants that are deployed at once seldom try the same place.
 * @returns undefined where the band is full
 */
export const freePriority = (host: string, taken: ReadonlySet<number>): number | undefined => {
  const size = exactHostBand.to - exactHostBand.from + 1;
  const start = Number.parseInt(hex(host, 8), 16) % size;
  for (let step = 0; step < size; step += 1) {
    const priority = exactHostBand.from + ((start + step) % size);
    if (!taken.has(priority)) return priority;
  }
  return undefined;
};
