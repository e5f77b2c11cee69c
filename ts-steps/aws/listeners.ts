import type { Listener } from '@aws-sdk/client-elastic-load-balancing-v2';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

/** All listeners of a load balancer; none where it is gone. */
export const describeListeners = async (clients: Clients, loadBalancerArn: string): Promise<Listener[]> => {
  const { send, DescribeListenersCommand } = await clients.elbv2();
  try {
    const answer = await send(new DescribeListenersCommand({ LoadBalancerArn: loadBalancerArn }));
    return answer.Listeners ?? [];
  } catch (error) {
    if (isAws(error, 'LoadBalancerNotFound')) return [];
    throw error;
  }
};
