// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * What a step prints on stdout: one JSON value.
 */
export interface StepResult {
  /**
   * Whether the step did what was asked.
   */
  ok: boolean;
  /**
   * Name of the step.
   */
  step: string;
  /**
   * Version of the library.
   */
  version: string;
  /**
   * Name of the tenant.
   */
  tenant?: string;
  /**
   * Name of the ECS cluster.
   */
  cluster?: string;
  /**
   * AWS account.
   */
  account?: string;
  /**
   * AWS Region.
   */
  region?: string;
  /**
   * URL of the tenant; null for a worker without a load balancer.
   */
  url?: string | null;
  /**
   * Image reference of the tenant's container.
   */
  image?: string;
  /**
   * Revision that the service runs or is being moved to; null in a plan that would register one.
   */
  taskDefinitionArn?: string | null;
  /**
   * ARN of the service; null in a plan that would create it.
   */
  serviceArn?: string | null;
  deployment?: ResultDeployment;
  status?: ResultStatus;
  /**
   * What it is, in the words of the step that makes it.
   */
  settings?: Record<string, unknown>;
  /**
   * What it is made of.
   */
  parts?: ResultPart[];
  /**
   * Names of the tenants on the cluster.
   */
  tenants?: string[];
  /**
   * The tenants of a cluster, in the order of their names.
   */
  summaries?: ResultSummarie[];
  /**
   * Hash over the changes, without times, allocated priorities and other tenants: approvedPlan takes it.
   */
  planId?: string;
  /**
   * What was changed, or would be by a plan, in the order of dependence.
   */
  changes?: ResultChange[];
  /**
   * What others changed since our last write, by the record tag.
   */
  drift?: ResultDriftItem[];
  /**
   * What AWS holds and no setting names, carried along; by JSON pointer into the task definition.
   */
  overrides?: Record<string, unknown>;
  /**
   * How deep AWS was read: deep also what it gives one at a time.
   */
  depth?: 'shallow' | 'deep';
  /**
   * What a person should know, a sentence each.
   */
  warnings: string[];
  /**
   * Milliseconds by phase.
   */
  timings: {
    [k: string]: number;
  };
  /**
   * Number of AWS calls by service and operation, retries included.
   */
  calls: {
    [k: string]: number;
  };
  /**
   * With --envelope: file with the whole result where it is longer than one line may be.
   */
  file?: string;
  /**
   * Exit code of the failure.
   */
  code?: number;
  /**
   * What failed, a sentence.
   */
  message?: string;
  /**
   * What to do about it.
   */
  hint?: string;
  /**
   * Every problem found.
   */
  errors?: ResultError[];
  aws?: ResultAws;
  failure?: ResultFailure;
  /**
   * ARN of the task that ran the command.
   */
  taskArn?: string;
  /**
   * Exit code of the command that a task of its own ran; absent where it never ran to its end.
   */
  exitCode?: number;
}
/**
 * The rollout and its verdict.
 */
export interface ResultDeployment {
  /**
   * Id of the deployment, ecs-svc/<digits>.
   */
  id?: string;
  /**
   * steady; steady-at-zero: deployed, but no task runs, so nothing was verified; rolled-back; failed; superseded: another deployment replaced this one; timed-out: still going; not-awaited: wait was false; planned: nothing was started.
   */
  verdict:
    | 'steady'
    | 'steady-at-zero'
    | 'rolled-back'
    | 'failed'
    | 'superseded'
    | 'timed-out'
    | 'not-awaited'
    | 'planned';
  /**
   * What ECS says about it.
   */
  reason?: string;
  /**
   * Who ended a deployment that failed: ECS's circuit breaker, an alarm, this run (waiting could not have mended the cause), or somebody by StopServiceDeployment. Absent where ECS does not say.
   */
  endedBy?: 'circuit-breaker' | 'alarm' | 'this-run' | 'somebody';
  desiredCount?: number;
  runningCount?: number;
  failedTasks?: number;
}
/**
 * How a tenant is.
 */
export interface ResultStatus {
  /**
   * steady; deploying: a rollout goes on; degraded: fewer tasks run than are desired; failed: ECS gave the last deployment up; stopped: none are desired; removing: the service drains.
   */
  state: 'steady' | 'deploying' | 'degraded' | 'failed' | 'stopped' | 'removing';
  /**
   * Tasks that should run.
   */
  desiredCount: number;
  /**
   * Tasks that run.
   */
  runningCount: number;
  /**
   * Tasks that are being started.
   */
  pendingCount: number;
  placement: ResultStatusPlacement;
  /**
   * Names of its environment variables; settings hold the values where that is asked for.
   */
  environmentNames: string[];
  /**
   * When the tenant's service was created.
   */
  createdAt?: string;
  /**
   * When the present deployment began.
   */
  deployedAt?: string;
  /**
   * The build that registered the revision that runs.
   */
  build?: string;
  /**
   * The build of the run that wrote last, or 'by hand'.
   */
  lastRun?: string;
  /**
   * Version of the library that wrote last.
   */
  libraryVersion?: string;
  /**
   * Its tasks that run or are being started, 100 at most.
   */
  tasks: ResultStatusTask[];
  /**
   * Its target groups: one, and two in the middle of a move; none of a worker.
   */
  targetGroups: ResultStatusTargetGroup[];
  /**
   * Health of its targets, as the load balancer sees it.
   */
  targets: ResultStatusTarget[];
  /**
   * Deployments of the service, the present one first.
   */
  deployments: ResultStatusDeployment[];
  /**
   * Its alarms. That on low load is in ALARM while there is little to do.
   */
  alarms: ResultStatusAlarm[];
  /**
   * What ECS said last, newest first.
   */
  events: ResultStatusEvent[];
}
/**
 * Where it runs.
 */
export interface ResultStatusPlacement {
  /**
   * Capacity providers, or the launch type.
   */
  capacity: string;
  /**
   * Name of the load balancer; absent for a worker.
   */
  loadBalancer?: string;
}
export interface ResultStatusTask {
  /**
   * Id of the task.
   */
  id: string;
  /**
   * In ECS's words.
   */
  lastStatus: string;
  /**
   * Of the container's own health check.
   */
  healthStatus?: string;
  /**
   * Family and number of the revision.
   */
  revision?: string;
  /**
   * When it started.
   */
  startedAt?: string;
  /**
   * Where it runs.
   */
  availabilityZone?: string;
}
export interface ResultStatusTargetGroup {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its ARN.
   */
  targetGroupArn: string;
  /**
   * Which of the tenant's two slots it has; absent for a third one that somebody wired.
   */
  slot?: 'a' | 'b';
  /**
   * Whether deployments work on it and its rule; others stay as they are.
   */
  present: boolean;
  /**
   * Listener rules that forward to it.
   */
  rules: ResultStatusTargetGroupRule[];
}
export interface ResultStatusTargetGroupRule {
  /**
   * Its ARN.
   */
  ruleArn: string;
  /**
   * Its priority on its listener.
   */
  priority?: number;
  /**
   * Hosts that it answers to.
   */
  hosts: string[];
}
export interface ResultStatusTarget {
  /**
   * Name of the target group that it is registered in.
   */
  targetGroup: string;
  /**
   * Instance or address.
   */
  id: string;
  /**
   * Port of the target.
   */
  port?: number;
  /**
   * Where it is.
   */
  availabilityZone?: string;
  /**
   * In the load balancer's words.
   */
  state: string;
  /**
   * Reason code.
   */
  reason?: string;
  /**
   * The reason in words.
   */
  description?: string;
}
export interface ResultStatusDeployment {
  /**
   * Id, ecs-svc/<digits>.
   */
  id: string;
  /**
   * PRIMARY, ACTIVE or INACTIVE.
   */
  status: string;
  /**
   * IN_PROGRESS, COMPLETED or FAILED.
   */
  rolloutState?: string;
  /**
   * What ECS says about it.
   */
  reason?: string;
  /**
   * Family and number of the revision.
   */
  revision?: string;
  /**
   * When it began.
   */
  createdAt?: string;
  /**
   * Tasks that it should have.
   */
  desiredCount?: number;
  /**
   * Tasks of it that run.
   */
  runningCount?: number;
  /**
   * Tasks of it that are being started.
   */
  pendingCount?: number;
  /**
   * Tasks of it that failed.
   */
  failedTasks?: number;
}
export interface ResultStatusAlarm {
  /**
   * Name of the alarm.
   */
  name: string;
  /**
   * OK, ALARM or INSUFFICIENT_DATA.
   */
  state: string;
  /**
   * Why.
   */
  reason?: string;
  /**
   * When it came to be so.
   */
  since?: string;
}
export interface ResultStatusEvent {
  /**
   * When.
   */
  at: string;
  /**
   * The event.
   */
  message: string;
}
export interface ResultPart {
  /**
   * Kind of the resource.
   */
  resource: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Its ARN or id.
   */
  id?: string;
  /**
   * How it is, in AWS's words.
   */
  state?: string;
}
export interface ResultSummarie {
  /**
   * Name of the tenant.
   */
  name: string;
  /**
   * Image reference of what runs.
   */
  image?: string;
  /**
   * steady; deploying: a rollout goes on; degraded: fewer tasks run than are desired; failed: ECS gave the last deployment up; stopped: none are desired; removing: the service drains.
   */
  state: 'steady' | 'deploying' | 'degraded' | 'failed' | 'stopped' | 'removing';
  /**
   * Tasks that run.
   */
  runningCount: number;
  /**
   * Tasks that should run.
   */
  desiredCount: number;
  /**
   * URL of the tenant; null for a worker without a load balancer.
   */
  url: string | null;
  placement: ResultSummariePlacement;
}
/**
 * Where it runs.
 */
export interface ResultSummariePlacement {
  /**
   * Capacity providers, or the launch type.
   */
  capacity: string;
  /**
   * Name of the load balancer; absent for a worker.
   */
  loadBalancer?: string;
}
export interface ResultChange {
  /**
   * Kind of the resource.
   */
  resource: string;
  /**
   * Its name.
   */
  name: string;
  action: 'create' | 'update' | 'remove' | 'deploy';
  /**
   * Why.
   */
  reason: string;
  /**
   * Whether it was carried out; absent in a plan.
   */
  done?: boolean;
  fields: ResultChangeField[];
}
export interface ResultChangeField {
  /**
   * JSON pointer of the setting or field.
   */
  pointer: string;
  /**
   * Old value; absent where there was none, or where it may be secret.
   */
  from?: unknown;
  /**
   * New value; absent where there is none, or where it may be secret.
   */
  to?: unknown;
  /**
   * The values are not shown.
   */
  secret?: boolean;
}
export interface ResultDriftItem {
  /**
   * Kind of the resource.
   */
  resource: string;
  /**
   * Whether it was left as found: nobody asked to put it back.
   */
  kept: boolean;
}
export interface ResultError {
  /**
   * JSON pointer into the input; empty for the whole.
   */
  pointer: string;
  message: string;
  hint?: string;
}
/**
 * The AWS call that was refused.
 */
export interface ResultAws {
  service: string;
  operation: string;
  code: string;
  requestId?: string;
}
/**
 * Why the rollout failed, or is not steady yet.
 */
export interface ResultFailure {
  /**
   * Class of the failure; unclassified where none fits.
   */
  class: string;
  /**
   * The cause, in one sentence.
   */
  sentence: string;
  /**
   * What to do about it.
   */
  hint: string;
  /**
   * AWS's page about it.
   */
  doc?: string;
  /**
   * What AWS says, in its own words.
   */
  raw?: string;
  task?: ResultFailureTask;
  /**
   * Last lines of that container's log, oldest first.
   *
   * @maxItems 50
   */
  log: string[];
  /**
   * Unhealthy targets with their reason codes.
   *
   * @maxItems 10
   */
  targets: string[];
  /**
   * Service events of this deployment, newest first, without repeats.
   *
   * @maxItems 20
   */
  events: string[];
}
/**
 * The first task of this deployment that stopped, and the container that ended it.
 */
export interface ResultFailureTask {
  taskArn: string;
  stopCode?: string;
  stoppedReason?: string;
  /**
   * Name of the container.
   */
  container?: string;
  exitCode?: number;
  /**
   * What ECS says of the container.
   */
  reason?: string;
}
