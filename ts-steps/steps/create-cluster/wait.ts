import { describeAutoScalingGroup, failedLaunches } from '../../aws/auto-scaling-groups.ts';
import { countContainerInstances } from '../../aws/container-instances.ts';
import { findLoadBalancer } from '../../aws/find-load-balancer.ts';
import { hasInstances } from '../../cluster/settings.ts';
import { poll } from '../../engine/poll.ts';
import type { ClusterClients } from '../../runtime/cluster-clients.ts';
import type { Log } from '../../runtime/log.ts';
import type { PreparedCluster } from './prepare.ts';

export interface WaitOptions {
  readonly clients: ClusterClients;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** When to give up, as `Date.now()` counts. */
  readonly deadline: number;
}

/** What a cluster is not yet; empty when tenants can be deployed. */
const missing = async ({ context, names }: PreparedCluster, clients: ClusterClients): Promise<string[]> => {
  const { settings } = context;
  const front =
    settings.loadBalancer === 'shared' && settings.loadBalancerArn === undefined && settings.listenerArn === undefined;
  const instances = hasInstances(settings) && (settings.minSize ?? 0) > 0;
  const [loadBalancer, joined] = await Promise.all([
    front ? findLoadBalancer(clients, { name: names.loadBalancer }) : undefined,
    instances ? countContainerInstances(clients, names.cluster) : undefined,
  ]);
  return [
    ...(front && loadBalancer?.State?.Code !== 'active'
      ? [`the load balancer is ${loadBalancer?.State?.Code ?? 'missing'}`]
      : []),
    ...(joined === 0 ? ['no instance has joined the cluster yet'] : []),
  ];
};

/**
 * Waits until the load balancer is active and a first instance has joined.
 * @returns what is still missing when the time is over; empty when nothing is
 */
export const waitForCluster = async (prepared: PreparedCluster, options: WaitOptions): Promise<string[]> => {
  const { clients, log, signal, deadline } = options;
  let last: string[] = [];
  const told = new Set<string>();
  const ready = await poll(
    async () => {
      last = await missing(prepared, clients);
      if (last.length === 0) return true;
      log.tell('cluster.awaited', { missing: last });
      const group = await describeAutoScalingGroup(clients, prepared.names.autoScalingGroup);
      const failures =
        group === undefined || (group.Instances ?? []).length > 0
          ? []
          : await failedLaunches(clients, prepared.names.autoScalingGroup);
      for (const failure of failures) {
        if (!told.has(failure)) log.tell('cluster.launch-failed', { because: failure });
        told.add(failure);
      }
      return undefined;
    },
    { signal, everySeconds: 3, deadline },
  );
  return ready === true ? [] : last;
};
