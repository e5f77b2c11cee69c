import type { ClusterResourcesSnapshot } from '../aws/cluster-resources-snapshot.ts';
import { settingsOfGroup } from './auto-scaling-group.ts';
import { settingsOfProvider } from './capacity-provider.ts';
import { settingsOfLoadBalancer } from './load-balancer.ts';
import type { ClusterNames } from './names.ts';
import type { PresentClusterSettings } from './settings.ts';
import { settingsOfEcsCluster } from './settings-of-ecs-cluster.ts';

/** The settings that all resources of a cluster hold together. */
export const clusterSettingsOf = (found: ClusterResourcesSnapshot, names: ClusterNames): PresentClusterSettings => {
  const own = found.loadBalancer?.LoadBalancerName === names.loadBalancer;
  const cluster = found.cluster === undefined ? {} : settingsOfEcsCluster({ found, names });
  // The permissions boundary is read from a role that is in use. A role of ours that another one has replaced does not
  // count.
  const boundary =
    (cluster.instanceProfileArn === undefined ? found.instanceRole?.permissionsBoundary : undefined) ??
    (cluster.executionRoleArn === undefined ? found.executionRole?.permissionsBoundary : undefined);
  return {
    ...(found.autoScalingGroup === undefined ? {} : settingsOfGroup(found.autoScalingGroup)),
    ...(found.capacityProvider === undefined ? {} : settingsOfProvider(found.capacityProvider)),
    ...(found.loadBalancer === undefined || !own
      ? {}
      : settingsOfLoadBalancer(found.loadBalancer, found.loadBalancerAttributes, found.listeners)),
    ...(boundary === undefined ? {} : { permissionsBoundary: boundary }),
    ...cluster,
    ...(found.loadBalancer !== undefined && !own && cluster.listenerArn !== undefined
      ? { loadBalancerArn: found.loadBalancer.LoadBalancerArn }
      : {}),
  };
};
