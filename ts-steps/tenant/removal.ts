import type { Operation } from '../aws/operations.ts';
import type { HostedZoneSnapshot, LoadBalancerSnapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { type Change, operation, type ResourceKind } from './change.ts';
import { hostsOfRule } from './listener-rule.ts';
import type { Identity, Names } from './names.ts';
import { pointsTo, zonesOf } from './records.ts';
import { isOurs } from './tags.ts';

export interface TenantRemovalContext {
  readonly identity: Identity;
  readonly names: Names;
  readonly found: TenantSnapshot;
  readonly loadBalancer: LoadBalancerSnapshot | undefined;
  readonly zones: readonly HostedZoneSnapshot[];
  /** ARNs of all revisions of the tenant's family. */
  readonly revisions: readonly string[];
  readonly keepLogs: boolean;
}

/**
 * What of a tenant has to go, in the order that AWS needs: records before the rule that makes them ours; scaling before
 * the service, so that nothing starts it again; the rule before the target group that it uses; revisions when no task
 * runs them. Only what carries this tenant's tags, or hangs on what does.
 * @returns changes whose operations' ids begin with the tenant's name
 */
export const planTenantRemoval = (context: TenantRemovalContext): Change[] => {
  const { identity, names, found, loadBalancer, zones, revisions, keepLogs } = context;
  const id = (part: string): string => `${names.serviceName}: ${part}`;
  const changes: Change[] = [];
  const add = (resource: ResourceKind, name: string, write: Operation): void => {
    changes.push({ resource, name, action: 'remove', reason: 'asked for', fields: [], operations: [write] });
  };
  const ours = found.service !== undefined && isOurs(found.serviceTags, identity);
  const rule = found.rule !== undefined && isOurs(found.rule.tags, identity) ? found.rule.rule : undefined;

  const recordIds: string[] = [];
  for (const host of rule === undefined ? [] : hostsOfRule(rule)) {
    const [zone] = zonesOf(host, zones);
    if (loadBalancer === undefined) break;
    const records = found.records.filter((record) => record.Name === host && pointsTo(record, loadBalancer));
    if (zone === undefined || records.length === 0) continue;
    recordIds.push(id(`record ${host}`));
    const deletions = records.map((record) => ({ Action: 'DELETE' as const, ResourceRecordSet: record }));
    add('record', host, operation('changeRecords', id(`record ${host}`), { zoneId: zone.id, changes: deletions }));
  }
  if (ours && found.scalableTarget !== undefined)
    add(
      'scalableTarget',
      names.resourceId,
      operation('deregisterScalableTarget', id('scalableTarget'), { resourceId: names.resourceId }),
    );
  if (found.alarms.length > 0) {
    const alarms = found.alarms.flatMap((alarm) => alarm.AlarmName ?? []);
    add(
      'alarm',
      alarms.join(', '),
      operation('deleteAlarms', id('alarms'), { names: alarms }, { after: [id('scalableTarget')] }),
    );
  }
  if (ours)
    add(
      'service',
      names.serviceName,
      operation(
        'deleteService',
        id('service'),
        { cluster: identity.cluster, service: names.serviceName },
        { after: [id('scalableTarget'), ...recordIds] },
      ),
    );
  if (rule?.RuleArn !== undefined)
    add(
      'listenerRule',
      hostsOfRule(rule).join(', '),
      operation('deleteRule', id('rule'), { arn: rule.RuleArn }, { after: [id('service'), ...recordIds] }),
    );
  const group = found.targetGroup;
  if (group?.description.TargetGroupArn !== undefined && isOurs(group.tags, identity))
    add(
      'targetGroup',
      group.description.TargetGroupName ?? names.targetGroup,
      operation(
        'deleteTargetGroup',
        id('targetGroup'),
        { arn: group.description.TargetGroupArn },
        { after: [id('rule'), id('service')] },
      ),
    );
  if (revisions.length > 0)
    add(
      'taskDefinition',
      `${names.family} (${revisions.length} ${revisions.length === 1 ? 'revision' : 'revisions'})`,
      operation('deleteTaskDefinitions', id('taskDefinitions'), { arns: revisions }, { after: [id('service')] }),
    );
  if (found.logGroup !== undefined && !keepLogs)
    add(
      'logGroup',
      names.logGroup,
      operation('deleteLogGroup', id('logGroup'), { name: names.logGroup }, { after: [id('service')] }),
    );
  const planned = new Set(changes.flatMap((change) => change.operations.map((one) => one.id)));
  return changes.map((change) => ({
    ...change,
    operations: change.operations.map(
      (one): Operation => ({ ...one, after: one.after.filter((other) => planned.has(other)) }),
    ),
  }));
};
