import assert from 'node:assert/strict';
import type { ScalableTarget, ScalingPolicy } from '@aws-sdk/client-application-auto-scaling';
import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import type { RunTaskCommandInput, Service, TaskDefinition } from '@aws-sdk/client-ecs';
import type { Rule, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import type { ClusterSnapshot, Front, HostedZoneSnapshot, LogGroupSnapshot } from '../../ts-steps/aws/snapshot.ts';

type Tags = Record<string, string>;

/** All that the fake AWS holds, by ARN or name; plain data, so that a test can copy and change it. */
export interface FakeAws {
  readonly cluster: ClusterSnapshot;
  readonly front: Omit<Front, 'rules'> | undefined;
  readonly zones: readonly HostedZoneSnapshot[];
  readonly records: Map<string, ResourceRecordSet[]>;
  readonly revisions: Map<string, TaskDefinition>;
  readonly services: Map<string, Service>;
  readonly targetGroups: Map<string, TargetGroup>;
  readonly attributes: Map<string, Tags>;
  readonly rules: Map<string, Rule>;
  readonly logGroups: Map<string, LogGroupSnapshot>;
  readonly scalableTargets: Map<string, ScalableTarget>;
  readonly policies: Map<string, ScalingPolicy>;
  readonly alarms: Map<string, MetricAlarm>;
  readonly tags: Map<string, Tags>;
  /** Tasks that were run on their own. */
  readonly tasksRun: RunTaskCommandInput[];
  count: number;
}

export interface FakeOptions {
  readonly clusterName?: string;
  readonly clusterTags?: Tags;
  readonly capacityProviders?: readonly string[];
  readonly dualStack?: boolean;
  readonly zones?: readonly string[];
  /** Whether each zone has a `*` alias to the load balancer. */
  readonly wildcards?: boolean;
  readonly balanced?: boolean;
}

export const account = '123456789012';
export const region = 'eu-central-1';
const arnOf = (service: string, resource: string): string => `arn:aws:${service}:${region}:${account}:${resource}`;
export const listenerArn = arnOf('elasticloadbalancing', 'listener/app/shared/50dc6c495c0c9188/0467ef3c8400ae65');
export const dnsName = 'shared-1234567890.eu-central-1.elb.amazonaws.com';

/** An alias to the fake's load balancer. */
export const aliasTo = (name: string, type: 'A' | 'AAAA', target = dnsName): ResourceRecordSet => ({
  Name: name,
  Type: type,
  AliasTarget: { HostedZoneId: 'Z215JYRZR1TBD5', DNSName: `dualstack.${target}.`, EvaluateTargetHealth: false },
});

/** An account with a cluster, a listener and hosted zones, and no tenant. */
export const fakeAws = (options: FakeOptions = {}): FakeAws => {
  const { clusterName = 'tenants', dualStack = false, zones = ['example.com', 'apps.example.com'] } = options;
  const hosted = zones.map((name, index) => ({ id: `Z${index}`, name }));
  const records = new Map<string, ResourceRecordSet[]>(hosted.map(({ id }) => [id, []]));
  if (options.wildcards === true)
    for (const { id, name } of hosted)
      records.set(id, [aliasTo(`*.${name}`, 'A'), ...(dualStack ? [aliasTo(`*.${name}`, 'AAAA')] : [])]);
  return {
    cluster: {
      name: clusterName,
      arn: arnOf('ecs', `cluster/${clusterName}`),
      partition: 'aws',
      region,
      account,
      tags: {
        'ecs-tenants:cluster': clusterName,
        'ecs-tenants:domain': 'apps.example.com',
        'ecs-tenants:listener': listenerArn,
        'ecs-tenants:scheme': 'https',
        ...options.clusterTags,
      },
      defaultCapacityProviderStrategy: (options.capacityProviders ?? []).map((capacityProvider, index) => ({
        capacityProvider,
        weight: 1,
        base: index === 0 ? 1 : 0,
      })),
    },
    front:
      options.balanced === false
        ? undefined
        : {
            arn: arnOf('elasticloadbalancing', 'loadbalancer/app/shared/50dc6c495c0c9188'),
            listenerArn,
            scheme: 'https',
            dnsName,
            canonicalHostedZoneId: 'Z215JYRZR1TBD5',
            dualStack,
            vpcId: 'vpc-0a1b2c3d',
          },
    zones: hosted,
    records,
    revisions: new Map(),
    services: new Map(),
    targetGroups: new Map(),
    attributes: new Map(),
    rules: new Map(),
    logGroups: new Map(),
    scalableTargets: new Map(),
    policies: new Map(),
    alarms: new Map(),
    tags: new Map(),
    tasksRun: [],
    count: 0,
  };
};

/** A copy to change. */
export const copyOf = (aws: FakeAws): FakeAws => structuredClone(aws);

/** The next of the fake's numbers: no two resources get the same ARN. */
export const nextNumber = (aws: FakeAws): number => {
  aws.count += 1;
  return aws.count;
};

/** The ARN of a new resource. */
export const newArn = (aws: FakeAws, service: string, resource: string): string =>
  arnOf(service, `${resource}/${nextNumber(aws).toString(16).padStart(16, '0')}`);

export const fixedArn = arnOf;

/** Sets tags as AWS takes them: no others than its characters, 50 a resource. */
export const setTags = (aws: FakeAws, arn: string, tags: Readonly<Tags>): void => {
  const all = { ...aws.tags.get(arn), ...tags };
  for (const [key, value] of Object.entries(tags)) {
    assert.match(key, /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u, 'tag key');
    assert.match(value, /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u, 'tag value');
  }
  assert.ok(Object.keys(all).length <= 50, 'too many tags');
  aws.tags.set(arn, all);
};

/** Takes tags away. */
export const removeTags = (aws: FakeAws, arn: string, keys: readonly string[]): void => {
  aws.tags.set(arn, Object.fromEntries(Object.entries(aws.tags.get(arn) ?? {}).filter(([key]) => !keys.includes(key))));
};

/** The revision with the highest number of a family. */
export const newestRevision = (aws: FakeAws, family: string): TaskDefinition | undefined =>
  [...aws.revisions.values()]
    .filter((one) => one.family === family)
    .sort((a, b) => (b.revision ?? 0) - (a.revision ?? 0))[0];
