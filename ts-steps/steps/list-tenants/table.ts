import type { TenantSummary } from '../../tenant/summary.ts';

const columns: readonly (readonly [title: string, value: (tenant: TenantSummary) => string])[] = [
  ['NAME', ({ name }) => name],
  ['IMAGE', ({ image }) => image ?? '?'],
  ['RUNNING', ({ runningCount, desiredCount }) => `${runningCount}/${desiredCount}`],
  ['STATE', ({ state }) => state],
  ['URL', ({ url }) => url ?? '-'],
  [
    'PLACEMENT',
    ({ placement: { capacity, loadBalancer } }) =>
      loadBalancer === undefined ? capacity : `${capacity}, ${loadBalancer}`,
  ],
];

/** Tenants for people, a line each below the titles; columns as wide as what stands in them. */
export const tableOf = (tenants: readonly TenantSummary[]): string => {
  const rows = [columns.map(([title]) => title), ...tenants.map((tenant) => columns.map(([, value]) => value(tenant)))];
  const widths = columns.map((_column, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
};
