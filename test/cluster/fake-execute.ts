import assert from 'node:assert/strict';
import type { Cluster } from '@aws-sdk/client-ecs';
import type { AvailabilityZone, Listener } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ClusterOperationInputs, ClusterOperationKind } from '../../ts-steps/aws/cluster-operations.ts';
import type { RoleSnapshot } from '../../ts-steps/aws/iam.ts';
import { tagsOf } from '../../ts-steps/data/tags.ts';
import type { Output } from '../../ts-steps/engine/apply.ts';
import { arnOf, type FakeAws, type Front, newId, type Tags, vpcId } from './fake-aws.ts';
import { taggers } from './fake-tags.ts';

type Executions = {
  readonly [Kind in ClusterOperationKind]?: (aws: FakeAws, input: ClusterOperationInputs[Kind]) => string | undefined;
};

const there = <Found>(found: Found | undefined, what: string): Found => {
  assert.ok(found !== undefined, `there is no ${what}`);
  return found;
};

/** Tags as AWS takes them: no others than its characters. */
const legal = (tags: Tags): Tags => {
  for (const [key, value] of Object.entries(tags)) {
    assert.match(key, /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u, 'tag key');
    assert.match(value, /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u, 'tag value');
  }
  return tags;
};

const frontAt = (aws: FakeAws, arn: string | undefined): Front =>
  there(aws.fronts.get(arn ?? ''), `load balancer ${arn}`);

const roleAt = (aws: FakeAws, name: string): RoleSnapshot => there(aws.roles.get(name), `role ${name}`);

const clusterAt = (aws: FakeAws): Cluster => there(aws.cluster, 'cluster');

const changeListener = (aws: FakeAws, arn: string | undefined, change: Partial<Listener>): void => {
  for (const { listeners } of aws.fronts.values())
    for (const listener of listeners) if (listener.ListenerArn === arn) Object.assign(listener, change);
};

const executions: Executions = {
  createCluster: (aws, { clusterName, settings, tags }) => {
    const clusterArn = arnOf(aws, 'ecs', `cluster/${clusterName}`);
    aws.cluster = { clusterName, clusterArn, settings, status: 'ACTIVE' };
    aws.clusterTags = legal(tagsOf(tags));
    return clusterArn;
  },
  updateClusterSettings: (aws, { containerInsights }) => {
    clusterAt(aws).settings = [{ name: 'containerInsights', value: containerInsights }];
    return undefined;
  },
  putClusterCapacityProviders: (aws, { capacityProviders, defaultCapacityProviderStrategy }) => {
    for (const name of capacityProviders)
      if (!name.startsWith('FARGATE')) there(aws.providers.get(name), `capacity provider ${name}`);
    const strategy = [...defaultCapacityProviderStrategy];
    Object.assign(clusterAt(aws), { capacityProviders, defaultCapacityProviderStrategy: strategy });
    return undefined;
  },
  tagClusterResource: (aws, { tagApi, id, set, remove }) => {
    for (const value of Object.values(set)) assert.notEqual(value, undefined);
    const changed = (tags: Tags): Tags =>
      Object.fromEntries(Object.entries({ ...tags, ...legal(set) }).filter(([key]) => !remove.includes(key)));
    const retag = taggers[tagApi];
    assert.ok(retag(aws, id, changed), `${tagApi} knows no ${id}`);
    assert.ok(Object.keys(aws.clusterTags).length <= 50, 'too many tags');
    return undefined;
  },
  createRole: (aws, { name, tags, permissionsBoundary, trustPolicy }) => {
    assert.ok(name.length <= 64, name);
    const arn = arnOf(aws, 'iam', `role/${name}`);
    const role = {
      name,
      arn,
      tags: legal(tags),
      permissionsBoundary,
      trustPolicy,
      managedPolicies: [],
      inlinePolicy: undefined,
    };
    aws.roles.set(name, role);
    return arn;
  },
  attachRolePolicy: (aws, { role, policyArn }) => {
    const found = roleAt(aws, role);
    aws.roles.set(role, { ...found, managedPolicies: [...found.managedPolicies, policyArn] });
    return undefined;
  },
  updateAssumeRolePolicy: (aws, { role, document }) => {
    aws.roles.set(role, { ...roleAt(aws, role), trustPolicy: document });
    return undefined;
  },
  setPermissionsBoundary: (aws, { role, permissionsBoundary }) => {
    aws.roles.set(role, { ...roleAt(aws, role), permissionsBoundary });
    return undefined;
  },
  putRolePolicy: (aws, { role, document }) => {
    aws.roles.set(role, { ...roleAt(aws, role), inlinePolicy: document });
    return undefined;
  },
  createInstanceProfile: (aws, { name, tags }) => {
    aws.profile = { name, arn: arnOf(aws, 'iam', `instance-profile/${name}`), tags: legal(tags), roles: [] };
    return aws.profile.arn;
  },
  addRoleToInstanceProfile: (aws, { role }) => {
    aws.profile = { ...there(aws.profile, 'instance profile'), roles: [roleAt(aws, role).name] };
    return undefined;
  },
  ensureServiceLinkedRole: (aws, { service }) => {
    aws.serviceLinkedRoles.add(service);
    return undefined;
  },
  storeDockerHubLogin: (aws, { name, tags }) => {
    aws.secret = {
      arn: arnOf(aws, 'secretsmanager', `secret:${name}-AbCdEf`),
      tags: legal(tags),
      deletedOn: undefined,
    };
    return aws.secret.arn;
  },
  createSecurityGroup: (aws, { name, tags, vpcId: VpcId }) => {
    const GroupId = `sg-${newId(aws)}`;
    const Tags = Object.entries(legal(tags)).map(([Key, Value]) => ({ Key, Value }));
    aws.securityGroups.set(name, { GroupId, GroupName: name, VpcId, Tags, IpPermissions: [] });
    return GroupId;
  },
  authorizeIngress: (aws, { groupId, permission }) => {
    const found = [...aws.securityGroups.values()].find((group) => group.GroupId === groupId);
    for (const { GroupId } of permission.UserIdGroupPairs ?? []) assert.match(GroupId ?? '', /^sg-/);
    there(found, `security group ${groupId}`).IpPermissions?.push(permission);
    return undefined;
  },
  createLaunchTemplate: (aws, { name, data, tags }) => {
    for (const id of data.SecurityGroupIds ?? []) assert.match(id, /^sg-/);
    aws.template = { id: `lt-${newId(aws)}`, name, defaultVersion: 1, tags: legal(tags), data: data as never };
    return aws.template.id;
  },
  createLaunchTemplateVersion: (aws, { data }) => {
    const found = there(aws.template, 'launch template');
    aws.template = { ...found, defaultVersion: found.defaultVersion + 1, data: data as never };
    return undefined;
  },
  createAutoScalingGroup: (aws, { Tags, ...input }) => {
    const name = input.AutoScalingGroupName ?? '';
    const AutoScalingGroupARN = arnOf(
      aws,
      'autoscaling',
      `autoScalingGroup:${newId(aws)}:autoScalingGroupName/${name}`,
    );
    aws.group = { ...input, AutoScalingGroupARN, Tags: [...(Tags ?? [])] } as never;
    return linked(aws);
  },
  updateAutoScalingGroup: (aws, input) => {
    Object.assign(there(aws.group, 'group'), input);
    linked(aws);
    return undefined;
  },
  createCapacityProvider: (aws, { name = '', autoScalingGroupProvider, tags }) => {
    assert.equal(autoScalingGroupProvider?.autoScalingGroupArn, aws.group?.AutoScalingGroupARN);
    assert.doesNotMatch(name, /^(aws|ecs|fargate)/i);
    const capacityProviderArn = arnOf(aws, 'ecs', `capacity-provider/${name}`);
    aws.providers.set(name, { name, capacityProviderArn, autoScalingGroupProvider, tags } as never);
    return name;
  },
  updateCapacityProvider: (aws, { name = '', autoScalingGroupProvider }) => {
    Object.assign(there(aws.providers.get(name)?.autoScalingGroupProvider, name), autoScalingGroupProvider);
    return undefined;
  },
  deleteCapacityProvider: (aws, { name }) => {
    assert.ok(!clusterAt(aws).capacityProviders?.includes(name), 'it is associated with a cluster');
    aws.providers.delete(name);
    return undefined;
  },
  createLoadBalancer: (aws, { Name = '', Scheme, IpAddressType, SecurityGroups, Subnets, Tags }) => {
    assert.ok(Name.length <= 32 && !Name.startsWith('internal-'), Name);
    for (const id of SecurityGroups ?? []) assert.match(id, /^sg-/);
    const LoadBalancerArn = arnOf(aws, 'elasticloadbalancing', `loadbalancer/app/${Name}/${newId(aws)}`);
    aws.fronts.set(LoadBalancerArn, {
      balancer: {
        LoadBalancerArn,
        LoadBalancerName: Name,
        VpcId: vpcId,
        Scheme,
        IpAddressType,
        SecurityGroups,
        AvailabilityZones: zonesOf(aws, Subnets ?? []),
      },
      listeners: [],
      attributes: { 'deletion_protection.enabled': 'false', 'access_logs.s3.enabled': 'false' },
      tags: legal(tagsOf(Tags)),
      listenerTags: {},
    });
    return LoadBalancerArn;
  },
  modifyLoadBalancerAttributes: (aws, { arn, attributes }) => {
    Object.assign(frontAt(aws, arn).attributes, attributes);
    return undefined;
  },
  setLoadBalancerSubnets: (aws, { arn, subnets }) => {
    frontAt(aws, arn).balancer.AvailabilityZones = zonesOf(aws, subnets);
    return undefined;
  },
  setLoadBalancerIpAddressType: (aws, { arn, ipAddressType }) => {
    frontAt(aws, arn).balancer.IpAddressType = ipAddressType;
    return undefined;
  },
  setLoadBalancerSecurityGroups: (aws, { arn, securityGroups }) => {
    for (const id of securityGroups) assert.match(id, /^sg-/);
    frontAt(aws, arn).balancer.SecurityGroups = [...securityGroups];
    return undefined;
  },
  createListener: (aws, { LoadBalancerArn, Port, Protocol, DefaultActions, Certificates, Tags }) => {
    const front = frontAt(aws, LoadBalancerArn);
    const ListenerArn = `${LoadBalancerArn?.replace(':loadbalancer/', ':listener/')}/${newId(aws)}`;
    assert.ok(!front.listeners.some((one) => one.Port === Port), 'the port is taken');
    front.listenerTags[ListenerArn] = legal(tagsOf(Tags));
    front.listeners.push({ ListenerArn, Port, Protocol, DefaultActions, Certificates });
    return ListenerArn;
  },
  modifyListener: (aws, { ListenerArn, ...change }) => {
    changeListener(aws, ListenerArn, change as Partial<Listener>);
    return undefined;
  },
};

/** Zones as a load balancer has them: one subnet each. */
const zonesOf = (aws: FakeAws, ids: readonly string[]): AvailabilityZone[] => {
  const zones = ids.map((SubnetId) => ({
    SubnetId,
    ZoneName: there(
      aws.subnets.find((one) => one.SubnetId === SubnetId),
      SubnetId,
    ).AvailabilityZone,
  }));
  assert.equal(new Set(zones.map((one) => one.ZoneName)).size, ids.length, 'two subnets of one zone');
  assert.ok(zones.length >= 2, 'a load balancer needs two zones');
  return zones;
};

/** The group with its template's id, as AWS fills it in; its ARN. */
const linked = (aws: FakeAws): string => {
  const group = there(aws.group, 'group');
  const LaunchTemplateId = there(aws.template, 'launch template').id;
  const spec = group.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;
  if (spec !== undefined) Object.assign(spec, { LaunchTemplateId });
  return group.AutoScalingGroupARN ?? '';
};

/** Carries out one operation on the fake. */
export const executeOn = <Kind extends ClusterOperationKind>(
  aws: FakeAws,
  kind: Kind,
  input: ClusterOperationInputs[Kind],
): Output => {
  const execution = executions[kind] as ((aws: FakeAws, input: unknown) => string | undefined) | undefined;
  return { value: there(execution, `${kind} in the fake`)(aws, structuredClone(input)) ?? '' };
};
