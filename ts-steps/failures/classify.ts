import type { Task, TaskDefinition } from '@aws-sdk/client-ecs';
import { ownEvents, telling, tellsOfFailure } from './events.ts';
import type { Diagnosis, Evidence, FoundTarget, Outlook } from './evidence.ts';
import { noEvidence } from './evidence.ts';
import { factsOf } from './facts.ts';
import type { Certainty, Symptom } from './failure-class.ts';
import { eventText, shortened } from './lines.ts';
import { classOf, type Finding } from './table.ts';
import { isScaledIn, symptom, symptomsOf } from './task.ts';

interface TaskFinding extends Finding {
  readonly task: Task;
}

/** Why one task stopped; undefined where no class fits, or it was not wanted any more. */
const classOfTask = (task: Task, taskDefinition: TaskDefinition | undefined): Finding | undefined => {
  const findings = symptomsOf(task, taskDefinition).flatMap((one) => classOf(one) ?? []);
  return findings.find(({ failure }) => failure.general !== true) ?? findings[0];
};

const byCertainty: Readonly<Record<Certainty, number>> = { sure: 0, health: 1, patient: 2 };

const findingsOf = ({ tasks, taskDefinition }: Pick<Evidence, 'tasks' | 'taskDefinition'>): TaskFinding[] =>
  tasks.flatMap((task) => {
    const finding = classOfTask(task, taskDefinition);
    return finding === undefined ? [] : [{ ...finding, task }];
  });

/** The same end: of one class, and where that is by an exit code, with the same one. */
const keyOf = ({ failure, symptom: { code } }: Finding): string =>
  `${failure.id} ${failure.from.includes('exit') ? code : ''}`;

/** The findings of tasks that came to the same end, those that tell most first. */
const groupsOf = (findings: readonly TaskFinding[]): TaskFinding[][] => {
  const groups = new Map<string, TaskFinding[]>();
  for (const finding of findings) groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
  const rank = ([first]: readonly TaskFinding[]): number =>
    first === undefined ? 9 : byCertainty[first.failure.certainty] + (first.failure.general === true ? 3 : 0);
  // Sorting is stable: among equals the end that came first stays first.
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.length - a.length);
};

const told = (finding: Finding, evidence: Evidence, task: Task | undefined): Diagnosis => {
  const { failure, found, symptom: at } = finding;
  const facts = factsOf(evidence, task, at);
  return {
    class: failure.id,
    sentence: failure.sentence(facts, found),
    hint: typeof failure.hint === 'string' ? failure.hint : failure.hint(facts, found),
    doc: failure.doc,
    // A bare exit code is in the sentence already, and these others are no words of AWS.
    ...(/^(?:exit|log|readiness|provisioning)$/.test(at.source) || at.raw === '' ? {} : { raw: at.raw }),
  };
};

/** The last line: what kept a command from being run stands alone, or behind all that was written before. */
const logSymptom = ({ log }: Evidence): Symptom[] =>
  (log?.lines ?? [])
    .filter(({ text }) => text.trim() !== '')
    .slice(-1)
    .map(({ text }) => symptom('log', text));

const ready =
  /\b(?:listening (?:on|at)|ready to accept|accepting connections|server (?:is )?(?:running|started|ready))\b/i;

/** When the application says that it is ready, if that is later than its health was looked at. */
const readinessSymptoms = ({ log, gracePeriodSeconds, tasks }: Evidence): Symptom[] => {
  const started = tasks.find(
    (task) => log !== undefined && task.taskArn?.endsWith(`/${log.stream.replace(/^.*\//, '')}`),
  );
  const line = log?.lines.find(({ text }) => ready.test(text));
  if (line === undefined || started?.startedAt === undefined) return [];
  const seconds = Math.round((line.at - started.startedAt.getTime()) / 1000);
  return seconds > gracePeriodSeconds ? [symptom('readiness', String(seconds))] : [];
};

const listens =
  /\b(?:listen(?:ing|s)?|running|serving|started|ready|bound|available)\b.*?((?:https?:\/\/)?(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::(\d+))?)/i;

const everywhere = /\b0\.0\.0\.0\b|\[::\]|(?:^|\s):::\d|\*:\d/;

/** The application says that it listens on localhost, on the port that is to be reached or without one, and nowhere else. */
const localhostSymptoms = ({ log, taskDefinition }: Evidence): Symptom[] => {
  const definition = taskDefinition?.containerDefinitions?.find((one) => one.name === log?.container);
  const ports = (definition?.portMappings ?? []).map((one) => String(one.containerPort));
  const lines = log?.lines ?? [];
  if (lines.some(({ text }) => everywhere.test(text))) return [];
  return lines.flatMap(({ text }) => {
    const [, where, port] = listens.exec(text) ?? [];
    return where !== undefined && (port === undefined || ports.includes(port))
      ? [symptom('readiness', where, 'localhost')]
      : [];
  });
};

/** Nothing answered, though it may have later. */
const isSilent = ({ failure }: Finding): boolean => /^target-(?:timeout|refused|unhealthy)$/.test(failure.id);

/** Of several target groups one may get no traffic yet: targets that fail their health check tell more. */
const targetSymptoms = ({ targets }: Evidence): Symptom[] => {
  const fails = (target: FoundTarget): number => (target.TargetHealth?.State === 'unhealthy' ? 0 : 1);
  return [...targets]
    .sort((one, other) => fails(one) - fails(other))
    .map(({ TargetHealth, targetGroupArn }) => ({
      ...symptom('target', TargetHealth?.Description, TargetHealth?.Reason ?? ''),
      ...(targetGroupArn === undefined ? {} : { targetGroupArn }),
    }));
};

const capacitySymptoms = ({ groups, provisioning }: Evidence): Symptom[] => {
  if (provisioning === 0) return [];
  const strangers = groups.flatMap((group) => group.notJoined);
  const full = groups
    .map(({ name, desired, max }) => `group ${name}: ${desired} of at most ${max} instances`)
    .join('; ');
  return [
    ...groups.flatMap((group) => group.failedLaunches.map((text) => symptom('launch', text))),
    ...(strangers.length === 0 ? [] : [symptom('provisioning', strangers.join(', '), 'not-joined')]),
    symptom('provisioning', full === '' ? `${provisioning} of them` : full, 'waiting'),
  ];
};

const eventSymptoms = ({ events }: Evidence): Symptom[] =>
  telling(events).map(({ message }) => symptom('event', message));

const first = (symptoms: readonly Symptom[], general: boolean): Finding | undefined => {
  for (const one of symptoms) {
    const finding = classOf(one);
    if (finding !== undefined && (finding.failure.general === true) === general) return finding;
  }
  return undefined;
};

/** AWS's own words where no class knows them: of the task, else of an event, else of the deployment. */
const unknownWords = (evidence: Evidence): string | undefined => {
  const task = evidence.tasks.find((one) => !isScaledIn(one));
  if (task !== undefined) {
    const said = symptomsOf(task, evidence.taskDefinition).filter(({ source }) => source !== 'exit');
    return said.find((one) => one.source === 'reason')?.raw ?? said[0]?.raw;
  }
  const event = telling(evidence.events).find(
    ({ message }) => tellsOfFailure(message) && classOf(symptom('event', message)) === undefined,
  );
  const { deploymentReason = '' } = evidence;
  const ofDeployment = /^$|^ECS deployment ecs-svc\/\d+ (?:in progress|completed)/.test(deploymentReason)
    ? undefined
    : deploymentReason;
  return event?.message ?? (classOf(symptom('deployment', ofDeployment)) === undefined ? ofDeployment : undefined);
};

/** Where no class fits: AWS's words, without an explanation that would be a guess. */
const unclassified = (raw: string | undefined): Diagnosis =>
  raw === undefined
    ? {
        class: 'unclassified',
        sentence: 'AWS does not say why.',
        hint: 'See the events and the log above; a task that goes on without being steady may wait for its health check.',
      }
    : {
        class: 'unclassified',
        sentence: `AWS says: ${shortened(eventText(raw).trim())}`,
        hint: 'These are its own words, which have no explanation here; the events and the log above may say more.',
        raw,
      };

/** What ECS says of the deployment as a whole: in its record, or else in events. */
const deploymentSymptoms = ({ deploymentReason, endedBy, events }: Evidence): Symptom[] => [
  symptom('deployment', deploymentReason, endedBy),
  ...ownEvents(events).map(({ message }) => symptom('deployment', message)),
];

/** The one cause of a failed rollout, by what explains most: tasks, then targets, launches, events, the deployment. */
export const diagnose = (evidence: Evidence): Diagnosis => {
  const [strongest] = groupsOf(findingsOf(evidence));
  const ofTask = strongest?.[0];
  // Only the log tells of some ends, which else are a bare exit code.
  const ofLog = ofTask?.symptom.source === 'exit' ? first(logSymptom(evidence), false) : undefined;
  if (ofTask !== undefined && ofLog !== undefined) return told(ofLog, evidence, ofTask.task);
  if (ofTask !== undefined && ofTask.failure.general !== true) return told(ofTask, evidence, ofTask.task);
  const failed = evidence.tasks.find((one) => !isScaledIn(one));
  const around = [...targetSymptoms(evidence), ...capacitySymptoms(evidence), ...eventSymptoms(evidence)];
  // A task that stopped for a reason that nobody knows is not explained by what happened beside it.
  const particular = failed === undefined || ofTask !== undefined ? first(around, false) : undefined;
  const words = particular === undefined && ofTask === undefined ? unknownWords(evidence) : undefined;
  if (words !== undefined) return unclassified(words);
  const finding =
    particular ??
    ofTask ??
    first(around, true) ??
    first(deploymentSymptoms(evidence), false) ??
    first(deploymentSymptoms(evidence), true);
  if (finding === undefined) return unclassified(undefined);
  const late = isSilent(finding)
    ? first([...localhostSymptoms(evidence), ...readinessSymptoms(evidence)], false)
    : undefined;
  return told(late ?? finding, evidence, ofTask?.task ?? failed);
};

/** A role that was just made needs some seconds to be known. */
const mostSecondsOfLag = 60;

const oneMoreTask = (group: readonly TaskFinding[]): boolean => {
  const ended = group[0]?.task.stoppedAt?.getTime();
  return ended !== undefined && group.some(({ task }) => (task.createdAt?.getTime() ?? 0) >= ended);
};

/**
 * The cause of a rollout that goes on, as soon as waiting cannot mend it: two tasks that came to the same end, for a
 * cause of the image, its credentials, a command, an exit code, a role or a secret. Failed health checks count only
 * where a task that was started after the first one stopped came to that end too: each was given the grace period and
 * all of its checks. Never for capacity, throttling, or a lost host.
 */
export const foresee = (outlook: Outlook): Diagnosis | undefined => {
  const evidence: Evidence = {
    ...noEvidence,
    tasks: outlook.tasks,
    taskDefinition: outlook.taskDefinition,
    events: outlook.events,
  };
  for (const group of groupsOf(findingsOf(evidence))) {
    const [one, another] = group;
    if (one === undefined || another === undefined) continue;
    const { certainty } = one.failure;
    if (certainty === 'sure' || (certainty === 'health' && oneMoreTask(group))) return told(one, evidence, one.task);
  }
  if (outlook.alive > 0 || outlook.tasks.length > 0 || outlook.seconds < mostSecondsOfLag) return undefined;
  const finding = first(eventSymptoms(evidence), false);
  return finding?.failure.certainty === 'sure' ? told(finding, evidence, undefined) : undefined;
};
