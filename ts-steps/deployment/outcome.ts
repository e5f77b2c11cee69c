import type { Service } from '@aws-sdk/client-ecs';
import type { Watched } from '../engine/watch.ts';
import type { StepResult } from '../generated/result.ts';
import { exitCodes } from '../runtime/errors.ts';
import type { StepOutcome } from '../runtime/step.ts';
import { runnerOf } from '../tenant/lease.ts';
import { tagKeys } from '../tenant/tags.ts';

/** A rollout for the result. */
export const deploymentOf = ({ verdict, deploymentId, service }: Watched): NonNullable<StepResult['deployment']> => ({
  id: deploymentId,
  verdict: verdict.verdict,
  ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
  desiredCount: service.desiredCount ?? 0,
  runningCount: service.runningCount ?? 0,
  failedTasks: service.deployments?.find((one) => one.id === deploymentId)?.failedTasks ?? 0,
});

const failed = ({ verdict }: Watched, evidence: readonly string[]): StepOutcome => {
  const what =
    verdict.verdict === 'rolled-back'
      ? 'The deployment failed and ECS rolled back to the version before.'
      : /no rollback candidate/i.test(verdict.reason ?? '')
        ? 'The first deployment failed, and there is no earlier version to return to.'
        : 'The deployment failed.';
  const cause = evidence[0] === undefined ? '' : ` Cause: ${evidence[0]}.`;
  const said = verdict.reason === undefined ? '' : ` ECS says: ${verdict.reason}`;
  return {
    code: exitCodes.rolloutFailed,
    result: {
      message: `${what}${cause}${said}`,
      hint: 'Mend the cause and run again; everything that was created stays until then.',
    },
  };
};

/** The build that took over, by the service's tag; undefined where the tag is still ours. */
export const successorOf = (service: Service, lease: string): string | undefined => {
  const current = service.tags?.find((tag) => tag.key === tagKeys.run)?.value;
  return current === undefined || current.startsWith(lease) ? undefined : runnerOf(current);
};

/** What a verdict that is no success means for the run. */
export const outcomeOf = (
  watched: Watched,
  { evidence, lease, timeoutMinutes }: { evidence: readonly string[]; lease: string; timeoutMinutes: number },
): StepOutcome => {
  const { verdict, service } = watched;
  switch (verdict.verdict) {
    case 'superseded': {
      const successor = successorOf(service, lease);
      return {
        code: exitCodes.superseded,
        result: {
          message: `Another deployment${successor === undefined ? '' : ` (${successor})`} replaced this one before it was steady${verdict.reason === undefined ? '' : `: ${verdict.reason}`}.`,
          hint: 'Look at that run for the outcome.',
        },
      };
    }
    case 'timed-out':
      return {
        code: exitCodes.timedOut,
        result: {
          message: `The rollout is not steady after ${timeoutMinutes} minutes; it still goes on, and nothing was stopped.`,
          hint: 'Run again to go on waiting, or raise timeoutMinutes.',
        },
      };
    default:
      return failed(watched, evidence);
  }
};
