import type { TagKeeper } from '../aws/cluster-tags.ts';
import { type Tags, tagsOf } from '../data/tags.ts';
import type { ClusterResourceKind } from './change.ts';
import type { ClusterContext } from './context.ts';
import { keepsDockerHubSecret, restoration } from './docker-hub-secret.ts';
import { hasInstances, hasOwnLoadBalancer } from './settings.ts';

/** A resource that is there, under the name of one that this cluster is to have of its own. */
export interface ManagedResource {
  readonly resource: ClusterResourceKind;
  readonly name: string;
  /** What people call it. */
  readonly kind: string;
  readonly tags: Tags;
  readonly keeper: TagKeeper;
  /** What its tags' keeper knows it by. */
  readonly id: string;
  /** Tags of our own besides those that everything has. */
  readonly own?: Tags;
  /** Operations that its tags wait for, where they are planned. */
  readonly after?: readonly string[];
  /** What people have to know of it where it is not ours. */
  readonly state?: string;
  /** It stands and falls with another one, and is never a stranger by itself. */
  readonly isPart?: true;
}

type Look = Pick<ClusterContext, 'found' | 'names' | 'settings' | 'run'>;

const instanceResources = ({ found, names, settings }: Look): ManagedResource[] => {
  const { autoScalingGroup: group, capacityProvider: provider, launchTemplate: template } = found;
  const { instanceRole: role, instanceProfile: profile } = found;
  const ownProfile = settings.instanceProfileArn === undefined;
  const name = names.autoScalingGroup;
  return [
    ...(template === undefined
      ? []
      : [
          {
            resource: 'launchTemplate',
            kind: 'launch template',
            name: names.launchTemplate,
            tags: template.tags,
            keeper: 'ec2',
            id: template.id,
          } as const,
        ]),
    ...(group === undefined
      ? []
      : [
          {
            resource: 'autoScalingGroup',
            kind: 'Auto Scaling group',
            name,
            tags: tagsOf(group.Tags),
            keeper: 'autoScalingGroup',
            id: name,
            own: { Name: name },
          } as const,
        ]),
    ...(provider === undefined
      ? []
      : [
          {
            resource: 'capacityProvider',
            kind: 'capacity provider',
            name: names.capacityProvider,
            tags: tagsOf(provider.tags),
            keeper: 'ecs',
            id: provider.capacityProviderArn ?? '',
          } as const,
        ]),
    ...(role === undefined || !ownProfile
      ? []
      : [
          {
            resource: 'role',
            kind: 'IAM role',
            name: names.instanceRole,
            tags: role.tags,
            keeper: 'role',
            id: role.name,
          } as const,
        ]),
    ...(profile === undefined || !ownProfile
      ? []
      : [
          {
            resource: 'instanceProfile',
            kind: 'instance profile',
            name: names.instanceProfile,
            tags: profile.tags,
            keeper: 'instanceProfile',
            id: profile.name,
          } as const,
        ]),
  ];
};

const frontResources = ({ found, names }: Look): ManagedResource[] => {
  const balancer = found.loadBalancer;
  if (balancer === undefined) return [];
  return [
    {
      resource: 'loadBalancer',
      kind: 'load balancer',
      name: names.loadBalancer,
      tags: found.loadBalancerTags,
      keeper: 'elasticLoadBalancing',
      id: balancer.LoadBalancerArn ?? '',
    },
    // Those on other ports are somebody else's.
    ...found.listeners
      .filter(({ Port }) => Port === 80 || Port === 443)
      .map(
        ({ Port, ListenerArn = '' }): ManagedResource => ({
          resource: 'listener',
          kind: 'listener',
          name: String(Port),
          tags: found.listenerTags[ListenerArn] ?? {},
          keeper: 'elasticLoadBalancing',
          id: ListenerArn,
          isPart: true,
        }),
      ),
  ];
};

const groupResources = ({ found, names, settings }: Look): ManagedResource[] =>
  [
    ...(hasOwnLoadBalancer(settings) ? [{ name: names.loadBalancerGroup, group: found.loadBalancerGroup }] : []),
    ...(settings.securityGroups === undefined ? [{ name: names.taskGroup, group: found.taskGroup }] : []),
  ].flatMap(({ name, group }) =>
    group === undefined
      ? []
      : [
          {
            resource: 'securityGroup',
            kind: 'security group',
            name,
            tags: tagsOf(group.Tags),
            keeper: 'ec2',
            id: group.GroupId ?? '',
            own: { Name: name },
          } as const,
        ],
  );

const secretResources = (look: Look): ManagedResource[] => {
  const { found, names } = look;
  const secret = found.dockerHubSecret;
  // Somebody else's login is read, and neither overwritten nor tagged.
  return secret === undefined || !keepsDockerHubSecret(look)
    ? []
    : [
        {
          resource: 'secret',
          kind: 'secret',
          name: names.dockerHubSecret,
          tags: secret.tags,
          keeper: 'secret',
          id: secret.arn,
          after: [restoration],
          ...(secret.deletedOn === undefined ? {} : { state: `scheduled for deletion on ${secret.deletedOn}` }),
        },
      ];
};

/** All that is there of what the settings make this cluster's own, but for the ECS cluster itself. */
export const managedResources = (look: Look): ManagedResource[] => {
  const { found, names, settings } = look;
  const role = settings.executionRoleArn === undefined ? found.executionRole : undefined;
  return [
    ...(hasOwnLoadBalancer(settings) ? frontResources(look) : []),
    ...groupResources(look),
    ...(hasInstances(settings) ? instanceResources(look) : []),
    ...(role === undefined
      ? []
      : [
          {
            resource: 'role',
            kind: 'IAM role',
            name: names.executionRole,
            tags: role.tags,
            keeper: 'role',
            id: role.name,
          } as const,
        ]),
    ...secretResources(look),
  ];
};
