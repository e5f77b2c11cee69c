import type { RunTaskCommandInput, Service } from '@aws-sdk/client-ecs';
import { exitCodes } from '../data/errors.ts';
import { planLines } from '../data/plan-lines.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Output } from '../engine/apply.ts';
import { type Converged, convergence } from '../engine/converge.ts';
import type { Rollout } from '../engine/rollout.ts';
import { isSteady } from '../engine/verdict.ts';
import { runDefaults } from '../generated/deploy-tenant.defaults.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import type { StepOutcome } from '../runtime/step.ts';
import type { Change } from '../tenant/change.ts';
import { haltOf } from '../tenant/halt.ts';
import { isOpen } from '../tenant/lease.ts';
import type { Stage } from '../tenant/stage.ts';
import { applyStage } from './apply-stage.ts';
import { ChangesReport } from './changes-report.ts';
import { announce, announceEnd, factsOf } from './facts.ts';
import { Following } from './following.ts';
import { type Ask, type Prepared, prepare } from './prepare.ts';
import { deploymentOf, outcomeOf, successorOf } from './rollout-outcome.ts';
import { runStages, type StagesDone } from './run-stages.ts';
import { markSteady } from './steady-tag.ts';
import { runTaskBefore } from './task-before.ts';
import { undo } from './undo.ts';
import { untilGone } from './until-gone.ts';
import type { Workplace } from './workplace.ts';

/** So often a run plans again to put right what another run wrote at the same time. Then it ends with its last verdict. */
const mostRepairs = 5;

const nothingDone: StagesDone<Rollout> = { outputs: new Map<string, Output>(), stoppedBy: undefined };

const isGood = ({ verdict }: Rollout): boolean => verdict.verdict === 'steady' || verdict.verdict === 'steady-at-zero';

/** One run on one tenant: reads, plans, carries out the plan's stages, and follows the rollout to its end. */
export class TenantRun {
  readonly #ask: Ask;
  readonly #input: DeployTenantInput & Required<Pick<DeployTenantInput, keyof typeof runDefaults>>;
  readonly #workplace: Workplace;
  readonly #changes: ChangesReport<Change>;
  readonly #converge: () => Promise<Converged<Prepared, StagesDone<Rollout>>>;
  #startedAt = 0;
  #deadline = 0;
  /** What AWS goes on with after the writes of the present stage. */
  #following: Following | undefined;
  #isDeployed = false;
  /** Whether the service's tag `ecs-tenants:run` still named this run when its rollout ended. */
  #isOurs = false;

  /** @param ask what is wanted of the tenant; its request's `timeoutMinutes` begin now */
  constructor(ask: Ask, workplace: Workplace) {
    this.#ask = ask;
    this.#input = { ...runDefaults, ...ask.request };
    this.#workplace = workplace;
    this.#changes = new ChangesReport(workplace.report, this.#input.plan);
    this.#startTime();
    this.#converge = convergence({
      prepare: () => this.#prepare(),
      planned: (prepared) => {
        announce(prepared, workplace.log, this.#input.plan);
        workplace.report(factsOf(prepared));
        this.#changes.planned(prepared.plan.changes);
      },
      apply: (prepared) => this.#apply(prepared),
      isPlan: this.#input.plan,
      approvedPlan: ask.request.approvedPlan,
      lines: ({ plan }) => planLines(plan.changes),
      log: workplace.log,
    });
  }

  /**
   * @returns how it ended
   * @throws StepError where it could not be planned, or a write failed; the signal's reason when it is aborted
   */
  async toEnd(): Promise<StepOutcome> {
    try {
      let outcome: StepOutcome | undefined;
      let contested = false;
      for (let round = 1; ; round += 1) {
        this.#following = undefined;
        const { prepared, outputs: done = nothingDone } = await this.#converge();
        if (this.#input.plan) return { code: exitCodes.done, result: { deployment: { verdict: 'planned' } } };
        const changed = prepared.plan.changes.length > 0;
        if (outcome?.code === exitCodes.done && !changed) return outcome;
        outcome = await this.#ended(prepared, done);
        // Another run was still writing when this one read. This run wrote last, so it reads again and puts right what the
        // other one has changed since.
        contested ||= changed && isOpen(prepared.found.serviceTags[tagKeys.run]);
        if (!contested || round === mostRepairs || !this.#isLast(outcome)) return outcome;
      }
    } finally {
      this.#following?.stop();
    }
  }

  /** Sets the deadline: `timeoutMinutes` count from now. */
  #startTime(): void {
    this.#startedAt = Date.now();
    this.#deadline = Math.min(this.#workplace.deadline, this.#startedAt + this.#input.timeoutMinutes * 60_000);
  }

  /**
   * Whether this run wrote last: its rollout ended well, or its deployment was replaced by a run that has ended with exit 6
   * since, because the service's tag names this run.
   */
  #isLast({ code }: StepOutcome): boolean {
    return code === exitCodes.done || (code === exitCodes.superseded && this.#isOurs);
  }

  async #prepare(): Promise<Prepared> {
    const startedAt = performance.now();
    const { run } = this.#ask;
    const wait = this.#input.plan ? undefined : untilGone(this.#workplace, this.#input.timeoutMinutes, this.#deadline);
    const ask = {
      ...this.#ask,
      // forceNewDeployment asks for one deployment: a run that plans again does not force a second one.
      run: { ...run, forceNewDeployment: run.forceNewDeployment && !this.#isDeployed },
    };
    const prepared = await prepare(this.#workplace, ask, wait);
    this.#workplace.report({ timings: { read: Math.round(performance.now() - startedAt) } });
    return prepared;
  }

  async #apply(prepared: Prepared): Promise<StagesDone<Rollout>> {
    const startedAt = performance.now();
    const { plan, found } = prepared;
    let before = found.service;
    const done = await runStages<Rollout>(plan.stages, {
      write: (stage, given) => this.#write(prepared, stage, before, given),
      stopped: async ({ until }) => {
        const rollout = await this.#following?.toEnd(until);
        before = rollout?.service ?? before;
        this.#following?.ended();
        return rollout === undefined || isGood(rollout) ? undefined : rollout;
      },
    });
    const taskDefinitionArn = plan.taskDefinitionArn ?? done.outputs.get('taskDefinition')?.value;
    const serviceArn = found.service?.serviceArn ?? done.outputs.get('service')?.value;
    this.#workplace.report({
      timings: { apply: Math.round(performance.now() - startedAt) },
      ...(taskDefinitionArn === undefined ? {} : { taskDefinitionArn }),
      ...(serviceArn === undefined ? {} : { serviceArn }),
    });
    return done;
  }

  async #write(
    prepared: Prepared,
    stage: Stage,
    before: Service | undefined,
    given: ReadonlyMap<string, Output>,
  ): Promise<ReadonlyMap<string, Output>> {
    const { clients, log, signal } = this.#workplace;
    const { stages } = prepared.plan;
    const following = this.#follow(prepared);
    // What a later stage deploys follows a version that was steady: there is one to return to.
    const created = stage === stages[0] ? haltOf(prepared.found, prepared.settings, prepared.names) : undefined;
    following.begin({ before, created, changes: stage.changes });
    // The end of the last stage is awaited only where the caller wants to wait.
    const isAwaited = this.#input.wait || stage !== stages.at(-1);
    const written = applyStage(prepared, stage, {
      clients,
      run: this.#ask.run,
      given,
      log,
      signal,
      onService: (service) => {
        this.#isDeployed = true;
        if (isAwaited) following.service(service);
      },
      onDnsChange: (changeId) => {
        if (isAwaited) following.dnsChange(changeId);
      },
      runTask: (task) => this.#runTask(task),
      incomplete: (ids) => this.#changes.progress(ids),
    });
    following.writes(written);
    return written;
  }

  #follow({ snapshot, names }: Prepared): Following {
    this.#following ??= new Following(this.#workplace, {
      cluster: snapshot.cluster.name,
      serviceName: names.serviceName,
      onFailure: this.#input.onFailure,
      deadline: () => this.#deadline,
    });
    return this.#following;
  }

  async #runTask(task: RunTaskCommandInput): Promise<Output> {
    await runTaskBefore(this.#workplace, task, this.#input.timeoutMinutes);
    // The rollout's time begins with the rollout.
    this.#startTime();
    return { value: '' };
  }

  async #ended(prepared: Prepared, { outputs, stoppedBy }: StagesDone<Rollout>): Promise<StepOutcome> {
    if (stoppedBy !== undefined) return this.#judged(prepared, outputs, stoppedBy);
    if (!this.#input.wait) return { code: exitCodes.done, result: { deployment: { verdict: 'not-awaited' } } };
    const startedAt = performance.now();
    const { service } = prepared.found;
    const following = this.#follow(prepared);
    if (!following.hasRollout && service !== undefined && !isSteady(service)) {
      this.#workplace.log.tell('rollout.found');
      const created = haltOf(prepared.found, prepared.settings, prepared.names);
      following.begin({ before: service, created, changes: prepared.plan.changes });
      following.service(service);
    }
    const rollout = await following.toEnd(prepared.plan.stages.at(-1)?.until ?? 'steady');
    this.#workplace.report({ timings: { rollout: Math.round(performance.now() - startedAt) } });
    if (rollout !== undefined) return this.#judged(prepared, outputs, rollout);
    const { clients, log } = this.#workplace;
    if (service !== undefined && isSteady(service) && (service.desiredCount ?? 0) > 0)
      await markSteady(clients, prepared, service, log);
    return this.#steady(prepared, outputs);
  }

  async #judged(prepared: Prepared, outputs: ReadonlyMap<string, Output>, rollout: Rollout): Promise<StepOutcome> {
    const { verdict } = rollout.verdict;
    const { clients, log, report } = this.#workplace;
    const { lease } = this.#ask.run;
    report({ deployment: deploymentOf(rollout) });
    if (verdict === 'steady') await markSteady(clients, prepared, rollout.service, log, rollout.deploymentId);
    if (isGood(rollout)) return this.#steady(prepared, outputs, rollout);
    this.#isOurs = successorOf(rollout.service, lease) === undefined;
    const undone = await this.#undone(prepared, outputs, verdict);
    const waitedMinutes = Math.round((this.#deadline - this.#startedAt) / 60) / 1000;
    return outcomeOf(rollout, { lease, timeoutMinutes: waitedMinutes, undone });
  }

  /** Takes back what this run created, where that is wanted. @returns a sentence about it */
  async #undone(
    prepared: Prepared,
    outputs: ReadonlyMap<string, Output>,
    verdict: Rollout['verdict']['verdict'],
  ): Promise<string | undefined> {
    const done = this.#changes.carriedOut;
    const isCreated = done.some((change) => change.resource === 'service' && change.action === 'create');
    const isFailed = verdict === 'failed' || verdict === 'rolled-back';
    if (this.#input.onFailure !== 'remove' || !isCreated || !isFailed) return undefined;
    const { clients, log, signal } = this.#workplace;
    const { changes, sentence } = await undo(prepared, {
      clients,
      lease: this.#ask.run.lease,
      done,
      revision: outputs.get('taskDefinition')?.value,
      log,
      signal,
    });
    this.#changes.planned(changes);
    this.#changes.progress({ has: () => true });
    return sentence;
  }

  #steady(prepared: Prepared, outputs: ReadonlyMap<string, Output>, rollout?: Rollout): StepOutcome {
    const service: Service | undefined = rollout?.service ?? prepared.found.service;
    const atZero = (service?.desiredCount ?? 0) === 0;
    const revision = prepared.plan.taskDefinitionArn ?? outputs.get('taskDefinition')?.value;
    announceEnd(prepared, service, revision, this.#workplace.log);
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
