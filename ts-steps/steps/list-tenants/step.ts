import type { ListTenantsInput } from '../../generated/list-tenants.input.ts';
import { contract } from '../../generated/list-tenants.ts';
import type { Step } from '../../runtime/step.ts';

export const step: Step<ListTenantsInput> = {
  contract,
  name: 'list-tenants',
  check: () => [],
  load: async () => (await import('./run.ts')).run,
};
