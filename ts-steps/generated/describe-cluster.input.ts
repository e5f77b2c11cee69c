// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * Tells what a cluster is (its settings, exactly as create-cluster takes them: giving them back changes nothing), how it is (instances, load balancer, what failed), and which tenants are on it. Reads only.
 */
export interface DescribeClusterInput {
  /**
   * Name of the ECS cluster.
   */
  name: string;
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
}
