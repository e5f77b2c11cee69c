// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * Lists the tenants of a cluster by bulk reads: image, tasks, state, URL and placement of each. Reads only.
 */
export interface ListTenantsInput {
  /**
   * Name of the ECS cluster. Left out: the only cluster of the Region tagged ecs-tenants:cluster, or the one also tagged ecs-tenants:default.
   */
  cluster?: string;
  /**
   * Only tenants in this state.
   */
  state?: 'steady' | 'deploying' | 'degraded' | 'failed' | 'stopped' | 'removing';
  /**
   * Only tenants whose image reference contains this text.
   */
  image?: string;
  /**
   * What stands on stdout: the JSON result, or a table for people. With --envelope it is always the result. Default: json.
   */
  output?: 'json' | 'table';
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
