import type { ClusterGuide } from '../aws/observe-cluster.ts';
import type { Tags } from '../aws/snapshot.ts';
import type { CreateClusterInput } from '../generated/create-cluster.input.ts';
import { clusterTagKeys } from '../tenant/tags.ts';
import { defaultInstanceTypes, typesArchitecture } from './instance-types.ts';
import { ownTagKeys } from './tags.ts';

const list = (text: string | undefined): string[] | undefined =>
  text === undefined || text === '' ? undefined : text.split(' ');

const smallSetting = (tags: Tags, name: string): string | undefined =>
  new RegExp(`(?:^| )${name}=(\\S*)`).exec(tags[ownTagKeys.settings] ?? '')?.[1];

/** Name of the public parameter; https://docs.aws.amazon.com/AmazonECS/latest/developerguide/retrieve-ecs-optimized_AMI.html */
const imageParameter = (request: CreateClusterInput, tags: Tags): string => {
  const arm = architectureOf(request, tags) === 'ARM64';
  const gpu = request.gpu ?? smallSetting(tags, 'gpu') === 'true';
  return `/aws/service/ecs/optimized-ami/amazon-linux-2023/${gpu ? 'gpu/' : arm ? 'arm64/' : ''}recommended/image_id`;
};

const architectureOf = (request: CreateClusterInput, tags: Tags): string =>
  request.cpuArchitecture ??
  typesArchitecture(request.instanceTypes ?? []) ??
  smallSetting(tags, 'cpuArchitecture') ??
  'X86_64';

/** What only the request says of reading a cluster; what it leaves out the cluster's own tags say. */
export const clusterGuideFor = (request: CreateClusterInput): ClusterGuide => {
  const instances = (request.capacity ?? 'EC2_SPOT') === 'EC2_SPOT' && request.capacityProvider === undefined;
  return {
    vpcId: (tags) => request.vpcId ?? (request.subnets === undefined ? tags[ownTagKeys.vpc] : undefined),
    subnets: (tags) =>
      request.subnets ?? (request.vpcId === undefined ? list(tags[clusterTagKeys.subnets]) : undefined),
    loadBalancerArn: (tags) =>
      request.loadBalancerArn ??
      request.listenerArn ??
      (tags[ownTagKeys.loadBalancer] === 'existing' ? tags[clusterTagKeys.listener] : undefined),
    imageParameter: (tags) => imageParameter(request, tags),
    instanceTypes: instances
      ? (request.instanceTypes ??
        (request.instanceRequirements === undefined
          ? defaultInstanceTypes(request.cpuArchitecture ?? 'X86_64', request.gpu === true)
          : []))
      : [],
    serviceLinkedRoles: {
      AWSServiceRoleForECS: 'ecs.amazonaws.com',
      AWSServiceRoleForApplicationAutoScaling_ECSService: 'ecs.application-autoscaling.amazonaws.com',
      ...(request.loadBalancer === 'none'
        ? {}
        : { AWSServiceRoleForElasticLoadBalancing: 'elasticloadbalancing.amazonaws.com' }),
      ...(instances
        ? { AWSServiceRoleForAutoScaling: 'autoscaling.amazonaws.com', AWSServiceRoleForEC2Spot: 'spot.amazonaws.com' }
        : {}),
    },
  };
};
