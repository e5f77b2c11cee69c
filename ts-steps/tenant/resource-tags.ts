import type { Operation, TagChange } from '../aws/operations.ts';
import type { TaskDefinitionSnapshot } from '../aws/snapshot.ts';
import type { FieldChange } from '../data/change.ts';
import { pointerOf } from '../data/pointer.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { type Tags, userTags } from '../data/tags.ts';
import type { Change } from './change.ts';
import { operation } from './change.ts';
import type { PlanContext } from './context.ts';
import { ruleOperationId } from './listener-rule.ts';
import { presentSide, rulesOfSide } from './present-side.ts';
import { serviceTagDifference } from './service.ts';
import { settingTags } from './service-settings.ts';

const differing = (wanted: Tags, found: Tags): Tags =>
  Object.fromEntries(Object.entries(wanted).filter(([key, value]) => found[key] !== value));

const surplus = (wanted: Tags, found: Tags): string[] =>
  Object.keys(userTags(found)).filter((key) => !Object.hasOwn(wanted, key));

/** Hosts that no longer fit into the tag are told by the rule alone; what was stopped is started again. */
const outdated = (wanted: Tags, found: Tags): string[] =>
  [tagKeys.hosts, tagKeys.halted].filter((key) => Object.hasOwn(found, key) && !Object.hasOwn(wanted, key));

const isNothing = ({ set, remove }: TagChange): boolean => Object.keys(set).length === 0 && remove.length === 0;

const fieldsOf = (wanted: Tags, found: Tags, { set, remove }: TagChange): FieldChange[] =>
  [...Object.keys(set), ...remove].sort().map((key) => ({
    pointer: `/tags${pointerOf(key)}`,
    ...(Object.hasOwn(found, key) ? { from: found[key] } : {}),
    ...(Object.hasOwn(wanted, key) ? { to: wanted[key] } : {}),
  }));

/** What a resource whose tags were read lacks or has too much of. */
const difference = (arn: string | undefined, wanted: Tags, found: Tags): TagChange => ({
  arn: arn ?? '',
  set: differing(wanted, found),
  remove: surplus(wanted, found),
});

/** Tags that a revision lacks, or has too much of, because the tenant's have changed since it was registered. */
export const planRevisionTags = (
  { tags, identity }: PlanContext,
  { definition, tags: present }: TaskDefinitionSnapshot,
): Change[] => {
  const change = difference(definition.taskDefinitionArn, tags, present);
  if (isNothing(change)) return [];
  return [
    {
      resource: 'tags',
      name: identity.tenant,
      action: 'update',
      reason: '',
      fields: fieldsOf(tags, present, change),
      operations: [operation('tagEcsResource', 'taskDefinition.tags', change)],
    },
  ];
};

/** Names of alarms, and the resource id of the scalable target, that the plan removes: AWS tags nothing that is gone. */
const removedBy = (changes: readonly Change[]): ReadonlySet<string | undefined> =>
  new Set(
    changes
      .flatMap((change) => change.operations)
      .flatMap((one) =>
        one.kind === 'deleteAlarms'
          ? one.input.names
          : one.kind === 'deregisterScalableTarget'
            ? [one.input.resourceId]
            : [],
      ),
  );

/**
 * Tags of what exists already. Those of log group, alarms and scalable target are not read (AWS gives them one at a
 * time): they follow the service's, which are written last, so that a run that dies between leaves the difference.
 * Without a service nobody can tell, and they are written with the others of what is taken over.
 * @param revision the one that the service will run; undefined where it is to be registered
 */
export const planTags = (
  context: PlanContext,
  revision: TaskDefinitionSnapshot | undefined,
  changes: readonly Change[],
): Change[] => {
  const { found, tags, settings } = context;
  const { service, logGroup, scalableTarget, alarms } = found;
  const side = presentSide(found);
  const { targetGroup } = side;
  const removedRules = new Set(
    changes.flatMap((change) =>
      change.operations.map((one) => (one.kind === 'deleteRule' ? one.input.arn : undefined)),
    ),
  );
  const operations: Operation[] = [];
  const fields: FieldChange[] = [];
  const add = (
    kind: 'tagEcsResource' | 'tagElbResource' | 'tagLogGroup' | 'tagAlarm' | 'tagScalableTarget',
    id: string,
    change: TagChange,
    after: readonly string[] = [],
  ): void => {
    if (!isNothing(change)) operations.push(operation(kind, id, change, { after }));
  };

  const ofCaller = difference(service?.serviceArn, tags, found.serviceTags);
  const ofService: TagChange = {
    arn: service?.serviceArn ?? '',
    set: service === undefined ? {} : serviceTagDifference(context),
    remove: [...ofCaller.remove, ...outdated(settingTags(settings), found.serviceTags)],
  };
  fields.push(...fieldsOf({ ...tags, ...ofService.set }, found.serviceTags, ofService));
  const read = (
    kind: 'tagEcsResource' | 'tagElbResource' | 'tagLogGroup',
    id: string,
    arn: string | undefined,
    present: Tags,
  ): void => {
    const change = difference(arn, tags, present);
    if (!isNothing(change) && isNothing(ofService)) fields.push(...fieldsOf(tags, present, change));
    add(kind, id, change);
  };
  if (targetGroup !== undefined)
    read('tagElbResource', 'targetGroup.tags', targetGroup.description.TargetGroupArn, targetGroup.tags);
  for (const [index, { rule, tags: present }] of rulesOfSide(side).entries())
    if (!removedRules.has(rule.RuleArn))
      read('tagElbResource', `${ruleOperationId(index)}.tags`, rule.RuleArn, present);
  if (revision !== undefined)
    read('tagEcsResource', 'taskDefinition.tags', revision.definition.taskDefinitionArn, revision.tags);
  if (logGroup?.tags !== undefined) read('tagLogGroup', 'logGroup.tags', logGroup.arn, logGroup.tags);
  if (service === undefined || !isNothing(ofCaller)) {
    const follow = (arn: string | undefined): TagChange => ({ arn: arn ?? '', set: tags, remove: ofCaller.remove });
    if (logGroup !== undefined && logGroup.tags === undefined)
      add('tagLogGroup', 'logGroup.tags', follow(logGroup.arn));
    const gone = removedBy(changes);
    if (scalableTarget?.ScalableTargetARN !== undefined && !gone.has(scalableTarget.ResourceId))
      add('tagScalableTarget', 'scalableTarget.tags', follow(scalableTarget.ScalableTargetARN));
    for (const [index, alarm] of alarms.entries())
      if (!gone.has(alarm.AlarmName)) add('tagAlarm', `alarm.${index}.tags`, follow(alarm.AlarmArn));
  }
  const before = operations.map((one) => one.id);
  // The tag `halted` is removed after the service has been started: a run that dies before leaves it for the next run.
  if (ofService.remove.includes(tagKeys.halted)) before.push('service', 'scalableTarget');
  // The tag of `dns` is changed after the records have been removed: it tells that they are ours.
  for (const change of changes)
    if (change.resource === 'record' && change.action === 'remove')
      before.push(...change.operations.map((one) => one.id));
  const newRule = changes.some((change) =>
    change.operations.some((one) => one.kind === 'createRule' && one.id === ruleOperationId(0)),
  );
  if (newRule && service !== undefined) {
    // The tag `ecs-tenants:rule` holds the ARN of the rule, which the rule's creation gives.
    operations.push(
      operation(
        'tagEcsResource',
        'service.tags',
        { ...ofService, set: { ...ofService.set, [tagKeys.rule]: '' } },
        { after: before, references: [{ pointer: pointerOf('set', tagKeys.rule), operation: ruleOperationId(0) }] },
      ),
    );
  } else add('tagEcsResource', 'service.tags', ofService, before);
  if (operations.length === 0) return [];
  return [{ resource: 'tags', name: context.identity.tenant, action: 'update', reason: '', fields, operations }];
};
