import type { TenantSnapshot } from '../aws/snapshot.ts';
import type { Tags } from '../data/tags.ts';
import { hostsOfRule } from '../front/rules.ts';
import { taggedHosts } from './hosts-tag.ts';
import { settingsOfLogGroup } from './log-group.ts';
import type { Names } from './names.ts';
import { presentSide, rulesOfSide } from './present-side.ts';
import { settingsOfScaling } from './scaling.ts';
import { presentEntry } from './service-parts.ts';
import { settingsOfService } from './service-settings.ts';
import type { PresentSettings } from './settings.ts';
import { settingsOfTargetGroup } from './target-group.ts';
import { settingsOfTaskDefinition } from './task-definition.ts';
import { isStopped, keptState } from './wanted-state.ts';

/** Hosts in the order of the service's tag, which tells which of them is the URL: a rule has no order. */
const inTagOrder = (hosts: readonly string[], serviceTags: Tags): string[] => {
  const tagged = taggedHosts(serviceTags).hosts.filter((host) => hosts.includes(host));
  return [...tagged, ...hosts.filter((host) => !tagged.includes(host))];
};

/**
 * What AWS holds of a tenant, in the words of the settings: the inverse of planning. A setting whose resource is
 * missing is missing here; one that is not set in AWS is there with the value undefined.
 */
export const settingsOf = (found: TenantSnapshot, names: Names): PresentSettings => {
  const side = presentSide(found);
  const { targetGroup } = side;
  const hosts = inTagOrder(
    rulesOfSide(side).flatMap(({ rule }) => hostsOfRule(rule)),
    found.serviceTags,
  );
  const ofService =
    found.service === undefined ? {} : settingsOfService(found.service, found.serviceTags, presentEntry(found));
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
    ...(hosts.length === 0 ? {} : { hosts }),
  };
};
