import type { ChangeTold } from '../../data/change.ts';
import { changeLine, planSummary } from '../../data/plan-lines.ts';
import { info, warn } from './kind.ts';

interface Resource {
  readonly resource: string;
  readonly name: string;
}

const named = (resources: readonly Resource[]): string =>
  resources.length === 0 ? 'nothing' : resources.map(({ resource, name }) => `${resource} ${name}`).join(', ');

/** What every run tells: where it works, what it plans and what it has done. */
export const runEvents = {
  'run.interrupted': info(
    ({ signal }: { readonly signal: string }) => `${signal}: finishing the calls in flight and beginning nothing new.`,
  ),
  'run.place': info(
    ({ account, region, cluster }: { readonly account: string; readonly region: string; readonly cluster: string }) =>
      `account ${account}, Region ${region}, cluster ${cluster}`,
  ),
  /** The cluster is managed by a newer library, and this step only reads. */
  'run.newer-layout': warn(({ sentence }: { readonly sentence: string }) => sentence),
  /** Another run was faster: this one reads and plans anew. */
  'run.read-again': info(({ because }: { readonly because: string }) => `${because}: reading again`),
  /** AWS refuses a call for a reason that passes by itself. */
  'call.retried': info(
    ({ because, seconds }: { readonly because: string; readonly seconds: number }) =>
      `${because}; trying again for at most ${seconds} s`,
  ),
  'plan.warning': warn(({ sentence }: { readonly sentence: string }) => sentence),
  /** @property kept nobody asked to put it back */
  'plan.drift': info(
    ({ resource, kept }: { readonly resource: string; readonly kept: boolean }) =>
      `drift: ${resource} was changed by others since our last run${kept ? '; kept' : ''}`,
  ),
  /** @property lines every old and new value, where the run only plans; left out where it also carries the plan out */
  'plan.made': info(
    ({
      planId,
      changes,
      lines,
    }: {
      readonly planId: string;
      readonly changes: readonly ChangeTold[];
      readonly lines?: readonly string[];
    }) =>
      lines === undefined ? planSummary(changes) : [`plan ${planId}: ${planSummary(changes)}`, ...lines].join('\n'),
  ),
  /** The plan is not the one that was approved. @property lines every old and new value of it */
  'plan.not-approved': info(
    ({ lines }: { readonly planId: string; readonly approvedPlan: string; readonly lines: readonly string[] }) =>
      lines.join('\n'),
  ),
  'change.done': info((change: ChangeTold) => changeLine(change)),
  /** The run ends before its plan does. */
  'changes.unfinished': info(
    ({ done, notDone }: { readonly done: readonly Resource[]; readonly notDone: readonly Resource[] }) =>
      `done: ${named(done)}\nnot done: ${named(notDone)}; the next run finishes it`,
  ),
} as const;
