import { randomBytes } from 'node:crypto';
import type { Operation } from '../../aws/operations.ts';
import { Patience } from '../../aws/patience.ts';
import { tenantKinds } from '../../aws/tenant-kinds.ts';
import { withClients } from '../../aws/with-clients.ts';
import { exitCodes, StepError } from '../../data/errors.ts';
import { planLines } from '../../data/plan-lines.ts';
import { tagKeys } from '../../data/tag-keys.ts';
import { announcePlan } from '../../deployment/announce-plan.ts';
import { ChangesReport } from '../../deployment/changes-report.ts';
import type { Output } from '../../engine/apply.ts';
import { carryOut } from '../../engine/carry-out.ts';
import { convergence } from '../../engine/converge.ts';
import { execute } from '../../engine/operations.ts';
import { poll } from '../../engine/poll.ts';
import { warnOfTaggedResources } from '../../engine/warn-of-tagged-resources.ts';
import { runDefaults } from '../../generated/remove-tenant.defaults.ts';
import type { RemoveTenantInput } from '../../generated/remove-tenant.input.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import { type Clients, tenantServices } from '../../runtime/tenant-clients.ts';
import { type Change, operation } from '../../tenant/change.ts';
import { leaseOf } from '../../tenant/lease.ts';
import { awaited, paceLines } from '../../tenant/removal.ts';
import { isLeaving } from '../../tenant/service-state.ts';
import { ownerTags } from '../../tenant/tags.ts';
import { checkRemoval, type Prepared, prepare } from './prepare.ts';

/** Marks the service as this run's: a deployment that goes on beside it begins nothing more. */
const leaseFor = ({ remains, plan }: Prepared, build: string | undefined): Operation[] => {
  const { service } = remains.tenant;
  const arn = service?.serviceArn;
  // One that leaves already needs no mark: nobody deploys to it.
  if (arn === undefined || isLeaving(service) || !plan.changes.some((change) => change.resource === 'service'))
    return [];
  const lease = leaseOf(randomBytes(16).toString('hex'), build);
  return [operation('tagEcsResource', 'lease', { arn, set: { [tagKeys.run]: lease }, remove: [] })];
};

/** The service goes last of what waits for the mark: a removed one takes no tags. */
const framed = (prepared: Prepared, build: string | undefined): Operation[] => {
  const lease = leaseFor(prepared, build);
  const planned = prepared.plan.changes.flatMap((change) => change.operations);
  if (lease.length === 0) return planned;
  return [
    ...lease,
    ...planned.map(
      (one): Operation => (one.kind === 'deleteService' ? { ...one, after: [...one.after, 'lease'] } : one),
    ),
  ];
};

const stillThere = (changes: readonly Change[]): StepError =>
  new StepError(
    exitCodes.timedOut,
    `Still there after the removal: ${changes.map((change) => `${change.resource} ${change.name}`).join(', ')}.`,
    { hint: 'Another run may have deployed the tenant meanwhile. Run again: it goes on where this run ended.' },
  );

const overdue = (minutes: number, cause: unknown): StepError =>
  new StepError(exitCodes.timedOut, `The removal is not at its end after ${minutes} minutes; nothing was put back.`, {
    hint: 'Run again: it goes on where this run ended.',
    cause,
  });

/** So long a read may know nothing of a removal. */
const lagMilliseconds = 10_000;

const removeTenant = async (
  input: RemoveTenantInput,
  { log, report, env, signal: interrupted }: StepContext,
  clients: Clients,
): Promise<StepOutcome> => {
  const options = { ...runDefaults, ...input };
  const build = input.build ?? env.BUILD_URL;
  const timeout = AbortSignal.timeout(options.timeoutMinutes * 60_000);
  const signal = AbortSignal.any([interrupted, timeout]);
  const patience = new Patience(log, signal);
  const told = new ChangesReport<Change>(report, options.plan);
  let began = false;

  const apply = async (prepared: Prepared): Promise<Map<string, Output>> => {
    const { changes } = prepared.plan;
    began = true;
    return carryOut(framed(prepared, build), {
      changes,
      execute: async (one) => {
        const what = awaited(changes, one);
        if (what !== undefined) log.tell('removal.awaited', { sentence: what });
        return execute(clients, one.kind, one.input, patience);
      },
      signal,
      log,
      incomplete: (done) => told.progress(done),
    });
  };

  const converge = convergence({
    prepare: () => prepare(clients, input, options.keepLogs),
    planned: (prepared) => {
      const { plan, read, foreign, identity } = prepared;
      const { account, region, name } = read.snapshot.cluster;
      report({ tenant: identity.tenant, cluster: name, account, region, planId: plan.planId, depth: 'deep' });
      // What this run itself has removed is no tenant that is missing.
      checkRemoval(prepared, options.allowMissing || began);
      announcePlan(log, { account, region, cluster: name }, plan, options.plan);
      for (const what of foreign) log.tell('removal.not-ours', { what });
      const pace = paceLines(plan.changes, options.timeoutMinutes);
      if (pace.length > 0) log.tell('removal.pace', { lines: pace });
      told.planned(plan.changes);
    },
    apply,
    isPlan: options.plan,
    approvedPlan: input.approvedPlan,
    lines: ({ plan }) => planLines(plan.changes),
    log,
  });

  /** Reads every kind once more, and finds nothing; AWS's own reads may lag behind its writes for some seconds. */
  const verify = async (): Promise<void> => {
    let last: Prepared | undefined;
    const gone = await poll(
      async () => {
        last = await prepare(clients, input, options.keepLogs);
        return last.plan.changes.length === 0 ? last : undefined;
      },
      { signal, everySeconds: 2, deadline: Date.now() + lagMilliseconds },
    );
    if (gone === undefined) throw stillThere(last?.plan.changes ?? []);
    const { logGroup } = gone.remains.tenant;
    const { identity } = gone;
    const isKept = (arn: string): boolean => logGroup !== undefined && arn.includes(`:log-group:${logGroup.name}`);
    await warnOfTaggedResources(clients, ownerTags(identity), tenantKinds, { isKept, log });
    log.tell('removal.tenant-gone', {
      tenant: input.name,
      logGroup: logGroup?.name,
      retentionInDays: logGroup?.retentionInDays,
    });
  };

  try {
    const { outputs } = await converge();
    if (options.plan) return { code: exitCodes.done, result: {} };
    if (outputs === undefined) log.tell('removal.nothing-to-do', { tenant: input.name });
    else await verify();
    return { code: exitCodes.done, result: {} };
  } catch (error) {
    if (!timeout.aborted || interrupted.aborted || error instanceof StepError) throw error;
    throw overdue(options.timeoutMinutes, error);
  }
};

/** remove-tenant: one tenant with all that was made for it, in the order that AWS needs, and nothing else. */
export const run: StepRun<RemoveTenantInput> = (input, context) =>
  withClients(tenantServices, input, context, (clients) => removeTenant(input, context, clients));
