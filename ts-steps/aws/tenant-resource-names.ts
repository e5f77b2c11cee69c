import type { Tags } from '../data/tags.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { alarmsNamed } from './alarms.ts';
import { describeElbTags } from './elb-tags.ts';
import { listScalableTargets } from './scaling.ts';
import { listTargetGroups } from './target-groups.ts';
import { listFamilies } from './task-definitions.ts';

/** What the names of the resources of all tenants on one cluster have in common. */
export interface TenantNamePatterns {
  /** How the families of task definitions begin. */
  readonly family: string;
  /** How the names of alarms begin. */
  readonly alarm: string;
  /** How the ids of scalable targets begin. */
  readonly resourceId: string;
  /** Matches the names of target groups, those of other clusters too. */
  readonly targetGroup: RegExp;
}

/**
 * Names of what exists and looks like a resource of a tenant on one cluster, with or without a service. A name is only
 * a hint; the tags prove whose a resource is.
 */
export interface TenantResourceNames {
  readonly families: readonly string[];
  readonly alarms: readonly string[];
  readonly resourceIds: readonly string[];
  readonly targetGroupTags: readonly Tags[];
}

/** Lists, in bulk, the names from which tenants can be told that have no service any more, but other resources. */
export const listTenantResourceNames = async (
  clients: Clients,
  patterns: TenantNamePatterns,
): Promise<TenantResourceNames> => {
  const tagsOfGroups = async (): Promise<Tags[]> => {
    const groups = (await listTargetGroups(clients)).filter((group) =>
      patterns.targetGroup.test(group.TargetGroupName ?? ''),
    );
    const tags = await describeElbTags(
      clients,
      groups.flatMap((group) => group.TargetGroupArn ?? []),
    );
    return [...tags.values()];
  };
  const [families, alarms, targets, targetGroupTags] = await Promise.all([
    listFamilies(clients, patterns.family),
    alarmsNamed(clients, patterns.alarm),
    listScalableTargets(clients),
    tagsOfGroups(),
  ]);
  return {
    families,
    alarms: alarms.flatMap((alarm) => alarm.AlarmName ?? []),
    resourceIds: targets
      .flatMap((target) => target.ResourceId ?? [])
      .filter((id) => id.startsWith(patterns.resourceId)),
    targetGroupTags,
  };
};
