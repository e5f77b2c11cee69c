import type { Operation, TagChange } from '../aws/operations.ts';
import type { Tags } from '../aws/snapshot.ts';
import type { Change, FieldChange } from './change.ts';
import { operation } from './change.ts';
import type { PlanContext } from './context.ts';
import { pointerOf } from './pointer.ts';
import { serviceTagDifference } from './service.ts';
import { userTags } from './tags.ts';

const differing = (wanted: Tags, found: Tags): Tags =>
  Object.fromEntries(Object.entries(wanted).filter(([key, value]) => found[key] !== value));

const surplus = (wanted: Tags, found: Tags): string[] =>
  Object.keys(userTags(found)).filter((key) => !Object.hasOwn(wanted, key));

const isNothing = ({ set, remove }: TagChange): boolean => Object.keys(set).length === 0 && remove.length === 0;

const fieldsOf = (wanted: Tags, found: Tags, { set, remove }: TagChange): FieldChange[] =>
  [...Object.keys(set), ...remove].sort().map((key) => ({
    pointer: `/tags${pointerOf(key)}`,
    ...(Object.hasOwn(found, key) ? { from: found[key] } : {}),
    ...(Object.hasOwn(wanted, key) ? { to: wanted[key] } : {}),
  }));

/**
 * Tags of what exists already. Those of log group, alarms and scalable target are not read (AWS gives them one at a
 * time): they follow the service's, which are written last, so that a run that dies between leaves the difference.
 */
export const planTags = (
  context: PlanContext,
  taskDefinitionArn: string | undefined,
  changes: readonly Change[],
): Change[] => {
  const { found, tags } = context;
  const { service, targetGroup, rule, logGroup, scalableTarget, alarms, taskDefinition } = found;
  if (service === undefined) return [];
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

  const ofService: TagChange = {
    arn: service.serviceArn ?? '',
    set: serviceTagDifference(context),
    remove: surplus(tags, found.serviceTags),
  };
  fields.push(...fieldsOf({ ...tags, ...ofService.set }, found.serviceTags, ofService));
  const ofCaller = Object.keys(ofService.set).some((key) => Object.hasOwn(tags, key)) || ofService.remove.length > 0;

  for (const [id, resource] of [
    ['targetGroup.tags', targetGroup && { arn: targetGroup.description.TargetGroupArn, tags: targetGroup.tags }],
    ['listenerRule.tags', rule && { arn: rule.rule.RuleArn, tags: rule.tags }],
  ] as const) {
    if (resource === undefined) continue;
    const change = {
      arn: resource.arn ?? '',
      set: differing(tags, resource.tags),
      remove: surplus(tags, resource.tags),
    };
    if (!isNothing(change) && isNothing(ofService)) fields.push(...fieldsOf(tags, resource.tags, change));
    add('tagElbResource', id, change);
  }
  if (
    taskDefinitionArn !== undefined &&
    taskDefinition !== undefined &&
    taskDefinition.definition.taskDefinitionArn === taskDefinitionArn
  ) {
    const change = {
      arn: taskDefinitionArn,
      set: differing(tags, taskDefinition.tags),
      remove: surplus(tags, taskDefinition.tags),
    };
    if (!isNothing(change) && isNothing(ofService)) fields.push(...fieldsOf(tags, taskDefinition.tags, change));
    add('tagEcsResource', 'taskDefinition.tags', change);
  }
  if (ofCaller) {
    const follow = (arn: string | undefined): TagChange => ({ arn: arn ?? '', set: tags, remove: ofService.remove });
    if (logGroup !== undefined) add('tagLogGroup', 'logGroup.tags', follow(logGroup.arn));
    if (scalableTarget?.ScalableTargetARN !== undefined)
      add('tagScalableTarget', 'scalableTarget.tags', follow(scalableTarget.ScalableTargetARN));
    for (const [index, alarm] of alarms.entries()) add('tagAlarm', `alarm.${index}.tags`, follow(alarm.AlarmArn));
  }
  const before = operations.map((one) => one.id);
  const newRule = changes.some((change) => change.resource === 'listenerRule' && change.action === 'create');
  if (newRule) {
    // The index of the rule is known only when the rule is.
    operations.push(
      operation(
        'tagEcsResource',
        'service.tags',
        { ...ofService, set: { ...ofService.set, 'ecs-tenants:rule': '' } },
        { after: before, references: [{ pointer: '/set/ecs-tenants:rule', operation: 'listenerRule' }] },
      ),
    );
  } else add('tagEcsResource', 'service.tags', ofService, before);
  if (operations.length === 0) return [];
  return [{ resource: 'tags', name: context.identity.tenant, action: 'update', reason: '', fields, operations }];
};
