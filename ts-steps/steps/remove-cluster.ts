import { contract } from '../generated/remove-cluster.ts';
import { runStep } from '../runtime/main.ts';

await runStep(
  {
    name: 'remove-cluster',
    check: ({ name, confirm, plan }) =>
      plan === true || confirm === name
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
