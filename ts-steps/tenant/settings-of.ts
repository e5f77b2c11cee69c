import type { TenantSnapshot } from '../aws/snapshot.ts';
import { same } from '../data/hash.ts';
import { hostsOfRule } from '../front/rules.ts';
import { settingsOfLogGroup } from './log-group.ts';
import type { Names } from './names.ts';
import { presentSide } from './present-side.ts';
import { settingsOfScaling } from './scaling.ts';
import { presentEntry } from './service-parts.ts';
import { settingsOfService } from './service-settings.ts';
import type { PresentSettings } from './settings.ts';
import { settingsOfTargetGroup } from './target-group.ts';
import { settingsOfTaskDefinition } from './task-definition.ts';
import { isStopped, keptState } from './wanted-state.ts';

/**
 * What AWS holds of a tenant, in the words of the settings: the inverse of planning. A setting whose resource is
 * missing is missing here; one that is not set in AWS is there with the value undefined.
 */
export const settingsOf = (found: TenantSnapshot, names: Names): PresentSettings => {
  const { rule, targetGroup } = presentSide(found);
  const hosts = rule === undefined ? [] : hostsOfRule(rule.rule);
  const ofService =
    found.service === undefined ? {} : settingsOfService(found.service, found.serviceTags, presentEntry(found));
  // A rule has no order; which host is the URL stands in the service's tag.
  const ordered = same([...hosts].sort(), [...(ofService.hosts ?? [])].sort());
  const scaling = settingsOfScaling(found, names);
  const kept = keptState(found.serviceTags);
  return {
    ...(found.taskDefinition === undefined ? {} : settingsOfTaskDefinition(found.taskDefinition.definition, names)),
    ...(found.logGroup === undefined ? {} : settingsOfLogGroup(found.logGroup)),
    ...(targetGroup === undefined ? {} : settingsOfTargetGroup(targetGroup.description, targetGroup.attributes)),
    ...scaling,
    // Before tags said so, a service with a scalable target was one that scales.
    scaling: found.scalableTarget !== undefined,
    ...ofService,
    // A stopped tenant is still what it returns to.
    ...(kept !== undefined && isStopped(found) ? { desiredCount: kept.desiredCount } : {}),
    ...(kept?.minCount === undefined || found.scalableTarget === undefined ? {} : { minCount: kept.minCount }),
    ...(hosts.length === 0 || ordered ? {} : { hosts }),
  };
};
