import type { Container, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import { normalise, type Source, type Symptom } from './failure-class.ts';

/** Exit codes of containers that were told to end, or ended their work: those of victims too. */
const mild = new Set([0, 137, 143]);

/** ECS kills a container that does not end on SIGTERM after so many seconds, where `stopTimeout` says nothing else. */
const stopTimeout = 30;

/** ECS's agent keeps the first error of a container: after a failed pull it may still have run a cached image. */
const ranCachedImage = (container: Container): boolean =>
  /^CannotPull/.test(container.reason ?? '') && container.exitCode !== undefined;

/** Whether the task took so long to stop that a container may have been killed for not ending on SIGTERM. */
const outlasted = ({ stoppingAt, stoppedAt, containers = [] }: Task, taskDefinition: TaskDefinition | undefined) => {
  const killed = containers.find((one) => one.exitCode === 137)?.name;
  const own = taskDefinition?.containerDefinitions?.find((one) => one.name === killed)?.stopTimeout ?? stopTimeout;
  return (
    stoppingAt !== undefined && stoppedAt !== undefined && stoppedAt.getTime() - stoppingAt.getTime() >= own * 1000
  );
};

/**
 * The container whose end ended the task: the others were stopped with it. An essential one with a reason of its own;
 * else the one with an exit code that is no victim's.
 */
export const culprit = (task: Task, taskDefinition: TaskDefinition | undefined): Container | undefined => {
  const containers = task.containers ?? [];
  const isEssential = ({ name }: Container): boolean =>
    taskDefinition?.containerDefinitions?.find((one) => one.name === name)?.essential !== false;
  const essential = containers.filter(isEssential);
  const exitedWith = (code: number) => essential.find((one) => one.exitCode === code);
  const hasReason = (one: Container): boolean => (one.reason ?? '') !== '' && !ranCachedImage(one);
  return (
    essential.find(hasReason) ??
    essential.find((one) => one.exitCode !== undefined && !mild.has(one.exitCode)) ??
    (outlasted(task, taskDefinition) ? undefined : exitedWith(137)) ??
    exitedWith(0) ??
    (essential.some((one) => one.exitCode !== undefined) ? undefined : containers.find(hasReason)) ??
    essential.find((one) => one.exitCode !== undefined) ??
    essential[0] ??
    containers[0]
  );
};

/** The essential containers that were stopped because another one ended. */
export const victimsOf = (task: Task, taskDefinition: TaskDefinition | undefined): string[] => {
  const ended = culprit(task, taskDefinition);
  return (task.containers ?? []).flatMap(({ name, exitCode }) => {
    const definition = taskDefinition?.containerDefinitions?.find((one) => one.name === name);
    const isVictim = name !== undefined && name !== ended?.name && definition?.essential !== false;
    return isVictim && (exitCode === 143 || exitCode === 137) ? [name] : [];
  });
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

/** What ECS says of any task that ended so: it tells nothing. */
const isUsual = (stoppedReason: string): boolean =>
  /^(?:Essential container in task exited|Task failed to start|Task stopped by user)?\.?$/i.test(
    normalise(stoppedReason),
  );

/** What one stopped task tells, what explains most first; nothing for one that was not wanted any more. */
export const symptomsOf = (task: Task, taskDefinition: TaskDefinition | undefined): Symptom[] => {
  if (isScaledIn(task)) return [];
  const container = culprit(task, taskDefinition);
  const { stopCode, stoppedReason = '' } = task;
  const outside = stopCode !== undefined && endedFromOutside.test(stopCode);
  const stop = outside ? [symptom('stop', stoppedReason, stopCode)] : [];
  const reason =
    container?.reason === undefined || ranCachedImage(container) ? [] : [symptom('reason', container.reason)];
  const exitCode = container?.exitCode;
  // What containers end with that are being stopped says nothing, and what ECS says of the stop says more.
  const isVictim = outside || (exitCode !== undefined && mild.has(exitCode) && !isUsual(stoppedReason));
  const exit = exitCode === undefined || isVictim ? [] : [symptom('exit', String(exitCode), String(exitCode))];
  const told = stoppedReason === '' ? [] : [symptom('task', stoppedReason)];
  return [
    // A container that is out of memory is not healthy either: that is why it was stopped.
    ...(stopCode === 'ServiceSchedulerInitiated' ? [...reason, ...stop] : [...stop, ...reason]),
    ...(isUsual(stoppedReason) ? [...exit, ...told] : [...told, ...exit]),
  ];
};
