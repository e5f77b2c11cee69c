import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import { loadBalancerArnOf } from '../data/elb-arns.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { listRules } from './listener-rules.ts';
import type { Front } from './snapshot.ts';

const describeOne = async (clients: Clients, arn: string): Promise<LoadBalancer | undefined> => {
  const { send, DescribeLoadBalancersCommand } = await clients.elbv2();
  try {
    const answer = await send(new DescribeLoadBalancersCommand({ LoadBalancerArns: [arn] }));
    return answer.LoadBalancers?.[0];
  } catch (error) {
    if (isAws(error, 'LoadBalancerNotFound')) return undefined;
    throw error;
  }
};

const listenerScheme = async (clients: Clients, listenerArn: string): Promise<'http' | 'https' | undefined> => {
  const { send, DescribeListenersCommand } = await clients.elbv2();
  try {
    const answer = await send(new DescribeListenersCommand({ ListenerArns: [listenerArn] }));
    return answer.Listeners?.[0]?.Protocol === 'HTTPS' ? 'https' : 'http';
  } catch (error) {
    if (isAws(error, 'ListenerNotFound')) return undefined;
    throw error;
  }
};

/**
 * A listener with its load balancer and all of its rules; undefined where either is gone.
 * @param scheme what the cluster's tag says of the listener; unknown: one call more
 */
export const describeFront = async (
  clients: Clients,
  listenerArn: string,
  scheme: 'http' | 'https' | undefined,
): Promise<Front | undefined> => {
  const [loadBalancer, rules, found] = await Promise.all([
    describeOne(clients, loadBalancerArnOf(listenerArn)),
    listRules(clients, listenerArn),
    scheme ?? listenerScheme(clients, listenerArn),
  ]);
  if (loadBalancer === undefined || rules === undefined || found === undefined) return undefined;
  return {
    arn: loadBalancer.LoadBalancerArn ?? '',
    listenerArn,
    scheme: found,
    dnsName: loadBalancer.DNSName ?? '',
    canonicalHostedZoneId: loadBalancer.CanonicalHostedZoneId ?? '',
    dualStack: loadBalancer.IpAddressType?.startsWith('dualstack') ?? false,
    vpcId: loadBalancer.VpcId ?? '',
    rules,
  };
};
