// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * Removes a cluster that create-cluster made, in the order that AWS needs, and nothing of anybody else's: what existed before and was only used stays. It ends by reading every kind of resource and finding nothing.
 */
export interface RemoveClusterInput {
  /**
   * Name of the ECS cluster.
   */
  name: string;
  /**
   * The cluster's name once more; with force, where tenants are on it: <name> and its <n> tenants.
   */
  confirm?: string;
  /**
   * Remove the tenants on the cluster first, each in order. Default: false.
   */
  force?: boolean;
  /**
   * Refused where more tenants than so many would be removed. In tenants. Default: 10.
   */
  maxRemovals?: number;
  /**
   * Leave the log groups of the tenants that are removed. Default: false.
   */
  keepLogs?: boolean;
  /**
   * Leave the Docker Hub login that create-cluster stored. Default: false.
   */
  keepSecret?: boolean;
  /**
   * Print and return what would change, and change nothing. Default: false.
   */
  plan?: boolean;
  /**
   * planId of a plan that was approved: apply it only if it still is the plan.
   */
  approvedPlan?: string;
  /**
   * How long to wait for instances, load balancer and network interfaces to be gone. Run again to go on. In minutes. Default: 15.
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
