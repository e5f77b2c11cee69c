import type { RuleSnapshot, Snapshot, TargetGroupSnapshot, TenantSnapshot } from '../aws/snapshot.ts';
import type { StepError } from '../data/errors.ts';
import { refused } from '../data/errors.ts';
import { tagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { hostsOfRule } from '../front/rules.ts';
import type { Identity, Names } from './names.ts';
import { presentSide } from './present-side.ts';
import { wiredArns } from './slots.ts';
import { isOurs } from './tags.ts';

export interface OwnershipQuestion {
  readonly identity: Identity;
  readonly names: Names;
  readonly found: TenantSnapshot;
  readonly adopt: boolean;
}

const owner = (tags: Tags | undefined): string =>
  tags?.[tagKeys.tenant] === undefined
    ? 'it does not carry our tags'
    : `it belongs to tenant ${tags[tagKeys.tenant]} of cluster ${tags[tagKeys.cluster]}`;

const ofTargetGroup = ({ description, tags }: TargetGroupSnapshot): string =>
  `target group ${description.TargetGroupName}: ${owner(tags)}`;

const ofRule = ({ rule, tags }: RuleSnapshot): string =>
  `listener rule for ${hostsOfRule(rule).join(', ')} (priority ${rule.Priority}): ${owner(tags)}`;

/**
 * What has the right name and is somebody else's. Without `adopt` nothing is taken over; what carries another
 * tenant's tags never is.
 */
export const foreignResources = ({ identity, names, found, adopt }: OwnershipQuestion): string[] => {
  const foreign = (tags: Tags | undefined): boolean =>
    !isOurs(tags, identity) && (!adopt || tags?.[tagKeys.tenant] !== undefined);
  const { service, logGroup, taskDefinition } = found;
  // Of two target groups a deployment changes only the present one.
  const { targetGroup, rule } = presentSide(found);
  const list: string[] = [];
  if (service !== undefined && foreign(found.serviceTags))
    list.push(`service ${names.serviceName}: ${owner(found.serviceTags)}`);
  // A target group that our own service names is ours, with or without tags.
  const wired = wiredArns(service).includes(targetGroup?.description.TargetGroupArn ?? '');
  if (targetGroup !== undefined && !wired && foreign(targetGroup.tags)) list.push(ofTargetGroup(targetGroup));
  if (rule !== undefined && foreign(rule.tags)) list.push(ofRule(rule));
  if (logGroup?.tags !== undefined && foreign(logGroup.tags))
    list.push(`log group ${logGroup.name}: ${owner(logGroup.tags)}`);
  const family = service === undefined ? taskDefinition : undefined;
  if (family !== undefined && foreign(family.tags)) list.push(`task definition ${names.family}: ${owner(family.tags)}`);
  return list;
};

/**
 * What a removal leaves because it is somebody else's. It goes by tags alone, also where the tenant's service names it.
 * @param targetGroups all that have one of the tenant's names, or that its service names
 * @param rules those that are not removed
 */
export const foreignRemains = (
  { identity, names, found }: Omit<OwnershipQuestion, 'adopt'>,
  targetGroups: readonly TargetGroupSnapshot[],
  rules: readonly RuleSnapshot[],
): string[] => {
  const isForeign = ({ tags }: { readonly tags: Tags }): boolean => !isOurs(tags, identity);
  const others = { ...found, targetGroups: {}, rules: [] };
  return [
    ...foreignResources({ identity, names, found: others, adopt: false }),
    ...targetGroups.filter(isForeign).map(ofTargetGroup),
    ...rules.filter(isForeign).map(ofRule),
  ];
};

/** Exit 3 where something of the right name is somebody else's. */
export const ownershipError = (question: OwnershipQuestion): StepError | undefined => {
  const list = foreignResources(question);
  if (list.length === 0) return undefined;
  return refused(
    `Not ours: ${list.join('; ')}.`,
    'Choose another name, remove it, or say adopt: true to take over what carries no tenant’s tags.',
  );
};

/** Exit 3 where the tenant's service is somebody else's. */
export const foreignService = (identity: Identity, serviceTags: Tags): StepError | undefined =>
  isOurs(serviceTags, identity)
    ? undefined
    : refused(
        `Not ours: service ${identity.tenant}: ${owner(serviceTags)}.`,
        'Check name and cluster; deploy-tenant with adopt: true takes over what carries no tenant’s tags.',
      );

/** Exit 3 where there is no such tenant. */
export const absentTenant = ({ tenant, cluster }: Identity): StepError =>
  refused(
    `There is no tenant ${tenant} on cluster ${cluster}.`,
    'Check name, cluster, Region and account; deploy-tenant makes a tenant.',
  );

/** Exit 3 where ECS still removes the tenant's service. */
export const leavingTenant = ({ tenant, cluster }: Identity): StepError =>
  refused(
    `Tenant ${tenant} on cluster ${cluster} is being removed: its service was deleted, and its tasks are stopping.`,
    'deploy-tenant waits until the service is gone and makes the tenant anew; remove-tenant removes what is left of it.',
  );

/** Exit 3 where this is not the account that was asked for. */
export const accountError = (
  { cluster }: Pick<Snapshot, 'cluster'>,
  accountId: string | undefined,
): StepError | undefined =>
  accountId === undefined || cluster.account === accountId
    ? undefined
    : refused(
        `This is account ${cluster.account}, not ${accountId}.`,
        'Check AWS_PROFILE, the credentials and roleArn.',
      );
