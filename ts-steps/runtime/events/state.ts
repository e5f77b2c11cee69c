import { info, waiting, warn } from './kind.ts';

/** What is told of how a cluster or a tenant is. */
export const stateEvents = {
  /** One line of a description: `image       nginx:1.27`. @property width of the column of labels, characters */
  'state.fact': info(
    ({ label, value, width }: { readonly label: string; readonly value: string; readonly width: number }) =>
      `${label.padEnd(width)}${value}`,
  ),
  /** Something of it that a person should look at. */
  'state.risk': warn(({ sentence }: { readonly sentence: string }) => sentence),
  /** @property states how many tenants are in each state */
  'state.tenants': info(
    ({ count, states }: { readonly count: number; readonly states: Readonly<Record<string, number>> }) => {
      const parts = Object.entries(states).map(([state, number]) => `${number} ${state}`);
      return `${count} ${count === 1 ? 'tenant' : 'tenants'}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
    },
  ),
  /** What a new cluster still lacks, sentences. */
  'cluster.awaited': waiting(({ missing }: { readonly missing: readonly string[] }) => missing.join('; ')),
  'cluster.launch-failed': warn(
    ({ because }: { readonly because: string }) => `an instance could not be launched: ${because}`,
  ),
} as const;
