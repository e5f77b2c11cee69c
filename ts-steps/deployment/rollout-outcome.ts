import type { Service } from '@aws-sdk/client-ecs';
import { exitCodes } from '../data/errors.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Rollout } from '../engine/rollout.ts';
import type { EndedBy } from '../engine/verdict.ts';
import { ownEvents } from '../failures/events.ts';
import type { Failure } from '../failures/evidence.ts';
import { eventText, shortened, targetLines, uniqueEvents } from '../failures/lines.ts';
import { culprit, isScaledIn } from '../failures/task.ts';
import type { StepResult } from '../generated/result.ts';
import type { StepOutcome } from '../runtime/step.ts';
import { runnerOf } from '../tenant/lease.ts';

/** Who ended a deployment, for the result. */
const endedBy = ({ verdict, stoppedBy }: Rollout): NonNullable<StepResult['deployment']>['endedBy'] => {
  if (stoppedBy !== undefined) return 'this-run';
  const by = 'by' in verdict ? verdict.by : undefined;
  return by === 'request' ? 'somebody' : by;
};

/** A rollout for the result. */
export const deploymentOf = (rollout: Rollout): NonNullable<StepResult['deployment']> => {
  const { verdict, deploymentId, service } = rollout;
  const by = endedBy(rollout);
  return {
    id: deploymentId,
    verdict: verdict.verdict,
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    ...(by === undefined ? {} : { endedBy: by }),
    desiredCount: service.desiredCount ?? 0,
    runningCount: service.runningCount ?? 0,
    failedTasks: service.deployments?.find((one) => one.id === deploymentId)?.failedTasks ?? 0,
  };
};

/** How much of the evidence goes into the result (characters, or entries). The log has all of it. */
const most = { raw: 1024, targets: 10, events: 20, logLine: 500 } as const;

const cut = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : shortened(text, most.raw);

/** Why a rollout failed, for the result. */
export const failureOf = ({ evidence, diagnosis }: Failure): NonNullable<StepResult['failure']> => {
  const { class: id, sentence, hint, doc, raw } = diagnosis;
  const task = evidence.tasks.find((one) => !isScaledIn(one));
  const container = task === undefined ? undefined : culprit(task, evidence.taskDefinition);
  const known = <Value>(name: string, value: Value | undefined) => (value === undefined ? {} : { [name]: value });
  return {
    class: id,
    sentence,
    hint,
    ...known('doc', doc),
    ...known('raw', cut(raw)),
    ...(task === undefined
      ? {}
      : {
          task: {
            taskArn: task.taskArn ?? '',
            ...known('stopCode', task.stopCode),
            ...known('stoppedReason', cut(task.stoppedReason)),
            ...known('container', container?.name),
            ...known('exitCode', container?.exitCode),
            ...known('reason', cut(container?.reason)),
          },
        }),
    log: (evidence.log?.lines ?? []).map(({ text }) => text.slice(0, most.logLine)),
    targets: targetLines(evidence).slice(0, most.targets),
    events: uniqueEvents(ownEvents(evidence.events))
      .slice(0, most.events)
      .map(({ message }) => shortened(eventText(message), most.raw)),
  };
};

const rolledBackBy: Readonly<Record<EndedBy, string>> = {
  'circuit-breaker': 'The deployment failed and ECS rolled back to the version before.',
  alarm: 'An alarm was raised during the deployment and ECS rolled back to the version before.',
  request: 'The deployment was rolled back to the version before, and not by ECS.',
};

const whatHappened = ({ verdict, stoppedBy }: Rollout): string => {
  if (stoppedBy === 'halt') return 'The first deployment cannot succeed: its service was scaled to zero.';
  if (stoppedBy === 'rollback')
    return verdict.verdict === 'rolled-back'
      ? 'The deployment cannot succeed: it was stopped and rolled back to the version before.'
      : 'The deployment cannot succeed and was stopped.';
  if (verdict.verdict === 'rolled-back')
    return rolledBackBy[('by' in verdict ? verdict.by : undefined) ?? 'circuit-breaker'];
  return /no rollback candidate/i.test(verdict.reason ?? '')
    ? 'The first deployment failed, and there is no earlier version to return to.'
    : 'The deployment failed.';
};

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** AWS's own words, then the cause in one sentence: it stands last, so that the hint follows it. */
export const causeOf = ({ diagnosis }: Failure, before = 'Cause'): string => {
  const { class: id, raw, sentence } = diagnosis;
  // Where no class fits, the sentence is AWS's words.
  const said =
    raw === undefined || id === 'unclassified' ? '' : `AWS says: ${ended(shortened(eventText(raw).trim()))} `;
  return `${said}${before}: ${sentence}`;
};

/** What to do. The address of AWS's page comes last, so that no punctuation follows it. */
export const hintOf = (failure: Failure | undefined, further = ''): string => {
  const { hint = '', doc } = failure?.diagnosis ?? {};
  return [hint, further, doc === undefined ? '' : `See ${doc}`].filter((part) => part !== '').join(' ');
};

const failed = (rollout: Rollout, undone: string | undefined): StepOutcome => {
  const { failure, verdict } = rollout;
  const isKnown = failure !== undefined && failure.diagnosis.class !== 'unclassified';
  const said = isKnown || verdict.reason === undefined ? '' : ` ECS says: ${verdict.reason}`;
  return {
    code: exitCodes.rolloutFailed,
    result: {
      message: `${whatHappened(rollout)}${undone === undefined ? '' : ` ${undone}`}${said}${failure === undefined ? '' : ` ${causeOf(failure)}`}`,
      hint: hintOf(
        failure,
        `Mend the cause and run again${undone === undefined ? '; everything that was created stays until then' : ''}.`,
      ),
    },
  };
};

/** The build that took over, by the service's tag; undefined where the tag is still ours. */
export const successorOf = (service: Service, lease: string): string | undefined => {
  const current = service.tags?.find((tag) => tag.key === tagKeys.run)?.value;
  return current === undefined || current.startsWith(lease) ? undefined : runnerOf(current);
};

const timedOut = ({ failure }: Rollout, timeoutMinutes: number): StepOutcome => {
  const isKnown = failure !== undefined && failure.diagnosis.class !== 'unclassified';
  return {
    code: exitCodes.timedOut,
    result: {
      message: `The rollout is not steady after ${timeoutMinutes} minutes; it still goes on, and nothing was stopped.${isKnown ? ` ${causeOf(failure, 'So far')}` : ''}`,
      hint: hintOf(isKnown ? failure : undefined, 'Run again to go on waiting, or raise timeoutMinutes.'),
    },
  };
};

export interface OutcomeOptions {
  /** Value of this run's tag `ecs-tenants:run`. */
  readonly lease: string;
  readonly timeoutMinutes: number;
  /** What was taken back after a failure, a sentence. */
  readonly undone?: string | undefined;
}

/**
 * What a verdict that is no success means for a run: exit code, sentence, hint and the evidence.
 */
export const outcomeOf = (rollout: Rollout, { lease, timeoutMinutes, undone }: OutcomeOptions): StepOutcome => {
  const { verdict, service, failure } = rollout;
  const evidence = failure === undefined ? {} : { failure: failureOf(failure) };
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
    case 'timed-out': {
      const { code, result } = timedOut(rollout, timeoutMinutes);
      return { code, result: { ...result, ...evidence } };
    }
    default: {
      const { code, result } = failed(rollout, undone);
      return { code, result: { ...result, ...evidence } };
    }
  }
};
