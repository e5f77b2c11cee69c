import type { ClusterOperation } from '../aws/cluster-operations.ts';
import { refused } from '../data/errors.ts';
import { hex, stableJson } from '../data/hash.ts';
import { planAutoScalingGroup } from './auto-scaling-group.ts';
import { planCapacityProvider, planClusterCapacity } from './capacity-provider.ts';
import type { ClusterChange } from './change.ts';
import { planClusterTags } from './cluster-tags.ts';
import type { ClusterContext } from './context.ts';
import { planDockerHubSecret } from './docker-hub-secret.ts';
import { planEcsCluster } from './ecs-cluster.ts';
import { planLaunchTemplate } from './launch-template.ts';
import { certificateFor, fittingCertificates } from './listeners.ts';
import { planLoadBalancer } from './load-balancer.ts';
import { zoneWarnings } from './offered-zones.ts';
import { planResourceTags, withResourceTags } from './resource-tags.ts';
import { planRoles } from './roles.ts';
import { planSecurityGroups } from './security-groups.ts';
import { hasInstances, hasOwnLoadBalancer } from './settings.ts';

export interface ClusterPlan {
  readonly planId: string;
  readonly changes: readonly ClusterChange[];
  readonly warnings: readonly string[];
}

const planCapacity = (context: ClusterContext): ClusterChange[] => {
  if (!hasInstances(context.settings)) return [];
  const template = planLaunchTemplate(context);
  return [...template, ...planAutoScalingGroup(context, template.length > 0), ...planCapacityProvider(context)];
};

/**
 * Refuses what would fail half-way: a wrong network, instance types that are not offered, a load balancer that is
 * missing.
 */
const checkFound = ({ found, settings }: ClusterContext): void => {
  if (found.vpcId === undefined) throw refused('There is no default VPC in this Region.', 'Give vpcId and subnets.');
  const strangers = found.subnets.filter((subnet) => subnet.VpcId !== found.vpcId);
  if (strangers.length > 0)
    throw refused(
      `Of other VPCs than ${found.vpcId}: ${strangers.map((one) => `${one.SubnetId} (${one.VpcId})`).join(', ')}.`,
      'Give subnets of one VPC, and its vpcId.',
    );
  const missing = (settings.subnets ?? []).filter((id) => !found.subnets.some((subnet) => subnet.SubnetId === id));
  if (missing.length > 0)
    throw refused(`These subnets do not exist: ${missing.join(', ')}.`, 'Check the ids and the Region.');
  const zones = new Set(found.subnets.map((subnet) => subnet.AvailabilityZone));
  if (hasOwnLoadBalancer(settings) && zones.size < 2)
    throw refused(
      `The subnets are in ${zones.size} zone only: a load balancer needs two.`,
      'Give subnets of two zones, or loadBalancer: none.',
    );
  const notOffered = (settings.instanceTypes ?? []).filter((type) => found.offeredIn[type]?.length === 0);
  if (notOffered.length > 0)
    throw refused(
      `No zone of the subnets offers ${notOffered.join(', ')}.`,
      'Choose other instanceTypes, or subnets of other zones.',
    );
  const placed = hasOwnLoadBalancer(settings) ? found.loadBalancer?.VpcId : undefined;
  if (placed !== undefined && placed !== found.vpcId)
    throw refused(
      `The load balancer is in ${placed}; it cannot be moved to ${found.vpcId}.`,
      'Keep vpcId and subnets, or make another cluster.',
    );
  if (settings.loadBalancerArn !== undefined && found.loadBalancer === undefined)
    throw refused(`There is no load balancer ${settings.loadBalancerArn}.`, 'Check the ARN and the Region.');
};

/**
 * A warning that names the certificate with which a cluster on HTTP could serve HTTPS. It is not used unasked, because
 * all tenants change at once.
 */
const unusedCertificate = ({ settings: { domain }, found }: ClusterContext): string | undefined => {
  const [arn] = domain === undefined ? [] : fittingCertificates(found, domain);
  return arn === undefined
    ? undefined
    : `tenants are served by HTTP, and there is a certificate for *.${domain}: certificateArn ${arn} serves them by HTTPS`;
};

const warningsOf = (context: ClusterContext): string[] => {
  const { settings } = context;
  return [
    ...(hasInstances(settings) &&
    settings.onDemandBaseCapacity === 0 &&
    settings.onDemandPercentageAboveBaseCapacity === 0
      ? ['all instances are spot: a shortage can take every one at once; onDemandBaseCapacity: 1 keeps one']
      : []),
    ...(hasInstances(settings) ? zoneWarnings(context) : []),
    ...(settings.spotMaxPrice === undefined
      ? []
      : [
          `spotMaxPrice ${settings.spotMaxPrice}: AWS advises against a max price, it makes interruptions more frequent`,
        ]),
    ...(settings.loadBalancer === 'shared' && settings.domain === undefined
      ? ['no domain: every deployment has to say its hosts']
      : []),
    ...(hasOwnLoadBalancer(context.settings) && certificateFor(context) === undefined
      ? [
          unusedCertificate(context) ??
            `no issued certificate${settings.domain === undefined ? '' : ` for *.${settings.domain}`}: tenants are served by HTTP only`,
        ]
      : []),
  ];
};

/** Removes the ids of operations that are not in the plan from `after`: what they would make exists already. */
const withoutAbsent = (changes: readonly ClusterChange[]): ClusterChange[] => {
  const planned = new Set(changes.flatMap((change) => change.operations.map((one) => one.id)));
  return changes.map((change) => ({
    ...change,
    operations: change.operations.map(
      (one): ClusterOperation => ({ ...one, after: one.after.filter((id) => planned.has(id)) }),
    ),
  }));
};

/**
 * Plans all changes that make AWS hold what the settings say. Pure.
 * @throws StepError 3 where a change is refused
 */
export const planClusterResources = (context: ClusterContext): ClusterPlan => {
  checkFound(context);
  const planned = [
    ...planDockerHubSecret(context),
    ...planRoles(context),
    ...planSecurityGroups(context),
    ...planEcsCluster(context),
    ...planCapacity(context),
    ...planClusterCapacity(context),
    ...planLoadBalancer(context),
  ];
  const changes = withResourceTags(planned, planResourceTags(context));
  const all = withoutAbsent([...changes, ...planClusterTags(context, changes)]).map((change) => ({
    ...change,
    reason: change.reason || 'asked for',
  }));
  return {
    planId: hex(stableJson(all.map(({ resource, name, action, fields }) => ({ resource, name, action, fields }))), 16),
    changes: all,
    warnings: warningsOf(context),
  };
};
