import type { Container, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import { normalise, type Source, type Symptom } from './failure-class.ts';

/** Exit codes of containers that were told to end, or ended their work: those of victims too. */
const mild = new Set([0, 137, 143]);

/** ECS's agent keeps the first error of a container: after a failed pull it may still have run a cached image. */
const ranCachedImage = (container: Container): boolean =>
  /^CannotPull/.test(container.reason ?? '') && container.exitCode !== undefined;

/**
 * The container whose end ended the task: the others were stopped with it. An essential one with a reason of its own;
 * else the one with an exit code that is no victim's.
 */
export const culprit = (task: Task, taskDefinition: TaskDefinition | undefined): Container | undefined => {
  const containers = task.containers ?? [];
  const isEssential = ({ name }: Container): boolean =>
    taskDefinition?.containerDefinitions?.find((one) => one.name === name)?.essential !== false;
  const essential = containers.filter(isEssential);
  const hasReason = (one: Container): boolean => (one.reason ?? '') !== '' && !ranCachedImage(one);
  return (
    essential.find(hasReason) ??
    essential.find((one) => one.exitCode !== undefined && !mild.has(one.exitCode)) ??
    (essential.some((one) => one.exitCode !== undefined) ? undefined : containers.find(hasReason)) ??
    essential.find((one) => one.exitCode !== undefined) ??
    essential[0] ??
    containers[0]
  );
};

export const symptom = (source: Source, raw: string | undefined, code?: string): Symptom => ({
  source,
  text: normalise(raw ?? ''),
  raw: raw ?? '',
  ...(code === undefined ? {} : { code }),
});

/** The scheduler stops tasks that are not wanted any more; there is no stop code of its own for failed health checks. */
export const isScaledIn = (task: Task): boolean =>
  task.stopCode === 'ServiceSchedulerInitiated' && !/health checks/i.test(task.stoppedReason ?? '');

const endedFromOutside =
  /^(?:SpotInterruption|TerminationNotice|InfrastructureHealth|UserInitiated|ServiceSchedulerInitiated)$/;

/** What one stopped task tells, what explains most first; nothing for one that was not wanted any more. */
export const symptomsOf = (task: Task, taskDefinition: TaskDefinition | undefined): Symptom[] => {
  if (isScaledIn(task)) return [];
  const container = culprit(task, taskDefinition);
  const { stopCode } = task;
  const outside = stopCode !== undefined && endedFromOutside.test(stopCode);
  return [
    ...(outside ? [symptom('stop', task.stoppedReason, stopCode)] : []),
    ...(container?.reason === undefined || ranCachedImage(container) ? [] : [symptom('reason', container.reason)]),
    // What a task's containers end with once it is being stopped says nothing.
    ...(container?.exitCode === undefined || outside
      ? []
      : [symptom('exit', String(container.exitCode), String(container.exitCode))]),
    ...((task.stoppedReason ?? '') === '' ? [] : [symptom('task', task.stoppedReason)]),
  ];
};
