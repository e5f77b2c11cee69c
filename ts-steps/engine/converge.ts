import { StaleSnapshot } from '../aws/stale.ts';
import { refused } from '../data/errors.ts';
import type { Log } from '../runtime/log.ts';
import type { PlannedChange } from './carry-out.ts';

/** What was read and is to be done about it. */
export interface Round {
  readonly plan: { readonly planId: string; readonly changes: readonly PlannedChange[] };
}

export interface ConvergeOptions<Prepared extends Round, Outputs> {
  /** Reads and plans. */
  readonly prepare: () => Promise<Prepared>;
  /** Called with each plan, before it is applied or refused. */
  readonly planned: (prepared: Prepared) => void;
  /** Applies the plan. */
  readonly apply: (prepared: Prepared) => Promise<Outputs>;
  /** Only plan. */
  readonly isPlan: boolean;
  readonly approvedPlan: string | undefined;
  /** The plan for people, a line each. */
  readonly lines: (prepared: Prepared) => readonly string[];
  readonly log: Log;
}

export interface Converged<Prepared, Outputs> {
  readonly prepared: Prepared;
  /** What the writes gave; undefined where nothing was written. */
  readonly outputs: Outputs | undefined;
}

/** How often a run reads again because another one was faster, before it gives up. */
const mostAttempts = 5;

const keysOf = ({ plan }: Round): Set<string> =>
  new Set(plan.changes.map(({ resource, name, action, fields }) => JSON.stringify([resource, name, action, fields])));

/**
 * Makes the function that reads, plans and applies, and does all three again where another run changed the same meanwhile.
 * A plan that was approved stays approved: after the next read, the plan may be a part of it.
 */
export const convergence = <Prepared extends Round, Outputs>(
  options: ConvergeOptions<Prepared, Outputs>,
): (() => Promise<Converged<Prepared, Outputs>>) => {
  const { approvedPlan, log } = options;
  let approved: Set<string> | undefined;

  const checkApproval = (prepared: Prepared): void => {
    if (approvedPlan === undefined) return;
    const keys = keysOf(prepared);
    const covered = approved !== undefined && [...keys].every((key) => approved?.has(key));
    if (!covered && prepared.plan.planId !== approvedPlan) {
      log.tell('plan.not-approved', { planId: prepared.plan.planId, approvedPlan, lines: options.lines(prepared) });
      throw refused(
        `The plan is ${prepared.plan.planId} now, not ${approvedPlan} as approved: AWS or the request has changed since.`,
        'Look at the new plan and approve it.',
      );
    }
    approved ??= keys;
  };

  return async () => {
    for (let attempt = 1; ; attempt += 1) {
      const prepared = await options.prepare();
      options.planned(prepared);
      if (options.isPlan) return { prepared, outputs: undefined };
      checkApproval(prepared);
      if (prepared.plan.changes.length === 0) return { prepared, outputs: undefined };
      try {
        return { prepared, outputs: await options.apply(prepared) };
      } catch (error) {
        if (!(error instanceof StaleSnapshot)) throw error;
        if (attempt === mostAttempts)
          throw refused(`Other runs keep changing the same: ${error.message}.`, 'Run again when they have ended.');
        log.tell('run.read-again', { because: error.message });
      }
    }
  };
};
