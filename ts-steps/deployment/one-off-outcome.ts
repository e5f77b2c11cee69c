import { exitCodes } from '../data/errors.ts';
import type { OneOffEnd } from '../engine/one-off-task.ts';
import type { StepResult } from '../generated/result.ts';
import type { StepOutcome } from '../runtime/step.ts';
import { causeOf, failureOf, hintOf } from './rollout-outcome.ts';

const exited = (end: Extract<OneOffEnd, { end: 'exited' }>): { message: string; hint?: string } => {
  const { exitCode, failure } = end;
  const message = `The command ended with exit code ${exitCode}.`;
  if (failure === undefined) return { message };
  // The message already says that it ended; the diagnosis adds why (out of memory, for example).
  return failure.diagnosis.class === 'exited'
    ? { message, hint: 'Its log is above.' }
    : { message: `${message} ${causeOf(failure)}`, hint: hintOf(failure) };
};

const told = (end: OneOffEnd, timeoutMinutes: number): { message: string; hint?: string } => {
  switch (end.end) {
    case 'exited':
      return exited(end);
    case 'not-run':
      return { message: `The command did not run. ${causeOf(end.failure)}`, hint: hintOf(end.failure) };
    case 'timed-out':
      return {
        message: `The task is ${end.lastStatus} after ${timeoutMinutes} minutes; it goes on, and nothing was stopped.`,
        hint: 'Raise timeoutMinutes. The task ends by itself, or by aws ecs stop-task.',
      };
  }
};

/** What the end of a task of its own means for a run. Exit code 4 stands for every exit code of the command but 0. */
export const outcomeOfTask = (end: OneOffEnd, timeoutMinutes: number): StepOutcome => {
  const facts: Partial<StepResult> = {
    ...(end.taskArn === undefined ? {} : { taskArn: end.taskArn }),
    ...(end.end === 'exited' ? { exitCode: end.exitCode } : {}),
    ...(end.end !== 'timed-out' && end.failure !== undefined ? { failure: failureOf(end.failure) } : {}),
  };
  if (end.end === 'exited' && end.exitCode === 0) return { code: exitCodes.done, result: facts };
  return {
    code: end.end === 'timed-out' ? exitCodes.timedOut : exitCodes.rolloutFailed,
    result: { ...facts, ...told(end, timeoutMinutes) },
  };
};
