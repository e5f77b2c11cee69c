import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

/** A load balancer by name or ARN; undefined where there is none. */
export const findLoadBalancer = async (
  clients: Clients,
  by: { readonly name: string } | { readonly arn: string },
): Promise<LoadBalancer | undefined> => {
  const { send, DescribeLoadBalancersCommand } = await clients.elbv2();
  try {
    const answer = await send(
      new DescribeLoadBalancersCommand('arn' in by ? { LoadBalancerArns: [by.arn] } : { Names: [by.name] }),
    );
    return answer.LoadBalancers?.[0];
  } catch (error) {
    if (isAws(error, 'LoadBalancerNotFound')) return undefined;
    throw error;
  }
};
