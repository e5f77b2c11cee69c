import type { ScalableTarget, SuspendedState } from '@aws-sdk/client-application-auto-scaling';
import type { Operation } from '../aws/operations.ts';
import type { TenantSnapshot } from '../aws/snapshot.ts';
import type { FieldChange } from '../data/change.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { operation } from './change.ts';
import { haltedCount } from './halt.ts';
import type { Scope } from './scope.ts';
import type { ResolvedSettings } from './settings.ts';

/**
 * A stopped tenant runs no task, and keeps everything else. Its service's desiredCount is 0, its scaling is suspended,
 * and its scalable target's minimum is 0: RegisterScalableTarget, whatever it is called for, raises a service to the
 * minimum (https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html). What it
 * returns to stands in the service's tag `ecs-tenants:state`, which is written before the service is stopped and taken
 * away after it is started: a run that dies between leaves a tenant that runs.
 */

/** What a stopped tenant returns to. */
export interface Kept {
  /** Tasks. */
  readonly desiredCount: number;
  /** Undefined where the tenant does not scale. */
  readonly minCount: number | undefined;
  /** Whether its scaling was suspended before. */
  readonly suspended: boolean;
}

/** The tag's value. */
const stateTag = ({ desiredCount, minCount, suspended }: Kept): string =>
  [
    'stopped',
    `desiredCount=${desiredCount}`,
    ...(minCount === undefined ? [] : [`minCount=${minCount}`]),
    ...(suspended ? ['suspended'] : []),
  ].join(' ');

/** What the tag says; undefined where there is none that we wrote. */
export const keptState = (serviceTags: Tags): Kept | undefined => {
  const found = /^stopped desiredCount=(\d{1,4})(?: minCount=(\d{1,4}))?( suspended)?$/.exec(
    serviceTags[tagKeys.state] ?? '',
  );
  if (found === null) return undefined;
  const [, desiredCount, minCount, suspended] = found;
  return {
    desiredCount: Number(desiredCount),
    minCount: minCount === undefined ? undefined : Number(minCount),
    suspended: suspended !== undefined,
  };
};

/** Whether the tenant is stopped. One that somebody started by hand is not, whatever its tag says. */
export const isStopped = ({ service, serviceTags }: Pick<TenantSnapshot, 'service' | 'serviceTags'>): boolean =>
  keptState(serviceTags) !== undefined && service?.desiredCount === 0;

const switches = ['DynamicScalingInSuspended', 'DynamicScalingOutSuspended', 'ScheduledScalingSuspended'] as const;

/** Whether nothing but people moves the number of tasks. */
export const isSuspended = (target: ScalableTarget | undefined): boolean =>
  switches.every((name) => target?.SuspendedState?.[name] === true);

/** Every kind of scaling suspended, or none. */
export const suspendedState = (suspended: boolean): SuspendedState =>
  Object.fromEntries(switches.map((name) => [name, suspended]));

/** What a tenant's state and scaling are to be. */
export interface WantedState {
  readonly stopped: boolean;
  /** Of the scalable target; undefined where it stays as it is. */
  readonly suspended: boolean | undefined;
  /** Tasks to have at once; undefined where that is autoscaling's, or a setting like others. */
  readonly desiredCount: number | undefined;
  /** Value of the tag `ecs-tenants:state`; undefined for a tenant that is not stopped. */
  readonly tag: string | undefined;
}

const between = (count: number, { minCount, maxCount }: ResolvedSettings): number =>
  Math.min(Math.max(count, minCount), maxCount);

/** State and scaling; where nothing is asked of them, as they are found. */
export const wantedState = (
  scope: Scope,
  found: Pick<TenantSnapshot, 'service' | 'serviceTags' | 'scalableTarget'>,
  settings: ResolvedSettings,
): WantedState => {
  const asked = scope.of === 'scaling' ? scope : undefined;
  const kept = keptState(found.serviceTags);
  const wasStopped = isStopped(found);
  const count = found.service?.desiredCount ?? 0;
  const suspended = asked?.suspended ?? kept?.suspended ?? isSuspended(found.scalableTarget);
  if (asked?.state === undefined ? wasStopped : asked.state === 'stopped') {
    const before = wasStopped ? (kept?.desiredCount ?? 0) : count;
    const tag = stateTag({
      desiredCount: settings.scaling ? before : (settings.desiredCount ?? before),
      minCount: settings.scaling ? settings.minCount : undefined,
      suspended: settings.scaling && suspended,
    });
    return { stopped: true, suspended: true, desiredCount: 0, tag };
  }
  // A halted tenant starts again with a whole deployment.
  const restarts = scope.of === 'settings' && haltedCount(found.serviceTags, found.service?.desiredCount) !== undefined;
  const returns = wasStopped && kept !== undefined ? between(kept.desiredCount, settings) : undefined;
  return {
    stopped: false,
    suspended: restarts ? false : kept === undefined && asked?.suspended === undefined ? undefined : suspended,
    desiredCount: settings.scaling ? (asked?.desiredCount ?? returns) : wasStopped ? settings.desiredCount : undefined,
    tag: undefined,
  };
};

/** The tag's own part of the service's change. */
export interface StateChange {
  readonly fields: readonly FieldChange[];
  readonly operations: readonly Operation[];
}

/** Writes the tag before the service is stopped, and takes it away when the service and its target have been started. */
export const planStateTag = ({ service, serviceTags }: TenantSnapshot, { tag }: WantedState): StateChange => {
  const present = serviceTags[tagKeys.state];
  if (tag === present) return { fields: [], operations: [] };
  const arn = service?.serviceArn ?? '';
  const named = (value: string | undefined): string => value ?? 'running';
  return {
    fields: [{ pointer: '/state', from: named(present), to: named(tag) }],
    operations: [
      tag === undefined
        ? operation(
            'tagEcsResource',
            'service.state',
            { arn, set: {}, remove: [tagKeys.state] },
            { after: ['service', 'scalableTarget'] },
          )
        : operation('tagEcsResource', 'service.state', { arn, set: { [tagKeys.state]: tag }, remove: [] }),
    ],
  };
};
