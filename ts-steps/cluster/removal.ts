import type { ClusterResourcesSnapshot } from '../aws/cluster-resources-snapshot.ts';
import { hex, stableJson } from '../data/hash.ts';
import { type Tags, tagsOf } from '../data/tags.ts';
import { type ClusterChange, type ClusterResourceKind, operation } from './change.ts';
import type { ClusterNames } from './names.ts';
import type { PresentClusterSettings } from './settings.ts';
import { isOfCluster } from './tags.ts';

export interface RemovalContext {
  readonly names: ClusterNames;
  readonly found: ClusterResourcesSnapshot;
  readonly present: PresentClusterSettings;
  readonly keepSecret: boolean;
}

export interface ClusterRemoval {
  readonly planId: string;
  readonly changes: readonly ClusterChange[];
}

const removal = (
  resource: ClusterResourceKind,
  name: string,
  write: ClusterChange['operations'][number],
): ClusterChange => ({
  resource,
  name,
  action: 'remove',
  reason: 'asked for',
  fields: [],
  operations: [write],
});

/**
 * Plans the removal, in the order that AWS needs: first what uses a resource, then the resource. Only resources with
 * our tag are removed; what existed before and was only used does not have it.
 */
export const planRemoval = ({ names, found, present, keepSecret }: RemovalContext): ClusterRemoval => {
  const ours = (tags: Tags | undefined): boolean => isOfCluster(tags, names.cluster);
  const { cluster, capacityProvider, autoScalingGroup, launchTemplate, loadBalancer } = found;
  const ownCluster = cluster !== undefined && present.existingCluster !== true && ours(found.clusterTags);
  const changes: ClusterChange[] = [];
  const add = (condition: boolean, change: () => ClusterChange): void => {
    if (condition) changes.push(change());
  };
  const attached = (cluster?.capacityProviders ?? []).length > 0;
  add(ownCluster && attached, () =>
    removal(
      'cluster',
      `${names.cluster}: its capacity providers`,
      operation('detachCapacityProviders', 'detach', { cluster: names.cluster }),
    ),
  );
  add(capacityProvider !== undefined && ours(tagsOf(capacityProvider.tags)), () =>
    removal(
      'capacityProvider',
      names.capacityProvider,
      operation('deleteCapacityProvider', 'capacityProvider', { name: names.capacityProvider }, { after: ['detach'] }),
    ),
  );
  add(autoScalingGroup !== undefined && ours(tagsOf(autoScalingGroup.Tags)), () =>
    removal(
      'autoScalingGroup',
      names.autoScalingGroup,
      operation(
        'deleteAutoScalingGroup',
        'autoScalingGroup',
        { name: names.autoScalingGroup },
        { after: ['capacityProvider'] },
      ),
    ),
  );
  add(launchTemplate !== undefined && ours(launchTemplate.tags), () =>
    removal(
      'launchTemplate',
      names.launchTemplate,
      operation(
        'deleteLaunchTemplate',
        'launchTemplate',
        { name: names.launchTemplate },
        { after: ['autoScalingGroup'] },
      ),
    ),
  );
  // A load balancer of another name was not made by us and only used, even where it has our tag.
  const ownLoadBalancer = loadBalancer?.LoadBalancerName === names.loadBalancer && ours(found.loadBalancerTags);
  add(ownLoadBalancer, () =>
    removal(
      'loadBalancer',
      names.loadBalancer,
      operation('deleteLoadBalancer', 'loadBalancer', { arn: loadBalancer?.LoadBalancerArn ?? '' }),
    ),
  );
  add(found.taskGroup?.GroupId !== undefined && ours(tagsOf(found.taskGroup.Tags)), () =>
    removal(
      'securityGroup',
      names.taskGroup,
      operation(
        'deleteSecurityGroup',
        'taskGroup',
        { id: found.taskGroup?.GroupId ?? '' },
        { after: ['autoScalingGroup', 'launchTemplate'] },
      ),
    ),
  );
  add(found.loadBalancerGroup?.GroupId !== undefined && ours(tagsOf(found.loadBalancerGroup.Tags)), () =>
    // The security group of the tasks refers to this one in a rule, so it is deleted first.
    removal(
      'securityGroup',
      names.loadBalancerGroup,
      operation(
        'deleteSecurityGroup',
        'loadBalancerGroup',
        { id: found.loadBalancerGroup?.GroupId ?? '' },
        { after: ['loadBalancer', 'taskGroup'] },
      ),
    ),
  );
  add(ownCluster, () =>
    removal(
      'cluster',
      names.cluster,
      operation(
        'deleteCluster',
        'cluster',
        { name: names.cluster },
        { after: ['detach', 'autoScalingGroup', 'capacityProvider'] },
      ),
    ),
  );
  add(found.instanceProfile !== undefined && ours(found.instanceProfile.tags), () =>
    removal(
      'instanceProfile',
      names.instanceProfile,
      operation(
        'deleteInstanceProfile',
        'instanceProfile',
        { name: names.instanceProfile, roles: found.instanceProfile?.roles ?? [] },
        { after: ['autoScalingGroup'] },
      ),
    ),
  );
  add(found.instanceRole !== undefined && ours(found.instanceRole.tags), () =>
    removal(
      'role',
      names.instanceRole,
      operation('deleteRole', 'instanceRole', { name: names.instanceRole }, { after: ['instanceProfile'] }),
    ),
  );
  add(found.executionRole !== undefined && ours(found.executionRole.tags), () =>
    removal(
      'role',
      names.executionRole,
      operation('deleteRole', 'executionRole', { name: names.executionRole }, { after: ['cluster'] }),
    ),
  );
  add(found.dockerHubSecret !== undefined && ours(found.dockerHubSecret.tags) && !keepSecret, () =>
    removal(
      'secret',
      names.dockerHubSecret,
      operation('deleteSecret', 'secret', { name: names.dockerHubSecret }, { after: ['autoScalingGroup'] }),
    ),
  );
  // From a cluster that is not ours only our tags are removed.
  const left =
    cluster !== undefined && !ownCluster
      ? Object.keys(found.clusterTags).filter((key) => key.startsWith('ecs-tenants:'))
      : [];
  add(left.length > 0, () =>
    removal(
      'tags',
      names.cluster,
      operation('tagClusterResource', 'cluster.tags', {
        tagApi: 'ecs',
        id: cluster?.clusterArn ?? '',
        set: {},
        remove: left,
      }),
    ),
  );
  const planned = new Set(changes.flatMap((change) => change.operations.map((one) => one.id)));
  const ordered = changes.map((change) => ({
    ...change,
    operations: change.operations.map((one) => ({ ...one, after: one.after.filter((id) => planned.has(id)) })),
  }));
  return { planId: hex(stableJson(ordered.map(({ resource, name }) => [resource, name])), 16), changes: ordered };
};
