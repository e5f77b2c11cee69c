import type { TagApi } from '../aws/cluster-resource-tags.ts';
import { type Tags, tagsOf } from '../data/tags.ts';
import type { ClusterResourceKind } from './change.ts';
import type { ClusterContext } from './context.ts';
import { keepsDockerHubSecret, restoration } from './docker-hub-secret.ts';
import { hasInstances, hasOwnLoadBalancer } from './settings.ts';

/** A resource that exists, and that by the settings is this cluster's own: made, tagged and removed with it. */
export interface OwnResource {
  readonly resource: ClusterResourceKind;
  readonly name: string;
  /** How messages call resources of this kind. */
  readonly kind: string;
  readonly tags: Tags;
  readonly tagApi: TagApi;
  /** ARN, id or name, as its API for tags takes it. */
  readonly id: string;
  /** Tags that it has beside those that all resources of the cluster have. */
  readonly extraTags?: Tags;
  /** Ids of the operations that have to be done before its tags are changed, where the plan holds them. */
  readonly after?: readonly string[];
  /** Its state, for the message that refuses it where it is not ours. */
  readonly state?: string;
  /** A listener is ours where its load balancer is: its own tags are not checked. */
  readonly isOursThroughAnother?: true;
}

type Facts = Pick<ClusterContext, 'found' | 'names' | 'settings' | 'run'>;

const instanceResources = ({ found, names, settings }: Facts): OwnResource[] => {
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
            tagApi: 'ec2',
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
            tagApi: 'autoScalingGroup',
            id: name,
            extraTags: { Name: name },
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
            tagApi: 'ecs',
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
            tagApi: 'role',
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
            tagApi: 'instanceProfile',
            id: profile.name,
          } as const,
        ]),
  ];
};

const frontResources = ({ found, names }: Facts): OwnResource[] => {
  const balancer = found.loadBalancer;
  if (balancer === undefined) return [];
  return [
    {
      resource: 'loadBalancer',
      kind: 'load balancer',
      name: names.loadBalancer,
      tags: found.loadBalancerTags,
      tagApi: 'elasticLoadBalancing',
      id: balancer.LoadBalancerArn ?? '',
    },
    // Listeners on other ports were not made by us.
    ...found.listeners
      .filter(({ Port }) => Port === 80 || Port === 443)
      .map(
        ({ Port, ListenerArn = '' }): OwnResource => ({
          resource: 'listener',
          kind: 'listener',
          name: String(Port),
          tags: found.listenerTags[ListenerArn] ?? {},
          tagApi: 'elasticLoadBalancing',
          id: ListenerArn,
          isOursThroughAnother: true,
        }),
      ),
  ];
};

const groupResources = ({ found, names, settings }: Facts): OwnResource[] =>
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
            tagApi: 'ec2',
            id: group.GroupId ?? '',
            extraTags: { Name: name },
          } as const,
        ],
  );

const secretResources = (facts: Facts): OwnResource[] => {
  const { found, names } = facts;
  const secret = found.dockerHubSecret;
  // A secret that is not ours is read, and neither overwritten nor tagged.
  return secret === undefined || !keepsDockerHubSecret(facts)
    ? []
    : [
        {
          resource: 'secret',
          kind: 'secret',
          name: names.dockerHubSecret,
          tags: secret.tags,
          tagApi: 'secret',
          id: secret.arn,
          after: [restoration],
          ...(secret.deletedOn === undefined ? {} : { state: `scheduled for deletion on ${secret.deletedOn}` }),
        },
      ];
};

/** All resources that exist and by the settings are this cluster's own, without the ECS cluster itself. */
export const ownResources = (facts: Facts): OwnResource[] => {
  const { found, names, settings } = facts;
  const role = settings.executionRoleArn === undefined ? found.executionRole : undefined;
  return [
    ...(hasOwnLoadBalancer(settings) ? frontResources(facts) : []),
    ...groupResources(facts),
    ...(hasInstances(settings) ? instanceResources(facts) : []),
    ...(role === undefined
      ? []
      : [
          {
            resource: 'role',
            kind: 'IAM role',
            name: names.executionRole,
            tags: role.tags,
            tagApi: 'role',
            id: role.name,
          } as const,
        ]),
    ...secretResources(facts),
  ];
};
