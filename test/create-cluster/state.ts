/** What the embedded AWS holds of a cluster, read past the proxy. */

import { type AutoScalingGroup, DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import {
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
  DescribeSecurityGroupsCommand,
  type LaunchTemplateVersion,
  type SecurityGroup,
} from '@aws-sdk/client-ec2';
import {
  type CapacityProvider,
  type Cluster,
  DescribeCapacityProvidersCommand,
  DescribeClustersCommand,
  ListContainerInstancesCommand,
} from '@aws-sdk/client-ecs';
import {
  DescribeListenersCommand,
  DescribeLoadBalancerAttributesCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand,
  type Listener,
  type LoadBalancer,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import {
  GetInstanceProfileCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  type InstanceProfile,
  ListAttachedRolePoliciesCommand,
  type Role,
} from '@aws-sdk/client-iam';
import { GetSecretValueCommand, ListSecretsCommand } from '@aws-sdk/client-secrets-manager';
import { type Bench, cluster, names } from './support.ts';

type Tags = Record<string, string>;

interface AnyTag {
  Key?: string | undefined;
  Value?: string | undefined;
  key?: string | undefined;
  value?: string | undefined;
}

export const tagMap = (tags: readonly AnyTag[] | undefined): Tags =>
  Object.fromEntries((tags ?? []).map((tag) => [tag.Key ?? tag.key ?? '', tag.Value ?? tag.value ?? '']));

export const clusterOf = async (on: Bench, name = cluster): Promise<Cluster | undefined> => {
  const asked = new DescribeClustersCommand({ clusters: [name], include: ['TAGS', 'SETTINGS'] });
  return (await on.ecs.send(asked)).clusters?.find((one) => one.status === 'ACTIVE');
};

export const clusterTagsOf = async (on: Bench, name = cluster): Promise<Tags> =>
  tagMap((await clusterOf(on, name))?.tags);

export const groupOf = async (on: Bench): Promise<AutoScalingGroup | undefined> => {
  const asked = new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [names.autoScalingGroup] });
  return (await on.scaling.send(asked)).AutoScalingGroups?.[0];
};

/** All versions of the launch template, oldest first; none where it is not there. */
export const templateVersionsOf = async (on: Bench): Promise<LaunchTemplateVersion[]> => {
  const all = await on.ec2.send(new DescribeLaunchTemplatesCommand({}));
  if (!all.LaunchTemplates?.some((one) => one.LaunchTemplateName === names.launchTemplate)) return [];
  const asked = new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName: names.launchTemplate });
  const found = (await on.ec2.send(asked)).LaunchTemplateVersions ?? [];
  return found.sort((a, b) => (a.VersionNumber ?? 0) - (b.VersionNumber ?? 0));
};

/** The version that new instances are launched with. */
export const templateOf = async (on: Bench): Promise<LaunchTemplateVersion | undefined> =>
  (await templateVersionsOf(on)).find((version) => version.DefaultVersion);

/** The user data of the version that new instances are launched with. */
export const userDataOf = async (on: Bench): Promise<string> =>
  Buffer.from((await templateOf(on))?.LaunchTemplateData?.UserData ?? '', 'base64').toString();

export const providerOf = async (on: Bench): Promise<CapacityProvider | undefined> => {
  const asked = new DescribeCapacityProvidersCommand({ include: ['TAGS'] });
  const all = (await on.ecs.send(asked)).capacityProviders ?? [];
  return all.find((one) => one.name === names.capacityProvider && one.status !== 'INACTIVE');
};

/** How many instances have joined the cluster. */
export const joinedOf = async (on: Bench): Promise<number> =>
  (await on.ecs.send(new ListContainerInstancesCommand({ cluster }))).containerInstanceArns?.length ?? 0;

export const securityGroupOf = async (on: Bench, name: string): Promise<SecurityGroup | undefined> => {
  const asked = new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'group-name', Values: [name] }] });
  return (await on.ec2.send(asked)).SecurityGroups?.[0];
};

export interface Balancing {
  readonly loadBalancer: LoadBalancer | undefined;
  readonly attributes: Tags;
  readonly tags: Tags;
  /** By port. */
  readonly listeners: Readonly<Record<number, Listener | undefined>>;
}

export const balancingOf = async (on: Bench, name = names.loadBalancer): Promise<Balancing> => {
  const all = (await on.elb.send(new DescribeLoadBalancersCommand({}))).LoadBalancers ?? [];
  const loadBalancer = all.find((one) => one.LoadBalancerName === name);
  const LoadBalancerArn = loadBalancer?.LoadBalancerArn;
  if (LoadBalancerArn === undefined) return { loadBalancer, attributes: {}, tags: {}, listeners: {} };
  const attributes = await on.elb.send(new DescribeLoadBalancerAttributesCommand({ LoadBalancerArn }));
  const tags = await on.elb.send(new DescribeTagsCommand({ ResourceArns: [LoadBalancerArn] }));
  const listeners = await on.elb.send(new DescribeListenersCommand({ LoadBalancerArn }));
  return {
    loadBalancer,
    attributes: tagMap(attributes.Attributes),
    tags: tagMap(tags.TagDescriptions?.[0]?.Tags),
    listeners: Object.fromEntries((listeners.Listeners ?? []).map((one) => [one.Port ?? 0, one])),
  };
};

const ifThere = async <Found>(asked: Promise<Found>): Promise<Found | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if (/NoSuchEntity|ResourceNotFound/.test((error as Error).name)) return undefined;
    throw error;
  }
};

export interface FoundRole {
  readonly role: Role;
  readonly tags: Tags;
  readonly managed: string[];
  /** Statements of the inline policy of our name. */
  readonly statements: { Action: string; Resource: string; Effect: string }[];
}

export const roleOf = async (on: Bench, RoleName: string): Promise<FoundRole | undefined> => {
  const role = (await ifThere(on.iam.send(new GetRoleCommand({ RoleName }))))?.Role;
  if (role === undefined) return undefined;
  const attached = await on.iam.send(new ListAttachedRolePoliciesCommand({ RoleName }));
  const inline = await ifThere(on.iam.send(new GetRolePolicyCommand({ RoleName, PolicyName: 'ecs-tenants' })));
  const document = inline?.PolicyDocument;
  return {
    role,
    tags: tagMap(role.Tags),
    managed: (attached.AttachedPolicies ?? []).map((policy) => policy.PolicyName ?? ''),
    statements: document === undefined ? [] : JSON.parse(decodeURIComponent(document)).Statement,
  };
};

export const profileOf = async (on: Bench): Promise<InstanceProfile | undefined> =>
  (await ifThere(on.iam.send(new GetInstanceProfileCommand({ InstanceProfileName: names.instanceProfile }))))
    ?.InstanceProfile;

export interface FoundSecret {
  readonly arn: string;
  readonly value: string | undefined;
  readonly tags: Tags;
}

/** All secrets, by name. */
export const secretsOf = async (on: Bench): Promise<Record<string, FoundSecret>> => {
  const { SecretList = [] } = await on.secrets.send(new ListSecretsCommand({}));
  const found = await Promise.all(
    SecretList.map(async ({ ARN = '', Name = '', Tags }): Promise<[string, FoundSecret]> => {
      const value = (await on.secrets.send(new GetSecretValueCommand({ SecretId: ARN }))).SecretString;
      return [Name, { arn: ARN, value, tags: tagMap(Tags) }];
    }),
  );
  return Object.fromEntries(found);
};

/** Tags of everything that a cluster is made of and can carry tags, but for the ECS cluster itself. */
export const resourceTagsOf = async (on: Bench): Promise<Record<string, Tags>> => {
  const { listeners, tags } = await balancingOf(on);
  const templates = (await on.ec2.send(new DescribeLaunchTemplatesCommand({}))).LaunchTemplates ?? [];
  const listenerTags = await Promise.all(
    Object.entries(listeners).map(async ([port, listener]): Promise<[string, Tags]> => {
      const found = await on.elb.send(new DescribeTagsCommand({ ResourceArns: [listener?.ListenerArn ?? ''] }));
      return [`listener${port}`, tagMap(found.TagDescriptions?.[0]?.Tags)];
    }),
  );
  const { AmazonECSManaged: _mark, ...groupTags } = tagMap((await groupOf(on))?.Tags);
  return {
    ...Object.fromEntries(listenerTags),
    loadBalancer: tags,
    capacityProvider: tagMap((await providerOf(on))?.tags),
    autoScalingGroup: groupTags,
    launchTemplate: tagMap(templates.find((one) => one.LaunchTemplateName === names.launchTemplate)?.Tags),
    loadBalancerGroup: tagMap((await securityGroupOf(on, names.loadBalancerGroup))?.Tags),
    taskGroup: tagMap((await securityGroupOf(on, names.taskGroup))?.Tags),
    instanceProfile: tagMap((await profileOf(on))?.Tags),
    instanceRole: (await roleOf(on, names.instanceRole))?.tags ?? {},
    executionRole: (await roleOf(on, names.executionRole))?.tags ?? {},
    secret: (await secretsOf(on))[names.dockerHubSecret]?.tags ?? {},
  };
};

/** Names of everything that carries our tag or our name, kind by kind by its own list. */
export const leftOf = async (on: Bench): Promise<string[]> => {
  const [front, secrets] = [await balancingOf(on), await secretsOf(on)];
  const there = {
    cluster: await clusterOf(on),
    capacityProvider: await providerOf(on),
    autoScalingGroup: await groupOf(on),
    launchTemplate: await templateOf(on),
    loadBalancer: front.loadBalancer,
    loadBalancerGroup: await securityGroupOf(on, names.loadBalancerGroup),
    taskGroup: await securityGroupOf(on, names.taskGroup),
    instanceProfile: await profileOf(on),
    instanceRole: await roleOf(on, names.instanceRole),
    executionRole: await roleOf(on, names.executionRole),
    secret: secrets[names.dockerHubSecret],
  };
  return Object.entries(there).flatMap(([kind, found]) => (found === undefined ? [] : [kind]));
};
