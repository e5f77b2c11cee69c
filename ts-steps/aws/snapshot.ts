import type { ScalableTarget, ScalingPolicy } from '@aws-sdk/client-application-auto-scaling';
import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import type { CapacityProviderStrategyItem, Service, TaskDefinition } from '@aws-sdk/client-ecs';
import type { Rule, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ResourceRecordSet } from '@aws-sdk/client-route-53';

import type { Tags } from '../data/tags.ts';

/** Found in AWS: the ECS cluster. Partition, Region and account are those of its ARN. */
export interface ClusterSnapshot {
  readonly name: string;
  readonly arn: string;
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  readonly tags: Tags;
  readonly defaultCapacityProviderStrategy: readonly CapacityProviderStrategyItem[];
}

/** A public hosted zone; `name` without the dot at its end. */
export interface HostedZoneSnapshot {
  readonly id: string;
  readonly name: string;
}

/** A listener that holds rules of tenants, with its Application Load Balancer. */
export interface Front {
  readonly arn: string;
  readonly listenerArn: string;
  readonly scheme: 'http' | 'https';
  readonly dnsName: string;
  readonly canonicalHostedZoneId: string;
  readonly dualStack: boolean;
  readonly vpcId: string;
  /** All rules of the listener, the default one left out. */
  readonly rules: readonly Rule[];
}

export interface TaskDefinitionSnapshot {
  readonly definition: TaskDefinition;
  readonly tags: Tags;
}

export interface TargetGroupSnapshot {
  readonly description: TargetGroup;
  /** By the names that AWS gives them; empty where the run does not need them. */
  readonly attributes: Tags;
  readonly tags: Tags;
}

/** A tenant has two slots for a target group: a replacement or a move is built in the free one. */
export type Slot = 'a' | 'b';

/** The target groups of a tenant, by slot. */
export interface TargetGroups {
  readonly a?: TargetGroupSnapshot;
  readonly b?: TargetGroupSnapshot;
}

export interface RuleSnapshot {
  readonly rule: Rule;
  readonly tags: Tags;
}

export interface LogGroupSnapshot {
  readonly name: string;
  readonly arn: string;
  /** For how many days lines are kept; undefined: for ever. */
  readonly retentionInDays: number | undefined;
  /** Undefined where they were not read, because our own service names the group. */
  readonly tags: Tags | undefined;
}

/** Found in AWS: all of one tenant. What is undefined does not exist. */
export interface TenantSnapshot {
  readonly service: Service | undefined;
  readonly serviceTags: Tags;
  /** The revision that the service runs; without a service the newest of the family. */
  readonly taskDefinition: TaskDefinitionSnapshot | undefined;
  /** The newest active revision of the family. After a rollback it is not the one that runs. */
  readonly newestTaskDefinition: TaskDefinitionSnapshot | undefined;
  /**
   * The target groups that the service names, in the middle of a move two, and those of the tenant's names that a rule
   * forwards to; where it names none, also what has the name of slot a.
   */
  readonly targetGroups: TargetGroups;
  /**
   * All rules that forward to them, of the listeners that were read; and that which the service's tag names, or which
   * carries a host that is asked for. The one that is most likely the tenant's own stands first.
   */
  readonly rules: readonly RuleSnapshot[];
  readonly scalableTarget: ScalableTarget | undefined;
  readonly policies: readonly ScalingPolicy[];
  readonly alarms: readonly MetricAlarm[];
  readonly logGroup: LogGroupSnapshot | undefined;
  /** Record sets of the names that were asked for. */
  readonly records: readonly ResourceRecordSet[];
}

/** What was read of AWS for one cluster and a set of tenants. */
export interface Snapshot {
  readonly cluster: ClusterSnapshot;
  /** By listener ARN: those that the cluster's tag and the tenants' rules name, as far as they are there. */
  readonly fronts: ReadonlyMap<string, Front>;
  readonly zones: readonly HostedZoneSnapshot[];
  readonly tenants: ReadonlyMap<string, TenantSnapshot>;
}
