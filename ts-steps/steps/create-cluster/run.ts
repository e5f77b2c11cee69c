import { randomBytes } from 'node:crypto';
import { Patience } from '../../aws/patience.ts';
import { withClients } from '../../aws/with-clients.ts';
import { isSecure } from '../../cluster/listeners.ts';
import { exitCodes } from '../../data/errors.ts';
import { toldChanges } from '../../deployment/told-changes.ts';
import type { Output } from '../../engine/apply.ts';
import { carryOut } from '../../engine/carry-out.ts';
import { convergence } from '../../engine/converge.ts';
import { executeOnCluster } from '../../engine/execute-on-cluster.ts';
import { runDefaults } from '../../generated/create-cluster.defaults.ts';
import type { CreateClusterInput } from '../../generated/create-cluster.input.ts';
import { type ClusterClients, clusterServices } from '../../runtime/cluster-clients.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import { changeLine, planLines, planSummary } from '../../tenant/render-plan.ts';
import { dockerHubLogin } from './docker-hub-login.ts';
import { type PreparedCluster, prepareCluster } from './prepare.ts';
import { waitForCluster } from './wait.ts';

const announce = ({ context, plan, names }: PreparedCluster, { log, report }: StepContext, isPlan: boolean): void => {
  const { account, region } = context.found;
  log.info(`account ${account}, Region ${region}, cluster ${names.cluster}`);
  for (const warning of plan.warnings) log.warn(warning);
  log.info(isPlan ? `plan ${plan.planId}: ${planSummary(plan.changes)}` : planSummary(plan.changes));
  if (isPlan) for (const line of planLines(plan.changes)) log.info(line);
  report({
    cluster: names.cluster,
    account,
    region,
    planId: plan.planId,
    changes: toldChanges(plan.changes),
    depth: 'deep',
  });
};

const summarise = ({ context, names }: PreparedCluster, { log }: StepContext): void => {
  const { settings } = context;
  const instances =
    settings.spotMaxPrice === undefined
      ? 'spot instances'
      : `spot instances for at most ${settings.spotMaxPrice} USD/h`;
  log.info(`cluster   ${names.cluster}`);
  log.info(
    `capacity  ${settings.capacityProvider ?? (settings.capacity === 'EC2_SPOT' ? `${settings.minSize} to ${settings.maxSize} ${instances}` : settings.capacity)}`,
  );
  if (settings.loadBalancer === 'shared' && settings.domain !== undefined)
    log.info(`tenants   ${isSecure(context) ? 'https' : 'http'}://<tenant>.${settings.domain}`);
  log.info(`next      deploy-tenant --name <tenant> --image <image> --cluster ${names.cluster}`);
};

const toEnd = async (
  input: CreateClusterInput,
  context: StepContext,
  clients: ClusterClients,
): Promise<StepOutcome> => {
  const options = { ...runDefaults, ...input };
  const { log, signal, report } = context;
  const deadline = Date.now() + options.timeoutMinutes * 60_000;
  const login = dockerHubLogin(context.env);
  const patience = new Patience(log, signal);
  const facts = {
    token: randomBytes(12).toString('hex'),
    adopt: options.adopt,
    replaceInstances: options.replaceInstances,
  };

  const apply = async (prepared: PreparedCluster): Promise<Map<string, Output>> => {
    const startedAt = performance.now();
    const outputs = await carryOut(
      prepared.plan.changes.flatMap((change) => change.operations),
      {
        changes: prepared.plan.changes,
        execute: (one) => executeOnCluster({ clients, patience, dockerHubLogin: login }, one.kind, one.input),
        signal,
        log,
        line: changeLine,
        incomplete: (done) => report({ changes: toldChanges(prepared.plan.changes, done) }),
      },
    );
    report({
      changes: toldChanges(prepared.plan.changes, outputs),
      timings: { apply: Math.round(performance.now() - startedAt) },
    });
    return outputs;
  };

  const converge = convergence({
    prepare: async () => {
      const startedAt = performance.now();
      const prepared = await prepareCluster(clients, input, facts, login);
      report({ timings: { read: Math.round(performance.now() - startedAt) } });
      return prepared;
    },
    planned: (prepared) => announce(prepared, context, options.plan),
    apply,
    isPlan: options.plan,
    approvedPlan: input.approvedPlan,
    lines: ({ plan }) => planLines(plan.changes),
    log,
  });

  const { prepared } = await converge();
  if (options.plan) return { code: exitCodes.done, result: {} };
  if (options.wait) {
    const startedAt = performance.now();
    const missing = await waitForCluster(prepared, { clients, log, signal, deadline });
    report({ timings: { wait: Math.round(performance.now() - startedAt) } });
    if (missing.length > 0)
      return {
        code: exitCodes.timedOut,
        result: {
          message: `The cluster is not ready after ${options.timeoutMinutes} minutes: ${missing.join('; ')}. Nothing was stopped.`,
          hint: 'Run again to go on waiting; look at the Auto Scaling group’s activities where no instance comes.',
        },
      };
  }
  summarise(prepared, context);
  return { code: exitCodes.done, result: {} };
};

/** create-cluster: reads, plans, applies, and waits until tenants can be deployed. */
export const run: StepRun<CreateClusterInput> = (input, context) =>
  withClients(clusterServices, input, context, (clients) => toEnd(input, context, clients));
