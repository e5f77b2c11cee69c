// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * Replaces a tenant's tasks by new ones of the same revision, as a rollout that is watched to its end: the image's tag is pulled again, and secrets are read again. Nothing else changes.
 */
export interface RestartTenantInput {
  /**
   * Name of the tenant.
   */
  name: string;
  /**
   * Name of the ECS cluster. Left out: the only cluster of the Region tagged ecs-tenants:cluster, or the one also tagged ecs-tenants:default.
   */
  cluster?: string;
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
   * stop: a rollout that waiting cannot mend is stopped and rolled back as soon as that is certain. keep: ECS is left to itself, and its own verdict awaited. Default: stop.
   */
  onFailure?: 'stop' | 'keep';
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
