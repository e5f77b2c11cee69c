import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ClusterClients } from '../../runtime/cluster-clients.ts';
import type { ClusterResourcesSnapshot } from '../cluster-resources-snapshot.ts';
import { describeElbTags } from '../elb-tags.ts';
import { describeListeners } from '../listeners.ts';
import { describeListenerCertificates, describeLoadBalancerAttributes } from '../load-balancers.ts';

type LoadBalancing = Pick<
  ClusterResourcesSnapshot,
  'loadBalancer' | 'loadBalancerTags' | 'loadBalancerAttributes' | 'listeners' | 'listenerTags' | 'listenerCertificates'
>;

/**
 * Reads what belongs to a load balancer: listeners, tags and attributes. Nothing is read where there is none.
 * @param purpose `create`: also the certificates of its HTTPS listeners
 */
export const observeClusterLoadBalancer = async (
  clients: ClusterClients,
  loadBalancer: LoadBalancer | undefined,
  purpose: 'create' | 'inspect',
): Promise<LoadBalancing> => {
  const arn = loadBalancer?.LoadBalancerArn;
  if (arn === undefined)
    return {
      loadBalancer,
      listeners: [],
      listenerTags: {},
      listenerCertificates: {},
      loadBalancerTags: {},
      loadBalancerAttributes: {},
    };
  const withTags = async () => {
    const listeners = await describeListeners(clients, arn);
    const secure = listeners.filter((one) => one.Protocol === 'HTTPS').flatMap((one) => one.ListenerArn ?? []);
    const [tags, ...certificates] = await Promise.all([
      describeElbTags(clients, [arn, ...listeners.flatMap((one) => one.ListenerArn ?? [])]),
      ...(purpose === 'create' ? secure : []).map(
        async (one) => [one, await describeListenerCertificates(clients, one)] as const,
      ),
    ]);
    return { listeners, tags, listenerCertificates: Object.fromEntries(certificates) };
  };
  const [{ listeners, tags, listenerCertificates }, loadBalancerAttributes] = await Promise.all([
    withTags(),
    describeLoadBalancerAttributes(clients, arn),
  ]);
  const { [arn]: loadBalancerTags = {}, ...listenerTags } = Object.fromEntries(tags);
  return { loadBalancer, listeners, listenerTags, listenerCertificates, loadBalancerTags, loadBalancerAttributes };
};
