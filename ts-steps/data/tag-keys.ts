/** The keys of all tags that we set, by what carries them. */

/**
 * Keys of our own tags. On a cluster, create-cluster or an administrator writes them, and deployments of tenants read
 * them.
 */
export const tagKeys = {
  cluster: 'ecs-tenants:cluster',
  tenant: 'ecs-tenants:tenant',
  service: 'ecs-tenants:service',
  /** On a task definition: a hash of what was registered. */
  digest: 'ecs-tenants:digest',
  /** On a task definition: the build that registered it. */
  build: 'ecs-tenants:build',
  /** On a task definition: when a deployment of it was last seen steady. */
  steady: 'ecs-tenants:steady',
  /** On a service: the ARN of its listener rule. It saves a search, and is always checked against the rule itself. */
  rule: 'ecs-tenants:rule',
  /** On a service: its hosts, separated by spaces. */
  hosts: 'ecs-tenants:hosts',
  /** On a service: the settings that no AWS resource holds. */
  dns: 'ecs-tenants:dns',
  scaling: 'ecs-tenants:scaling',
  loadBalancer: 'ecs-tenants:load-balancer',
  protected: 'ecs-tenants:protected',
  /** On a service: that it is stopped, and what it returns to. */
  state: 'ecs-tenants:state',
  /** On a service: library version, and a hash of what was written last of each kind of resource. */
  applied: 'ecs-tenants:applied',
  /**
   * On a service: the image that the last run deployed, and the revision that holds it. They are valid while the
   * service runs that revision.
   */
  image: 'ecs-tenants:image',
  revision: 'ecs-tenants:revision',
  /** On a service that was halted after a failed first deployment: the number of tasks with which it is started again. */
  halted: 'ecs-tenants:halted',
  /** On a service: the run that is writing, or wrote last. */
  run: 'ecs-tenants:run',
} as const;

/** Keys of the tags that a cluster carries for its tenants' deployments. */
export const clusterTagKeys = {
  cluster: 'ecs-tenants:cluster',
  /** Marks the cluster that is used where a request names none. */
  default: 'ecs-tenants:default',
  domain: 'ecs-tenants:domain',
  /** The names that the listener's certificates cover; see front/certificate-names.ts. */
  certificateNames: 'ecs-tenants:certificate-names',
  listener: 'ecs-tenants:listener',
  /** `https` or `http`: the listener's protocol. */
  scheme: 'ecs-tenants:scheme',
  subnets: 'ecs-tenants:subnets',
  /**
   * Those of the subnets that route to an internet gateway. Read by create-cluster, which has an EC2 client: one for every
   * deployment would double what the binaries of tenants load, to learn what hardly ever changes.
   */
  publicSubnets: 'ecs-tenants:public-subnets',
  securityGroups: 'ecs-tenants:security-groups',
  executionRole: 'ecs-tenants:execution-role',
  taskRole: 'ecs-tenants:task-role',
  /** Number of the layout of load balancers, rules and tenants; see front/layout.ts. */
  layout: 'ecs-tenants:layout',
  /** Followed by a JSON pointer: `ecs-tenants:default/memory`. */
  defaultPrefix: 'ecs-tenants:default/',
} as const;

/** Keys of the cluster's tags that only its own steps read. */
export const ownTagKeys = {
  vpc: 'ecs-tenants:vpc',
  zone: 'ecs-tenants:zone',
  loadBalancer: 'ecs-tenants:load-balancer',
  protected: 'ecs-tenants:protected',
  dockerHubSecret: 'ecs-tenants:docker-hub-secret',
  instanceProfile: 'ecs-tenants:instance-profile',
  secretsPrefix: 'ecs-tenants:secrets-prefix',
  kmsKey: 'ecs-tenants:kms-key',
  /** A capacity provider that was not made by us and is used. */
  capacityProvider: 'ecs-tenants:capacity-provider',
  /** Small settings that no AWS resource holds, as `name=value` separated by spaces. */
  settings: 'ecs-tenants:settings',
} as const;
