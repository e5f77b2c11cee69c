// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * Runs a command once, in a task of its own with the tenant's present task definition, network and capacity (a migration, say), shows its log, and ends as the command ends: with exit code 4 where the command's is not 0.
 */
export interface RunTaskInput {
  /**
   * Name of the tenant.
   */
  name: string;
  /**
   * Name of the ECS cluster. Left out: the only cluster of the Region tagged ecs-tenants:cluster, or the one also tagged ecs-tenants:default.
   */
  cluster?: string;
  /**
   * Command of the container, one item a word; the image's ENTRYPOINT, or the tenant's entryPoint, stands before it.
   *
   * @minItems 1
   */
  command: string[];
  /**
   * Name of the container that the command is for. Default: the tenant's own.
   */
  container?: string;
  /**
   * Print and return what would run, and run nothing. Default: false.
   */
  plan?: boolean;
  /**
   * How long to wait for the task's end. After it nothing is stopped; the task goes on. In minutes. Default: 60.
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
