import { randomBytes } from 'node:crypto';
import type { Operation } from '../../aws/operations.ts';
import { Patience } from '../../aws/patience.ts';
import { tenantKinds } from '../../aws/strays.ts';
import { withClients } from '../../aws/with-clients.ts';
import { exitCodes, StepError } from '../../data/errors.ts';
import { tagKeys } from '../../data/tag-keys.ts';
import { toldChanges } from '../../deployment/told-changes.ts';
import type { Output } from '../../engine/apply.ts';
import { carryOut } from '../../engine/carry-out.ts';
import { convergence } from '../../engine/converge.ts';
import { execute } from '../../engine/operations.ts';
import { poll } from '../../engine/poll.ts';
import { tellStrays } from '../../engine/tell-strays.ts';
import { runDefaults } from '../../generated/remove-tenant.defaults.ts';
import type { RemoveTenantInput } from '../../generated/remove-tenant.input.ts';
import type { StepResult } from '../../generated/result.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import { type Clients, tenantServices } from '../../runtime/tenant-clients.ts';
import { type Change, operation } from '../../tenant/change.ts';
import { leaseOf } from '../../tenant/lease.ts';
import { awaited, paceLines } from '../../tenant/removal.ts';
import { changeLine, planLines, planSummary } from '../../tenant/render-plan.ts';
import { isLeaving } from '../../tenant/service-state.ts';
import { ownerTags } from '../../tenant/tags.ts';
import { checkRemoval, type Prepared, prepare } from './prepare.ts';

type Changes = NonNullable<StepResult['changes']>;

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
  const earlier: Changes[number][] = [];
  let began = false;

  const apply = async (prepared: Prepared): Promise<Map<string, Output>> => {
    const { changes } = prepared.plan;
    let done: ReadonlySet<string> = new Set();
    const tell = (): void => report({ changes: [...earlier, ...toldChanges(prepared.plan.changes, done)] });
    began = true;
    try {
      return await carryOut(framed(prepared, build), {
        changes,
        execute: async (one) => {
          const what = awaited(changes, one);
          if (what !== undefined) log.waiting(what);
          return execute(clients, one.kind, one.input, patience);
        },
        signal,
        log,
        line: changeLine,
        incomplete: (ids) => {
          done = ids;
          tell();
        },
      });
    } finally {
      earlier.push(...toldChanges(prepared.plan.changes, done).filter((change) => change.done === true));
    }
  };

  const converge = convergence({
    prepare: () => prepare(clients, input, options.keepLogs),
    planned: (prepared) => {
      const { plan, read, foreign, identity } = prepared;
      const { account, region, name } = read.snapshot.cluster;
      log.info(`account ${account}, Region ${region}, cluster ${name}`);
      report({ tenant: identity.tenant, cluster: name, account, region, planId: plan.planId, depth: 'deep' });
      // What this run itself has removed is no tenant that is missing.
      checkRemoval(prepared, options.allowMissing || began);
      for (const one of foreign) log.info(`left, because it is not ours: ${one}`);
      log.info(options.plan ? `plan ${plan.planId}: ${planSummary(plan.changes)}` : planSummary(plan.changes));
      if (options.plan) for (const line of planLines(plan.changes)) log.info(line);
      for (const line of paceLines(plan.changes, options.timeoutMinutes)) log.info(line);
      report({ changes: [...earlier, ...toldChanges(prepared.plan.changes, options.plan ? undefined : new Set())] });
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
    await tellStrays(clients, ownerTags(identity), tenantKinds, { isKept, log });
    log.info(
      logGroup === undefined
        ? `nothing of tenant ${input.name} is left`
        : `nothing of tenant ${input.name} is left but its log group ${logGroup.name}${logGroup.retentionInDays === undefined ? '' : `, which keeps each line for ${logGroup.retentionInDays} days`}`,
    );
  };

  try {
    const { outputs } = await converge();
    if (options.plan) return { code: exitCodes.done, result: {} };
    if (outputs === undefined) log.info(`there is nothing of tenant ${input.name} to remove`);
    else await verify();
    return { code: exitCodes.done, result: { changes: earlier } };
  } catch (error) {
    if (!timeout.aborted || interrupted.aborted || error instanceof StepError) throw error;
    throw overdue(options.timeoutMinutes, error);
  }
};

/** remove-tenant: one tenant with all that was made for it, in the order that AWS needs, and nothing else. */
export const run: StepRun<RemoveTenantInput> = (input, context) =>
  withClients(tenantServices, input, context, (clients) => removeTenant(input, context, clients));
