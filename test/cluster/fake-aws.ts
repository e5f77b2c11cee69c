import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { SecurityGroup, Subnet } from '@aws-sdk/client-ec2';
import type { CapacityProvider, Cluster } from '@aws-sdk/client-ecs';
import type { Listener, LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { CertificateSummary } from '../../ts-steps/aws/certificates.ts';
import type { ClusterResourcesSnapshot } from '../../ts-steps/aws/cluster-resources-snapshot.ts';
import type { RoleSnapshot } from '../../ts-steps/aws/iam.ts';
import type { InstanceProfileSnapshot } from '../../ts-steps/aws/instance-profiles.ts';
import type { LaunchTemplateSnapshot } from '../../ts-steps/aws/launch-templates.ts';
import type { SecretSnapshot } from '../../ts-steps/aws/secrets.ts';
import { imageParameter, typesToCheck } from '../../ts-steps/cluster/choose-instances.ts';
import { existingLoadBalancer } from '../../ts-steps/cluster/choose-load-balancer.ts';
import { chosenVpc, groupsInVpc, namedSubnets, onePerZone } from '../../ts-steps/cluster/choose-network.ts';
import type { ClusterNames } from '../../ts-steps/cluster/names.ts';
import { clusterQueryOf } from '../../ts-steps/cluster/query.ts';
import { neededServiceLinkedRoles } from '../../ts-steps/cluster/service-linked-roles.ts';
import type { CreateClusterInput } from '../../ts-steps/generated/create-cluster.input.ts';

export type Tags = Record<string, string>;

/** A load balancer with what hangs on it. */
export interface Front {
  readonly balancer: LoadBalancer;
  readonly listeners: Listener[];
  readonly attributes: Tags;
  readonly tags: Tags;
  /** By ARN. */
  readonly listenerTags: Record<string, Tags>;
}

/** All that the fake AWS holds of one account; plain data, so that a test can copy and change it. */
export interface FakeAws {
  readonly region: string;
  readonly subnets: readonly Subnet[];
  readonly certificates: CertificateSummary[];
  readonly zones: { id: string; name: string }[];
  readonly serviceLinkedRoles: Set<string>;
  readonly notOffered: Set<string>;
  readonly roles: Map<string, RoleSnapshot>;
  readonly securityGroups: Map<string, SecurityGroup>;
  readonly fronts: Map<string, Front>;
  readonly providers: Map<string, CapacityProvider>;
  profile: InstanceProfileSnapshot | undefined;
  secret: SecretSnapshot | undefined;
  template: LaunchTemplateSnapshot | undefined;
  group: AutoScalingGroup | undefined;
  cluster: Cluster | undefined;
  clusterTags: Tags;
  count: number;
}

export const account = '123456789012';
export const domain = 'apps.example.com';
export const vpcId = 'vpc-0a1b2c3d';
export const cluster = 'tenants';

const subnet = (id: string, zone: string, VpcId = vpcId): Subnet => ({
  SubnetId: `subnet-${id.repeat(8)}`,
  AvailabilityZone: zone,
  VpcId,
  MapPublicIpOnLaunch: true,
});

/** An account with a default VPC of three zones, another VPC, a hosted zone, and nothing else. */
export const fakeAws = (region = 'eu-central-1'): FakeAws => ({
  region,
  subnets: [subnet('1', 'a'), subnet('2', 'b'), subnet('3', 'c'), subnet('4', 'a'), subnet('9', 'a', 'vpc-99999999')],
  certificates: [],
  zones: [{ id: 'Z1', name: domain }],
  serviceLinkedRoles: new Set(),
  notOffered: new Set(),
  roles: new Map(),
  securityGroups: new Map(),
  fronts: new Map(),
  providers: new Map(),
  profile: undefined,
  secret: undefined,
  template: undefined,
  group: undefined,
  cluster: undefined,
  clusterTags: {},
  count: 0,
});

export const subnetIds = (...numbers: number[]): string[] => numbers.map((one) => `subnet-${String(one).repeat(8)}`);

/** A new id: no two resources get the same. */
export const newId = (aws: FakeAws): string => {
  aws.count += 1;
  return aws.count.toString(16).padStart(16, '0');
};

export const arnOf = (aws: FakeAws, service: string, resource: string): string =>
  `arn:aws:${service}:${service === 'iam' ? '' : aws.region}:${account}:${resource}`;

/** An issued certificate for a name. */
export const addCertificate = (aws: FakeAws, name = `*.${domain}`): string => {
  const arn = arnOf(aws, 'acm', `certificate/${newId(aws)}`);
  aws.certificates.push({ arn, names: [name] });
  return arn;
};

/** Somebody's load balancer with a listener. */
export const addFront = (aws: FakeAws, port = 443): { loadBalancerArn: string; listenerArn: string } => {
  const loadBalancerArn = arnOf(aws, 'elasticloadbalancing', `loadbalancer/app/theirs/${newId(aws)}`);
  const listenerArn = `${loadBalancerArn.replace(':loadbalancer/', ':listener/')}/${newId(aws)}`;
  aws.fronts.set(loadBalancerArn, {
    balancer: {
      LoadBalancerArn: loadBalancerArn,
      LoadBalancerName: 'theirs',
      VpcId: vpcId,
      Scheme: 'internal',
      IpAddressType: 'ipv4',
      SecurityGroups: ['sg-99999999'],
    },
    listeners: [{ ListenerArn: listenerArn, Port: port, Protocol: port === 443 ? 'HTTPS' : 'HTTP' }],
    attributes: {},
    tags: {},
    listenerTags: {},
  });
  return { loadBalancerArn, listenerArn };
};

const frontOf = (aws: FakeAws, names: ClusterNames, arn: string | undefined): Front | undefined =>
  arn === undefined
    ? [...aws.fronts.values()].find(({ balancer }) => balancer.LoadBalancerName === names.loadBalancer)
    : aws.fronts.get(arn);

/** Reads as lookAtCluster does, with the same choices. */
export const observe = (aws: FakeAws, names: ClusterNames, request: CreateClusterInput): ClusterResourcesSnapshot => {
  const query = clusterQueryOf(request, names);
  const tags = aws.clusterTags;
  const ids = namedSubnets(query, tags);
  const named = ids === undefined ? undefined : aws.subnets.filter((one) => ids.includes(one.SubnetId ?? ''));
  const groups = [...aws.securityGroups.values()];
  const vpc = chosenVpc(query, tags, named, groups) ?? vpcId;
  const subnets = named ?? onePerZone(aws.subnets.filter((one) => one.VpcId === vpc));
  const front = frontOf(aws, names, existingLoadBalancer(query, tags));
  return structuredClone({
    account,
    partition: 'aws',
    region: aws.region,
    cluster: aws.cluster,
    clusterTags: tags,
    capacityProvider: aws.providers.get(names.capacityProvider),
    autoScalingGroup: aws.group,
    launchTemplate: aws.template,
    imageId: `ami-of-${imageParameter(query, tags).split('/').slice(6).join('-')}`,
    instanceRole: aws.roles.get(names.instanceRole),
    instanceProfile: aws.profile,
    executionRole: aws.roles.get(names.executionRole),
    missingServiceLinkedRoles: neededServiceLinkedRoles(query, tags)
      .map(({ service }) => service)
      .filter((service) => !aws.serviceLinkedRoles.has(service)),
    offeredIn: Object.fromEntries(
      typesToCheck(query, tags).map((type) => [
        type,
        aws.subnets.flatMap(({ AvailabilityZone = '' }) => (aws.notOffered.has(type) ? [] : [AvailabilityZone])),
      ]),
    ),
    dockerHubSecret: aws.secret,
    vpcId: vpc,
    subnets,
    publicSubnets: subnets.flatMap((one) => one.SubnetId ?? []),
    ...groupsInVpc(names, groups, vpc),
    loadBalancer: front?.balancer,
    loadBalancerTags: front?.tags ?? {},
    loadBalancerAttributes: front?.attributes ?? {},
    listeners: front?.listeners ?? [],
    listenerTags: front?.listenerTags ?? {},
    listenerCertificates: Object.fromEntries(
      (front?.listeners ?? []).map(({ ListenerArn = '', Certificates = [] }) => [
        ListenerArn,
        Certificates.flatMap((one) => one.CertificateArn ?? []),
      ]),
    ),
    certificates: aws.certificates,
    zones: aws.zones,
  });
};
