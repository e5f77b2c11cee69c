import { loadBalancerArnOf } from '../data/elb-arns.ts';
import { clusterTagKeys, ownTagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import type { ClusterQuery } from './query.ts';

/** ARN of the existing load balancer that the cluster is to use; undefined where it has one of its own, or none. */
export const existingLoadBalancer = ({ ask }: ClusterQuery, tags: Tags): string | undefined => {
  const named =
    ask.loadBalancerArn ??
    ask.listenerArn ??
    (tags[ownTagKeys.loadBalancer] === 'existing' ? tags[clusterTagKeys.listener] : undefined);
  return named?.includes(':listener/') === true ? loadBalancerArnOf(named) : named;
};
