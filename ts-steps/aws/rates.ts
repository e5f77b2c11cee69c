import type { ChangeResourceRecordSetsCommandInput } from '@aws-sdk/client-route-53';
import type { CallCost, CostsOf } from '../runtime/rates.ts';
import type { BucketSize } from '../runtime/token-bucket.ts';

/**
 * A token bucket of AWS's, shared by all operations that fit. `each`: every operation has a bucket of this size for
 * itself.
 */
interface Rate extends BucketSize {
  readonly operations: RegExp;
  readonly each?: true;
  /** AWS's page with the numbers; `unpublished` where AWS publishes none, and ours are on the safe side. */
  readonly source: string;
  /** How many tokens a call takes; left out: 1. */
  readonly tokens?: (input: object) => number;
}

const ecs = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html';
const elb = 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html';
const cloudwatch = 'https://docs.aws.amazon.com/general/latest/gr/cw_region.html';
const logs = 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html';
const route53 = 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/throttling-api-requests.html';
const ec2 = 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html';
const tagging = 'https://docs.aws.amazon.com/tag-editor/latest/userguide/reference.html';
const acm = 'https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html';
const secretsManager = 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html';
const ssm = 'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-throughput.html';
const iam = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html';
const unpublished = 'unpublished';

/** AWS publishes only the requests a second: the burst is taken to be the same number. */
const perSecond = (rate: number): BucketSize => ({ burst: rate, perSecond: rate });

/** How many changes Route 53 counts in a request: an UPSERT counts as two, a deletion and a creation. */
const changesOf = (input: object): number =>
  ((input as ChangeResourceRecordSetsCommandInput).ChangeBatch?.Changes ?? []).reduce(
    (sum, { Action }) => sum + (Action === 'UPSERT' ? 2 : 1),
    0,
  );

/**
 * The request rates that AWS gives to an account in one Region (Route 53 and IAM: to the account as a whole) before a
 * quota was raised. A call takes tokens from the bucket of each entry that its operation fits.
 */
export const rates: Readonly<Record<string, readonly Rate[]>> = {
  ecs: [
    {
      operations: /^((Create|Delete|Update)Cluster|PutClusterCapacityProviders)$/,
      burst: 20,
      perSecond: 1,
      source: ecs,
    },
    { operations: /^(DescribeClusters|ListClusters)$/, burst: 50, perSecond: 20, source: ecs },
    { operations: /^(Register|Deregister)TaskDefinition$/, burst: 20, perSecond: 1, source: ecs },
    {
      operations: /^(DescribeTaskDefinition|ListTaskDefinitions|ListTaskDefinitionFamilies)$/,
      burst: 50,
      perSecond: 20,
      source: ecs,
    },
    { operations: /^DeleteTaskDefinitions$/, burst: 5, perSecond: 1, source: ecs },
    // AWS names no bucket for StopServiceDeployment. It changes a service, so it is counted here.
    { operations: /^((Create|Update|Delete)Service|StopServiceDeployment)$/, burst: 50, perSecond: 5, source: ecs },
    { operations: /^(DescribeServices|ListServices)$/, burst: 100, perSecond: 20, source: ecs },
    { operations: /^(Describe|List)ServiceDeployments$/, burst: 50, perSecond: 20, source: ecs },
    { operations: /^DescribeServiceRevisions$/, burst: 50, perSecond: 20, source: ecs },
    { operations: /^(RunTask|StopTask)$/, burst: 100, perSecond: 40, source: ecs },
    { operations: /^(Describe|List)(Tasks|ContainerInstances)$/, burst: 100, perSecond: 20, source: ecs },
    { operations: /^(Create|Update|Delete)CapacityProvider$/, burst: 10, perSecond: 1, source: ecs },
    { operations: /^DescribeCapacityProviders$/, burst: 50, perSecond: 20, source: ecs },
    { operations: /^(Tag|Untag)Resource$/, burst: 20, perSecond: 10, source: ecs },
    { operations: /^ListTagsForResource$/, burst: 50, perSecond: 20, source: ecs },
  ],
  elbv2: [
    { operations: /^/, burst: 40, perSecond: 10, source: elb },
    { operations: /^Describe/, burst: 40, perSecond: 10, source: elb },
    { operations: /^(CreateLoadBalancer|SetSubnets)$/, burst: 10, perSecond: 0.2, source: elb },
    { operations: /^(Register|Deregister)Targets$/, burst: 20, perSecond: 4, source: elb },
    {
      operations: /^(?!Describe|CreateLoadBalancer$|SetSubnets$|(Register|Deregister)Targets$)/,
      burst: 20,
      perSecond: 3,
      source: elb,
    },
  ],
  applicationAutoScaling: [
    { operations: /^(Describe|List)/, burst: 10, perSecond: 3, source: unpublished },
    { operations: /^(?!Describe|List)/, burst: 5, perSecond: 1, source: unpublished },
  ],
  cloudwatch: [
    { operations: /^(PutMetricAlarm|DeleteAlarms)$/, each: true, ...perSecond(3), source: cloudwatch },
    { operations: /^DescribeAlarms$/, ...perSecond(9), source: cloudwatch },
    { operations: /^ListTagsForResource$/, ...perSecond(10), source: cloudwatch },
    { operations: /^(Tag|Untag)Resource$/, each: true, ...perSecond(20), source: cloudwatch },
  ],
  logs: [
    { operations: /^(Create|Delete|Describe)LogGroups?$/, each: true, ...perSecond(10), source: logs },
    {
      operations: /^(PutRetentionPolicy|TagResource|UntagResource|ListTagsForResource)$/,
      each: true,
      ...perSecond(5),
      source: logs,
    },
    { operations: /^GetLogEvents$/, ...perSecond(10), source: unpublished },
  ],
  route53: [
    { operations: /^/, burst: 50, perSecond: 10, source: route53 },
    { operations: /^/, each: true, burst: 50, perSecond: 10, source: route53 },
    { operations: /^ChangeResourceRecordSets$/, burst: 1500, perSecond: 100, source: route53, tokens: changesOf },
  ],
  tagging: [{ operations: /^GetResources$/, ...perSecond(15), source: tagging }],
  // Creating a cluster makes some dozen calls. The bursts of the two services without published numbers are large
  // enough for it.
  autoScaling: [
    { operations: /^Describe/, burst: 20, perSecond: 3, source: unpublished },
    { operations: /^(?!Describe)/, burst: 20, perSecond: 1, source: unpublished },
  ],
  iam: [
    { operations: /^(Get|List)/, burst: 50, perSecond: 5, source: unpublished },
    { operations: /^(?!Get|List)/, burst: 50, perSecond: 1, source: unpublished },
  ],
  ec2: [
    { operations: /^(Describe|Get)/, each: true, burst: 100, perSecond: 20, source: ec2 },
    { operations: /^CreateLaunchTemplateVersion$/, burst: 100, perSecond: 5, source: ec2 },
    { operations: /^(Create|Delete)Tags$/, each: true, burst: 100, perSecond: 10, source: ec2 },
    {
      operations: /^(?!Describe|Get|CreateLaunchTemplateVersion$|(Create|Delete)Tags$)/,
      each: true,
      burst: 50,
      perSecond: 5,
      source: ec2,
    },
  ],
  acm: [
    { operations: /^ListCertificates$/, ...perSecond(8), source: acm },
    { operations: /^DescribeCertificate$/, ...perSecond(10), source: acm },
  ],
  secretsManager: [
    { operations: /^GetSecretValue$/, ...perSecond(10_000), source: secretsManager },
    { operations: /^DescribeSecret$/, ...perSecond(40_000), source: secretsManager },
    { operations: /^(Create|Delete|Restore)Secret$/, each: true, ...perSecond(50), source: secretsManager },
    { operations: /^PutSecretValue$/, ...perSecond(50), source: secretsManager },
    { operations: /^(Tag|Untag)Resource$/, each: true, ...perSecond(50), source: secretsManager },
  ],
  ssm: [{ operations: /^GetParameter$/, ...perSecond(40), source: ssm }],
  sts: [{ operations: /^/, ...perSecond(600), source: iam }],
};

/** The buckets that a call takes tokens from, and how many. */
export const costsOf: CostsOf = (service, operation, input) =>
  (rates[service] ?? []).flatMap((rate, index): CallCost[] => {
    if (!rate.operations.test(operation)) return [];
    const bucket = `${service} ${rate.each === true ? operation : ''} ${index}`;
    return [{ bucket, burst: rate.burst, perSecond: rate.perSecond, tokens: rate.tokens?.(input) ?? 1 }];
  });
