// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * Tells what a tenant is (its settings, exactly as deploy-tenant takes them: giving them back changes nothing), how it is (tasks, targets, deployments, alarms, events, drift) and since when, by which build. Reads only.
 */
export interface DescribeTenantInput {
  /**
   * Name of the tenant.
   */
  name: string;
  /**
   * Name of the ECS cluster. Left out: the only cluster of the Region tagged ecs-tenants:cluster, or the one also tagged ecs-tenants:default.
   */
  cluster?: string;
  /**
   * Put the values of environment variables into the settings. Without them the settings leave environment out, which for deploy-tenant means that it stays as it is, and only its names are told. Default: false.
   */
  showEnvironment?: boolean;
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
