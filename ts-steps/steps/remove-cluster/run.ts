import type { ClusterPartsSnapshot } from '../../aws/cluster-snapshot.ts';
import { callerOf, observeCluster } from '../../aws/observe-cluster.ts';
import { listServices } from '../../aws/services.ts';
import { tagsOf } from '../../aws/snapshot.ts';
import { clusterGuideFor } from '../../cluster/guide.ts';
import { type ClusterNames, clusterNamesOf, policyName } from '../../cluster/names.ts';
import { clusterParts } from '../../cluster/parts.ts';
import { type ClusterRemoval, planRemoval } from '../../cluster/removal.ts';
import { clusterSettingsOf } from '../../cluster/settings-of.ts';
import type { Output } from '../../engine/apply.ts';
import { carryOut } from '../../engine/carry-out.ts';
import { executeOnCluster } from '../../engine/cluster-operations.ts';
import { convergence } from '../../engine/converge.ts';
import { runDefaults } from '../../generated/remove-cluster.defaults.ts';
import type { RemoveClusterInput } from '../../generated/remove-cluster.input.ts';
import type { StepResult } from '../../generated/result.ts';
import { CallCounter } from '../../runtime/calls.ts';
import { createClients } from '../../runtime/clients.ts';
import { type ClusterClients, clusterServices } from '../../runtime/cluster-clients.ts';
import { exitCodes, refused, StepError } from '../../runtime/errors.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import { changeLine, planLines, planSummary } from '../../tenant/render-plan.ts';
import { tagKeys } from '../../tenant/tags.ts';

interface Prepared {
  readonly names: ClusterNames;
  readonly found: ClusterPartsSnapshot;
  readonly plan: ClusterRemoval;
}

const changesOf = ({ plan }: Prepared, done?: { has(id: string): boolean }): NonNullable<StepResult['changes']> =>
  plan.changes.map(({ resource, name, action, reason, operations }) => ({
    resource,
    name,
    action,
    reason,
    ...(done === undefined ? {} : { done: operations.every((one) => done.has(one.id)) }),
    fields: [],
  }));

const read = async (clients: ClusterClients, input: RemoveClusterInput) => {
  const caller = await callerOf(clients);
  if (input.accountId !== undefined && input.accountId !== caller.account)
    throw refused(
      `This is account ${caller.account}, not ${input.accountId}.`,
      'Check AWS_PROFILE, the credentials and roleArn.',
    );
  const names = clusterNamesOf(input.name, caller.region);
  const found = await observeCluster(clients, { ...names, policyName }, clusterGuideFor({ name: input.name }), caller);
  return { names, found };
};

/** Refuses what must stay: a protected cluster, and one with tenants or somebody's services on it. */
const checkFree = async (clients: ClusterClients, found: ClusterPartsSnapshot, names: ClusterNames): Promise<void> => {
  if (found.cluster === undefined) return;
  if (clusterSettingsOf(found, names).protected === true)
    throw refused(
      `Cluster ${names.cluster} is protected.`,
      `Unset it first: create-cluster --name ${names.cluster} --no-protected.`,
    );
  const services = await listServices(clients, names.cluster);
  if (services.length === 0) return;
  const tenants = services
    .map((service) => tagsOf(service.tags)[tagKeys.tenant] ?? `service ${service.serviceName}`)
    .sort();
  throw refused(
    `${tenants.length} ${tenants.length === 1 ? 'tenant is' : 'tenants are'} on cluster ${names.cluster}: ${tenants.join(', ')}.`,
    'Remove them first.',
  );
};

const prepare = async (clients: ClusterClients, input: RemoveClusterInput): Promise<Prepared> => {
  const { names, found } = await read(clients, input);
  await checkFree(clients, found, names);
  const present = clusterSettingsOf(found, names);
  return { names, found, plan: planRemoval({ names, found, present, keepSecret: input.keepSecret === true }) };
};

const toEnd = async (
  input: RemoveClusterInput,
  context: StepContext,
  clients: ClusterClients,
): Promise<StepOutcome> => {
  const options = { ...runDefaults, ...input };
  const { log, report } = context;
  const timeout = AbortSignal.timeout(options.timeoutMinutes * 60_000);
  const signal = AbortSignal.any([context.signal, timeout]);

  const apply = async (prepared: Prepared): Promise<Map<string, Output>> => {
    const outputs = await carryOut(
      prepared.plan.changes.flatMap((change) => change.operations),
      {
        changes: prepared.plan.changes,
        execute: (one) => executeOnCluster({ clients, signal, dockerHubLogin: undefined }, one.kind, one.input),
        signal,
        log,
        line: changeLine,
        incomplete: (done) => report({ changes: changesOf(prepared, done) }),
      },
    );
    report({ changes: changesOf(prepared, outputs) });
    return outputs;
  };

  const converge = convergence({
    prepare: () => prepare(clients, input),
    planned: (prepared) => {
      const { account, region } = prepared.found;
      log.info(`account ${account}, Region ${region}, cluster ${input.name}`);
      log.info(
        options.plan
          ? `plan ${prepared.plan.planId}: ${planSummary(prepared.plan.changes)}`
          : planSummary(prepared.plan.changes),
      );
      if (options.plan) for (const line of planLines(prepared.plan.changes)) log.info(line);
      report({
        cluster: input.name,
        account,
        region,
        planId: prepared.plan.planId,
        changes: changesOf(prepared),
        depth: 'deep',
      });
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
    const kept = clusterParts(found, names).map((part) => `${part.resource} ${part.name}`);
    log.info(kept.length === 0 ? 'nothing of the cluster is left' : `left, because it is not ours: ${kept.join(', ')}`);
    return { code: exitCodes.done, result: {} };
  } catch (error) {
    if (!timeout.aborted || context.signal.aborted || error instanceof StepError) throw error;
    throw new StepError(exitCodes.timedOut, `The removal is not at its end after ${options.timeoutMinutes} minutes.`, {
      hint: 'Run again: it goes on where this run ended.',
      cause: error,
    });
  }
};

/** remove-cluster: what create-cluster made, in the order that AWS needs, and nothing else. */
export const run: StepRun<RemoveClusterInput> = async (input, context) => {
  const calls = new CallCounter();
  const clients = createClients(clusterServices, { region: input.region, roleArn: input.roleArn, calls });
  try {
    return await toEnd(input, context, clients);
  } finally {
    context.report({ calls: calls.counts() });
  }
};
