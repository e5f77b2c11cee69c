import type { Rule, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RemainsSnapshot, TenantRemains } from '../../ts-steps/aws/observe/remains.ts';
import type {
  Snapshot,
  TargetGroupSnapshot,
  TaskDefinitionSnapshot,
  TenantSnapshot,
} from '../../ts-steps/aws/snapshot.ts';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { type Identity, type Names, namesOf } from '../../ts-steps/tenant/names.ts';
import { askOf } from '../../ts-steps/tenant/query.ts';
import { needsRouting, recordNamesOf, rulesOf, targetGroupsNamedBy } from '../../ts-steps/tenant/routing.ts';
import { inSlots, wiredArns } from '../../ts-steps/tenant/slots.ts';
import { isOurs } from '../../ts-steps/tenant/tags.ts';
import { copyOf, type FakeAws, newestRevision } from './fake-aws.ts';

const revisionOf = (aws: FakeAws, arn: string | undefined): TaskDefinitionSnapshot | undefined => {
  const definition = aws.revisions.get(arn ?? '');
  return definition === undefined ? undefined : { definition, tags: aws.tags.get(arn ?? '') ?? {} };
};

/** The newest revision of a family. */
export const newestOf = (aws: FakeAws, family: string): TaskDefinitionSnapshot | undefined =>
  revisionOf(aws, newestRevision(aws, family)?.taskDefinitionArn);

const targetGroupsOf = (aws: FakeAws, is: (group: TargetGroup) => boolean): TargetGroupSnapshot[] =>
  [...aws.targetGroups.values()].filter(is).map((description) => {
    const arn = description.TargetGroupArn ?? '';
    return { description, attributes: aws.attributes.get(arn) ?? {}, tags: aws.tags.get(arn) ?? {} };
  });

const allRules = (aws: FakeAws): Rule[] => [...aws.rules.values()];

/** What the observers would read of the fake for one tenant: by the same choices, of the same things. */
export const observe = (
  source: FakeAws,
  request: DeployTenantInput,
  identity: Identity,
): { snapshot: Snapshot; found: TenantSnapshot } => {
  const aws = copyOf(source);
  const { cluster, zones } = aws;
  const names = namesOf(identity);
  const ask = askOf(request);
  const plain = aws.services.get(names.serviceName);
  const serviceTags = aws.tags.get(plain?.serviceArn ?? '') ?? {};
  const service =
    plain === undefined
      ? undefined
      : { ...plain, tags: Object.entries(serviceTags).map(([key, value]) => ({ key, value })) };
  const front = aws.front === undefined ? undefined : { ...aws.front, rules: allRules(aws) };
  const balanced = needsRouting(ask, serviceTags, service);
  const wired = wiredArns(service);
  const ofService = balanced
    ? wired.flatMap((arn) => targetGroupsOf(aws, (group) => group.TargetGroupArn === arn))
    : [];
  const named =
    balanced && wired.length === 0
      ? targetGroupsOf(aws, (group) => group.TargetGroupName === names.targetGroups.a)
      : ofService;
  const known = new Set(named.map(({ description }) => description.TargetGroupArn));
  const byRules = balanced ? targetGroupsNamedBy(front?.rules ?? [], names) : [];
  const further = byRules
    .filter((arn) => !known.has(arn))
    .flatMap((arn) => targetGroupsOf(aws, (group) => group.TargetGroupArn === arn));
  const targetGroups = [...named, ...further].flatMap(({ description }) => description.TargetGroupArn ?? []);
  const rules = balanced
    ? rulesOf(front?.rules ?? [], { ask, targetGroups: [...wired, ...targetGroups], cluster, serviceTags })
    : [];
  const recordNames = balanced ? recordNamesOf(ask, cluster, serviceTags, rules, zones) : [];
  const logGroup = aws.logGroups.get(names.logGroup);
  const found: TenantSnapshot = {
    service,
    serviceTags,
    taskDefinition: service === undefined ? newestOf(aws, names.family) : revisionOf(aws, service.taskDefinition),
    newestTaskDefinition: newestOf(aws, names.family),
    targetGroups: inSlots(names, named, further),
    rules: rules.map((rule) => ({ rule, tags: aws.tags.get(rule.RuleArn ?? '') ?? {} })),
    scalableTarget: aws.scalableTargets.get(names.resourceId),
    policies: [...aws.policies.values()].filter((policy) => policy.ResourceId === names.resourceId),
    alarms: Object.values(names.alarms).flatMap((name) => aws.alarms.get(name) ?? []),
    logGroup:
      logGroup === undefined
        ? undefined
        : { ...logGroup, tags: service === undefined ? (aws.tags.get(logGroup.arn) ?? {}) : undefined },
    records: recordNames.flatMap(({ zoneId, name }) =>
      (aws.records.get(zoneId) ?? []).filter((record) => record.Name === name),
    ),
  };
  const fronts = new Map(front === undefined ? [] : [[front.listenerArn, front]]);
  return { snapshot: { cluster, fronts, zones, tenants: new Map([['tenant', found]]) }, found };
};

/** What the observers would read of the fake for a tenant that is to be removed. */
export const observeRemains = (
  source: FakeAws,
  identity: Identity,
): { names: Names; read: RemainsSnapshot; remains: TenantRemains } => {
  const names = namesOf(identity);
  const { snapshot, found } = observe(source, { name: identity.tenant }, identity);
  const tagsFor = (arn: string | undefined) => source.tags.get(arn ?? '') ?? {};
  const wired = wiredArns(found.service);
  const remains: TenantRemains = {
    tenant: found,
    targetGroups: [...source.targetGroups.values()]
      .filter(
        ({ TargetGroupName = '', TargetGroupArn = '' }) =>
          Object.values(names.targetGroups).includes(TargetGroupName) || wired.includes(TargetGroupArn),
      )
      .map((description) => ({ description, attributes: {}, tags: tagsFor(description.TargetGroupArn) })),
    revisions: [...source.revisions.values()]
      .filter(({ family }) => family === names.family)
      .map(({ taskDefinitionArn = '', status }) => ({ arn: taskDefinitionArn, active: status === 'ACTIVE' })),
    familyTags:
      [...source.revisions.values()]
        .filter(({ family }) => family === names.family)
        .map(({ taskDefinitionArn }) => tagsFor(taskDefinitionArn))
        .find((tags) => isOurs(tags, identity)) ?? {},
    alarmTags: new Map(found.alarms.map(({ AlarmArn = '' }) => [AlarmArn, tagsFor(AlarmArn)])),
    scalableTargetTags: tagsFor(found.scalableTarget?.ScalableTargetARN),
  };
  const rules = allRules(source).map((rule) => ({ rule, tags: tagsFor(rule.RuleArn) }));
  return { names, read: { snapshot, rules, tenants: new Map([[identity.tenant, remains]]) }, remains };
};
