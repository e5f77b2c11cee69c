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
  /**
   * ARN of the task that ran the command.
   */
  taskArn?: string;
  /**
   * Exit code of the command that a task of its own ran; absent where it never ran to its end.
   */
  exitCode?: number;
  failure?: ResultFailure;
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
