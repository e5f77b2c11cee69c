import type { Task } from '@aws-sdk/client-ecs';
import { ownEvents } from './events.ts';
import type { Event, Evidence, FoundTarget } from './evidence.ts';
import { lifetimeOf } from './facts.ts';
import { culprit, isScaledIn } from './task.ts';

const lastPart = (arn: string | undefined): string => (arn ?? '').replace(/^.*\//, '');

/** An event without what the reader knows (the service) or cannot use (the ids within an ARN). */
export const eventText = (message: string): string =>
  message.replace(/^\(service [^)]*\) /, '').replace(/arn:[^\s)]*:targetgroup\/([^/\s)]+)\/[0-9a-f]+/g, '$1');

const most = 500;

/** A long text without its middle: AWS puts the kind of error first, and its cause last. */
export const shortened = (text: string, length = most): string => {
  if (text.length <= length) return text;
  const head = Math.floor((length - 3) / 2);
  return `${text.slice(0, head)} … ${text.slice(text.length - (length - 3 - head))}`;
};

/** How a task ended, in ECS's words. */
export const taskLine = (task: Task, evidence: Pick<Evidence, 'taskDefinition'>): string => {
  const container = culprit(task, evidence.taskDefinition);
  const ended = [
    container?.exitCode === undefined ? undefined : `exit code ${container.exitCode}`,
    lifetimeOf(task) === '' ? undefined : `after ${lifetimeOf(task)}`,
  ].filter((part) => part !== undefined);
  const why = `${task.stoppedReason ?? 'no reason given'}${task.stopCode === undefined ? '' : ` (${task.stopCode})`}`;
  const who =
    container === undefined ? '' : `; container ${container.name}${ended.length === 0 ? '' : `, ${ended.join(' ')}`}`;
  const said = container?.reason === undefined ? '' : `: ${container.reason}`;
  return eventText(`task ${lastPart(task.taskArn)}: ${why}${who}${said}`);
};

const targetText = ({ Target, TargetHealth }: FoundTarget): string =>
  `${Target?.Id ?? ''}:${Target?.Port ?? ''} ${TargetHealth?.State ?? ''} ${TargetHealth?.Reason ?? ''}${TargetHealth?.Description === undefined ? '' : `: ${TargetHealth.Description}`}`;

/** Unhealthy targets with their reason codes; with the target group that says so where the service has several. */
export const targetLines = ({ targets, targetGroups }: Pick<Evidence, 'targets' | 'targetGroups'>): string[] => {
  const nameOf = (arn: string | undefined): string | undefined =>
    targetGroups.find((group) => group.TargetGroupArn === arn)?.TargetGroupName;
  return targets.map((target) => {
    const group = targetGroups.length > 1 ? nameOf(target.targetGroupArn) : undefined;
    return `${group === undefined ? '' : `${group} `}${targetText(target)}`;
  });
};

/** Events newest first, each text once: AWS repeats what goes on. */
export const uniqueEvents = (events: readonly Event[]): Event[] => {
  const seen = new Set<string>();
  return events.filter(({ message }) => !seen.has(message) && seen.add(message));
};

const mostEvents = 20;
const mostTargets = 10;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];

/** The evidence for people: the first stopped task, the end of its log, targets, launches, events. */
export const evidenceLines = (evidence: Evidence): string[] => {
  const { log, groups, missing } = evidence;
  const events = ownEvents(evidence.events);
  const folded = evidence.events.length - events.length;
  const failed = evidence.tasks.filter((task) => !isScaledIn(task));
  const [task, ...others] = failed;
  return [
    ...(task === undefined ? [] : [`first stopped ${taskLine(task, evidence)}`]),
    ...(others.length === 0 ? [] : [`${others.length} more ${others.length === 1 ? 'task' : 'tasks'} stopped`]),
    ...section(
      `last ${log?.lines.length === 1 ? 'line' : `${log?.lines.length} lines`} of the log of container ${log?.container} (${log?.group}, ${log?.stream})`,
      log?.lines.map(({ text }) => text) ?? [],
    ),
    ...(log?.firstError === undefined ? [] : section('the first error in that log', [log.firstError])),
    ...section('unhealthy targets', targetLines(evidence).slice(0, mostTargets)),
    ...groups.flatMap(({ name, desired, max, failedLaunches, notJoined }) => [
      `Auto Scaling group ${name}: ${desired} of at most ${max} instances`,
      ...section('its launches failed, newest first', [...new Set(failedLaunches)].slice(0, 5)),
      ...section('its instances that are not registered in the cluster', notJoined.slice(0, 5)),
    ]),
    ...section(
      'events of this deployment, newest first',
      uniqueEvents(events)
        .slice(0, mostEvents)
        .map(({ at, message }) => `${at.toISOString().slice(11, 19)} ${eventText(message)}`),
    ),
    ...(folded === 0 ? [] : [`${folded} later ${folded === 1 ? 'event' : 'events'} of the rollback left out`]),
    ...missing,
  ];
};
