/** The live run itself: the steps one after the other, and the removal, which comes in any case. */

import { setTimeout } from 'node:timers/promises';
import { DescribeLoadBalancersCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { clusterNamesOf } from '../../ts-steps/cluster/names.ts';
import { leftOver } from './left-over.ts';
import type { LiveOptions } from './options.ts';
import { type RecordedEnd, runRecorded } from './recorded-step.ts';
import type { Recording } from './recording.ts';
import { creation, type LiveStep, lifeOfTenant, removalOfCluster, removalOfTenant } from './scenario.ts';

export interface LiveRun {
  /** Name of the cluster and of its tenant: one that nothing else has. */
  readonly name: string;
  readonly region: string;
  readonly options: LiveOptions;
  readonly recording: Recording;
  readonly say: (text: string) => void;
  /** Aborted by SIGINT, SIGTERM or SIGHUP, with the signal's name as its reason. */
  readonly interruption: AbortSignal;
}

/** What a run has come to. */
export interface LiveEnd {
  /** What went wrong, a sentence each; empty where all went as it has to. */
  readonly problems: readonly string[];
  /** What is left in AWS, as `kind name`; undefined where that could not be found out. */
  readonly left: readonly string[] | undefined;
}

/** How often a removal is begun: it goes on where the one before it ended. */
const removals = 3;
/** How often, and how many milliseconds apart, is looked for what is left: lists show for seconds what is gone. */
const looks = { times: 12, everyMs: 10_000 };

/** How many milliseconds later a step is run again whose check waits for AWS. */
const againAfterMs = 5_000;

const runStep = async (run: LiveRun, one: LiveStep, isInterruptible: boolean): Promise<RecordedEnd> => {
  const { recording, say, interruption } = run;
  const startedMs = recording.elapsed();
  say(`\n# ${one.title}\n$ npx ecs-tenants ${one.step} ${one.flags.join(' ')}`);
  let stopListening = (): void => undefined;
  const end = await runRecorded(one.step, one.flags, (interrupt) => {
    if (!isInterruptible) return;
    const pass = (): void => interrupt(interruption.reason as NodeJS.Signals);
    if (interruption.aborted) return pass();
    interruption.addEventListener('abort', pass, { once: true });
    stopListening = () => interruption.removeEventListener('abort', pass);
  });
  stopListening();
  recording.add(
    {
      title: one.title,
      step: one.step,
      flags: one.flags,
      code: end.code,
      startedMs,
      durationMs: recording.elapsed() - startedMs,
      ...(end.result.message === undefined ? {} : { message: end.result.message }),
      warnings: end.result.warnings ?? [],
    },
    end.lines,
  );
  return end;
};

/** What is wrong with a step's end, a sentence; nothing where it is as it has to be. */
const problemOf = (one: LiveStep, end: RecordedEnd): string | undefined =>
  end.code === one.code
    ? one.check?.(end)
    : `It has to end with ${one.code} and ended with ${end.code}: ${end.result.message ?? 'it said nothing'}`;

/** Runs a step of the main job. @throws Error where it does not end as it has to, and where the run was interrupted */
const mustRun = async (run: LiveRun, one: LiveStep): Promise<void> => {
  const { interruption } = run;
  let problem: string | undefined = 'not yet run';
  for (let time = 0; problem !== undefined && time < (one.times ?? 1) && !interruption.aborted; time += 1) {
    if (time > 0) await setTimeout(againAfterMs, undefined, { signal: interruption }).catch(() => undefined);
    const end = await runStep(run, one, true);
    problem = problemOf(one, end);
    if (end.code !== one.code) break;
  }
  if (interruption.aborted) throw new Error(`Interrupted by ${interruption.reason} at: ${one.title} (${one.step}).`);
  if (problem !== undefined) throw new Error(`${one.title} (${one.step}): ${problem}`);
};

/** DNS name of the load balancer that create-cluster made. */
const balancerOf = async ({ name, region }: LiveRun): Promise<string> => {
  const { loadBalancer } = clusterNamesOf(name, region);
  const elb = new ElasticLoadBalancingV2Client({ region });
  const found = await elb.send(new DescribeLoadBalancersCommand({ Names: [loadBalancer] }));
  const dnsName = found.LoadBalancers?.[0]?.DNSName;
  if (dnsName === undefined) throw new Error(`AWS does not show load balancer ${loadBalancer}.`);
  return dnsName.toLowerCase();
};

const mainJob = async (run: LiveRun): Promise<void> => {
  const { name, options } = run;
  await mustRun(run, creation(name, options));
  for (const one of lifeOfTenant(name, options, await balancerOf(run))) await mustRun(run, one);
};

/** @returns what went wrong with it, nothing where the cluster is gone */
const removeAll = async (run: LiveRun, isTenantGone: boolean): Promise<string | undefined> => {
  const { name, options } = run;
  let problem: string | undefined;
  for (let time = 0; time < removals; time += 1) {
    // A tenant's log group may be all that there is of it: that is no reason for remove-cluster to take it for a tenant.
    if (!isTenantGone) await runStep(run, removalOfTenant(name, options), false);
    for (const tenants of [0, 1] as const) {
      const end = await runStep(run, removalOfCluster(name, options, tenants), false);
      if (end.code === 0) return undefined;
      problem = `remove-cluster ended with ${end.code}: ${end.result.message ?? 'it said nothing'}`;
      // Exit 2: the confirmation speaks of another number of tenants.
      if (end.code !== 2) break;
    }
  }
  return problem;
};

/** @param times how often, at most: where a removal has failed, waiting does not help */
const lookForLeft = async (
  { name, region, options, say }: LiveRun,
  times: number,
): Promise<readonly string[] | undefined> => {
  let left: readonly string[] | undefined;
  for (let time = 0; time < times; time += 1) {
    if (time > 0) await setTimeout(looks.everyMs);
    try {
      left = await leftOver({ name, region, domain: options.domain });
      if (left.length === 0) return left;
      say(`Still shown: ${left.join(', ')}.`);
    } catch (error) {
      left = undefined;
      say(`It cannot be looked for what is left: ${(error as Error).message}`);
    }
  }
  return left;
};

/** Runs the main job, removes everything, whatever has happened, and looks for what is left. Never throws. */
export const runLive = async (run: LiveRun): Promise<LiveEnd> => {
  const problems: string[] = [];
  let isTenantGone = false;
  try {
    await mainJob(run);
    isTenantGone = true;
  } catch (error) {
    problems.push((error as Error).message);
    run.say(`\n${(error as Error).message}\nNow everything is removed.`);
  }
  const notRemoved = await removeAll(run, isTenantGone).catch((error: Error) => error.message);
  if (notRemoved !== undefined) problems.push(notRemoved);
  return { problems, left: await lookForLeft(run, notRemoved === undefined ? looks.times : 1) };
};
