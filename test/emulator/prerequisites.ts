/** Makes what a tenant needs before it can be deployed: network, load balancer, zone, capacity and cluster. */

import { CreateCapacityProviderCommand, CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { CreateHostedZoneCommand, Route53Client } from '@aws-sdk/client-route-53';
import { control, type Network, networkOf } from './embedded-aws.ts';

export interface PrerequisitesOptions {
  cluster: string;
  domain: string;
  /** A listener on 443 with a certificate, instead of one on 80. */
  https?: boolean;
  /** Fargate as the cluster's default capacity, instead of a capacity provider of instances. */
  fargate?: boolean;
  /** Tags to add to the cluster's; a value replaces one of ours, null removes it. */
  tags?: Record<string, string | null>;
}

export interface Prerequisites extends Network {
  clusterArn: string;
  capacityProvider: string;
  loadBalancerArn: string;
  loadBalancerDnsName: string;
  loadBalancerZoneId: string;
  listenerArn: string;
  hostedZoneId: string;
  executionRoleArn: string;
  certificateArn: string | undefined;
  tags: Record<string, string>;
}

/** Creates the prerequisites in the embedded AWS that the environment names. The tags of the cluster name them. */
export async function createPrerequisites(
  env: Record<string, string>,
  options: PrerequisitesOptions,
): Promise<Prerequisites> {
  const config = clientConfig(env);
  const network = await networkOf(config.endpoint);
  const [zone, front] = await Promise.all([
    createZone(new Route53Client(config), options),
    createFront(config, network, options),
  ]);
  const executionRoleArn = `arn:aws:iam::${network.account}:role/${options.cluster}-execution`;
  const tags = clusterTags(options, {
    'ecs-tenants:cluster': options.cluster,
    'ecs-tenants:domain': options.domain,
    'ecs-tenants:zone': zone,
    'ecs-tenants:listener': front.listenerArn,
    'ecs-tenants:scheme': options.https ? 'https' : 'http',
    'ecs-tenants:vpc': network.vpc,
    'ecs-tenants:subnets': network.subnets.slice(0, 2).join(' '),
    'ecs-tenants:security-groups': network.securityGroups.join(' '),
    'ecs-tenants:execution-role': executionRoleArn,
  });
  const cluster = await createCluster(new ECSClient(config), config.endpoint, options, tags);
  return { ...network, ...cluster, ...front, hostedZoneId: zone, executionRoleArn, tags };
}

interface ClientConfig {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
}

/**
 * The configuration with which SDK clients reach the embedded AWS. It is made of the environment given, not of this
 * process's.
 */
export function clientConfig(env: Record<string, string>): ClientConfig {
  return {
    endpoint: env.AWS_ENDPOINT_URL ?? '',
    region: env.AWS_REGION ?? 'us-east-1',
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  };
}

async function createZone(client: Route53Client, { domain }: PrerequisitesOptions): Promise<string> {
  const created = await client.send(new CreateHostedZoneCommand({ Name: domain, CallerReference: `zone-${domain}` }));
  return given(created.HostedZone?.Id).replace('/hostedzone/', '');
}

/** The shared load balancer, with a listener that answers 404 to hosts that no tenant has. */
async function createFront(config: ClientConfig, network: Network, { cluster, domain, https }: PrerequisitesOptions) {
  const client = new ElasticLoadBalancingV2Client(config);
  const created = await client.send(
    new CreateLoadBalancerCommand({
      Name: `shared-${cluster}`.slice(0, 32).replace(/-+$/, ''),
      Scheme: 'internet-facing',
      Type: 'application',
      Subnets: network.subnets.slice(0, 2),
      SecurityGroups: network.securityGroups,
      Tags: [{ Key: 'ecs-tenants:cluster', Value: cluster }],
    }),
  );
  const balancer = given(created.LoadBalancers?.[0]);
  const certificateArn = https ? await createCertificate(config.endpoint, domain) : undefined;
  const listener = await client.send(
    new CreateListenerCommand({
      LoadBalancerArn: given(balancer.LoadBalancerArn),
      Protocol: https ? 'HTTPS' : 'HTTP',
      Port: https ? 443 : 80,
      ...(certificateArn === undefined ? {} : { Certificates: [{ CertificateArn: certificateArn }] }),
      DefaultActions: [
        { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain' } },
      ],
    }),
  );
  return {
    loadBalancerArn: given(balancer.LoadBalancerArn),
    loadBalancerDnsName: given(balancer.DNSName),
    loadBalancerZoneId: given(balancer.CanonicalHostedZoneId),
    listenerArn: given(listener.Listeners?.[0]?.ListenerArn),
    certificateArn,
  };
}

async function createCertificate(endpoint: string, domain: string): Promise<string> {
  return ((await control(endpoint, 'certificate', { domain })) as { certificateArn: string }).certificateArn;
}

/**
 * An Auto Scaling group without instances: the scheduler's capacity is endless, and of the group only the name counts.
 */
async function createGroup(endpoint: string, name: string): Promise<{ autoScalingGroupArn: string }> {
  return (await control(endpoint, 'auto-scaling-group', { name })) as { autoScalingGroupArn: string };
}

async function createCluster(
  client: ECSClient,
  endpoint: string,
  { cluster, fargate }: PrerequisitesOptions,
  tags: Record<string, string>,
) {
  const capacityProvider = fargate ? 'FARGATE' : `${cluster}-capacity`;
  if (!fargate) {
    const { autoScalingGroupArn } = await createGroup(endpoint, cluster);
    await client.send(
      new CreateCapacityProviderCommand({ name: capacityProvider, autoScalingGroupProvider: { autoScalingGroupArn } }),
    );
  }
  const created = await client.send(
    new CreateClusterCommand({
      clusterName: cluster,
      capacityProviders: [capacityProvider],
      defaultCapacityProviderStrategy: [{ capacityProvider, weight: 1 }],
      tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
    }),
  );
  return { clusterArn: given(created.cluster?.clusterArn), capacityProvider };
}

/** Our tags with the caller's over them. */
function clusterTags(options: PrerequisitesOptions, ours: Record<string, string>): Record<string, string> {
  const merged = Object.entries({ ...ours, ...options.tags });
  return Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null));
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The embedded AWS left out a part of its answer.');
  return value;
}
