import type { TenantSnapshot } from '../../aws/snapshot.ts';
import { targetGroupNameOf } from '../../data/elb-arns.ts';
import { tagKeys } from '../../data/tag-keys.ts';
import { decodeTagValue } from '../../data/tags.ts';
import { hostsOfRule, targetGroupsOfRule } from '../../front/rules.ts';
import type { StepResult } from '../../generated/result.ts';
import { isOpen, runnerOf } from '../../tenant/lease.ts';
import { presentSide } from '../../tenant/present-side.ts';
import { stateOf } from '../../tenant/service-state.ts';
import type { PresentSettings } from '../../tenant/settings.ts';
import { slotOf } from '../../tenant/slots.ts';
import { placementOf } from '../../tenant/summary.ts';
import { type Observed, targetGroupArnsOf } from './observe.ts';

export type Status = NonNullable<StepResult['status']>;

/** So many of the service's events are told. */
const mostEvents = 10;

/** Without what AWS did not say. */
const known = <Values extends object>(values: Values): { [Key in keyof Values]: Exclude<Values[Key], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]: Exclude<Values[Key], undefined>;
  };

const at = (date: Date | undefined): string | undefined => date?.toISOString();

const lastPart = (arn: string | undefined): string | undefined => arn?.replace(/^.*\//, '');

const targetGroupStatus = (found: TenantSnapshot, targetGroupArn: string): Status['targetGroups'][number] =>
  known({
    name: targetGroupNameOf(targetGroupArn),
    targetGroupArn,
    slot: slotOf(found.targetGroups, targetGroupArn),
    present: targetGroupArn === presentSide(found).targetGroup?.description.TargetGroupArn,
    rules: found.rules
      .filter(({ rule }) => targetGroupsOfRule(rule).includes(targetGroupArn))
      .map(({ rule }) => ({ ruleArn: rule.RuleArn ?? '', priority: Number(rule.Priority), hosts: hostsOfRule(rule) })),
  });

/** How a tenant is, from what was read of it. */
export const statusOf = (observed: Observed, present: PresentSettings): Status => {
  const { service, found, tasks, targets } = observed;
  const { serviceTags, taskDefinition, alarms } = found;
  const deployments = [...(service.deployments ?? [])].sort((a) => (a.status === 'PRIMARY' ? -1 : 1));
  const build = taskDefinition?.tags[tagKeys.build];
  const run = serviceTags[tagKeys.run];
  return known({
    state: stateOf(service),
    desiredCount: service.desiredCount ?? 0,
    runningCount: service.runningCount ?? 0,
    pendingCount: service.pendingCount ?? 0,
    placement: { ...placementOf(service, serviceTags) },
    environmentNames: Object.keys(present.environment ?? {}).sort(),
    createdAt: at(service.createdAt),
    deployedAt: at(deployments[0]?.createdAt),
    build: build === undefined ? undefined : decodeTagValue(build),
    lastRun:
      run === undefined
        ? undefined
        : `${decodeTagValue(runnerOf(run))}${isOpen(run) ? ' (goes on, or was killed)' : ''}`,
    libraryVersion: serviceTags[tagKeys.applied]?.split(' ')[0],
    tasks: tasks.map((task) =>
      known({
        id: lastPart(task.taskArn) ?? '',
        lastStatus: task.lastStatus ?? '',
        healthStatus: task.healthStatus,
        revision: lastPart(task.taskDefinitionArn),
        startedAt: at(task.startedAt),
        availabilityZone: task.availabilityZone,
      }),
    ),
    targetGroups: targetGroupArnsOf(found).map((arn) => targetGroupStatus(found, arn)),
    targets: targets.map(({ Target, TargetHealth, targetGroupArn }) =>
      known({
        targetGroup: targetGroupNameOf(targetGroupArn),
        id: Target?.Id ?? '',
        port: Target?.Port,
        availabilityZone: Target?.AvailabilityZone,
        state: TargetHealth?.State ?? 'unknown',
        reason: TargetHealth?.Reason,
        description: TargetHealth?.Description,
      }),
    ),
    deployments: deployments.map((one) =>
      known({
        id: one.id ?? '',
        status: one.status ?? '',
        rolloutState: one.rolloutState,
        reason: one.rolloutStateReason,
        revision: lastPart(one.taskDefinition),
        createdAt: at(one.createdAt),
        desiredCount: one.desiredCount,
        runningCount: one.runningCount,
        pendingCount: one.pendingCount,
        failedTasks: one.failedTasks,
      }),
    ),
    alarms: alarms.map((alarm) =>
      known({
        name: alarm.AlarmName ?? '',
        state: alarm.StateValue ?? 'INSUFFICIENT_DATA',
        reason: alarm.StateReason,
        since: at(alarm.StateTransitionedTimestamp ?? alarm.StateUpdatedTimestamp),
      }),
    ),
    events: (service.events ?? [])
      .slice(0, mostEvents)
      .map((event) => ({ at: at(event.createdAt) ?? '', message: event.message ?? '' })),
  }) as Status;
};
