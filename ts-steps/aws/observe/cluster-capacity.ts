import type { ClusterClients } from '../../runtime/cluster-clients.ts';
import { describeAutoScalingGroup } from '../auto-scaling-groups.ts';
import { describeCapacityProvider } from '../capacity-providers.ts';
import type { ClusterResourcesSnapshot } from '../cluster-resources-snapshot.ts';
import { describeLaunchTemplate } from '../launch-templates.ts';
import type { ClusterResourceQuery } from './cluster-query.ts';

type Capacity = Pick<ClusterResourcesSnapshot, 'capacityProvider' | 'autoScalingGroup' | 'launchTemplate'>;

/** Reads the capacity provider, the Auto Scaling group and the launch template of a cluster. */
export const observeClusterCapacity = async (
  clients: ClusterClients,
  query: ClusterResourceQuery,
): Promise<Capacity> => {
  const [capacityProvider, autoScalingGroup, launchTemplate] = await Promise.all([
    describeCapacityProvider(clients, query.capacityProvider),
    describeAutoScalingGroup(clients, query.autoScalingGroup),
    describeLaunchTemplate(clients, query.launchTemplate),
  ]);
  return { capacityProvider, autoScalingGroup, launchTemplate };
};
