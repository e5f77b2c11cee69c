import type {
  CreateAutoScalingGroupCommandInput,
  UpdateAutoScalingGroupCommandInput,
} from '@aws-sdk/client-auto-scaling';
import type { IpPermission } from '@aws-sdk/client-ec2';
import type {
  CreateCapacityProviderCommandInput,
  CreateClusterCommandInput,
  UpdateCapacityProviderCommandInput,
} from '@aws-sdk/client-ecs';
import type {
  CreateListenerCommandInput,
  CreateLoadBalancerCommandInput,
  ModifyListenerCommandInput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { OperationsOf } from '../data/operations.ts';
import type { Tags } from '../data/tags.ts';
import type { ClusterCapacity } from './capacity-providers.ts';
import type { ResourceTagChange } from './cluster-resource-tags.ts';
import type { RoleInput } from './iam.ts';
import type { LaunchTemplateInput } from './launch-templates.ts';
import type { SecurityGroupInput } from './network.ts';

/** Every write that a cluster's plan can hold, with its input. */
export interface ClusterOperationInputs {
  createCluster: CreateClusterCommandInput;
  updateClusterSettings: { readonly cluster: string; readonly containerInsights: string };
  putClusterCapacityProviders: ClusterCapacity;
  tagClusterResource: ResourceTagChange;
  createRole: RoleInput;
  updateAssumeRolePolicy: { readonly role: string; readonly document: string };
  attachRolePolicy: { readonly role: string; readonly policyArn: string };
  putRolePolicy: { readonly role: string; readonly policyName: string; readonly document: string };
  /** Undefined removes the boundary. */
  setPermissionsBoundary: { readonly role: string; readonly permissionsBoundary: string | undefined };
  createInstanceProfile: { readonly name: string; readonly tags: Tags };
  addRoleToInstanceProfile: { readonly profile: string; readonly role: string };
  ensureServiceLinkedRole: { readonly service: string };
  /** The login itself is not in the plan: it is read from the environment when the operation is carried out. */
  storeDockerHubLogin: { readonly name: string; readonly exists: boolean; readonly tags: Tags };
  restoreSecret: { readonly id: string };
  createSecurityGroup: SecurityGroupInput;
  authorizeIngress: { readonly groupId: string; readonly permission: IpPermission };
  createLaunchTemplate: LaunchTemplateInput;
  createLaunchTemplateVersion: Omit<LaunchTemplateInput, 'tags'>;
  createAutoScalingGroup: CreateAutoScalingGroupCommandInput;
  updateAutoScalingGroup: UpdateAutoScalingGroupCommandInput;
  startInstanceRefresh: { readonly name: string };
  createCapacityProvider: CreateCapacityProviderCommandInput;
  updateCapacityProvider: UpdateCapacityProviderCommandInput;
  createLoadBalancer: CreateLoadBalancerCommandInput;
  modifyLoadBalancerAttributes: { readonly arn: string; readonly attributes: Tags };
  setLoadBalancerSubnets: { readonly arn: string; readonly subnets: readonly string[] };
  setLoadBalancerIpAddressType: { readonly arn: string; readonly ipAddressType: 'ipv4' | 'dualstack' };
  setLoadBalancerSecurityGroups: { readonly arn: string; readonly securityGroups: readonly string[] };
  createListener: CreateListenerCommandInput;
  modifyListener: ModifyListenerCommandInput;
  deleteCluster: { readonly name: string };
  detachCapacityProviders: { readonly cluster: string };
  deleteCapacityProvider: { readonly name: string };
  deleteAutoScalingGroup: { readonly name: string };
  deleteLaunchTemplate: { readonly name: string };
  deleteLoadBalancer: { readonly arn: string };
  deleteSecurityGroup: { readonly id: string };
  deleteInstanceProfile: { readonly name: string; readonly roles: readonly string[] };
  deleteRole: { readonly name: string };
  deleteSecret: { readonly name: string };
}

export type ClusterOperationKind = keyof ClusterOperationInputs;

/** One write on a cluster, as data. */
export type ClusterOperation = OperationsOf<ClusterOperationInputs>;
