import { randomBytes } from 'node:crypto';
import { Patience } from '../../aws/patience.ts';
import { withClients } from '../../aws/with-clients.ts';
import type { ClusterChange } from '../../cluster/change.ts';
import { isSecure } from '../../cluster/listeners.ts';
import { exitCodes } from '../../data/errors.ts';
import { planLines } from '../../data/plan-lines.ts';
import { announcePlan } from '../../deployment/announce-plan.ts';
import { ChangesReport } from '../../deployment/changes-report.ts';
import type { Output } from '../../engine/apply.ts';
import { carryOut } from '../../engine/carry-out.ts';
import { convergence } from '../../engine/converge.ts';
import { executeOnCluster } from '../../engine/execute-on-cluster.ts';
import { runDefaults } from '../../generated/create-cluster.defaults.ts';
import type { CreateClusterInput } from '../../generated/create-cluster.input.ts';
import { type ClusterClients, clusterServices } from '../../runtime/cluster-clients.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import { dockerHubLogin } from './docker-hub-login.ts';
import { type PreparedCluster, prepareCluster } from './prepare.ts';
import { waitForCluster } from './wait.ts';

const announce = ({ context, plan, names }: PreparedCluster, { log, report }: StepContext, isPlan: boolean): void => {
  const { account, region } = context.found;
  announcePlan(log, { account, region, cluster: names.cluster }, plan, isPlan);
  report({
    cluster: names.cluster,
    account,
    region,
    planId: plan.planId,
    depth: 'deep',
  });
};

/** Characters. */
const labelWidth = 10;

const summarise = ({ context, names }: PreparedCluster, { log }: StepContext): void => {
  const { settings } = context;
  const instances =
    settings.spotMaxPrice === undefined
      ? 'spot instances'
      : `spot instances for at most ${settings.spotMaxPrice} USD/h`;
  const fact = (label: string, value: string): void => log.tell('state.fact', { label, value, width: labelWidth });
  const { capacity, capacityProvider, domain, loadBalancer, minSize, maxSize } = settings;
  fact('cluster', names.cluster);
  fact('capacity', capacityProvider ?? (capacity === 'EC2_SPOT' ? `${minSize} to ${maxSize} ${instances}` : capacity));
  if (loadBalancer === 'shared' && domain !== undefined)
    fact('tenants', `${isSecure(context) ? 'https' : 'http'}://<tenant>.${domain}`);
  fact('next', `deploy-tenant --name <tenant> --image <image> --cluster ${names.cluster}`);
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
  const told = new ChangesReport<ClusterChange>(report, options.plan);
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
        incomplete: (done) => told.progress(done),
      },
    );
    report({ timings: { apply: Math.round(performance.now() - startedAt) } });
    return outputs;
  };

  const converge = convergence({
    prepare: async () => {
      const startedAt = performance.now();
      const prepared = await prepareCluster(clients, input, facts, login);
      report({ timings: { read: Math.round(performance.now() - startedAt) } });
      return prepared;
    },
    planned: (prepared) => {
      announce(prepared, context, options.plan);
      told.planned(prepared.plan.changes);
    },
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
