import type { SecurityGroup, Subnet } from '@aws-sdk/client-ec2';
import type { Cluster } from '@aws-sdk/client-ecs';
import { loadBalancerArnOf } from '../data/elb-arns.ts';
import { type Tags, tagsOf } from '../data/tags.ts';
import { awaitedLater } from '../runtime/awaited-later.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { describeAutoScalingGroup } from './auto-scaling-groups.ts';
import { describeCapacityProvider } from './capacity-providers.ts';
import { listCertificates } from './certificates.ts';
import type { ClusterPartsSnapshot } from './cluster-snapshot.ts';
import { describeElbTags } from './elb-tags.ts';
import { listHostedZones } from './hosted-zones.ts';
import { describeRole, roleExists } from './iam.ts';
import { describeInstanceProfile } from './instance-profiles.ts';
import { describeLaunchTemplate } from './launch-templates.ts';
import { describeListeners } from './listeners.ts';
import { describeLoadBalancerAttributes, findLoadBalancer } from './load-balancers.ts';
import { defaultVpc, describeSubnets, findSecurityGroups, subnetsOfVpc, typesNotOffered } from './network.ts';
import { getParameter } from './parameters.ts';
import { describeSecret } from './secrets.ts';

/** The names of a cluster's resources. */
export interface ClusterQuery {
  readonly cluster: string;
  readonly capacityProvider: string;
  readonly autoScalingGroup: string;
  readonly launchTemplate: string;
  readonly loadBalancer: string;
  readonly loadBalancerGroup: string;
  readonly taskGroup: string;
  readonly instanceRole: string;
  readonly instanceProfile: string;
  readonly executionRole: string;
  readonly dockerHubSecret: string;
  readonly policyName: string;
}

/** What only the request says of the reading; each may also depend on the cluster's tags. */
export interface ClusterGuide {
  /** Whether something is to be made: only then image, types, service-linked roles, certificates and zones matter. */
  readonly makes: boolean;
  /** @param groups security groups of the cluster's names, in whichever VPC */
  readonly vpcId: (tags: Tags, groups: readonly SecurityGroup[]) => string | undefined;
  readonly subnets: (tags: Tags) => readonly string[] | undefined;
  /** An existing load balancer or listener that is to be used. */
  readonly loadBalancerArn: (tags: Tags) => string | undefined;
  /** Name of the public SSM parameter of the ECS-optimised image. */
  readonly imageParameter: (tags: Tags) => string;
  /** Instance types whose offering has to be asked for. */
  readonly instanceTypes: (tags: Tags) => readonly string[];
  /** Services whose service-linked roles are needed, by the role's name. */
  readonly serviceLinkedRoles: (tags: Tags) => Readonly<Record<string, string>>;
}

/** The Region that the calls go to. */
export const regionOf = async (clients: ClusterClients): Promise<string> => (await clients.sts()).region();

/** The account, partition and Region that the calls go to. */
const callerOf = async (clients: ClusterClients) => {
  const { send, GetCallerIdentityCommand } = await clients.sts();
  const [identity, region] = await Promise.all([send(new GetCallerIdentityCommand({})), regionOf(clients)]);
  return { account: identity.Account ?? '', partition: (identity.Arn ?? '').split(':')[1] ?? 'aws', region };
};

const describeOwnCluster = async (clients: ClusterClients, name: string): Promise<Cluster | undefined> => {
  const { send, DescribeClustersCommand } = await clients.ecs();
  const answer = await send(new DescribeClustersCommand({ clusters: [name], include: ['TAGS', 'SETTINGS'] }));
  return answer.clusters?.find((one) => one.status === 'ACTIVE');
};

const zoneOf = (subnet: Subnet): string => subnet.AvailabilityZone ?? '';

/** One subnet of each zone, public ones first, the same ones every time. */
const onePerZone = (subnets: readonly Subnet[]): Subnet[] => {
  const order = (subnet: Subnet): string =>
    `${zoneOf(subnet)} ${subnet.MapPublicIpOnLaunch === true ? 0 : 1} ${subnet.SubnetId}`;
  const chosen = new Map<string, Subnet>();
  for (const subnet of [...subnets].sort((a, b) => (order(a) < order(b) ? -1 : 1)))
    if (!chosen.has(zoneOf(subnet))) chosen.set(zoneOf(subnet), subnet);
  return [...chosen.values()];
};

const network = async (clients: ClusterClients, query: ClusterQuery, guide: ClusterGuide, tags: Promise<Tags>) => {
  const groups = awaitedLater(findSecurityGroups(clients, [query.loadBalancerGroup, query.taskGroup]));
  const fallback = awaitedLater(defaultVpc(clients));
  const known = await tags;
  const named = guide.subnets(known);
  const subnets = named === undefined ? undefined : await describeSubnets(clients, named);
  const vpcId = guide.vpcId(known, await groups) ?? subnets?.[0]?.VpcId ?? (await fallback);
  const all = subnets ?? (vpcId === undefined ? [] : onePerZone(await subnetsOfVpc(clients, vpcId)));
  const zones = [...new Set(all.map(zoneOf))];
  const types = guide.makes ? guide.instanceTypes(known) : [];
  const notOffered = types.length === 0 || zones.length === 0 ? [] : await typesNotOffered(clients, types, zones);
  const ofVpc = (await groups).filter((group) => group.VpcId === vpcId);
  return {
    vpcId,
    subnets: all,
    typesNotOffered: notOffered,
    loadBalancerGroup: ofVpc.find((group) => group.GroupName === query.loadBalancerGroup),
    taskGroup: ofVpc.find((group) => group.GroupName === query.taskGroup),
  };
};

const front = async (clients: ClusterClients, query: ClusterQuery, guide: ClusterGuide, tags: Promise<Tags>) => {
  const byName = awaitedLater(findLoadBalancer(clients, { name: query.loadBalancer }));
  const named = guide.loadBalancerArn(await tags);
  const arn = named?.includes(':listener/') === true ? loadBalancerArnOf(named) : named;
  const loadBalancer = arn === undefined ? await byName : await findLoadBalancer(clients, { arn });
  const found = loadBalancer?.LoadBalancerArn;
  if (found === undefined)
    return { loadBalancer, listeners: [], listenerTags: {}, loadBalancerTags: {}, loadBalancerAttributes: {} };
  const withTags = async () => {
    const listeners = await describeListeners(clients, found);
    const elbTags = await describeElbTags(clients, [found, ...listeners.flatMap((one) => one.ListenerArn ?? [])]);
    return { listeners, elbTags };
  };
  const [{ listeners, elbTags }, loadBalancerAttributes] = await Promise.all([
    withTags(),
    describeLoadBalancerAttributes(clients, found),
  ]);
  const { [found]: loadBalancerTags = {}, ...listenerTags } = Object.fromEntries(elbTags);
  return { loadBalancer, listeners, listenerTags, loadBalancerTags, loadBalancerAttributes };
};

const missingRoles = async (
  clients: ClusterClients,
  roles: ReturnType<ClusterGuide['serviceLinkedRoles']>,
): Promise<string[]> => {
  const answers = await Promise.all(
    Object.entries(roles).map(async ([role, service]) => {
      try {
        return (await roleExists(clients, role)) ? [] : [service];
      } catch (error) {
        // Who may not look at roles may not make them either: AWS makes them by itself where they are needed.
        if (isAws(error, 'AccessDenied')) return [];
        throw error;
      }
    }),
  );
  return answers.flat();
};

/** Reads all that a cluster is made of; a call waits only for what it needs. */
export const observeCluster = async (
  clients: ClusterClients,
  query: ClusterQuery,
  guide: ClusterGuide,
): Promise<ClusterPartsSnapshot> => {
  const cluster = describeOwnCluster(clients, query.cluster);
  const tags = awaitedLater(cluster.then((found) => tagsOf(found?.tags)));
  const [
    caller,
    found,
    clusterTags,
    capacityProvider,
    autoScalingGroup,
    launchTemplate,
    imageId,
    instanceRole,
    instanceProfile,
    executionRole,
    missingServiceLinkedRoles,
    dockerHubSecret,
    net,
    balancing,
    certificates,
    zones,
  ] = await Promise.all([
    callerOf(clients),
    cluster,
    tags,
    describeCapacityProvider(clients, query.capacityProvider),
    describeAutoScalingGroup(clients, query.autoScalingGroup),
    describeLaunchTemplate(clients, query.launchTemplate),
    guide.makes ? tags.then((known) => getParameter(clients, guide.imageParameter(known))) : undefined,
    describeRole(clients, query.instanceRole, query.policyName),
    describeInstanceProfile(clients, query.instanceProfile),
    describeRole(clients, query.executionRole, query.policyName),
    guide.makes ? tags.then((known) => missingRoles(clients, guide.serviceLinkedRoles(known))) : [],
    describeSecret(clients, query.dockerHubSecret),
    network(clients, query, guide, tags),
    front(clients, query, guide, tags),
    guide.makes ? listCertificates(clients) : [],
    guide.makes ? listHostedZones(clients) : [],
  ]);
  return {
    ...caller,
    cluster: found,
    clusterTags,
    capacityProvider,
    autoScalingGroup,
    launchTemplate,
    imageId,
    instanceRole,
    instanceProfile,
    executionRole,
    missingServiceLinkedRoles,
    dockerHubSecret,
    ...net,
    ...balancing,
    certificates,
    zones,
  };
};
