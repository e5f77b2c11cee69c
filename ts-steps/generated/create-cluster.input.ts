// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * Creates, updates or repairs an ECS cluster for tenants: spot instances in an Auto Scaling group behind a capacity provider (or Fargate), the roles that they need, and a shared Application Load Balancer. Afterwards deploy-tenant needs only a name and an image. What exists already and is named here is used, and never changed or removed.
 */
export interface CreateClusterInput {
  /**
   * Name of the ECS cluster. It stands in the names of everything that is created.
   */
  name: string;
  /**
   * Tenants get host names below it. A public hosted zone for it, and for HTTPS an ACM certificate for *.<domain>, have to exist.
   */
  domain?: string;
  /**
   * The ECS cluster of that name exists and is somebody else's: only our tags are put on it. Default: false.
   */
  existingCluster?: boolean;
  /**
   * The cluster that is meant where a tenant's deployment names none. Default: false.
   */
  isDefault?: boolean;
  /**
   * Metrics of tasks and containers in CloudWatch, which cost by their number. Default: disabled.
   */
  containerInsights?: 'enhanced' | 'enabled' | 'disabled';
  /**
   * Every removal is refused until this is unset. Default: false.
   */
  protected?: boolean;
  /**
   * The app's own defaults for its tenants, in the words of deploy-tenant's settings; single values only, at most 30. They stand between deploy-tenant's defaults and what a deployment says.
   */
  tenantDefaults?: Record<string, unknown>;
  /**
   * Tags put on everything that can carry them, instances included, and handed down to tenants.
   */
  tags?: {
    [k: string]: string;
  };
  /**
   * EC2_SPOT: instances of an Auto Scaling group, spot unless said otherwise. FARGATE, FARGATE_SPOT: no instances at all. Default: EC2_SPOT.
   */
  capacity?: 'EC2_SPOT' | 'FARGATE' | 'FARGATE_SPOT';
  /**
   * Name of a capacity provider that exists: nothing is created for capacity.
   */
  capacityProvider?: string;
  /**
   * Most that is paid for an instance and hour. Left out there is none, and the on-demand price is the limit: AWS advises so, because a max price makes interruptions more frequent. In USD. Default: none.
   */
  spotMaxPrice?: number;
  /**
   * Types of one architecture, the more the better: spot capacity is taken where most is left. Default: m6i.large, m6a.large, m5.large, m5a.large; for ARM64 m7g.large, m6g.large, c7g.xlarge, r6g.large; with gpu g5.xlarge, g4dn.xlarge.
   *
   * @minItems 1
   * @maxItems 40
   */
  instanceTypes?: string[];
  instanceRequirements?: InstanceRequirements;
  /**
   * Architecture of the instances. Default: that of instanceTypes, else X86_64.
   */
  cpuArchitecture?: 'X86_64' | 'ARM64';
  /**
   * Use the ECS-optimised image for instances with a GPU. Default: false.
   */
  gpu?: boolean;
  /**
   * So many instances are on-demand before any is spot. With 0 a shortage of spot capacity can take every instance at once; 1 keeps a foot in the door. In instances. Default: 0.
   */
  onDemandBaseCapacity?: number;
  /**
   * Share of on-demand instances above the base. In percent. Default: 0.
   */
  onDemandPercentageAboveBaseCapacity?: number;
  /**
   * The Auto Scaling group keeps at least so many. In instances. Default: 2.
   */
  minSize?: number;
  /**
   * The Auto Scaling group runs at most so many. In instances. Default: 10.
   */
  maxSize?: number;
  /**
   * Use of the instances that managed scaling aims at; below 100 it keeps room for tasks to come. In percent. Default: 100.
   */
  targetCapacity?: number;
  /**
   * Size of an instance's encrypted root volume, which holds the images. In GiB. Default: 30.
   */
  rootVolumeSize?: number;
  /**
   * Whether an instance pulls an image that it has already (the ECS agent's ECS_IMAGE_PULL_BEHAVIOR). Default: default.
   */
  imagePullBehavior?: 'default' | 'always' | 'once' | 'prefer-cached';
  /**
   * ARN of the Secrets Manager secret that holds {"username": …, "password": …}. Instances fetch it when they boot. Where it is left out and the environment has DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN, they are stored as ecs-tenants/<cluster>/docker-hub. Default: none: images are pulled without a login.
   */
  dockerHubSecret?: string;
  /**
   * Begin an instance refresh where the launch template has a newer version than the instances. Default: false.
   */
  replaceInstances?: boolean;
  /**
   * VPC of load balancer and instances. Default: the default VPC.
   */
  vpcId?: string;
  /**
   * Subnets of load balancer, instances and tasks, in two zones at least. Default: those of the VPC, one a zone.
   *
   * @minItems 1
   * @maxItems 10
   */
  subnets?: string[];
  /**
   * Existing security groups of instances and tasks, which let the load balancer in. Default: one is created.
   *
   * @minItems 1
   * @maxItems 5
   */
  securityGroups?: string[];
  /**
   * Existing instance profile of the instances. Default: one is created, with its role.
   */
  instanceProfileArn?: string;
  /**
   * Existing role with which ECS pulls images, writes logs and reads secrets for tasks. Default: one is created.
   */
  executionRoleArn?: string;
  /**
   * Role that tenants' containers act with unless a deployment names another. Default: none.
   */
  taskRoleArn?: string;
  /**
   * ARN of the policy that bounds every role that is created. Default: none.
   */
  permissionsBoundary?: string;
  /**
   * The execution role may read Secrets Manager secrets and SSM parameters whose names begin so; the first slash of a parameter's name does not count. Default: ecs-tenants/<cluster>/.
   */
  secretsPrefix?: string;
  /**
   * Customer-managed KMS key that the Docker Hub secret and tenants' secrets are encrypted with: the roles that are created may decrypt with it. AWS's own keys need none. Default: none.
   */
  kmsKeyArn?: string;
  /**
   * shared: one Application Load Balancer for all tenants. none: the cluster runs workers only. Default: shared.
   */
  loadBalancer?: 'shared' | 'none';
  /**
   * ARN of an Application Load Balancer that exists, with its listener on 443 or 80.
   */
  loadBalancerArn?: string;
  /**
   * ARN of the listener that tenants' rules go to, where it is not the load balancer's own on 443 or 80.
   */
  listenerArn?: string;
  /**
   * Whether the load balancer is reached from the internet. It cannot be changed later. Default: internet-facing.
   */
  scheme?: 'internet-facing' | 'internal';
  /**
   * dualstack: IPv4 and IPv6; the subnets need IPv6 ranges. Default: ipv4.
   */
  ipAddressType?: 'ipv4' | 'dualstack';
  /**
   * ACM certificate of the HTTPS listener; it has to cover *.<domain> and be issued. Default: an issued one that covers *.<domain>; without one HTTP only, until one is named.
   */
  certificateArn?: string;
  /**
   * S3 bucket for the load balancer's access logs; its policy has to let Elastic Load Balancing write. Default: none.
   */
  accessLogsBucket?: string;
  /**
   * Print and return what would change, and change nothing. Default: false.
   */
  plan?: boolean;
  /**
   * planId of a plan that was approved: apply it only if it still is the plan.
   */
  approvedPlan?: string;
  /**
   * Wait until the load balancer is active and the first instance has joined the cluster. Default: true.
   */
  wait?: boolean;
  /**
   * How long to wait. After it nothing is stopped. In minutes. Default: 15.
   */
  timeoutMinutes?: number;
  /**
   * Take over resources of the right name that do not carry our tags. Default: false.
   */
  adopt?: boolean;
  /**
   * JSON pointers of settings that return to their default.
   */
  reset?: string[];
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
 * Instead of instanceTypes: any type within these ranges.
 */
export interface InstanceRequirements {
  vCpuCount: VCpuCount;
  memoryMiB: MemoryMiB;
}
/**
 * vCPUs of an instance.
 */
export interface VCpuCount {
  /**
   * At least.
   */
  min: number;
  /**
   * At most; left out: no limit.
   */
  max?: number;
}
/**
 * Memory of an instance in MiB.
 */
export interface MemoryMiB {
  /**
   * At least. In MiB.
   */
  min: number;
  /**
   * At most; left out: no limit. In MiB.
   */
  max?: number;
}
