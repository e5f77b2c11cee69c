import type { ClusterOperation } from '../../ts-steps/aws/cluster-operations.ts';
import type { ClusterContext } from '../../ts-steps/cluster/context.ts';
import { type ClusterNames, clusterNamesOf } from '../../ts-steps/cluster/names.ts';
import { type ClusterPlan, planClusterResources } from '../../ts-steps/cluster/plan.ts';
import { prepareClusterContext } from '../../ts-steps/cluster/prepare.ts';
import type { PresentClusterSettings } from '../../ts-steps/cluster/settings.ts';
import { apply } from '../../ts-steps/engine/apply.ts';
import type { CreateClusterInput } from '../../ts-steps/generated/create-cluster.input.ts';
import { type FakeAws, observe } from './fake-aws.ts';
import { executeOn } from './fake-execute.ts';

/** What was read of the fake, and what is to be done about it. */
export interface Planned {
  readonly names: ClusterNames;
  readonly context: ClusterContext;
  readonly present: PresentClusterSettings;
  readonly plan: ClusterPlan;
}

/** Observes and plans as the step does, without a client. */
export const planFor = (aws: FakeAws, request: CreateClusterInput, storesDockerHubLogin = false): Planned => {
  const names = clusterNamesOf(request.name, aws.region);
  const found = observe(aws, names, request);
  const run = {
    token: '0123456789abcdef01234567',
    adopt: request.adopt ?? false,
    replaceInstances: request.replaceInstances ?? false,
    storesDockerHubLogin,
  };
  const context = prepareClusterContext({ request, names, found, run });
  return { names, context, present: context.present, plan: planClusterResources(context) };
};

export const operationsOf = ({ changes }: ClusterPlan): ClusterOperation[] =>
  changes.flatMap((change) => [...change.operations]);

/** Plans and applies to the fake. */
export const create = async (aws: FakeAws, request: CreateClusterInput, login = false): Promise<Planned> => {
  const planned = planFor(aws, request, login);
  await apply(operationsOf(planned.plan), {
    // One tick later, as a call would answer.
    execute: async (one) => {
      await Promise.resolve();
      return executeOn(aws, one.kind, one.input);
    },
    signal: new AbortController().signal,
  });
  return planned;
};

/** A plan in short: `create role`, sorted, without the service-linked roles. */
export const actionsOf = ({ plan }: Planned): string[] =>
  plan.changes
    .filter(({ resource }) => resource !== 'serviceLinkedRole')
    .map(({ action, resource }) => `${action} ${resource}`)
    .sort();

/** A request that states all that AWS holds. */
export const statedRequest = (name: string, present: PresentClusterSettings): CreateClusterInput => ({
  ...(Object.fromEntries(
    Object.entries(present).filter(([, value]) => value !== undefined),
  ) as Partial<CreateClusterInput>),
  name,
});
