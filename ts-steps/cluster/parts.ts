import type { ClusterResourcesSnapshot } from '../aws/cluster-snapshot.ts';
import type { ClusterNames } from './names.ts';

/** One resource of a cluster, as it is. */
export interface ClusterPart {
  readonly resource: string;
  readonly name: string;
  readonly id?: string;
  readonly state?: string;
}

const part = (
  resource: string,
  name: string,
  exists: unknown,
  id?: string | undefined,
  state?: string | undefined,
): ClusterPart[] =>
  exists === undefined
    ? []
    : [{ resource, name, ...(id === undefined ? {} : { id }), ...(state === undefined ? {} : { state }) }];

/** All that a cluster is made of and exists, in the order in which it is made. */
export const clusterParts = (found: ClusterResourcesSnapshot, names: ClusterNames): ClusterPart[] => {
  const {
    cluster,
    autoScalingGroup: group,
    launchTemplate: template,
    capacityProvider: provider,
    dockerHubSecret: secret,
    loadBalancer,
  } = found;
  return [
    ...part(
      'secret',
      names.dockerHubSecret,
      secret,
      secret?.arn,
      secret?.deletedOn === undefined ? undefined : `scheduled for deletion on ${secret.deletedOn}`,
    ),
    ...part('role', names.executionRole, found.executionRole, found.executionRole?.arn),
    ...part('role', names.instanceRole, found.instanceRole, found.instanceRole?.arn),
    ...part('instanceProfile', names.instanceProfile, found.instanceProfile, found.instanceProfile?.arn),
    ...part('securityGroup', names.loadBalancerGroup, found.loadBalancerGroup, found.loadBalancerGroup?.GroupId),
    ...part('securityGroup', names.taskGroup, found.taskGroup, found.taskGroup?.GroupId),
    ...part('cluster', names.cluster, cluster, cluster?.clusterArn, cluster?.status),
    ...part(
      'launchTemplate',
      names.launchTemplate,
      template,
      template?.id,
      template && `version ${template.defaultVersion}`,
    ),
    ...part(
      'autoScalingGroup',
      names.autoScalingGroup,
      group,
      group?.AutoScalingGroupARN,
      group && (group.Status ?? `${(group.Instances ?? []).length} instances`),
    ),
    ...part('capacityProvider', names.capacityProvider, provider, provider?.capacityProviderArn, provider?.status),
    ...part(
      'loadBalancer',
      loadBalancer?.LoadBalancerName ?? names.loadBalancer,
      loadBalancer,
      loadBalancer?.LoadBalancerArn,
      loadBalancer?.State?.Code,
    ),
    ...found.listeners.flatMap((listener) =>
      part('listener', String(listener.Port), listener, listener.ListenerArn, listener.Protocol),
    ),
  ];
};
