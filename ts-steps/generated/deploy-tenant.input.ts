// Generated from the schemas by ts-steps/build/generate.ts. Do not edit.
/**
 * Creates, updates or repairs one tenant on Amazon ECS: task definition, service, load balancing, autoscaling on two CPU alarms and a Route 53 alias. A request is merged into the tenant's present settings: maps merge by key, lists are replaced, what is left out keeps its present value. A new tenant gets the cluster's defaults (its tags ecs-tenants:default/<pointer>), then the defaults below.
 */
export interface DeployTenantInput {
  /**
   * Name of the tenant. It stands in the names of everything that is created, and in the default host name.
   */
  name: string;
  /**
   * Name of the ECS cluster. Left out: the only cluster of the Region tagged ecs-tenants:cluster, or the one also tagged ecs-tenants:default.
   */
  cluster?: string;
  /**
   * Docker image reference: [registry/]repository[:tag][@digest]. Needed for a new tenant.
   */
  image?: string;
  /**
   * CPU reserved for the container; 1024 units are one vCPU. On EC2 any number from 2, on Fargate one of the sizes that it offers. The two CPU alarms measure use as a percentage of it. In CPU units. Default: 256.
   */
  cpu?: number;
  /**
   * Hard limit: a container that uses more is stopped. In MiB. Default: 512; none where memoryReservation is given.
   */
  memory?: number;
  /**
   * Soft limit: what is reserved for the container on its host. It may use more while the host has memory to spare, up to memory. In MiB.
   */
  memoryReservation?: number;
  /**
   * Docker networking mode of the task. Default: bridge on EC2 capacity, awsvpc on Fargate.
   */
  networkMode?: 'bridge' | 'awsvpc' | 'host' | 'none';
  /**
   * Port of the container that the load balancer sends to. Alone it is also the only port mapping; beside portMappings it names one of them. Default: the first tcp port of portMappings.
   */
  containerPort?: number;
  /**
   * Ports of the container that are mapped to the host. hostPort 0 (the default in bridge mode) lets Docker choose a free port, so that several tasks fit on one instance. Default: container port 80; none without a load balancer.
   *
   * @maxItems 100
   */
  portMappings?: PortMapping[];
  /**
   * Replaces the image's ENTRYPOINT; one item a word. An empty list returns to the image's. Default: the image's.
   */
  entryPoint?: string[];
  /**
   * Replaces the image's CMD; one item a word. An empty list returns to the image's. Default: the image's.
   */
  command?: string[];
  /**
   * Environment variables by name, as many as the 65,536 bytes of a task definition have room for. They can be read in the console by everybody who may describe the task definition: what must stay secret goes into secrets.
   */
  environment?: {
    [k: string]: string;
  };
  /**
   * Environment variables by name whose values ECS reads when a task starts: the ARN of a Secrets Manager secret, also of one key or version of it (<arn>:<key>:<version stage>:<version id>, each of which may be empty), or the ARN of an SSM parameter, or the name of one in the same account and Region. The execution role has to be allowed to read them; the role that create-cluster makes may read those whose names begin with its secretsPrefix.
   */
  secrets?: {
    [k: string]: string;
  };
  repositoryCredentials?: RepositoryCredentials;
  healthCheck?: HealthCheck;
  /**
   * Time between SIGTERM and SIGKILL when a task is stopped. On spot capacity it has to fit, with deregistrationDelaySeconds, into the two minutes of notice. In seconds. Default: 30, by the ECS agent.
   */
  stopTimeout?: number;
  /**
   * Architecture that the image is built for; tasks are placed on such hosts only. Default: not stated: any host on EC2, X86_64 on Fargate.
   */
  cpuArchitecture?: 'X86_64' | 'ARM64';
  /**
   * IAM role that the containers act with. Default: the cluster's tag ecs-tenants:task-role.
   */
  taskRoleArn?: string;
  /**
   * IAM role with which ECS pulls the image, writes the log and reads secrets. Default: the cluster's tag ecs-tenants:execution-role.
   */
  executionRoleArn?: string;
  /**
   * How long CloudWatch Logs keeps the tenant's log. In days. Default: 30.
   */
  logRetentionInDays?: number;
  /**
   * Tags put on everything of the tenant that can carry them, tasks included.
   */
  tags?: {
    [k: string]: string;
  };
  /**
   * Every removal of the tenant is refused until this is unset. Default: false.
   */
  protected?: boolean;
  /**
   * Whether Application Auto Scaling moves the number of tasks between minCount and maxCount by two CPU alarms. Without it desiredCount is the caller's. Default: true.
   */
  scaling?: boolean;
  /**
   * Autoscaling keeps at least so many tasks. Two survive the loss of one instance. In tasks. Default: 2.
   */
  minCount?: number;
  /**
   * Autoscaling runs at most so many tasks. In tasks. Default: 4, or minCount where that is more.
   */
  maxCount?: number;
  /**
   * Number of tasks. With autoscaling it only says with how many a new service begins; later autoscaling owns it and it is never sent again. In tasks. Default: minCount.
   */
  desiredCount?: number;
  scaleOut?: ScaleOut;
  scaleIn?: ScaleIn;
  /**
   * Share of desiredCount that has to stay healthy during a deployment. In percent. Default: 100.
   */
  minimumHealthyPercent?: number;
  /**
   * Share of desiredCount that may run during a deployment, old and new tasks together. 100 also switches Availability Zone rebalancing off, which ECS does not take beside it. In percent. Default: 200.
   */
  maximumPercent?: number;
  /**
   * Time after a task's start in which failed health checks do not stop it. In seconds. Default: 60.
   */
  healthCheckGracePeriodSeconds?: number;
  /**
   * Where the tasks run. Default: the cluster's default strategy.
   *
   * @minItems 1
   * @maxItems 20
   */
  capacityProviderStrategy?: CapacityProviderStrategyItem[];
  /**
   * Subnets of the tasks; only with networkMode awsvpc. Default: the cluster's tag ecs-tenants:subnets.
   *
   * @minItems 1
   * @maxItems 16
   */
  subnets?: string[];
  /**
   * Security groups of the tasks; only with networkMode awsvpc. They have to let the load balancer in. Default: the cluster's tag ecs-tenants:security-groups.
   *
   * @minItems 1
   * @maxItems 5
   */
  securityGroups?: string[];
  /**
   * Whether the tasks get a public address; only with awsvpc on Fargate. In subnets without a NAT gateway they cannot pull an image without one. Default: ENABLED for new tenants on Fargate whose subnets all route to an internet gateway, else DISABLED.
   */
  assignPublicIp?: 'ENABLED' | 'DISABLED';
  /**
   * shared: a target group behind a host-header rule of the cluster's Application Load Balancer. none: a worker, without target group, rule, record and URL. Default: shared.
   */
  loadBalancer?: 'shared' | 'none';
  /**
   * Path that the load balancer asks the container for. Default: /.
   */
  healthCheckPath?: string;
  /**
   * Port of the health check, where it is another one than that of the traffic: with networkMode awsvpc one that the container listens on, else a fixed hostPort of portMappings. Default: the port of the traffic.
   */
  healthCheckPort?: number;
  /**
   * HTTP codes that count as healthy: codes and ranges between 200 and 499, separated by commas. Default: 200-399.
   */
  matcher?: string;
  /**
   * Time between two health checks of a target. In seconds. Default: 5.
   */
  healthCheckIntervalSeconds?: number;
  /**
   * Time after which a health check has failed; less than healthCheckIntervalSeconds. In seconds. Default: 4.
   */
  healthCheckTimeoutSeconds?: number;
  /**
   * Checks in a row after which an unhealthy target is healthy again. Default: 2.
   */
  healthyThresholdCount?: number;
  /**
   * Failed checks in a row after which a target is unhealthy. Default: 3.
   */
  unhealthyThresholdCount?: number;
  /**
   * Time that a leaving target is given to finish its requests. In seconds. Default: 30.
   */
  deregistrationDelaySeconds?: number;
  /**
   * Further attributes of the target group, by their AWS names.
   */
  targetGroupAttributes?: {
    [k: string]: string;
  };
  /**
   * Names that the tenant answers to, at most 25; the first one is its URL. Each five of them take one of the 100 rules of the load balancer. Letters outside of ASCII are turned into the form that DNS has (xn--...); the log shows both. Default: <name>.<domain>.
   *
   * @minItems 1
   * @maxItems 25
   */
  hosts?: string[];
  /**
   * Domain of the default host name: stating it states hosts as [<name>.<domain>], unless hosts is stated too. Default: the cluster's tag ecs-tenants:domain.
   */
  domain?: string;
  /**
   * record: an alias record to the load balancer for each host, in the hosted zone with the longest matching name. wildcard: the zone's own * alias is checked and nothing written. none: DNS is made elsewhere. Default: record.
   */
  dns?: 'record' | 'wildcard' | 'none';
  /**
   * Start a new deployment even where nothing changed, so that a tag that has moved is pulled again. Default: false.
   */
  forceNewDeployment?: boolean;
  beforeDeploy?: BeforeDeploy;
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
   * stop: a rollout that waiting cannot mend is stopped as soon as that is certain (an update is rolled back, a new service scaled to zero); everything stays, and the next run repairs it. keep: ECS is left to itself, and its own verdict awaited. remove: as stop, and then what this run created is removed again where it created the service; never what was there before, never the log group. Default: stop.
   */
  onFailure?: 'stop' | 'keep' | 'remove';
  /**
   * How long to wait for the rollout. After it nothing is stopped; the rollout goes on. In minutes. Default: 20.
   */
  timeoutMinutes?: number;
  /**
   * JSON pointers of settings that return to their default.
   */
  reset?: string[];
  /**
   * The request is the whole truth: what it leaves out returns to its default. Default: false.
   */
  complete?: boolean;
  /**
   * A host that no certificate of the listener covers is refused; without it the plan warns. Default: false.
   */
  requireCertificate?: boolean;
  /**
   * Take over resources of the right name that do not carry our tags. Default: false.
   */
  adopt?: boolean;
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
export interface PortMapping {
  /**
   * Port inside the container.
   */
  containerPort: number;
  /**
   * Port on the host; 0 is a dynamic one. With awsvpc and host it is containerPort.
   */
  hostPort?: number;
  /**
   * Protocol; left out: tcp.
   */
  protocol?: 'tcp' | 'udp';
}
/**
 * Login for a private image outside of Amazon ECR, Docker Hub for example.
 */
export interface RepositoryCredentials {
  /**
   * ARN of the Secrets Manager secret that holds {"username": …, "password": …}, or its name where it is in the same account and Region.
   */
  credentialsParameter: string;
}
/**
 * Command that ECS runs in the container; a task whose container fails it is replaced.
 */
export interface HealthCheck {
  /**
   * CMD and its words, or CMD-SHELL and one line for the container's shell.
   *
   * @minItems 2
   */
  command: string[];
  /**
   * Seconds between two checks. In seconds.
   */
  interval?: number;
  /**
   * Seconds to wait for a check. In seconds.
   */
  timeout?: number;
  /**
   * Failed checks in a row that make the container unhealthy.
   */
  retries?: number;
  /**
   * Seconds after the start in which failures do not count. In seconds.
   */
  startPeriod?: number;
}
/**
 * CPU alarm and step-scaling policy that add tasks.
 */
export interface ScaleOut {
  /**
   * The alarm is raised at this average CPU use, as a percentage of what is reserved, and above. In percent. Default: 75.
   */
  threshold?: number;
  /**
   * Length of one measurement. In seconds. Default: 60.
   */
  period?: number;
  /**
   * Measurements in a row that raise the alarm. Default: 2.
   */
  evaluationPeriods?: number;
  /**
   * Time after an adjustment before the next one. In seconds. Default: 60.
   */
  cooldown?: number;
  /**
   * Tasks to add, by how far use is above threshold. Bounds are percentage points relative to threshold; the lower one belongs to the step, the upper one does not. Default: [{"metricIntervalLowerBound":0, "metricIntervalUpperBound":15, "scalingAdjustment":1},{"metricIntervalLowerBound":15, "scalingAdjustment":2}].
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
 * CPU alarm and step-scaling policy that remove tasks.
 */
export interface ScaleIn {
  /**
   * The alarm is raised at this average CPU use, as a percentage of what is reserved, and below. It has to be less than scaleOut.threshold. In percent. Default: 25.
   */
  threshold?: number;
  /**
   * Length of one measurement. In seconds. Default: 60.
   */
  period?: number;
  /**
   * Measurements in a row that raise the alarm. Default: 5.
   */
  evaluationPeriods?: number;
  /**
   * Time after an adjustment before the next one. In seconds. Default: 300.
   */
  cooldown?: number;
  /**
   * Tasks to remove (negative), by how far use is below threshold. Bounds are percentage points relative to threshold, zero or negative. Default: [{"metricIntervalUpperBound":0, "scalingAdjustment":-1}].
   *
   * @minItems 1
   * @maxItems 20
   */
  stepAdjustments?: StepAdjustment[];
}
export interface CapacityProviderStrategyItem {
  /**
   * Name of a capacity provider of the cluster, FARGATE or FARGATE_SPOT.
   */
  capacityProvider: string;
  /**
   * Relative share of the tasks.
   */
  weight?: number;
  /**
   * Number of tasks that run here before weights count.
   */
  base?: number;
}
/**
 * A command that runs once, in a task of its own, before the service changes (a migration, say): with the new revision, and the network and capacity that the service is about to get. Where it fails nothing else is changed. It runs only where the service is deployed; timeoutMinutes counts for it, and anew for the rollout.
 */
export interface BeforeDeploy {
  /**
   * Command of the tenant's container, one item a word; the image's ENTRYPOINT, or entryPoint, stands before it.
   *
   * @minItems 1
   */
  command: string[];
}
