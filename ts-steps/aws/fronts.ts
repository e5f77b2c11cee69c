import { loadBalancerArnOf } from '../data/elb-arns.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { findLoadBalancer } from './find-load-balancer.ts';
import { listRules } from './listener-rules.ts';
import type { Front } from './snapshot.ts';

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
 * A listener with its load balancer and all of its rules; undefined where the listener or the load balancer is gone.
 * @param scheme the listener's protocol, as the cluster's tag has it; undefined: it is read, with one call more
 */
export const describeFront = async (
  clients: Clients,
  listenerArn: string,
  scheme: 'http' | 'https' | undefined,
): Promise<Front | undefined> => {
  const [loadBalancer, rules, found] = await Promise.all([
    findLoadBalancer(clients, { arn: loadBalancerArnOf(listenerArn) }),
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
