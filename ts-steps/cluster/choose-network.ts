import type { SecurityGroup, Subnet } from '@aws-sdk/client-ec2';
import type { ClusterResourcesSnapshot } from '../aws/cluster-resources-snapshot.ts';
import { clusterTagKeys, ownTagKeys } from '../data/tag-keys.ts';
import { type Tags, tagsOf } from '../data/tags.ts';
import type { ClusterQuery } from './query.ts';
import { listInTag } from './settings-tag.ts';
import { isOfCluster } from './tags.ts';

/** Ids of the subnets that the request or the cluster's tags name; undefined where the VPC decides. */
export const namedSubnets = ({ ask }: ClusterQuery, tags: Tags): readonly string[] | undefined =>
  ask.subnets ??
  (ask.vpcId === undefined || ask.vpcId === tags[ownTagKeys.vpc] ? listInTag(tags[clusterTagKeys.subnets]) : undefined);

/**
 * The VPC that the cluster is meant to be in; undefined where that is the default VPC.
 * @param subnets those that are named, as far as they exist; undefined where none are
 * @param groups security groups of the cluster's names, in whichever VPC
 */
export const chosenVpc = (
  { cluster, ask, purpose }: ClusterQuery,
  tags: Tags,
  subnets: readonly Subnet[] | undefined,
  groups: readonly SecurityGroup[],
): string | undefined => {
  // The VPC in the tags counts only while the request states no subnets: those may be in another VPC.
  const known = ask.vpcId ?? (ask.subnets === undefined ? tags[ownTagKeys.vpc] : undefined);
  // A cluster that was deleted has no tags any more: a security group of it that is left tells its VPC.
  const left = purpose === 'inspect' ? groups.find((group) => isOfCluster(tagsOf(group.Tags), cluster)) : undefined;
  return known ?? left?.VpcId ?? subnets?.[0]?.VpcId;
};

const zoneOf = (subnet: Subnet): string => subnet.AvailabilityZone ?? '';

/** Availability Zones of these subnets. */
export const availabilityZones = (subnets: readonly Subnet[]): string[] => [...new Set(subnets.map(zoneOf))];

/** One subnet of each zone: a public one where there is one, and the same ones at every run. */
export const onePerZone = (subnets: readonly Subnet[]): Subnet[] => {
  const order = (subnet: Subnet): string =>
    `${zoneOf(subnet)} ${subnet.MapPublicIpOnLaunch === true ? 0 : 1} ${subnet.SubnetId}`;
  const chosen = new Map<string, Subnet>();
  for (const subnet of [...subnets].sort((a, b) => (order(a) < order(b) ? -1 : 1)))
    if (!chosen.has(zoneOf(subnet))) chosen.set(zoneOf(subnet), subnet);
  return [...chosen.values()];
};

/** The cluster's own security groups: those of its names that are in its VPC. */
export const groupsInVpc = (
  query: Pick<ClusterQuery, 'loadBalancerGroup' | 'taskGroup'>,
  groups: readonly SecurityGroup[],
  vpcId: string | undefined,
): Pick<ClusterResourcesSnapshot, 'loadBalancerGroup' | 'taskGroup'> => {
  const named = (name: string) => groups.find((group) => group.VpcId === vpcId && group.GroupName === name);
  return { loadBalancerGroup: named(query.loadBalancerGroup), taskGroup: named(query.taskGroup) };
};
