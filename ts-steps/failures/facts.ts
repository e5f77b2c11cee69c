import type { Task } from '@aws-sdk/client-ecs';
import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Evidence } from './evidence.ts';
import type { Facts, Symptom } from './failure-class.ts';
import { lastErrorOf } from './log-errors.ts';
import { culprit, victimsOf } from './task.ts';

type Explained = Pick<Symptom, 'raw' | 'targetGroupArn'>;

/** How long a task ran; an empty text for one that never did. */
export const lifetimeOf = ({ startedAt, stoppedAt }: Task): string => {
  if (startedAt === undefined || stoppedAt === undefined) return '';
  const seconds = Math.max(0, Math.round((stoppedAt.getTime() - startedAt.getTime()) / 1000));
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
};

/** Who was refused what, as IAM says it; the session of an assumed role is of no use to people. */
const denialIn = (raw: string): Pick<Facts, 'deniedRole' | 'deniedAction' | 'deniedResource'> => {
  const refused =
    /(?:arn:aws[\w-]*:(?:iam|sts)::\d*:(?:assumed-role|role|user)\/(?:[\w+=,.@-]+\/)*?([\w+=,.@-]+)(?:\/[\w+=,.@:-]+)? )?is not authorized to perform: ([\w-]+:\w+)(?: on (?:the )?resource:? (\*|arn:[^\s,)]+))?/i.exec(
      raw,
    );
  const isKms = /access to kms is not allowed/i.test(raw);
  return {
    deniedRole: refused?.[1] ?? '',
    deniedAction: refused?.[2] ?? (isKms ? 'kms:Decrypt' : ''),
    deniedResource: refused?.[3]?.replace(/[.;]+$/, '') ?? '',
  };
};

const arnIn = (raw: string): string | undefined =>
  /arn:aws[\w-]*:(?:secretsmanager|ssm):[^\s'",)]+/.exec(raw)?.[0].replace(/[.:;]+$/, '');

/** What all containers of a task need together, where the task has no size of its own; an empty text for nothing. */
const sumOf = (values: readonly (number | undefined)[]): string => {
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return sum === 0 ? '' : String(sum);
};

const shown = (value: number | string | undefined): string => (value === undefined ? '' : String(value));

/** The target group that AWS speaks of: where its text names none, the first one. */
const targetGroupIn = ({ targetGroups }: Evidence, { raw, targetGroupArn }: Explained): TargetGroup | undefined =>
  targetGroups.find((group) => group.TargetGroupArn === targetGroupArn) ??
  targetGroups.find(({ TargetGroupArn = '' }) => TargetGroupArn !== '' && raw.includes(TargetGroupArn)) ??
  targetGroups[0];

/** What is known of a failed task and of what it was to be. @param explained what AWS says and is to be explained */
export const factsOf = (evidence: Evidence, task: Task | undefined, explained: Explained): Facts => {
  const { taskDefinition, gracePeriodSeconds, log } = evidence;
  const { raw } = explained;
  const targetGroup = targetGroupIn(evidence, explained);
  const name = task === undefined ? undefined : culprit(task, taskDefinition)?.name;
  const containers = taskDefinition?.containerDefinitions ?? [];
  const definition = containers.find((one) => one.name === name) ?? containers[0];
  const secrets = definition?.secrets ?? [];
  const options = definition?.logConfiguration?.options;
  return {
    container: name ?? definition?.name ?? '',
    image: definition?.image ?? '',
    memory: shown(definition?.memory ?? definition?.memoryReservation ?? taskDefinition?.memory),
    cpu: shown(definition?.cpu ?? taskDefinition?.cpu),
    taskMemory: taskDefinition?.memory ?? sumOf(containers.map((one) => one.memoryReservation ?? one.memory)),
    taskCpu: taskDefinition?.cpu ?? sumOf(containers.map((one) => one.cpu)),
    command: [...(definition?.entryPoint ?? []), ...(definition?.command ?? [])].join(' '),
    executionRole: taskDefinition?.executionRoleArn?.replace(/^.*\//, '') ?? '',
    logGroup: options?.['awslogs-group'] ?? '',
    secrets:
      arnIn(raw) ?? (secrets.length === 1 ? (secrets[0]?.valueFrom ?? '') : secrets.map((one) => one.name).join(', ')),
    hostPorts: containers
      .flatMap((one) => (one.portMappings ?? []).flatMap(({ hostPort }) => hostPort || []))
      .join(', '),
    lifetime: task === undefined ? '' : lifetimeOf(task),
    path: targetGroup?.HealthCheckPath ?? '',
    matcher: targetGroup?.Matcher?.HttpCode ?? '',
    timeout: shown(targetGroup?.HealthCheckTimeoutSeconds),
    victims: task === undefined ? '' : victimsOf(task, taskDefinition).join(' and '),
    lastError: log === undefined || log.container !== (name ?? log.container) ? '' : lastErrorOf(log.lines),
    ...denialIn(raw),
    containerPort: shown(definition?.portMappings?.[0]?.containerPort),
    targetGroup: targetGroup?.TargetGroupName ?? '',
    grace: targetGroup === undefined ? '' : shown(gracePeriodSeconds),
  };
};
