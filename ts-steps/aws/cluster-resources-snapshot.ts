import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { SecurityGroup, Subnet } from '@aws-sdk/client-ec2';
import type { CapacityProvider, Cluster } from '@aws-sdk/client-ecs';
import type { Listener, LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Tags } from '../data/tags.ts';
import type { CertificateSummary } from './certificates.ts';
import type { RoleSnapshot } from './iam.ts';
import type { InstanceProfileSnapshot } from './instance-profiles.ts';
import type { LaunchTemplateSnapshot } from './launch-templates.ts';
import type { SecretSnapshot } from './secrets.ts';
import type { HostedZoneSnapshot } from './snapshot.ts';

/**
 * Found in AWS: all resources that a cluster is made of. What is undefined does not exist, or was not read because the
 * run does not need it.
 */
export interface ClusterResourcesSnapshot {
  readonly account: string;
  readonly partition: string;
  readonly region: string;
  readonly cluster: Cluster | undefined;
  readonly clusterTags: Tags;
  readonly capacityProvider: CapacityProvider | undefined;
  readonly autoScalingGroup: AutoScalingGroup | undefined;
  readonly launchTemplate: LaunchTemplateSnapshot | undefined;
  /** Id of the ECS-optimised image of the wanted architecture, from its public SSM parameter. */
  readonly imageId: string | undefined;
  readonly instanceRole: RoleSnapshot | undefined;
  readonly instanceProfile: InstanceProfileSnapshot | undefined;
  readonly executionRole: RoleSnapshot | undefined;
  /** Principals of the services whose service-linked roles are missing, `ecs.amazonaws.com` for example. */
  readonly missingServiceLinkedRoles: readonly string[];
  /** Zones of the subnets that offer an instance type, by the type; only of those that were asked for. */
  readonly offeredIn: Readonly<Record<string, readonly string[]>>;
  readonly dockerHubSecret: SecretSnapshot | undefined;
  readonly vpcId: string | undefined;
  /** The cluster's subnets: those that were named, else one of each Availability Zone of the VPC. */
  readonly subnets: readonly Subnet[];
  /** Ids of those that route to an internet gateway; undefined where nobody had to know, or the caller may not. */
  readonly publicSubnets: readonly string[] | undefined;
  readonly loadBalancerGroup: SecurityGroup | undefined;
  readonly taskGroup: SecurityGroup | undefined;
  readonly loadBalancer: LoadBalancer | undefined;
  readonly loadBalancerTags: Tags;
  readonly loadBalancerAttributes: Tags;
  readonly listeners: readonly Listener[];
  /** Tags of the listeners by their ARNs. */
  readonly listenerTags: Readonly<Record<string, Tags>>;
  /** ARNs of the certificates of an HTTPS listener by its ARN; left out where nobody had to know. */
  readonly listenerCertificates: Readonly<Record<string, readonly string[]>>;
  readonly certificates: readonly CertificateSummary[];
  readonly zones: readonly HostedZoneSnapshot[];
}
