// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * Removes one tenant with everything that deploy-tenant made for it, in the order that AWS needs, and nothing of anybody else's; also what an earlier removal left. It ends by reading every kind of resource and finding nothing.
 */
export interface RemoveTenantInput {
  /**
   * Name of the tenant.
   */
  name: string;
  /**
   * Name of the ECS cluster. Left out: the only cluster of the Region tagged ecs-tenants:cluster, or the one also tagged ecs-tenants:default.
   */
  cluster?: string;
  /**
   * The tenant's name once more. A plan needs none.
   */
  confirm?: string;
  /**
   * Leave the tenant's log group, with its retention. What is deleted cannot be had back. Default: true.
   */
  keepLogs?: boolean;
  /**
   * End with success where there is no such tenant, instead of refusing. Default: false.
   */
  allowMissing?: boolean;
  /**
   * Print and return what would go, and remove nothing. Default: false.
   */
  plan?: boolean;
  /**
   * planId of a plan that was approved: apply it only if it still is the plan.
   */
  approvedPlan?: string;
  /**
   * How long to wait until tasks have stopped and everything is gone. Run again to go on. In minutes. Default: 20.
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
