import type { AwsCallError } from '../runtime/aws-errors.ts';

/**
 * A refusal that ends by itself: AWS has not yet spread everywhere what was just created, changed or removed. The call
 * is then made again.
 */
export interface Passing {
  /** The service, by the name that it has in calls and errors. */
  readonly service: string;
  /** Operations that it is true of. Left out: all of the service. */
  readonly operations?: readonly string[];
  /** What AWS's error code begins with. */
  readonly code: RegExp;
  /** What AWS's text has to hold. Left out: the code is enough. */
  readonly text?: RegExp;
  /** How long it is waited for. After that it is a failure like any other. */
  readonly seconds: number;
  /** What is waited for, as the log says it. */
  readonly because: string;
  /** Where it is documented or reported. */
  readonly source: string;
}

const iamIsEventuallyConsistent =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency';
const ec2IsEventuallyConsistent =
  'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/query-api-troubleshooting.html#eventual-consistency';
const ecs = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference';
const applicationAutoScaling = 'https://docs.aws.amazon.com/autoscaling/application/APIReference';
const autoScaling = 'https://docs.aws.amazon.com/autoscaling/ec2';
const elb = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference';

const afterCreation: readonly Passing[] = [
  {
    service: 'ecs',
    operations: ['CreateCluster', 'PutClusterCapacityProviders', 'CreateService', 'UpdateService', 'RunTask'],
    code: /^(InvalidParameter|Client)/,
    text: /unable to assume the service linked role/i,
    seconds: 60,
    because: 'ECS cannot assume its new service-linked role yet',
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using-service-linked-roles-for-clusters.html',
  },
  {
    service: 'ecs',
    operations: ['CreateCapacityProvider'],
    code: /^(InvalidParameter|Client)/,
    text: /service.linked role/i,
    seconds: 60,
    because: 'ECS cannot assume its new service-linked role yet',
    source: 'https://github.com/terraform-aws-modules/terraform-aws-ecs/issues/26',
  },
  {
    service: 'ecs',
    operations: ['CreateService', 'UpdateService', 'RunTask'],
    code: /^(InvalidParameter|Client)/,
    text: /unable to assume the role|verify that the ecs service role being passed/i,
    seconds: 60,
    because: 'ECS cannot assume the new role yet',
    source: iamIsEventuallyConsistent,
  },
  {
    service: 'ecs',
    operations: ['CreateService', 'UpdateService'],
    code: /^InvalidParameter/,
    text: /does not have an associated load balancer/i,
    seconds: 60,
    because: 'ECS does not know yet that the listener rule leads to the target group',
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html',
  },
  {
    service: 'applicationAutoScaling',
    operations: ['RegisterScalableTarget'],
    code: /^Validation/,
    text: /ECS service doesn't exist/i,
    seconds: 60,
    because: 'Application Auto Scaling does not know the new service yet',
    source: 'https://github.com/hashicorp/terraform-provider-aws/issues/11693',
  },
  {
    service: 'applicationAutoScaling',
    operations: ['PutScalingPolicy'],
    code: /^ObjectNotFound/,
    seconds: 60,
    because: 'Application Auto Scaling does not know the new scalable target yet',
    source: `${applicationAutoScaling}/API_PutScalingPolicy.html`,
  },
  {
    service: 'ec2',
    operations: ['AuthorizeSecurityGroupIngress', 'CreateTags', 'DeleteTags'],
    code: /^InvalidGroup\.NotFound/,
    seconds: 60,
    because: 'EC2 does not know the new security group yet',
    source: ec2IsEventuallyConsistent,
  },
  {
    service: 'elbv2',
    operations: ['CreateLoadBalancer', 'SetSecurityGroups'],
    code: /^(InvalidSecurityGroup|InvalidGroup\.NotFound)/,
    seconds: 60,
    because: 'Elastic Load Balancing does not know the new security group yet',
    source: `${elb}/API_CreateLoadBalancer.html`,
  },
  {
    service: 'elbv2',
    operations: ['CreateListener', 'ModifyListener'],
    code: /^(UnsupportedCertificate|CertificateNotFound)/,
    seconds: 60,
    because: 'Elastic Load Balancing does not know the new certificate yet',
    source: `${elb}/API_CreateListener.html`,
  },
  {
    service: 'autoScaling',
    operations: ['CreateAutoScalingGroup', 'UpdateAutoScalingGroup'],
    code: /^Validation/,
    text: /fully-formed launch template.*does not exist|iam ?instance ?profile|is not authorized to use launch template/i,
    seconds: 90,
    because: 'EC2 Auto Scaling does not know what the new launch template names yet',
    source: `${autoScaling}/userguide/ts-as-launch-template.html`,
  },
  {
    service: 'autoScaling',
    operations: ['CreateAutoScalingGroup', 'UpdateAutoScalingGroup'],
    code: /^(ServiceLinkedRoleFailure|Validation)/,
    text: /service-linked role/i,
    seconds: 90,
    because: 'EC2 Auto Scaling cannot assume its new service-linked role yet',
    source: `${autoScaling}/APIReference/API_CreateAutoScalingGroup.html`,
  },
  {
    service: 'ec2',
    operations: ['CreateLaunchTemplate', 'CreateLaunchTemplateVersion'],
    code: /^/,
    text: /iam ?instance ?profile/i,
    seconds: 60,
    because: 'EC2 does not know the new instance profile yet',
    source: iamIsEventuallyConsistent,
  },
  {
    service: 'iam',
    code: /^NoSuchEntity/,
    // Not the texts about a policy or a permissions boundary that does not exist: those do not end by themselves.
    text: /(role with name|instance profile) \S+ cannot be found/i,
    seconds: 60,
    because: 'IAM does not know the new role or instance profile yet',
    source: iamIsEventuallyConsistent,
  },
];

const afterChange: readonly Passing[] = [
  {
    service: 'iam',
    code: /^(ConcurrentModification|EntityTemporarilyUnmodifiable)/,
    seconds: 60,
    because: 'IAM is still working on the last change of the role',
    source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html',
  },
  {
    service: 'logs',
    code: /^OperationAborted/,
    seconds: 60,
    because: 'CloudWatch Logs is still working on the last change of the log group',
    source: 'https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html',
  },
  {
    service: 'applicationAutoScaling',
    operations: ['RegisterScalableTarget', 'PutScalingPolicy', 'DeregisterScalableTarget'],
    code: /^ConcurrentUpdate/,
    seconds: 60,
    because: 'Application Auto Scaling is still working on the last change of the scalable target',
    source: `${applicationAutoScaling}/API_RegisterScalableTarget.html`,
  },
  {
    service: 'ecs',
    operations: ['RegisterTaskDefinition'],
    code: /^(Client|InvalidParameter)/,
    text: /too many concurrent attempts/i,
    seconds: 60,
    because: 'ECS is still registering another revision of the same family',
    source: `${ecs}/API_RegisterTaskDefinition.html`,
  },
  {
    service: 'ecs',
    operations: ['PutClusterCapacityProviders'],
    code: /^(UpdateInProgress|ResourceInUse)/,
    text: /busy state|in ?progress/i,
    seconds: 120,
    because: 'ECS is still working on the last change of the cluster’s capacity providers',
    source: `${ecs}/API_PutClusterCapacityProviders.html`,
  },
];

const afterRemoval: readonly Passing[] = [
  {
    service: 'ecs',
    operations: ['CreateService'],
    code: /^InvalidParameter/,
    text: /still draining/i,
    // Only as long as reads may lag behind: a run that reads DRAINING waits for the end of the removal by itself.
    seconds: 15,
    because: 'ECS is still removing the service of that name',
    source: `${ecs}/API_DeleteService.html`,
  },
  {
    service: 'ecs',
    operations: ['PutClusterCapacityProviders'],
    code: /^ResourceInUse/,
    // Tasks that are ending leave the provider within seconds. A service that stays on it does not: the wait is short.
    seconds: 15,
    because: 'tasks still run on the capacity provider',
    source: `${ecs}/API_PutClusterCapacityProviders.html`,
  },
  {
    service: 'ecs',
    operations: ['DeleteCapacityProvider'],
    code: /^/,
    text: /in use|associated|UpdateInProgress/i,
    seconds: 120,
    because: 'ECS is still detaching the capacity provider from the cluster',
    source: `${ecs}/API_DeleteCapacityProvider.html`,
  },
  {
    service: 'ecs',
    operations: ['DeleteCluster'],
    code: /^(ClusterContains(ContainerInstances|Tasks|CapacityProvider)|UpdateInProgress)/,
    seconds: 300,
    because: 'the last instances and tasks are still leaving the cluster',
    source: `${ecs}/API_DeleteCluster.html`,
  },
  {
    service: 'autoScaling',
    operations: ['DeleteAutoScalingGroup'],
    code: /^(ScalingActivityInProgress|ResourceInUse|ResourceContention)/,
    seconds: 300,
    because: 'the Auto Scaling group is still starting or ending instances',
    source: `${autoScaling}/APIReference/API_DeleteAutoScalingGroup.html`,
  },
  {
    service: 'ec2',
    operations: ['DeleteSecurityGroup'],
    code: /^(DependencyViolation|InvalidGroup\.InUse)/,
    seconds: 600,
    because: 'network interfaces still use the security group',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/deleting-security-groups.html',
  },
  {
    service: 'elbv2',
    operations: ['DeleteTargetGroup'],
    code: /^ResourceInUse/,
    seconds: 60,
    because: 'a listener rule that was just deleted still uses the target group',
    source: `${elb}/API_DeleteTargetGroup.html`,
  },
];

const table: readonly Passing[] = [...afterCreation, ...afterChange, ...afterRemoval];

/** The entry of the table that a refusal fits; undefined where the refusal does not end by itself. */
export const passingOf = ({ aws, message }: AwsCallError): Passing | undefined =>
  aws === undefined
    ? undefined
    : table.find(
        ({ service, operations, code, text }) =>
          service === aws.service &&
          (operations?.includes(aws.operation) ?? true) &&
          code.test(aws.code) &&
          (text?.test(message) ?? true),
      );
