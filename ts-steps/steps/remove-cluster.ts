import { contract } from '../generated/remove-cluster.ts';
import { runStep } from '../runtime/main.ts';

await runStep(
  {
    name: 'remove-cluster',
    // With force the tenants have to be counted first.
    check: ({ name, confirm, plan, force }) =>
      plan === true || confirm === name || (force === true && confirm?.startsWith(`${name} and its `))
        ? []
        : [
            {
              pointer: '/confirm',
              message:
                confirm === undefined
                  ? '/confirm is missing.'
                  : `/confirm is ${JSON.stringify(confirm)}, not the cluster's name.`,
              hint: `To remove the cluster and all that create-cluster made for it: confirm: "${name}". plan: true shows what would go.`,
            },
          ],
    load: async () => (await import('./remove-cluster/run.ts')).run,
  },
  contract,
);
