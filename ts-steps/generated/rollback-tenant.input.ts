// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * Returns a tenant to an earlier revision of its task definition, with the settings that the revision holds (image, size, variables, command …); all other settings stay. Without a revision it is the last one that a deployment was steady with.
 */
export interface RollbackTenantInput {
  /**
   * Name of the tenant.
   */
  name: string;
  /**
   * Name of the ECS cluster. Left out: the only cluster of the Region tagged ecs-tenants:cluster, or the one also tagged ecs-tenants:default.
   */
  cluster?: string;
  /**
   * Revision to return to: its number, or the ARN of a task definition of the tenant's family. Left out: the revision that was steady last before the one that runs. Default: the last one that was steady.
   */
  revision?: string;
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
