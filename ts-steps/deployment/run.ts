import type { RunTaskCommandInput, Service } from '@aws-sdk/client-ecs';
import { withClients } from '../aws/with-clients.ts';
import { exitCodes } from '../data/errors.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Output } from '../engine/apply.ts';
import { type Converged, convergence } from '../engine/converge.ts';
import { waitInSync } from '../engine/dns.ts';
import { followRollout, type Rollout } from '../engine/rollout.ts';
import { ServiceFeed } from '../engine/service-feed.ts';
import { isSteady, startsDeployment } from '../engine/verdict.ts';
import { diagnostics } from '../failures/diagnostics.ts';
import { runDefaults } from '../generated/deploy-tenant.defaults.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import type { StepResult } from '../generated/result.ts';
import { awaitedLater } from '../runtime/awaited-later.ts';
import type { StepContext, StepOutcome } from '../runtime/step.ts';
import { type Clients, tenantServices } from '../runtime/tenant-clients.ts';
import type { Change } from '../tenant/change.ts';
import type { RunFacts } from '../tenant/context.ts';
import { haltOf } from '../tenant/halt.ts';
import { isOpen } from '../tenant/lease.ts';
import type { Plan } from '../tenant/plan.ts';
import { planLines } from '../tenant/render-plan.ts';
import { applyPlan } from './apply-plan.ts';
import { awaiting } from './awaiting.ts';
import { announce, announceEnd, factsOf } from './facts.ts';
import { type Ask, type Prepared, prepare } from './prepare.ts';
import { deploymentOf, outcomeOf, successorOf } from './rollout-outcome.ts';
import { runFactsOf } from './run-facts.ts';
import { settled } from './settled.ts';
import { markSteady } from './steady-tag.ts';
import { runTaskBefore } from './task-before.ts';
import { toldChanges } from './told-changes.ts';
import { undo } from './undo.ts';
import { untilGone } from './until-gone.ts';

/** How often a run puts right what another one did beside it, before it leaves it at that. */
const mostRepairs = 5;

/** One run on one tenant. */
class Deployment {
  readonly #input: DeployTenantInput & Required<Pick<DeployTenantInput, keyof typeof runDefaults>>;
  readonly #context: StepContext;
  readonly #clients: Clients;
  readonly #feed: ServiceFeed;
  readonly #run: RunFacts;
  readonly #order: Ask['order'];
  #deadline: number;
  /** Ends what goes on beside the writes when they fail. */
  readonly #beside = new AbortController();
  readonly #converge: () => Promise<Converged<Prepared, Map<string, Output>>>;
  #rollout: Promise<Rollout> | undefined;
  /** The writes of the present plan. */
  #written: Promise<unknown> | undefined;
  readonly #dns: Promise<boolean>[] = [];
  /** What was carried out before the present plan. */
  readonly #earlier: NonNullable<StepResult['changes']>[number][] = [];
  /** The same with their operations, for what may have to be taken back. */
  readonly #done: Change[] = [];
  #isDeployed = false;
  /** Whether the service's tag still named this run when its rollout ended. */
  #isOurs = false;

  constructor(input: DeployTenantInput, context: StepContext, clients: Clients, order: Ask['order']) {
    this.#input = { ...runDefaults, ...input };
    this.#order = order;
    this.#context = context;
    this.#clients = clients;
    this.#feed = new ServiceFeed(clients);
    this.#deadline = Date.now() + this.#input.timeoutMinutes * 60_000;
    this.#run = runFactsOf(this.#input, context);
    this.#converge = convergence({
      prepare: () => this.#prepare(),
      planned: (prepared) => {
        announce(prepared, context.log, this.#input.plan);
        context.report(factsOf(prepared));
        if (this.#earlier.length > 0) this.#reportChanges(prepared.plan, new Set());
      },
      apply: (prepared) => this.#apply(prepared),
      isPlan: this.#input.plan,
      approvedPlan: input.approvedPlan,
      lines: ({ plan }) => planLines(plan.changes),
      log: context.log,
    });
  }

  async toEnd(): Promise<StepOutcome> {
    try {
      let outcome: StepOutcome | undefined;
      let contested = false;
      for (let round = 1; ; round += 1) {
        this.#rollout = undefined;
        const { prepared, outputs = new Map<string, Output>() } = await this.#converge();
        if (this.#input.plan) return { code: exitCodes.done, result: { deployment: { verdict: 'planned' } } };
        const changed = prepared.plan.changes.length > 0;
        if (outcome?.code === exitCodes.done && !changed) return outcome;
        outcome = await this.#awaitRollout(prepared, outputs);
        // Another run was writing when we began: what it did after we had read is put right by the last one, us.
        contested ||= changed && isOpen(prepared.found.serviceTags[tagKeys.run]);
        if (!contested || round === mostRepairs || !this.#isLast(outcome)) return outcome;
      }
    } finally {
      this.#beside.abort();
    }
  }

  /** Whether this run is the last writer: it came to a good end, or one that has given way to it had replaced it. */
  #isLast({ code }: StepOutcome): boolean {
    return code === exitCodes.done || (code === exitCodes.superseded && this.#isOurs);
  }

  async #prepare(): Promise<Prepared> {
    const startedAt = performance.now();
    const prepared = await prepare(this.#clients, {
      request: this.#input,
      // Asked for once: what this run has deployed it does not deploy again.
      run: { ...this.#run, forceNewDeployment: this.#run.forceNewDeployment && !this.#isDeployed },
      ...(this.#order === undefined ? {} : { order: this.#order }),
      untilGone: this.#input.plan ? undefined : untilGone(this.#feed, this.#context, this.#input, this.#deadline),
    });
    this.#context.report({ timings: { read: Math.round(performance.now() - startedAt) } });
    return prepared;
  }

  async #apply(prepared: Prepared): Promise<Map<string, Output>> {
    const startedAt = performance.now();
    let done: ReadonlySet<string> = new Set();
    const written = applyPlan(prepared, {
      clients: this.#clients,
      run: this.#run,
      log: this.#context.log,
      signal: this.#context.signal,
      onService: (service) => {
        this.#isDeployed = true;
        this.#watch(prepared, service);
      },
      onDnsChange: (changeId) => this.#waitForDns(changeId),
      runTask: (task) => this.#runTask(task),
      incomplete: (ids) => {
        done = ids;
        this.#reportChanges(prepared.plan, done);
      },
    }).finally(() => {
      this.#earlier.push(...toldChanges(prepared.plan.changes, done).filter((change) => change.done === true));
      this.#done.push(...prepared.plan.changes.filter((change) => change.operations.every((one) => done.has(one.id))));
    });
    this.#written = written;
    const outputs = await written;
    const taskDefinitionArn = prepared.plan.taskDefinitionArn ?? outputs.get('taskDefinition')?.value;
    const serviceArn = prepared.found.service?.serviceArn ?? outputs.get('service')?.value;
    this.#context.report({
      timings: { apply: Math.round(performance.now() - startedAt) },
      ...(taskDefinitionArn === undefined ? {} : { taskDefinitionArn }),
      ...(serviceArn === undefined ? {} : { serviceArn }),
    });
    return outputs;
  }

  async #runTask(task: RunTaskCommandInput): Promise<Output> {
    await runTaskBefore(this.#clients, task, this.#input.timeoutMinutes, this.#context);
    // The rollout's time begins with the rollout.
    this.#deadline = Date.now() + this.#input.timeoutMinutes * 60_000;
    return { value: '' };
  }

  #reportChanges(plan: Plan, done: ReadonlySet<string>): void {
    this.#context.report({ changes: [...this.#earlier, ...toldChanges(plan.changes, done)] });
  }

  #signal(): AbortSignal {
    return AbortSignal.any([this.#context.signal, this.#beside.signal]);
  }

  #watch({ found, names, snapshot, settings }: Prepared, service: Service): void {
    if (!this.#input.wait) return;
    this.#rollout = awaitedLater(
      followRollout({
        clients: this.#clients,
        feed: this.#feed,
        cluster: snapshot.cluster.name,
        serviceName: names.serviceName,
        service,
        previousServiceDeployment: startsDeployment(found.service, service)
          ? found.service?.currentServiceDeployment
          : undefined,
        diagnostics,
        onFailure: this.#input.onFailure,
        created: haltOf(found, settings, names),
        written: this.#written,
        log: this.#context.log,
        signal: this.#signal(),
        deadline: this.#deadline,
      }),
    );
  }

  #waitForDns(changeId: string): void {
    if (!this.#input.wait) return;
    const options = { signal: this.#signal(), deadline: this.#deadline };
    this.#dns.push(awaitedLater(waitInSync(this.#clients, changeId, options)));
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
    const rollout = await awaiting(prepared.names.serviceName, this.#rollout, this.#context);
    const inSync = await Promise.all(this.#dns);
    this.#context.report({ timings: { rollout: Math.round(performance.now() - startedAt) } });
    if (inSync.includes(false)) log.warn('the DNS change has not reached all name servers yet');
    if (rollout === undefined) return this.#steady(prepared, outputs);
    const options = { feed: this.#feed, log, signal: this.#signal(), deadline: this.#deadline };
    return this.#judged(prepared, outputs, await settled(prepared, rollout, options));
  }

  async #judged(prepared: Prepared, outputs: ReadonlyMap<string, Output>, rollout: Rollout): Promise<StepOutcome> {
    const { verdict } = rollout.verdict;
    this.#context.report({ deployment: deploymentOf(rollout) });
    if (verdict === 'steady') await markSteady(this.#clients, prepared, rollout.service, this.#context.log);
    if (verdict === 'steady' || verdict === 'steady-at-zero') return this.#steady(prepared, outputs, rollout);
    this.#isOurs = successorOf(rollout.service, this.#run.lease) === undefined;
    const undone = await this.#undone(prepared, outputs, verdict);
    return outcomeOf(rollout, { lease: this.#run.lease, timeoutMinutes: this.#input.timeoutMinutes, undone });
  }

  /** Takes back what this run created, where that is wanted. @returns a sentence about it */
  async #undone(
    prepared: Prepared,
    outputs: ReadonlyMap<string, Output>,
    verdict: Rollout['verdict']['verdict'],
  ): Promise<string | undefined> {
    const isCreated = this.#done.some((change) => change.resource === 'service' && change.action === 'create');
    const isFailed = verdict === 'failed' || verdict === 'rolled-back';
    if (this.#input.onFailure !== 'remove' || !isCreated || !isFailed) return undefined;
    const { log, signal } = this.#context;
    const { changes, sentence } = await undo(prepared, {
      clients: this.#clients,
      lease: this.#run.lease,
      done: this.#done,
      revision: outputs.get('taskDefinition')?.value,
      log,
      signal,
    });
    this.#context.report({ changes: [...this.#earlier, ...toldChanges(changes, { has: () => true })] });
    return sentence;
  }

  #steady(prepared: Prepared, outputs: ReadonlyMap<string, Output>, rollout?: Rollout): StepOutcome {
    const { log } = this.#context;
    const service = rollout?.service ?? prepared.found.service;
    const atZero = (service?.desiredCount ?? 0) === 0;
    announceEnd(prepared, service, prepared.plan.taskDefinitionArn ?? outputs.get('taskDefinition')?.value, log);
    return {
      code: exitCodes.done,
      result: {
        deployment: {
          ...(rollout === undefined ? {} : { id: rollout.deploymentId }),
          verdict: atZero ? 'steady-at-zero' : 'steady',
          desiredCount: service?.desiredCount ?? 0,
          runningCount: service?.runningCount ?? 0,
        },
      },
    };
  }
}

/**
 * One run on one tenant: reads, plans, applies, and watches the rollout to its end.
 * @param request a merge patch over the tenant's settings, and how the run behaves, in deploy-tenant's words
 * @param order which part of the tenant it is about; left out: the whole
 */
export const runDeployment = (
  request: DeployTenantInput,
  context: StepContext,
  order: (clients: Clients) => Ask['order'] = () => undefined,
): Promise<StepOutcome> =>
  withClients(tenantServices, request, context, (clients) =>
    new Deployment(request, context, clients, order(clients)).toEnd(),
  );
