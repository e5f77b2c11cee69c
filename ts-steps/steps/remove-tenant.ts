import { contract } from '../generated/remove-tenant.ts';
import { runStep } from '../runtime/main.ts';

await runStep(
  {
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
    load: async () => (await import('./remove-tenant/run.ts')).run,
  },
  contract,
);
