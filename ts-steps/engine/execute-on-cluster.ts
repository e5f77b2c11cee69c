import {
  createAutoScalingGroup,
  deleteAutoScalingGroup,
  startInstanceRefresh,
  updateAutoScalingGroup,
} from '../aws/auto-scaling-groups.ts';
import {
  createCapacityProvider,
  deleteCapacityProvider,
  putClusterCapacityProviders,
  updateCapacityProvider,
} from '../aws/capacity-providers.ts';
import type { ClusterOperationInputs, ClusterOperationKind } from '../aws/cluster-operations.ts';
import { tagClusterResource } from '../aws/cluster-resource-tags.ts';
import { createCluster, deleteCluster, updateClusterSettings } from '../aws/clusters.ts';
import {
  attachRolePolicy,
  createRole,
  deleteRole,
  ensureServiceLinkedRole,
  putRolePolicy,
  setPermissionsBoundary,
  updateAssumeRolePolicy,
} from '../aws/iam.ts';
import { addRoleToInstanceProfile, createInstanceProfile, deleteInstanceProfile } from '../aws/instance-profiles.ts';
import { createLaunchTemplate, createLaunchTemplateVersion, deleteLaunchTemplate } from '../aws/launch-templates.ts';
import {
  createListener,
  createLoadBalancer,
  deleteLoadBalancer,
  modifyListener,
  modifyLoadBalancerAttributes,
  setLoadBalancerIpAddressType,
  setLoadBalancerSecurityGroups,
  setLoadBalancerSubnets,
} from '../aws/load-balancers.ts';
import { authorizeIngress, createSecurityGroup, deleteSecurityGroup } from '../aws/network.ts';
import type { Patience } from '../aws/patience.ts';
import { createSecret, deleteSecret, putSecretValue, restoreSecret } from '../aws/secrets.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import type { Output } from './apply.ts';
import { capacityInUse } from './capacity-in-use.ts';

/** What carrying out a cluster's plan needs beside the plan. */
export interface ClusterExecution {
  readonly clients: ClusterClients;
  readonly patience: Patience;
  /** The Docker Hub login as the secret is to hold it; undefined where the environment has none. */
  readonly dockerHubLogin: string | undefined;
}

type Execute<Kind extends ClusterOperationKind> = (
  execution: Omit<ClusterExecution, 'patience'> & { readonly signal: AbortSignal },
  input: ClusterOperationInputs[Kind],
) => Promise<string>;

const nothing = async (done: Promise<unknown>): Promise<string> => {
  await done;
  return '';
};

const executions: { readonly [Kind in ClusterOperationKind]: Execute<Kind> } = {
  createCluster: ({ clients }, input) => createCluster(clients, input),
  updateClusterSettings: ({ clients }, { cluster, containerInsights }) =>
    nothing(updateClusterSettings(clients, cluster, containerInsights)),
  putClusterCapacityProviders: ({ clients }, input) => nothing(putClusterCapacityProviders(clients, input)),
  tagClusterResource: ({ clients }, input) => nothing(tagClusterResource(clients, input)),
  createRole: ({ clients }, input) => createRole(clients, input),
  updateAssumeRolePolicy: ({ clients }, { role, document }) => nothing(updateAssumeRolePolicy(clients, role, document)),
  attachRolePolicy: ({ clients }, { role, policyArn }) => nothing(attachRolePolicy(clients, role, policyArn)),
  putRolePolicy: ({ clients }, { role, policyName, document }) =>
    nothing(putRolePolicy(clients, role, policyName, document)),
  setPermissionsBoundary: ({ clients }, { role, permissionsBoundary }) =>
    nothing(setPermissionsBoundary(clients, role, permissionsBoundary)),
  createInstanceProfile: ({ clients }, { name, tags }) => createInstanceProfile(clients, name, tags),
  addRoleToInstanceProfile: ({ clients }, { profile, role }) =>
    nothing(addRoleToInstanceProfile(clients, profile, role)),
  ensureServiceLinkedRole: ({ clients }, { service }) => nothing(ensureServiceLinkedRole(clients, service)),
  storeDockerHubLogin: async ({ clients, dockerHubLogin }, { name, exists, tags }) => {
    if (dockerHubLogin === undefined) throw new Error('there is no Docker Hub login to store');
    if (exists) return nothing(putSecretValue(clients, name, dockerHubLogin));
    return createSecret(clients, name, dockerHubLogin, 'Docker Hub login of the instances of an ECS cluster.', tags);
  },
  restoreSecret: ({ clients }, { id }) => nothing(restoreSecret(clients, id)),
  createSecurityGroup: ({ clients }, input) => createSecurityGroup(clients, input),
  authorizeIngress: ({ clients }, { groupId, permission }) => nothing(authorizeIngress(clients, groupId, permission)),
  createLaunchTemplate: ({ clients }, input) => createLaunchTemplate(clients, input),
  createLaunchTemplateVersion: ({ clients }, input) => nothing(createLaunchTemplateVersion(clients, input)),
  createAutoScalingGroup: ({ clients }, input) => createAutoScalingGroup(clients, input),
  updateAutoScalingGroup: ({ clients }, input) => nothing(updateAutoScalingGroup(clients, input)),
  startInstanceRefresh: ({ clients }, { name }) => nothing(startInstanceRefresh(clients, name)),
  createCapacityProvider: ({ clients }, input) => createCapacityProvider(clients, input),
  updateCapacityProvider: ({ clients }, input) => nothing(updateCapacityProvider(clients, input)),
  createLoadBalancer: ({ clients }, input) => createLoadBalancer(clients, input),
  modifyLoadBalancerAttributes: ({ clients }, { arn, attributes }) =>
    nothing(modifyLoadBalancerAttributes(clients, arn, attributes)),
  setLoadBalancerSubnets: ({ clients }, { arn, subnets }) => nothing(setLoadBalancerSubnets(clients, arn, subnets)),
  setLoadBalancerIpAddressType: ({ clients }, { arn, ipAddressType }) =>
    nothing(setLoadBalancerIpAddressType(clients, arn, ipAddressType)),
  setLoadBalancerSecurityGroups: ({ clients }, { arn, securityGroups }) =>
    nothing(setLoadBalancerSecurityGroups(clients, arn, securityGroups)),
  createListener: ({ clients }, input) => createListener(clients, input),
  modifyListener: ({ clients }, input) => nothing(modifyListener(clients, input)),
  deleteCluster: ({ clients }, { name }) => nothing(deleteCluster(clients, name)),
  detachCapacityProviders: ({ clients }, { cluster }) =>
    nothing(
      putClusterCapacityProviders(clients, { cluster, capacityProviders: [], defaultCapacityProviderStrategy: [] }),
    ),
  deleteCapacityProvider: ({ clients, signal }, { name }) => nothing(deleteCapacityProvider(clients, name, signal)),
  deleteAutoScalingGroup: ({ clients, signal }, { name }) => nothing(deleteAutoScalingGroup(clients, name, signal)),
  deleteLaunchTemplate: ({ clients }, { name }) => nothing(deleteLaunchTemplate(clients, name)),
  deleteLoadBalancer: ({ clients, signal }, { arn }) => nothing(deleteLoadBalancer(clients, arn, signal)),
  deleteSecurityGroup: ({ clients }, { id }) => nothing(deleteSecurityGroup(clients, id)),
  deleteInstanceProfile: ({ clients }, { name, roles }) => nothing(deleteInstanceProfile(clients, name, roles)),
  deleteRole: ({ clients }, { name }) => nothing(deleteRole(clients, name)),
  deleteSecret: ({ clients }, { name }) => nothing(deleteSecret(clients, name)),
};

/** Whether an operation is one on a cluster. */
export const isClusterOperation = (kind: string): kind is ClusterOperationKind => Object.hasOwn(executions, kind);

/**
 * Carries out one operation on a cluster, whose references are filled in. It is tried again while AWS does not know yet
 * what it refers to.
 */
export const executeOnCluster = async <Kind extends ClusterOperationKind>(
  { patience, ...execution }: ClusterExecution,
  kind: Kind,
  input: ClusterOperationInputs[Kind],
): Promise<Output> => {
  const carryOut = () => (executions[kind] as Execute<Kind>)({ ...execution, signal: patience.signal }, input);
  try {
    return { value: await patience.with(carryOut) };
  } catch (error) {
    throw await capacityInUse(execution.clients, input, error);
  }
};
