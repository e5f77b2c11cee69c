import { randomBytes } from 'node:crypto';
import type { Service } from '@aws-sdk/client-ecs';
import { StaleSnapshot } from '../../aws/stale.ts';
import { waitInSync } from '../../engine/dns.ts';
import type { Output } from '../../engine/operations.ts';
import { isSteady } from '../../engine/verdict.ts';
import { failureEvidence, type Watched, watchRollout } from '../../engine/watch.ts';
import { runDefaults } from '../../generated/deploy-tenant.defaults.ts';
import type { DeployTenantInput } from '../../generated/deploy-tenant.input.ts';
import type { StepResult } from '../../generated/result.ts';
import { CallCounter } from '../../runtime/calls.ts';
import { type Clients, createClients } from '../../runtime/clients.ts';
import { exitCodes, refused, type StepError } from '../../runtime/errors.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import type { RunFacts } from '../../tenant/context.ts';
import { isOpen, leaseOf, runnerOf } from '../../tenant/lease.ts';
import { overridesOf } from '../../tenant/overrides.ts';
import type { Plan } from '../../tenant/plan.ts';
import { planLines, planSummary, shownField } from '../../tenant/render-plan.ts';
import { stableJson } from '../../tenant/hash.ts';
import { tagKeys } from '../../tenant/tags.ts';
import { carryOut } from './carry-out.ts';
import { type Prepared, prepare } from './prepare.ts';

/** How often a run reads again because another one was faster, before it gives up. */
const mostAttempts = 5;

const urlOf = ({ settings, snapshot }: Prepared): string | null =>
  settings.loadBalancer === 'none' ? null : `${snapshot.loadBalancer?.scheme ?? 'http'}://${settings.hosts[0]}`;

const changesOf = ({ changes }: Plan, done?: ReadonlyMap<string, Output>): NonNullable<StepResult['changes']> =>
  changes.map(({ resource, name, action, reason, fields, operations }) => ({
    resource,
    name,
    action,
    reason,
    ...(done === undefined ? {} : { done: operations.every((one) => done.has(one.id)) }),
    fields: fields.map(shownField),
  }));

const changeKeys = ({ changes }: Plan): Set<string> =>
  new Set(changes.map(({ resource, name, action, fields }) => stableJson({ resource, name, action, fields })));

/** One run of deploy-tenant. */
class Deployment {
  readonly #input: DeployTenantInput & Required<Pick<DeployTenantInput, keyof typeof runDefaults>>;
  readonly #context: StepContext;
  readonly #clients: Clients;
  readonly #run: RunFacts;
  readonly #deadline: number;
  /** Ends what goes on beside the writes when they fail. */
  readonly #beside = new AbortController();
  #approved: Set<string> | undefined;
  #rollout: Promise<Watched> | undefined;
  readonly #dns: Promise<boolean>[] = [];

  constructor(input: DeployTenantInput, context: StepContext, clients: Clients) {
    this.#input = { ...runDefaults, ...input };
    this.#context = context;
    this.#clients = clients;
    this.#deadline = Date.now() + this.#input.timeoutMinutes * 60_000;
    const token = randomBytes(16).toString('hex');
    const build = input.build ?? context.env['BUILD_URL'];
    this.#run = {
      token,
      lease: leaseOf(token, build),
      build,
      version: context.version,
      forceNewDeployment: this.#input.forceNewDeployment,
      adopt: this.#input.adopt,
    };
  }

  async toEnd(): Promise<StepOutcome> {
    try {
      const { prepared, outputs } = await this.#converge();
      if (this.#input.plan) return { code: exitCodes.done, result: { deployment: { verdict: 'planned' } } };
      const outcome = await this.#awaitRollout(prepared, outputs);
      // Another run was writing when we began: what it did after we had read is put right by the last one, us.
      const contested = prepared.plan.changes.length > 0 && isOpen(prepared.found.serviceTags[tagKeys.run]);
      if (contested && outcome.code === exitCodes.done) await this.#converge();
      return outcome;
    } finally {
      this.#beside.abort();
    }
  }

  /** Reads, plans and applies, and again where another run was faster. */
  async #converge(): Promise<{ prepared: Prepared; outputs: Map<string, Output> }> {
    const { log } = this.#context;
    for (let attempt = 1; ; attempt += 1) {
      const startedAt = performance.now();
      const prepared = await prepare(this.#clients, this.#input, this.#run);
      this.#context.report({ timings: { read: Math.round(performance.now() - startedAt) } });
      this.#announce(prepared);
      if (this.#input.plan) return { prepared, outputs: new Map() };
      this.#checkApproval(prepared.plan);
      if (prepared.plan.changes.length === 0) return { prepared, outputs: new Map() };
      try {
        return { prepared, outputs: await this.#apply(prepared) };
      } catch (error) {
        if (!(error instanceof StaleSnapshot)) throw error;
        if (attempt === mostAttempts) throw this.#tooContested(error);
        log.info(`${error.message}: reading again`);
      }
    }
  }

  async #apply(prepared: Prepared): Promise<Map<string, Output>> {
    const startedAt = performance.now();
    const outputs = await carryOut(prepared, {
      clients: this.#clients,
      run: this.#run,
      log: this.#context.log,
      signal: this.#context.signal,
      onService: (service) => this.#watch(prepared, service),
      onDnsChange: (changeId) => this.#waitForDns(changeId),
    });
    const taskDefinitionArn = prepared.plan.taskDefinitionArn ?? outputs.get('taskDefinition')?.value;
    const serviceArn = prepared.found.service?.serviceArn ?? outputs.get('service')?.value;
    this.#context.report({
      changes: changesOf(prepared.plan, outputs),
      timings: { apply: Math.round(performance.now() - startedAt) },
      ...(taskDefinitionArn === undefined ? {} : { taskDefinitionArn }),
      ...(serviceArn === undefined ? {} : { serviceArn }),
    });
    return outputs;
  }

  /** Prints and reports what was found and what is to be done. */
  #announce(prepared: Prepared): void {
    const { log } = this.#context;
    const { plan, settings, snapshot, identity, found, present, names } = prepared;
    const { cluster } = snapshot;
    log.info(`account ${cluster.account}, Region ${cluster.region}, cluster ${cluster.name}`);
    for (const warning of plan.warnings) log.warn(warning);
    for (const { resource, kept } of plan.drift)
      log.info(`drift: ${resource} was changed by others since our last run${kept ? '; kept' : ''}`);
    log.info(this.#input.plan ? `plan ${plan.planId}: ${planSummary(plan.changes)}` : planSummary(plan.changes));
    if (this.#input.plan) for (const line of planLines(plan.changes)) log.info(line);
    this.#context.report({
      tenant: identity.tenant,
      cluster: cluster.name,
      account: cluster.account,
      region: cluster.region,
      url: urlOf(prepared),
      image: settings.image,
      taskDefinitionArn: plan.taskDefinitionArn ?? null,
      serviceArn: found.service?.serviceArn ?? null,
      planId: plan.planId,
      changes: changesOf(plan),
      drift: plan.drift.map((one) => ({ ...one })),
      overrides: overridesOf(found, present, names, cluster),
      depth: 'deep',
    });
  }

  #checkApproval(plan: Plan): void {
    const { approvedPlan } = this.#input;
    if (approvedPlan === undefined) return;
    const keys = changeKeys(plan);
    // Read again after another run was faster: what is left has to be a part of what was approved.
    const covered = this.#approved !== undefined && [...keys].every((key) => this.#approved?.has(key));
    if (!covered && plan.planId !== approvedPlan) {
      for (const line of planLines(plan.changes)) this.#context.log.info(line);
      throw refused(
        `The plan is ${plan.planId} now, not ${approvedPlan} as approved: AWS or the request has changed since.`,
        'Look at the new plan and approve it.',
      );
    }
    this.#approved ??= keys;
  }

  #tooContested(error: StaleSnapshot): StepError {
    return refused(`Other runs keep changing this tenant: ${error.message}.`, 'Run again when they have ended.');
  }

  #signal(): AbortSignal {
    return AbortSignal.any([this.#context.signal, this.#beside.signal]);
  }

  #watch({ found, names, snapshot }: Prepared, service: Service): void {
    if (!this.#input.wait) return;
    const rollout = watchRollout({
      clients: this.#clients,
      cluster: snapshot.cluster.name,
      serviceName: names.serviceName,
      service,
      previousServiceDeployment: startsDeployment(found.service, service) ? found.service?.currentServiceDeployment : undefined,
      log: this.#context.log,
      signal: this.#signal(),
      deadline: this.#deadline,
    });
    // Awaited after the writes; until then its failure is nobody's.
    rollout.catch(() => undefined);
    this.#rollout = rollout;
  }

  #waitForDns(changeId: string): void {
    if (!this.#input.wait) return;
    const inSync = waitInSync(this.#clients, changeId, { signal: this.#signal(), deadline: this.#deadline });
    inSync.catch(() => undefined);
    this.#dns.push(inSync);
  }

  async #awaitRollout(prepared: Prepared, outputs: ReadonlyMap<string, Output>): Promise<StepOutcome> {
    const { log } = this.#context;
    if (!this.#input.wait) return { code: exitCodes.done, result: { deployment: { verdict: 'not-awaited' } } };
    const startedAt = performance.now();
    const { service } = prepared.found;
    if (this.#rollout === undefined && service !== undefined && !isSteady(service)) {
      log.info('nothing to change, but the service is not steady: waiting for its rollout');
      this.#watch(prepared, service);
    }
    const watched = await this.#rollout;
    const inSync = await Promise.all(this.#dns);
    this.#context.report({ timings: { rollout: Math.round(performance.now() - startedAt) } });
    if (inSync.includes(false)) log.warn('the DNS change has not reached all name servers yet');
    if (watched === undefined) return this.#steady(prepared, outputs);
    return this.#judged(prepared, outputs, watched);
  }

  async #judged(prepared: Prepared, outputs: ReadonlyMap<string, Output>, watched: Watched): Promise<StepOutcome> {
    const { verdict, deploymentId, service } = watched;
    const own = service.deployments?.find((one) => one.id === deploymentId);
    const deployment: NonNullable<StepResult['deployment']> = {
      id: deploymentId,
      verdict: verdict.verdict,
      ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
      desiredCount: service.desiredCount ?? 0,
      runningCount: service.runningCount ?? 0,
      failedTasks: own?.failedTasks ?? 0,
    };
    this.#context.report({ deployment });
    const said = verdict.reason === undefined ? '' : ` ECS says: ${verdict.reason}`;
    switch (verdict.verdict) {
      case 'steady':
      case 'steady-at-zero':
        return this.#steady(prepared, outputs, watched);
      case 'rolled-back':
      case 'failed': {
        const evidence = await failureEvidence(this.#clients, prepared.snapshot.cluster.name, watched);
        for (const line of evidence) this.#context.log.info(line);
        const what =
          verdict.verdict === 'rolled-back'
            ? 'The deployment failed and ECS rolled back to the version before.'
            : /no rollback candidate/i.test(verdict.reason ?? '')
              ? 'The first deployment failed, and there is no earlier version to return to.'
              : 'The deployment failed.';
        return {
          code: exitCodes.rolloutFailed,
          result: {
            message: `${what}${evidence[0] === undefined ? '' : ` Cause: ${evidence[0]}.`}${said}`,
            hint: 'Mend the cause and run again; everything that was created stays until then.',
          },
        };
      }
      case 'superseded': {
        const lease = service.tags?.find((tag) => tag.key === tagKeys.run)?.value;
        const by = lease === undefined || lease.startsWith(this.#run.lease) ? '' : ` (${runnerOf(lease)})`;
        return {
          code: exitCodes.superseded,
          result: { message: `Another deployment${by} replaced this one before it was steady.${said}`, hint: 'Look at that run for the outcome.' },
        };
      }
      case 'timed-out':
        return {
          code: exitCodes.timedOut,
          result: {
            message: `The rollout is not steady after ${this.#input.timeoutMinutes} minutes; it still goes on, and nothing was stopped.`,
            hint: 'Run again to go on waiting, or raise timeoutMinutes.',
          },
        };
    }
  }

  #steady(prepared: Prepared, outputs: ReadonlyMap<string, Output>, watched?: Watched): StepOutcome {
    const { log } = this.#context;
    const service = watched?.service ?? prepared.found.service;
    const atZero = (service?.desiredCount ?? 0) === 0;
    if (atZero) log.warn('deployed, but desiredCount is 0: no task runs, so nothing was verified');
    const revision = prepared.plan.taskDefinitionArn ?? outputs.get('taskDefinition')?.value;
    log.info(`image     ${prepared.settings.image}`);
    log.info(`revision  ${(revision ?? '').replace(/^.*\//, '')}`);
    log.info(`tasks     ${service?.runningCount ?? 0} running, ${service?.desiredCount ?? 0} desired`);
    log.info(`url       ${urlOf(prepared) ?? 'none: a worker'}`);
    return {
      code: exitCodes.done,
      result: {
        deployment: {
          ...(watched === undefined ? {} : { id: watched.deploymentId }),
          verdict: atZero ? 'steady-at-zero' : 'steady',
          desiredCount: service?.desiredCount ?? 0,
          runningCount: service?.runningCount ?? 0,
        },
      },
    };
  }
}

/** Whether a write started a deployment: the primary one is another than before. */
const startsDeployment = (before: Service | undefined, after: Service): boolean =>
  before?.deployments?.[0]?.id !== after.deployments?.[0]?.id;

/** deploy-tenant: reads, plans, applies, and watches the rollout to its end. */
export const run: StepRun<DeployTenantInput> = async (input, context) => {
  const calls = new CallCounter();
  const clients = createClients({ region: input.region, roleArn: input.roleArn, calls });
  try {
    return await new Deployment(input, context, clients).toEnd();
  } finally {
    context.report({ calls: calls.counts() });
  }
};
