import type { Subnet } from '@aws-sdk/client-ec2';
import { listCertificates } from '../aws/certificates.ts';
import type { ClusterResourcesSnapshot } from '../aws/cluster-resources-snapshot.ts';
import { findLoadBalancer } from '../aws/find-load-balancer.ts';
import { listHostedZones } from '../aws/hosted-zones.ts';
import {
  defaultVpc,
  describeSubnets,
  findSecurityGroups,
  publicSubnets,
  subnetsOfVpc,
  zonesOffering,
} from '../aws/network.ts';
import { observeCaller } from '../aws/observe/caller.ts';
import { observeClusterCapacity } from '../aws/observe/cluster-capacity.ts';
import { observeClusterLoadBalancer } from '../aws/observe/cluster-load-balancer.ts';
import { observeClusterRoles } from '../aws/observe/cluster-roles.ts';
import { observeEcsCluster } from '../aws/observe/ecs-cluster.ts';
import { observeMissingServiceLinkedRoles } from '../aws/observe/service-linked-roles.ts';
import { getParameter } from '../aws/parameters.ts';
import { describeSecret } from '../aws/secrets.ts';
import { imageParameter, typesToCheck } from '../cluster/choose-instances.ts';
import { existingLoadBalancer } from '../cluster/choose-load-balancer.ts';
import { availabilityZones, chosenVpc, groupsInVpc, namedSubnets, onePerZone } from '../cluster/choose-network.ts';
import type { ClusterQuery } from '../cluster/query.ts';
import { neededServiceLinkedRoles } from '../cluster/service-linked-roles.ts';
import { type Tags, tagsOf } from '../data/tags.ts';
import { awaitedLater } from '../runtime/awaited-later.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';

const publicOnes = (subnets: readonly Subnet[], isPublic: ((id: string) => boolean) | undefined) =>
  isPublic === undefined ? undefined : subnets.flatMap(({ SubnetId = '' }) => (isPublic(SubnetId) ? [SubnetId] : []));

/** The VPC, the subnets and the security groups; the VPC depends on the cluster's tags and on named subnets. */
const lookAtNetwork = async (clients: ClusterClients, query: ClusterQuery, tagsLater: Promise<Tags>) => {
  const groupsLater = awaitedLater(findSecurityGroups(clients, [query.loadBalancerGroup, query.taskGroup]));
  const defaultVpcLater = awaitedLater(defaultVpc(clients));
  const tags = await tagsLater;
  const ids = namedSubnets(query, tags);
  const named = ids === undefined ? undefined : await describeSubnets(clients, ids);
  const groups = await groupsLater;
  const vpcId = chosenVpc(query, tags, named, groups) ?? (await defaultVpcLater);
  // The route tables are read beside the subnets, or beside what is offered in their zones: no round more.
  const isPublicLater =
    query.purpose === 'create' && vpcId !== undefined ? awaitedLater(publicSubnets(clients, vpcId)) : undefined;
  const subnets = named ?? (vpcId === undefined ? [] : onePerZone(await subnetsOfVpc(clients, vpcId)));
  const zones = availabilityZones(subnets);
  const types = query.purpose === 'create' ? typesToCheck(query, tags) : [];
  return {
    vpcId,
    subnets,
    offeredIn: types.length === 0 || zones.length === 0 ? {} : await zonesOffering(clients, types, zones),
    publicSubnets: publicOnes(subnets, await isPublicLater),
    ...groupsInVpc(query, groups, vpcId),
  };
};

/** The load balancer: an existing one that the request or the tags name, else the one of the cluster's name. */
const lookAtLoadBalancer = async (clients: ClusterClients, query: ClusterQuery, tags: Promise<Tags>) => {
  const byName = awaitedLater(findLoadBalancer(clients, { name: query.loadBalancer }));
  const arn = existingLoadBalancer(query, await tags);
  return observeClusterLoadBalancer(
    clients,
    arn === undefined ? await byName : await findLoadBalancer(clients, { arn }),
    query.purpose,
  );
};

type NeededToCreate = Pick<
  ClusterResourcesSnapshot,
  'imageId' | 'missingServiceLinkedRoles' | 'certificates' | 'zones'
>;

/** What only the making of resources needs. */
const lookAtPrerequisites = async (
  clients: ClusterClients,
  query: ClusterQuery,
  tags: Promise<Tags>,
): Promise<NeededToCreate> => {
  if (query.purpose === 'inspect')
    return { imageId: undefined, missingServiceLinkedRoles: [], certificates: [], zones: [] };
  const [imageId, missing, certificates, zones] = await Promise.all([
    tags.then((known) => getParameter(clients, imageParameter(query, known))),
    tags.then((known) => observeMissingServiceLinkedRoles(clients, neededServiceLinkedRoles(query, known))),
    listCertificates(clients),
    listHostedZones(clients),
  ]);
  return { imageId, missingServiceLinkedRoles: missing, certificates, zones };
};

/**
 * Reads all that a cluster is made of. A call waits only for what it needs: the choices of `cluster/` stand between the
 * reads of `aws/`.
 * @throws AwsCallError where a call fails
 */
export const lookAtCluster = async (
  clients: ClusterClients,
  query: ClusterQuery,
): Promise<ClusterResourcesSnapshot> => {
  const clusterLater = awaitedLater(observeEcsCluster(clients, query));
  const tagsLater = awaitedLater(clusterLater.then((found) => tagsOf(found?.tags)));
  const [caller, cluster, clusterTags, capacity, roles, prerequisites, dockerHubSecret, network, loadBalancing] =
    await Promise.all([
      observeCaller(clients),
      clusterLater,
      tagsLater,
      observeClusterCapacity(clients, query),
      observeClusterRoles(clients, query),
      lookAtPrerequisites(clients, query, tagsLater),
      describeSecret(clients, query.dockerHubSecret),
      lookAtNetwork(clients, query, tagsLater),
      lookAtLoadBalancer(clients, query, tagsLater),
    ]);
  return {
    ...caller,
    cluster,
    clusterTags,
    ...capacity,
    ...roles,
    ...prerequisites,
    dockerHubSecret,
    ...network,
    ...loadBalancing,
  };
};
