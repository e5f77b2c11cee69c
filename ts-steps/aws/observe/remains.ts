import type { Tags } from '../../data/tags.ts';
import type { Clients } from '../../runtime/tenant-clients.ts';
import { describeElbTags } from '../elb-tags.ts';
import { alarmTags, scalableTargetTags } from '../resource-tags.ts';
import type { RuleSnapshot, Snapshot, TargetGroupSnapshot, TenantSnapshot } from '../snapshot.ts';
import { findTargetGroup } from '../target-groups.ts';
import { describeTaskDefinition, listRevisions, type Revision } from '../task-definitions.ts';
import type { ResourceQuery } from './query.ts';

/** The names of one tenant's resources, with those that it may have had in between. */
export interface RemainsQuery extends ResourceQuery {
  /** The tags that say that something is the tenant's. */
  readonly owner: Tags;
}

/** All that there is of a tenant, or is left of it: what a half-removed one lost is undefined. */
export interface TenantRemains {
  readonly tenant: TenantSnapshot;
  /** By their names, those of the tenant's service among them. */
  readonly targetGroups: readonly TargetGroupSnapshot[];
  readonly revisions: readonly Revision[];
  /** Tags of a revision that carries the tenant's: the newest that does. Empty where none was found. */
  readonly familyTags: Tags;
  /** By ARN. Read only where there is no service that tells whose they are. */
  readonly alarmTags: ReadonlyMap<string, Tags>;
  readonly scalableTargetTags: Tags;
}

/** What was read of a cluster's tenants that are to be removed. */
export interface RemainsSnapshot {
  readonly snapshot: Snapshot;
  /** All rules of all fronts, with their tags. */
  readonly rules: readonly RuleSnapshot[];
  readonly tenants: ReadonlyMap<string, TenantRemains>;
}

const targetGroupsOf = async (
  clients: Clients,
  query: RemainsQuery,
  { service, targetGroups }: TenantSnapshot,
): Promise<TargetGroupSnapshot[]> => {
  const known = [targetGroups.a, targetGroups.b].filter((group) => group !== undefined);
  const asked = new Set(known.map(({ description }) => description.TargetGroupName));
  // Without a service that names a group, the first name was asked for already.
  if ((service?.loadBalancers ?? []).length === 0) asked.add(query.targetGroups.a);
  const names = Object.values(query.targetGroups).filter((name) => !asked.has(name));
  const found = (await Promise.all(names.map((name) => findTargetGroup(clients, name)))).filter(
    (group) => group !== undefined,
  );
  const tags = await describeElbTags(
    clients,
    found.flatMap((group) => group.TargetGroupArn ?? []),
  );
  return [
    ...known,
    ...found.map((description) => ({
      description,
      attributes: {},
      tags: tags.get(description.TargetGroupArn ?? '') ?? {},
    })),
  ];
};

/** People register revisions too, without our tags: so many are looked through for one of ours. */
const mostLooks = 20;

const ownerTagsOf = async (
  clients: Clients,
  { owner }: RemainsQuery,
  { taskDefinition }: TenantSnapshot,
  revisions: readonly Revision[],
): Promise<Tags> => {
  const isOwner = (tags: Tags): boolean => Object.entries(owner).every(([key, value]) => tags[key] === value);
  if (taskDefinition !== undefined && isOwner(taskDefinition.tags)) return taskDefinition.tags;
  const newest = revisions
    .filter(({ arn }) => arn !== taskDefinition?.definition.taskDefinitionArn)
    .slice(-mostLooks)
    .reverse();
  for (const { arn } of newest) {
    const tags = (await describeTaskDefinition(clients, arn))?.tags ?? {};
    if (isOwner(tags)) return tags;
  }
  return {};
};

/** Reads what a removal needs of one tenant beside its snapshot: every kind by its own API, by name and by tag. */
export const observeRemains = async (
  clients: Clients,
  query: RemainsQuery,
  tenant: TenantSnapshot,
): Promise<TenantRemains> => {
  const orphaned = tenant.service === undefined;
  const target = orphaned ? tenant.scalableTarget?.ScalableTargetARN : undefined;
  const alarms = orphaned ? tenant.alarms.flatMap((alarm) => alarm.AlarmArn ?? []) : [];
  const [targetGroups, revisions, ofTarget, ofAlarms] = await Promise.all([
    targetGroupsOf(clients, query, tenant),
    listRevisions(clients, query.family),
    target === undefined ? {} : scalableTargetTags(clients, target),
    Promise.all(alarms.map(async (arn) => [arn, await alarmTags(clients, arn)] as const)),
  ]);
  return {
    tenant,
    targetGroups,
    revisions,
    // With a service nobody asks: it tells whose all is.
    familyTags: orphaned ? await ownerTagsOf(clients, query, tenant, revisions) : {},
    alarmTags: new Map(ofAlarms),
    scalableTargetTags: ofTarget,
  };
};
