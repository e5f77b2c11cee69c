import type { RemoveClusterInput } from '../../generated/remove-cluster.input.ts';
import { contract } from '../../generated/remove-cluster.ts';
import type { Step } from '../../runtime/step.ts';

export const step: Step<RemoveClusterInput> = {
  contract,
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
  load: async () => (await import('./run.ts')).run,
};
