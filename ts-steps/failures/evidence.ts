import type { Task, TaskDefinition } from '@aws-sdk/client-ecs';
import type { TargetGroup, TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';

/** The end of one container's log. */
export interface LogTail {
  readonly group: string;
  readonly stream: string;
  readonly container: string;
  /** Oldest first; `at` in milliseconds since 1970. */
  readonly lines: readonly { readonly at: number; readonly text: string }[];
  /** The first line of the whole log that tells of an error, where it is not among those lines. */
  readonly firstError?: string | undefined;
}

export interface Event {
  readonly at: Date;
  readonly message: string;
}

/** An Auto Scaling group that tasks wait for. */
export interface ScalingGroup {
  readonly name: string;
  readonly desired: number;
  readonly max: number;
  /** Why its last launches failed, newest first. */
  readonly failedLaunches: readonly string[];
  /** Instances in service that are not registered in the cluster. */
  readonly notJoined: readonly string[];
}

/** A target that is not healthy, and the target group that says so: a service may have several. */
export interface FoundTarget extends TargetHealthDescription {
  readonly targetGroupArn?: string;
}

/** What AWS tells of a rollout that fails. What could not be read is empty, and `missing` says so. */
export interface Evidence {
  /** Stopped tasks of this deployment alone, the first to stop first. */
  readonly tasks: readonly Task[];
  readonly taskDefinition: TaskDefinition | undefined;
  readonly log: LogTail | undefined;
  /** Unhealthy targets, as they were seen last. */
  readonly targets: readonly FoundTarget[];
  /** All target groups of the service. */
  readonly targetGroups: readonly TargetGroup[];
  readonly gracePeriodSeconds: number;
  /** Events of the service since this deployment began, newest first. */
  readonly events: readonly Event[];
  /** Tasks of this deployment that wait for an instance. */
  readonly provisioning: number;
  readonly groups: readonly ScalingGroup[];
  /** What ECS says about the deployment itself. */
  readonly deploymentReason: string | undefined;
  /** Who ended it, where ECS says so. */
  readonly endedBy?: string | undefined;
  /** Calls that failed, a sentence each. */
  readonly missing: readonly string[];
}

/** Nothing known yet. */
export const noEvidence: Evidence = {
  tasks: [],
  taskDefinition: undefined,
  log: undefined,
  targets: [],
  targetGroups: [],
  gracePeriodSeconds: 0,
  events: [],
  provisioning: 0,
  groups: [],
  deploymentReason: undefined,
  missing: [],
};

/** Why a rollout fails, in one sentence. */
export interface Diagnosis {
  /** Id of the failure class; `unclassified` where none fits. */
  readonly class: string;
  readonly sentence: string;
  readonly hint: string;
  /** AWS's page about it. */
  readonly doc?: string;
  /** AWS's own words. */
  readonly raw?: string;
}

/** Why it failed, or did not come to its end. */
export interface Failure {
  readonly evidence: Evidence;
  readonly diagnosis: Diagnosis;
}

/** What the watcher knows while a rollout goes on. */
export interface Outlook {
  /** Stopped tasks of this deployment, the first to stop first. */
  readonly tasks: readonly Task[];
  readonly taskDefinition: TaskDefinition | undefined;
  /** Events of the service since this deployment began. */
  readonly events: readonly Event[];
  /** Tasks of this deployment that run or are about to. */
  readonly alive: number;
  /** Seconds since the deployment began. */
  readonly seconds: number;
}

/** How the engine judges evidence; it knows no failure class itself. */
export interface Diagnostics {
  /** The cause, as soon as it is certain that waiting cannot mend it. */
  readonly foresee: (outlook: Outlook) => Promise<Diagnosis | undefined>;
  readonly diagnose: (evidence: Evidence) => Promise<Diagnosis>;
  /** The container whose end ended the task; the others are victims. */
  readonly culpritOf: (task: Task, taskDefinition: TaskDefinition | undefined) => string | undefined;
  /** Whether a line of a log tells of an error. */
  readonly isErrorLine: (line: string) => boolean;
  /** A service event without what its reader knows already. */
  readonly eventText: (message: string) => string;
  /** The evidence for people, in the order in which it is asked for. */
  readonly lines: (evidence: Evidence) => string[];
}
