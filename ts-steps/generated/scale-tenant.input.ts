// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * Changes how many tasks of a tenant run, and nothing else: limits and thresholds of autoscaling, its suspension, the number of tasks where there is none, and stopping the tenant and starting it again. What a request leaves out stays as it is.
 */
export interface ScaleTenantInput {
  /**
   * Name of the tenant.
   */
  name: string;
  /**
   * Name of the ECS cluster. Left out: the only cluster of the Region tagged ecs-tenants:cluster, or the one also tagged ecs-tenants:default.
   */
  cluster?: string;
  /**
   * stopped: no task runs, and everything else of the tenant stays; deploy-tenant then deploys without starting a task. running: back to what it was before it was stopped. Default: as it is.
   */
  state?: 'running' | 'stopped';
  /**
   * Whether autoscaling may not move the number of tasks: alarms go on measuring, and change nothing. Default: as it is.
   */
  suspended?: boolean;
  /**
   * Autoscaling keeps at least so many tasks. Two survive the loss of one instance. For a stopped tenant: from when it runs again. In tasks. Default: as it is.
   */
  minCount?: number;
  /**
   * Autoscaling runs at most so many tasks. In tasks. Default: as it is.
   */
  maxCount?: number;
  /**
   * Number of tasks, for a tenant that does not scale by itself, or whose scaling is suspended. Otherwise autoscaling owns it. In tasks. Default: as it is.
   */
  desiredCount?: number;
  scaleOut?: ScaleOut;
  scaleIn?: ScaleIn;
  /**
   * Print and return what would change, and change nothing. Default: false.
   */
  plan?: boolean;
  /**
   * planId of a plan that was approved: apply it only if it still is the plan.
   */
  approvedPlan?: string;
  /**
   * Wait until the rollout is steady or has failed. Default: true.
   */
  wait?: boolean;
  /**
   * How long to wait for the rollout. After it nothing is stopped; the rollout goes on. In minutes. Default: 20.
   */
  timeoutMinutes?: number;
  /**
   * AWS account that this has to be; refused in any other.
   */
  accountId?: string;
  /**
   * AWS Region. Default: AWS_REGION, or the profile's.
   */
  region?: string;
  /**
   * IAM role that the step assumes before anything else.
   */
  roleArn?: string;
  /**
   * Who or what runs this, recorded on what is written. Default: the environment variable BUILD_URL.
   */
  build?: string;
}
/**
 * CPU alarm and step-scaling policy that add tasks. Default: as it is.
 */
export interface ScaleOut {
  /**
   * The alarm is raised at this average CPU use, as a percentage of what is reserved, and above. In percent.
   */
  threshold?: number;
  /**
   * Length of one measurement. In seconds.
   */
  period?: number;
  /**
   * Measurements in a row that raise the alarm.
   */
  evaluationPeriods?: number;
  /**
   * Time after an adjustment before the next one. In seconds.
   */
  cooldown?: number;
  /**
   * Tasks to add, by how far use is above threshold. Bounds are percentage points relative to threshold; the lower one belongs to the step, the upper one does not.
   *
   * @minItems 1
   * @maxItems 20
   */
  stepAdjustments?: StepAdjustment[];
}
export interface StepAdjustment {
  /**
   * Lower bound in percentage points relative to the threshold; left out: open.
   */
  metricIntervalLowerBound?: number;
  /**
   * Upper bound in percentage points relative to the threshold; left out: open.
   */
  metricIntervalUpperBound?: number;
  /**
   * Tasks to add, or to remove where negative.
   */
  scalingAdjustment: number;
}
/**
 * CPU alarm and step-scaling policy that remove tasks. Default: as it is.
 */
export interface ScaleIn {
  /**
   * The alarm is raised at this average CPU use, as a percentage of what is reserved, and below. It has to be less than scaleOut.threshold. In percent.
   */
  threshold?: number;
  /**
   * Length of one measurement. In seconds.
   */
  period?: number;
  /**
   * Measurements in a row that raise the alarm.
   */
  evaluationPeriods?: number;
  /**
   * Time after an adjustment before the next one. In seconds.
   */
  cooldown?: number;
  /**
   * Tasks to remove (negative), by how far use is below threshold. Bounds are percentage points relative to threshold, zero or negative.
   *
   * @minItems 1
   * @maxItems 20
   */
  stepAdjustments?: StepAdjustment[];
}
