import type { ServiceLinkedRole } from '../aws/observe/service-linked-roles.ts';
import { ownTagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { asksForInstances } from './choose-instances.ts';
import type { ClusterQuery } from './query.ts';

/**
 * Service-linked roles that the account needs for the cluster and its tenants.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
 */
export const neededServiceLinkedRoles = (query: ClusterQuery, tags: Tags): ServiceLinkedRole[] => [
  { name: 'AWSServiceRoleForECS', service: 'ecs.amazonaws.com' },
  {
    name: 'AWSServiceRoleForApplicationAutoScaling_ECSService',
    service: 'ecs.application-autoscaling.amazonaws.com',
  },
  ...((query.ask.loadBalancer ?? tags[ownTagKeys.loadBalancer]) === 'none'
    ? []
    : [{ name: 'AWSServiceRoleForElasticLoadBalancing', service: 'elasticloadbalancing.amazonaws.com' }]),
  ...(asksForInstances(query, tags)
    ? [
        { name: 'AWSServiceRoleForAutoScaling', service: 'autoscaling.amazonaws.com' },
        { name: 'AWSServiceRoleForEC2Spot', service: 'spot.amazonaws.com' },
      ]
    : []),
];
