import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ClusterClients } from '../../runtime/cluster-clients.ts';
import type { ClusterResourcesSnapshot } from '../cluster-resources-snapshot.ts';
import { describeElbTags } from '../elb-tags.ts';
import { describeListeners, describeLoadBalancerAttributes } from '../load-balancers.ts';

type LoadBalancing = Pick<
  ClusterResourcesSnapshot,
  'loadBalancer' | 'loadBalancerTags' | 'loadBalancerAttributes' | 'listeners' | 'listenerTags'
>;

/** Reads what belongs to a load balancer: listeners, tags and attributes. Nothing is read where there is none. */
export const observeClusterLoadBalancer = async (
  clients: ClusterClients,
  loadBalancer: LoadBalancer | undefined,
): Promise<LoadBalancing> => {
  const arn = loadBalancer?.LoadBalancerArn;
  if (arn === undefined)
    return { loadBalancer, listeners: [], listenerTags: {}, loadBalancerTags: {}, loadBalancerAttributes: {} };
  const withTags = async () => {
    const listeners = await describeListeners(clients, arn);
    const tags = await describeElbTags(clients, [arn, ...listeners.flatMap((one) => one.ListenerArn ?? [])]);
    return { listeners, tags };
  };
  const [{ listeners, tags }, loadBalancerAttributes] = await Promise.all([
    withTags(),
    describeLoadBalancerAttributes(clients, arn),
  ]);
  const { [arn]: loadBalancerTags = {}, ...listenerTags } = Object.fromEntries(tags);
  return { loadBalancer, listeners, listenerTags, loadBalancerTags, loadBalancerAttributes };
};
