import type { RemoveTenantInput } from '../../generated/remove-tenant.input.ts';
import { contract } from '../../generated/remove-tenant.ts';
import type { Step } from '../../runtime/step.ts';

export const step: Step<RemoveTenantInput> = {
  contract,
  name: 'remove-tenant',
  check: ({ name, confirm, plan }) =>
    plan === true || confirm === name
      ? []
      : [
          {
            pointer: '/confirm',
            message:
              confirm === undefined
                ? '/confirm is missing.'
                : `/confirm is ${JSON.stringify(confirm)}, not the tenant's name.`,
            hint: `To remove the tenant and all that deploy-tenant made for it: confirm: "${name}". plan: true shows what would go.`,
          },
        ],
  load: async () => (await import('./run.ts')).run,
};
