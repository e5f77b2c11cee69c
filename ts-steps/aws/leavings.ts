import type { Tags } from '../data/tags.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { alarmsNamed } from './alarms.ts';
import { describeElbTags } from './elb-tags.ts';
import { listScalableTargets } from './scaling.ts';
import { listTargetGroups } from './target-groups.ts';
import { listFamilies } from './task-definitions.ts';

/** How the names of a cluster's tenants' resources begin, and which a target group of ours can have. */
export interface LeavingsQuery {
  readonly family: string;
  readonly alarm: string;
  readonly resourceId: string;
  readonly targetGroup: RegExp;
}

/** What there is of tenants in a cluster, whether they have services or not. Hints: each has yet to prove whose it is. */
export interface Leavings {
  readonly families: readonly string[];
  readonly alarms: readonly string[];
  readonly resourceIds: readonly string[];
  readonly targetGroupTags: readonly Tags[];
}

/** Reads, in bulk, what half-removed tenants may have left: nothing of it is reached from a service. */
export const listLeavings = async (clients: Clients, query: LeavingsQuery): Promise<Leavings> => {
  const tagsOfGroups = async (): Promise<Tags[]> => {
    const groups = (await listTargetGroups(clients)).filter((group) =>
      query.targetGroup.test(group.TargetGroupName ?? ''),
    );
    const tags = await describeElbTags(
      clients,
      groups.flatMap((group) => group.TargetGroupArn ?? []),
    );
    return [...tags.values()];
  };
  const [families, alarms, targets, targetGroupTags] = await Promise.all([
    listFamilies(clients, query.family),
    alarmsNamed(clients, query.alarm),
    listScalableTargets(clients),
    tagsOfGroups(),
  ]);
  return {
    families,
    alarms: alarms.flatMap((alarm) => alarm.AlarmName ?? []),
    resourceIds: targets.flatMap((target) => target.ResourceId ?? []).filter((id) => id.startsWith(query.resourceId)),
    targetGroupTags,
  };
};
