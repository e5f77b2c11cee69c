import type { ClusterPartsSnapshot } from '../aws/cluster-snapshot.ts';
import type { Tags } from '../aws/snapshot.ts';
import { refused, type StepError } from '../runtime/errors.ts';
import type { ClusterRunFacts } from './context.ts';
import type { ClusterNames } from './names.ts';
import type { ClusterSettings } from './settings.ts';
import { isOfCluster, tagsFrom } from './tags.ts';

/** Exit 3 where something of the right name does not carry our tags. */
export const clusterOwnershipError = (
  found: ClusterPartsSnapshot,
  names: ClusterNames,
  settings: ClusterSettings,
  run: Pick<ClusterRunFacts, 'adopt' | 'storesDockerHubLogin'>,
): StepError | undefined => {
  if (run.adopt) return undefined;
  const ownLoadBalancer = settings.loadBalancerArn === undefined && settings.listenerArn === undefined;
  const named: readonly (readonly [string, boolean, Tags])[] = [
    [`ECS cluster ${names.cluster}`, found.cluster !== undefined && !settings.existingCluster, found.clusterTags],
    [
      `load balancer ${names.loadBalancer}`,
      found.loadBalancer !== undefined && ownLoadBalancer,
      found.loadBalancerTags,
    ],
    [
      `security group ${names.loadBalancerGroup}`,
      found.loadBalancerGroup !== undefined,
      tagsFrom(found.loadBalancerGroup?.Tags),
    ],
    [`security group ${names.taskGroup}`, found.taskGroup !== undefined, tagsFrom(found.taskGroup?.Tags)],
    [`launch template ${names.launchTemplate}`, found.launchTemplate !== undefined, found.launchTemplate?.tags ?? {}],
    [
      `Auto Scaling group ${names.autoScalingGroup}`,
      found.autoScalingGroup !== undefined,
      tagsFrom(found.autoScalingGroup?.Tags),
    ],
    [
      `capacity provider ${names.capacityProvider}`,
      found.capacityProvider !== undefined,
      tagsFrom(found.capacityProvider?.tags),
    ],
    [`IAM role ${names.instanceRole}`, found.instanceRole !== undefined, found.instanceRole?.tags ?? {}],
    [
      `instance profile ${names.instanceProfile}`,
      found.instanceProfile !== undefined,
      found.instanceProfile?.tags ?? {},
    ],
    [`IAM role ${names.executionRole}`, found.executionRole !== undefined, found.executionRole?.tags ?? {}],
    // Somebody else's login is read, but not overwritten.
    [
      `secret ${names.dockerHubSecret}`,
      found.dockerHubSecret !== undefined && run.storesDockerHubLogin,
      found.dockerHubSecret?.tags ?? {},
    ],
  ];
  const foreign = named.filter(([, exists, tags]) => exists && !isOfCluster(tags, names.cluster)).map(([name]) => name);
  if (foreign.length === 0) return undefined;
  return refused(
    `Not ours: ${foreign.join(', ')} ${foreign.length === 1 ? 'does' : 'do'} not carry the tag ecs-tenants:cluster=${names.cluster}.`,
    'Choose another name, say existingCluster: true for a cluster that somebody else keeps, or adopt: true to take them over.',
  );
};
