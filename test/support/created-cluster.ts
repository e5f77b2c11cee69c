/** A cluster that create-cluster made in the embedded AWS: made once for each way of making it, and then put back. */

import assert from 'node:assert/strict';
import {
  type Cluster,
  DescribeClustersCommand,
  ECSClient,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecs';
import {
  DescribeLoadBalancersCommand,
  ElasticLoadBalancingV2Client,
  type LoadBalancer,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { createDomain } from '../emulator/domain.ts';
import { type EmbeddedAws, type Network, networkOf } from '../emulator/embedded-aws.ts';
import { clientConfig } from '../emulator/prerequisites.ts';
import { runStepHere } from './in-process.ts';
import { restoredOr } from './restored.ts';

export interface ClusterOptions {
  readonly cluster: string;
  readonly domain: string;
  /** With a certificate, and so with a listener on 443. */
  readonly https?: boolean;
  /** Fargate, instead of a capacity provider of instances. */
  readonly fargate?: boolean;
  /** Further tags of the cluster, as if somebody else had changed them; null takes one away. */
  readonly tags?: Readonly<Record<string, string | null>>;
}

/** Where everything is; subnets and security groups are those that tenants' tasks are told. */
export interface CreatedCluster extends Network {
  clusterArn: string;
  capacityProvider: string;
  loadBalancerArn: string;
  loadBalancerDnsName: string;
  loadBalancerZoneId: string;
  listenerArn: string;
  hostedZoneId: string;
}

/** What AWS takes minutes for is there at once. */
const atOnce = { launch: 0, join: 0, terminate: 0, refresh: 0, provision: 0, release: 0, attach: 0 };

/** Empties the embedded AWS but for a domain and a cluster. */
export const furnishCluster = async (aws: EmbeddedAws, options: ClusterOptions): Promise<CreatedCluster> => {
  const cluster = await restoredOr(aws, `cluster ${JSON.stringify(options)}`, async () => {
    await aws.cluster({ timing: atOnce });
    return createCluster(aws, options);
  });
  await aws.cluster({ timing: atOnce });
  return cluster;
};

const createCluster = async (aws: EmbeddedAws, options: ClusterOptions): Promise<CreatedCluster> => {
  const { cluster: name, domain, https, fargate } = options;
  const network = await networkOf(aws.endpoint);
  await createDomain(aws.env, domain, https === true);
  const subnets = network.subnets.slice(0, 2);
  const stdin = JSON.stringify({ name, domain, subnets, ...(fargate ? { capacity: 'FARGATE' } : {}) });
  const end = await runStepHere('create-cluster', ['--input', '-'], { env: aws.env, stdin });
  assert.equal(end.code, 0, end.stderr);
  const config = clientConfig(aws.env);
  const ecs = new ECSClient(config);
  const asked = new DescribeClustersCommand({ clusters: [name], include: ['TAGS'] });
  const cluster = given((await ecs.send(asked)).clusters?.[0]);
  const elb = new ElasticLoadBalancingV2Client(config);
  const balancer = given((await elb.send(new DescribeLoadBalancersCommand({}))).LoadBalancers?.[0]);
  await retag(ecs, cluster, options.tags ?? {});
  return { ...network, ...whereabouts(cluster, balancer) };
};

const whereabouts = (cluster: Cluster, balancer: LoadBalancer) => {
  const tags = Object.fromEntries((cluster.tags ?? []).map((tag) => [tag.key ?? '', tag.value ?? '']));
  return {
    subnets: given(tags['ecs-tenants:subnets']).split(' '),
    securityGroups: given(tags['ecs-tenants:security-groups']).split(' '),
    clusterArn: given(cluster.clusterArn),
    capacityProvider: given(cluster.defaultCapacityProviderStrategy?.[0]?.capacityProvider),
    loadBalancerArn: given(balancer.LoadBalancerArn),
    loadBalancerDnsName: given(balancer.DNSName),
    loadBalancerZoneId: given(balancer.CanonicalHostedZoneId),
    listenerArn: given(tags['ecs-tenants:listener']),
    hostedZoneId: given(tags['ecs-tenants:zone']),
  };
};

const retag = async (
  ecs: ECSClient,
  { clusterArn: resourceArn }: Cluster,
  tags: NonNullable<ClusterOptions['tags']>,
): Promise<void> => {
  const set = Object.entries(tags).flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
  const tagKeys = Object.keys(tags).filter((key) => tags[key] === null);
  if (set.length > 0) await ecs.send(new TagResourceCommand({ resourceArn, tags: set }));
  if (tagKeys.length > 0) await ecs.send(new UntagResourceCommand({ resourceArn, tagKeys }));
};

const given = <Value>(value: Value | undefined): Value => {
  assert.ok(value !== undefined, 'create-cluster has left something out');
  return value;
};
