import { clusterKinds } from '../../aws/cluster-kinds.ts';
import type { ClusterOperation } from '../../aws/cluster-operations.ts';
import type { ClusterResourcesSnapshot } from '../../aws/cluster-resources-snapshot.ts';
import { regionOf } from '../../aws/observe/caller.ts';
import type { Operation } from '../../aws/operations.ts';
import { Patience } from '../../aws/patience.ts';
import { withClients } from '../../aws/with-clients.ts';
import { checkAccount } from '../../cluster/account.ts';
import { existingResources } from '../../cluster/existing-resources.ts';
import { type ClusterNames, clusterNamesOf } from '../../cluster/names.ts';
import { presentClusterQueryOf } from '../../cluster/query.ts';
import { type ClusterRemoval, planRemoval } from '../../cluster/removal.ts';
import { clusterSettingsOf } from '../../cluster/settings-of.ts';
import type { ChangeOf } from '../../data/change.ts';
import { exitCodes, StepError } from '../../data/errors.ts';
import { hex, stableJson } from '../../data/hash.ts';
import { planLines } from '../../data/plan-lines.ts';
import { clusterTagKeys } from '../../data/tag-keys.ts';
import { announcePlan } from '../../deployment/announce-plan.ts';
import { ChangesReport } from '../../deployment/changes-report.ts';
import { lookAtCluster } from '../../deployment/look-at-cluster.ts';
import type { Output } from '../../engine/apply.ts';
import { carryOut } from '../../engine/carry-out.ts';
import { convergence } from '../../engine/converge.ts';
import { executeOnCluster, isClusterOperation } from '../../engine/execute-on-cluster.ts';
import { execute as executeOnTenant } from '../../engine/operations.ts';
import { warnOfTaggedResources } from '../../engine/warn-of-tagged-resources.ts';
import { layoutError } from '../../front/layout.ts';
import { runDefaults } from '../../generated/remove-cluster.defaults.ts';
import type { RemoveClusterInput } from '../../generated/remove-cluster.input.ts';
import { type ClusterClients, clusterServices } from '../../runtime/cluster-clients.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import type { Change } from '../../tenant/change.ts';
import { awaited, paceLines } from '../../tenant/removal.ts';
import { tenantRemovals } from './tenants.ts';

type AnyOperation = ClusterOperation | Operation;

interface Removal {
  readonly planId: string;
  readonly changes: readonly ChangeOf<string, AnyOperation>[];
  /** Those of the changes that remove tenants. */
  readonly ofTenants: readonly Change[];
}

interface Prepared {
  readonly names: ClusterNames;
  readonly found: ClusterResourcesSnapshot;
  readonly plan: Removal;
}

const read = async (clients: ClusterClients, input: RemoveClusterInput) => {
  const names = clusterNamesOf(input.name, await regionOf(clients));
  const found = await lookAtCluster(clients, presentClusterQueryOf(names));
  checkAccount(found, input.accountId);
  const newer = layoutError({ name: input.name, tags: found.clusterTags });
  if (newer !== undefined) throw newer;
  return { names, found };
};

/** The cluster goes when the last tenant has gone. */
const afterTenants = (cluster: ClusterRemoval, tenants: readonly Change[]): Removal => {
  const last = tenants.flatMap((change) => change.operations.map((one) => one.id));
  return {
    ofTenants: tenants,
    planId:
      tenants.length === 0
        ? cluster.planId
        : hex(stableJson([cluster.planId, tenants.map(({ resource, name }) => [resource, name])]), 16),
    changes: [
      ...tenants,
      ...cluster.changes.map((change) => ({
        ...change,
        operations: change.operations.map((one) => ({ ...one, after: [...last, ...one.after] })),
      })),
    ],
  };
};

const prepare = async (clients: ClusterClients, input: RemoveClusterInput): Promise<Prepared> => {
  const { names, found } = await read(clients, input);
  const options = { ...runDefaults, ...input };
  const tenants = await tenantRemovals(clients, names, found, input, options.maxRemovals);
  const present = clusterSettingsOf(found, names);
  return {
    names,
    found,
    plan: afterTenants(planRemoval({ names, found, present, keepSecret: options.keepSecret }), tenants),
  };
};

const isOfCluster = (one: AnyOperation): one is ClusterOperation => isClusterOperation(one.kind);

const execute = (clients: ClusterClients, one: AnyOperation, patience: Patience): Promise<Output> =>
  isOfCluster(one)
    ? executeOnCluster({ clients, patience, dockerHubLogin: undefined }, one.kind, one.input)
    : executeOnTenant(clients, one.kind, one.input, patience);

const overdue = (minutes: number, cause: unknown): StepError =>
  new StepError(exitCodes.timedOut, `The removal is not at its end after ${minutes} minutes.`, {
    hint: 'Run again: it goes on where this run ended.',
    cause,
  });

const toEnd = async (
  input: RemoveClusterInput,
  context: StepContext,
  clients: ClusterClients,
): Promise<StepOutcome> => {
  const options = { ...runDefaults, ...input };
  const { log, report } = context;
  const timeout = AbortSignal.timeout(options.timeoutMinutes * 60_000);
  const signal = AbortSignal.any([context.signal, timeout]);
  const patience = new Patience(log, signal);
  const told = new ChangesReport<ChangeOf<string, AnyOperation>>(report, options.plan);

  const apply = async (prepared: Prepared): Promise<Map<string, Output>> => {
    return carryOut(
      prepared.plan.changes.flatMap((change) => change.operations),
      {
        changes: prepared.plan.changes,
        execute: async (one) => {
          const what = isOfCluster(one) ? undefined : awaited(prepared.plan.ofTenants, one);
          if (what !== undefined) log.tell('removal.awaited', { sentence: what });
          return execute(clients, one, patience);
        },
        signal,
        log,
        incomplete: (done) => told.progress(done),
      },
    );
  };

  const converge = convergence({
    prepare: () => prepare(clients, input),
    planned: (prepared) => {
      const { account, region } = prepared.found;
      announcePlan(log, { account, region, cluster: input.name }, prepared.plan, options.plan);
      const pace = paceLines(prepared.plan.ofTenants, options.timeoutMinutes);
      if (pace.length > 0) log.tell('removal.pace', { lines: pace });
      report({ cluster: input.name, account, region, planId: prepared.plan.planId, depth: 'deep' });
      told.planned(prepared.plan.changes);
    },
    apply,
    isPlan: options.plan,
    approvedPlan: input.approvedPlan,
    lines: ({ plan }) => planLines(plan.changes),
    log,
  });

  try {
    await converge();
    if (options.plan) return { code: exitCodes.done, result: {} };
    const { names, found } = await read(clients, input);
    const left = planRemoval({
      names,
      found,
      present: clusterSettingsOf(found, names),
      keepSecret: options.keepSecret,
    }).changes;
    if (left.length > 0)
      throw new StepError(
        exitCodes.timedOut,
        `Still there: ${left.map((change) => `${change.resource} ${change.name}`).join(', ')}.`,
        {
          hint: 'Run again: it goes on where this run ended.',
        },
      );
    const isKept = (arn: string): boolean =>
      (options.keepLogs && arn.includes(':log-group:')) || (options.keepSecret && arn.includes(':secret:'));
    await warnOfTaggedResources(clients, { [clusterTagKeys.cluster]: input.name }, clusterKinds, { isKept, log });
    const kept = existingResources(found, names).map((one) => `${one.resource} ${one.name}`);
    log.tell('removal.cluster-gone', { kept });
    return { code: exitCodes.done, result: {} };
  } catch (error) {
    if (!timeout.aborted || context.signal.aborted || error instanceof StepError) throw error;
    throw overdue(options.timeoutMinutes, error);
  }
};

/** remove-cluster: what create-cluster made, in the order that AWS needs, and nothing else. */
export const run: StepRun<RemoveClusterInput> = (input, context) =>
  withClients(clusterServices, input, context, (clients) => toEnd(input, context, clients));
