import type { ClusterResourcesSnapshot } from '../aws/cluster-resources-snapshot.ts';
import type { ClusterNames } from './names.ts';

/** One existing resource of a cluster, whoever made it. */
export interface ExistingResource {
  readonly resource: string;
  readonly name: string;
  readonly id?: string;
  readonly state?: string;
}

const ifExists = (
  resource: string,
  name: string,
  exists: unknown,
  id?: string | undefined,
  state?: string | undefined,
): ExistingResource[] =>
  exists === undefined
    ? []
    : [{ resource, name, ...(id === undefined ? {} : { id }), ...(state === undefined ? {} : { state }) }];

/** All existing resources of a cluster, in the order in which they are made. */
export const existingResources = (found: ClusterResourcesSnapshot, names: ClusterNames): ExistingResource[] => {
  const {
    cluster,
    autoScalingGroup: group,
    launchTemplate: template,
    capacityProvider: provider,
    dockerHubSecret: secret,
    loadBalancer,
  } = found;
  return [
    ...ifExists(
      'secret',
      names.dockerHubSecret,
      secret,
      secret?.arn,
      secret?.deletedOn === undefined ? undefined : `scheduled for deletion on ${secret.deletedOn}`,
    ),
    ...ifExists('role', names.executionRole, found.executionRole, found.executionRole?.arn),
    ...ifExists('role', names.instanceRole, found.instanceRole, found.instanceRole?.arn),
    ...ifExists('instanceProfile', names.instanceProfile, found.instanceProfile, found.instanceProfile?.arn),
    ...ifExists('securityGroup', names.loadBalancerGroup, found.loadBalancerGroup, found.loadBalancerGroup?.GroupId),
    ...ifExists('securityGroup', names.taskGroup, found.taskGroup, found.taskGroup?.GroupId),
    ...ifExists('cluster', names.cluster, cluster, cluster?.clusterArn, cluster?.status),
    ...ifExists(
      'launchTemplate',
      names.launchTemplate,
      template,
      template?.id,
      template && `version ${template.defaultVersion}`,
    ),
    ...ifExists(
      'autoScalingGroup',
      names.autoScalingGroup,
      group,
      group?.AutoScalingGroupARN,
      group && (group.Status ?? `${(group.Instances ?? []).length} instances`),
    ),
    ...ifExists('capacityProvider', names.capacityProvider, provider, provider?.capacityProviderArn, provider?.status),
    ...ifExists(
      'loadBalancer',
      loadBalancer?.LoadBalancerName ?? names.loadBalancer,
      loadBalancer,
      loadBalancer?.LoadBalancerArn,
      loadBalancer?.State?.Code,
    ),
    ...found.listeners.flatMap((listener) =>
      ifExists('listener', String(listener.Port), listener, listener.ListenerArn, listener.Protocol),
    ),
  ];
};
