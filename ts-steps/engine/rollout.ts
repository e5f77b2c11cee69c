import { stopServiceDeployment } from '../aws/deployments.ts';
import { StaleSnapshot } from '../aws/stale.ts';
import type { Halt } from '../data/halt.ts';
import type { Diagnosis, Failure } from '../failures/evidence.ts';
import { AwsCallError } from '../runtime/aws-errors.ts';
import { collectEvidence } from './collect-evidence.ts';
import { haltService } from './halt-service.ts';
import type { Verdict } from './verdict.ts';
import { Watch, type Watched, type WatchOptions } from './watch.ts';

export interface RolloutOptions extends WatchOptions {
  /** `keep`: ECS is left to itself. Otherwise a rollout is stopped as soon as it is certain that it cannot succeed. */
  readonly onFailure: 'stop' | 'keep' | 'remove';
  /** Set where this very run created the service: nothing can be rolled back. */
  readonly created?: Halt | undefined;
  /** The run's own writes: nothing is stopped before they have ended. */
  readonly written?: Promise<unknown> | undefined;
}

export type RolloutVerdict = Verdict | { readonly verdict: 'timed-out'; readonly reason?: string };

export interface Rollout extends Watched<RolloutVerdict> {
  /** Absent where it is steady, or another deployment took its place. */
  readonly failure?: Failure;
  /** What this run did about it before ECS's own verdict. */
  readonly stoppedBy?: 'rollback' | 'halt';
}

/** How long the end of a rollback that this run asked for is awaited, even where the run's own time is over before. */
const rollbackMilliseconds = 10 * 60_000;

const never = (): boolean => false;

/** Asks ECS for a rollback. @returns false where the deployment has ended already, or ECS refuses */
const stopped = async (watch: Watch, options: RolloutOptions): Promise<boolean> => {
  const { clients, log } = options;
  const arn = watch.serviceDeploymentArn;
  if (arn === undefined) {
    log.tell('rollout.not-stopped', {});
    return false;
  }
  try {
    const isStopped = await stopServiceDeployment(clients, arn);
    log.tell(isStopped ? 'rollout.stopped' : 'rollout.already-ended');
    return isStopped;
  } catch (error) {
    if (!(error instanceof AwsCallError)) throw error;
    log.tell('rollout.not-stopped', { because: error.message });
    return false;
  }
};

/**
 * Stops a rollout that cannot succeed: rolls it back, or scales a new service to zero.
 * @returns how it ended; undefined where it could not be stopped, or ended by itself: then it is watched on
 */
const madeTrue = async (watch: Watch, doomed: Watched, options: RolloutOptions): Promise<Rollout | undefined> => {
  const { clients, cluster, serviceName, log, signal, created } = options;
  await options.written?.catch(() => undefined);
  signal.throwIfAborted();
  if (created === undefined) {
    if (!(await stopped(watch, options))) return undefined;
    watch.rollbackAsked();
    const ended = await watch.toVerdict(never, Math.max(options.deadline, Date.now() + rollbackMilliseconds));
    if (ended.verdict.verdict === 'doomed') return undefined;
    if (ended.verdict.verdict !== 'timed-out') return { ...ended, verdict: ended.verdict, stoppedBy: 'rollback' };
    const reason = 'the rollback that was asked for still goes on';
    return { ...ended, verdict: { verdict: 'failed', reason }, stoppedBy: 'rollback' };
  }
  const { deploymentId } = watch;
  try {
    if (!(await haltService({ clients, cluster, serviceName, deploymentId, log, signal, ...created })))
      return undefined;
  } catch (error) {
    if (!(error instanceof AwsCallError || error instanceof StaleSnapshot)) throw error;
    log.tell('service.not-halted', { because: error.message });
    return undefined;
  }
  return {
    ...doomed,
    service: { ...doomed.service, desiredCount: 0 },
    verdict: { verdict: 'failed' },
    stoppedBy: 'halt',
  };
};

const watched = async (watch: Watch, options: RolloutOptions): Promise<Rollout> => {
  const { log, onFailure } = options;
  let isTold = false;
  const ends = ({ class: id, sentence }: Diagnosis): boolean => {
    if (!isTold) log.tell('rollout.doomed', { class: id, sentence, isLeft: onFailure === 'keep' });
    isTold = true;
    return onFailure !== 'keep';
  };
  const first = await watch.toVerdict(ends);
  if (first.verdict.verdict !== 'doomed') return { ...first, verdict: first.verdict };
  const ended = await madeTrue(watch, first, options);
  if (ended !== undefined) return ended;
  const last = await watch.toVerdict(never);
  if (last.verdict.verdict === 'doomed') throw new Error('watching ended with a verdict that it was told not to give');
  return { ...last, verdict: last.verdict };
};

/**
 * Follows a rollout to its end, and says why it failed. A cause that waiting cannot mend ends it before ECS does: then
 * an update is rolled back and a service that this run created is scaled to zero, and only then is it called failed.
 * @throws the signal's reason when it is aborted
 */
export const followRollout = async (options: RolloutOptions): Promise<Rollout> => {
  const { clients, cluster, diagnostics, log } = options;
  const watch = new Watch(options);
  const rollout = await watched(watch, options);
  if (/^(?:steady|steady-at-zero|superseded)$/.test(rollout.verdict.verdict)) return rollout;
  // The evidence is told in one piece, after the lines of the writes.
  await options.written?.catch(() => undefined);
  const endedBy = rollout.stoppedBy === undefined && 'by' in rollout.verdict ? rollout.verdict.by : undefined;
  const evidence = await collectEvidence(watch, { clients, cluster, diagnostics, endedBy });
  const lines = diagnostics.lines(evidence);
  if (lines.length > 0) log.tell('rollout.evidence', { lines });
  return { ...rollout, failure: { evidence, diagnosis: await diagnostics.diagnose(evidence) } };
};
