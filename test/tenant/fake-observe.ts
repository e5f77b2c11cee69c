import type { Rule } from '@aws-sdk/client-elastic-load-balancing-v2';
import type {
  RuleSnapshot,
  Snapshot,
  TargetGroupSnapshot,
  TaskDefinitionSnapshot,
  TenantSnapshot,
} from '../../ts-steps/aws/snapshot.ts';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { guideFor } from '../../ts-steps/tenant/guide.ts';
import type { Names } from '../../ts-steps/tenant/names.ts';
import { copyOf, type FakeAws, newestRevision } from './fake-aws.ts';

const revisionOf = (aws: FakeAws, arn: string | undefined): TaskDefinitionSnapshot | undefined => {
  const definition = aws.revisions.get(arn ?? '');
  return definition === undefined ? undefined : { definition, tags: aws.tags.get(arn ?? '') ?? {} };
};

/** The newest revision of a family, as the step asks for it after a rollback. */
export const newestOf = (aws: FakeAws, family: string): TaskDefinitionSnapshot | undefined =>
  revisionOf(aws, newestRevision(aws, family)?.taskDefinitionArn);

const targetGroupOf = (aws: FakeAws, name: string, wired: string | undefined): TargetGroupSnapshot | undefined => {
  const description =
    wired === undefined
      ? [...aws.targetGroups.values()].find((one) => one.TargetGroupName === name)
      : aws.targetGroups.get(wired);
  const arn = description?.TargetGroupArn ?? '';
  return description === undefined
    ? undefined
    : { description, attributes: aws.attributes.get(arn) ?? {}, tags: aws.tags.get(arn) ?? {} };
};

const rulesOf = (aws: FakeAws): Rule[] => [...aws.rules.values()];

/** What the observers would read of the fake for one tenant: by the same guide, of the same things. */
export const observe = (
  source: FakeAws,
  request: DeployTenantInput,
  names: Names,
): { snapshot: Snapshot; found: TenantSnapshot } => {
  const aws = copyOf(source);
  const { cluster, zones } = aws;
  const guide = guideFor(request);
  const plain = aws.services.get(names.serviceName);
  const serviceTags = aws.tags.get(plain?.serviceArn ?? '') ?? {};
  const service =
    plain === undefined
      ? undefined
      : { ...plain, tags: Object.entries(serviceTags).map(([key, value]) => ({ key, value })) };
  const loadBalancer = aws.loadBalancer === undefined ? undefined : { ...aws.loadBalancer, rules: rulesOf(aws) };
  const balanced = guide.balanced(serviceTags, service);
  const wired = service?.loadBalancers?.[0]?.targetGroupArn;
  const targetGroup = balanced ? targetGroupOf(aws, names.targetGroup, wired) : undefined;
  const foundRule = balanced
    ? guide.findRule(loadBalancer?.rules ?? [], {
        ruleArn: serviceTags[guide.ruleTag],
        targetGroupArn: wired ?? targetGroup?.description.TargetGroupArn,
        cluster,
        serviceTags,
      })
    : undefined;
  const rule: RuleSnapshot | undefined =
    foundRule === undefined ? undefined : { rule: foundRule, tags: aws.tags.get(foundRule.RuleArn ?? '') ?? {} };
  const recordNames = balanced ? guide.recordNames(cluster, serviceTags, foundRule, zones) : [];
  const logGroup = aws.logGroups.get(names.logGroup);
  const found: TenantSnapshot = {
    service,
    serviceTags,
    taskDefinition: service === undefined ? newestOf(aws, names.family) : revisionOf(aws, service.taskDefinition),
    targetGroup,
    rule,
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
  return { snapshot: { cluster, loadBalancer, zones, tenants: new Map([['tenant', found]]) }, found };
};
