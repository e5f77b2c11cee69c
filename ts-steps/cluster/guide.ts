import type { ClusterGuide } from '../aws/observe-cluster.ts';
import { clusterTagKeys, ownTagKeys } from '../data/tag-keys.ts';
import { type Tags, tagsOf } from '../data/tags.ts';
import type { CreateClusterInput } from '../generated/create-cluster.input.ts';
import { defaultInstanceTypes, typesArchitecture } from './instance-types.ts';
import { hasInstances } from './settings.ts';
import { isOfCluster } from './tags.ts';

const list = (text: string | undefined): string[] | undefined =>
  text === undefined || text === '' ? undefined : text.split(' ');

const smallSetting = (tags: Tags, name: string): string | undefined =>
  new RegExp(`(?:^| )${name}=(\\S*)`).exec(tags[ownTagKeys.settings] ?? '')?.[1];

/** Name of the public parameter; https://docs.aws.amazon.com/AmazonECS/latest/developerguide/retrieve-ecs-optimized_AMI.html */
const imageParameter = (request: CreateClusterInput, tags: Tags): string => {
  const arm = architectureOf(request, tags) === 'ARM64';
  const gpu = isGpu(request, tags);
  return `/aws/service/ecs/optimized-ami/amazon-linux-2023/${gpu ? 'gpu/' : arm ? 'arm64/' : ''}recommended/image_id`;
};

const isGpu = (request: CreateClusterInput, tags: Tags): boolean => request.gpu ?? smallSetting(tags, 'gpu') === 'true';

const architectureOf = (request: CreateClusterInput, tags: Tags): 'X86_64' | 'ARM64' =>
  request.cpuArchitecture ??
  typesArchitecture(request.instanceTypes ?? []) ??
  (smallSetting(tags, 'cpuArchitecture') === 'ARM64' ? 'ARM64' : 'X86_64');

const isWithInstances = (request: CreateClusterInput, tags: Tags): boolean =>
  hasInstances({
    capacity: request.capacity ?? (smallSetting(tags, 'capacity') as CreateClusterInput['capacity']) ?? 'EC2_SPOT',
    capacityProvider: request.capacityProvider ?? tags[ownTagKeys.capacityProvider],
    existingCluster: request.existingCluster ?? smallSetting(tags, 'existingCluster') === 'true',
  });

/** Types whose offering is not known: a cluster's own were asked for when it got them. */
const typesToAsk = (request: CreateClusterInput, tags: Tags): readonly string[] => {
  if (request.instanceTypes !== undefined) return request.instanceTypes;
  const architecture = architectureOf(request, tags);
  const gpu = isGpu(request, tags);
  const isKnown = architecture === smallSetting(tags, 'cpuArchitecture') && String(gpu) === smallSetting(tags, 'gpu');
  return request.instanceRequirements !== undefined || isKnown ? [] : defaultInstanceTypes(architecture, gpu);
};

/** What only the request says of reading a cluster; what it leaves out the cluster's own tags say. */
export const clusterGuideFor = (request: CreateClusterInput): ClusterGuide => {
  return {
    makes: true,
    vpcId: (tags) => request.vpcId ?? (request.subnets === undefined ? tags[ownTagKeys.vpc] : undefined),
    subnets: (tags) =>
      request.subnets ??
      (request.vpcId === undefined || request.vpcId === tags[ownTagKeys.vpc]
        ? list(tags[clusterTagKeys.subnets])
        : undefined),
    loadBalancerArn: (tags) =>
      request.loadBalancerArn ??
      request.listenerArn ??
      (tags[ownTagKeys.loadBalancer] === 'existing' ? tags[clusterTagKeys.listener] : undefined),
    imageParameter: (tags) => imageParameter(request, tags),
    instanceTypes: (tags) => (isWithInstances(request, tags) ? typesToAsk(request, tags) : []),
    serviceLinkedRoles: (tags) => ({
      AWSServiceRoleForECS: 'ecs.amazonaws.com',
      AWSServiceRoleForApplicationAutoScaling_ECSService: 'ecs.application-autoscaling.amazonaws.com',
      ...((request.loadBalancer ?? tags[ownTagKeys.loadBalancer]) === 'none'
        ? {}
        : { AWSServiceRoleForElasticLoadBalancing: 'elasticloadbalancing.amazonaws.com' }),
      ...(isWithInstances(request, tags)
        ? { AWSServiceRoleForAutoScaling: 'autoscaling.amazonaws.com', AWSServiceRoleForEC2Spot: 'spot.amazonaws.com' }
        : {}),
    }),
  };
};

/** Reading a cluster as it is, of which nothing is to be made. */
export const presentClusterGuide = (name: string): ClusterGuide => ({
  ...clusterGuideFor({ name }),
  makes: false,
  // Where the cluster is gone with its tags, what is left of it tells where it was.
  vpcId: (tags, groups) => tags[ownTagKeys.vpc] ?? groups.find((group) => isOfCluster(tagsOf(group.Tags), name))?.VpcId,
});
