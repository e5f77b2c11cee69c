import type { RegisterTaskDefinitionCommandInput, TaskDefinition } from '@aws-sdk/client-ecs';
import type { Operation } from '../aws/operations.ts';
import type { TaskDefinitionSnapshot } from '../aws/snapshot.ts';
import { invalidInput } from '../data/errors.ts';
import { hex, stableJson } from '../data/hash.ts';
import { tagKeys } from '../data/tag-keys.ts';
import { encodeTagValue, type Tags } from '../data/tags.ts';
import { appliedTagOf, changedByOthers, mergedAppliedTag } from './applied-tag.ts';
import { isBalanced } from './balanced.ts';
import { withTaskBefore } from './before-deploy.ts';
import { certificateWarnings } from './certificates.ts';
import type { Change, ResourceKind } from './change.ts';
import { operation } from './change.ts';
import { definitionProblem } from './checks/length.ts';
import { commandWarnings } from './command-warnings.ts';
import { creationReason, type PlanContext } from './context.ts';
import { settingChanges } from './fields.ts';
import { furtherRuleWarnings, planListenerRules } from './listener-rule.ts';
import { planLogGroup } from './log-group.ts';
import { addressWarnings } from './public-address.ts';
import { planRecords } from './records.ts';
import { planRevisionTags, planTags } from './resource-tags.ts';
import { hostPortWarnings, roomWarnings } from './room-warnings.ts';
import { planScaling } from './scaling.ts';
import { planService } from './service.ts';
import { comparable } from './service-settings.ts';
import { shadowWarnings } from './shadowing.ts';
import type { Stage } from './stage.ts';
import { healthCheckPortWarnings, planTargetGroup } from './target-group.ts';
import {
  desiredTaskDefinition,
  digestOf,
  isDeregistered,
  isRevision,
  taskDefinitionSettings,
} from './task-definition.ts';

export interface Drift {
  readonly resource: ResourceKind;
  /** Left as found: nobody asked to put it back. */
  readonly kept: boolean;
}

/** All that one run would do, and nothing of how long it takes or who asks. */
export interface Plan {
  readonly planId: string;
  /** The changes, in the stages in which they are carried out; none where there is nothing to change. */
  readonly stages: readonly Stage[];
  /** The changes of all stages. */
  readonly changes: readonly Change[];
  readonly drift: readonly Drift[];
  readonly warnings: readonly string[];
  /** The revision that the service will run; undefined where one is to be registered. */
  readonly taskDefinitionArn: string | undefined;
  /** Value of the tag `ecs-tenants:applied` once all is done. */
  readonly applied: string;
}

interface Revision {
  readonly wanted: Omit<RegisterTaskDefinitionCommandInput, 'tags'> | TaskDefinition | undefined;
  readonly arn: string | undefined;
  /** Undefined where it is to be registered. */
  readonly found: TaskDefinitionSnapshot | undefined;
  readonly changes: readonly Change[];
}

const planTaskDefinition = (context: PlanContext): Revision => {
  const { names, found, settings, present, cluster, fargate, isNew, run } = context;
  const wanted = desiredTaskDefinition(settings, {
    names,
    region: cluster.region,
    fargate,
    present: isNew ? undefined : found.taskDefinition?.definition,
  });
  // After a rollback the family's newest revision may be the wanted one already.
  for (const revision of [found.taskDefinition, found.newestTaskDefinition])
    if (revision !== undefined && !isDeregistered(revision) && isRevision(revision, wanted))
      return { wanted, arn: revision.definition.taskDefinitionArn, found: revision, changes: [] };
  const tags: Tags = {
    ...context.tags,
    [tagKeys.digest]: digestOf(wanted),
    ...(run.build === undefined ? {} : { [tagKeys.build]: encodeTagValue(run.build) }),
  };
  const tooLong = definitionProblem(settings, wanted);
  if (tooLong !== undefined) throw invalidInput([tooLong]);
  const lost = found.taskDefinition !== undefined && isDeregistered(found.taskDefinition);
  const change: Change = {
    resource: 'taskDefinition',
    name: names.family,
    action: 'create',
    reason: isNew
      ? creationReason(context)
      : lost
        ? 'the revision that runs was deregistered: ECS starts no new task with it'
        : '',
    fields: settingChanges(taskDefinitionSettings, isNew ? {} : comparable(present), comparable(settings)),
    operations: [
      operation('registerTaskDefinition', 'taskDefinition', {
        ...wanted,
        tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
      }),
    ],
  };
  return { wanted, arn: undefined, found: undefined, changes: [change] };
};

/** What a person should know of an image reference. `stated`: the caller named the image in this request. */
const imageWarnings = (context: PlanContext, stated: boolean, deploys: boolean): string[] => {
  const { settings, present, isNew, run } = context;
  const { image } = settings;
  if (image.includes('@')) return [];
  const tag = /:([^:/]+)$/.exec(image)?.[1];
  return [
    ...(tag === undefined || tag === 'latest'
      ? [
          `image ${image} ${tag === undefined ? 'has no tag' : 'is tagged latest'}: nobody can tell which version runs; name a version or a digest`,
        ]
      : []),
    ...(stated && !isNew && present.image === image && !deploys && !run.forceNewDeployment
      ? [
          `nothing deployed: image ${image} is the same reference as before, and the tag may have moved; forceNewDeployment: true deploys it again`,
        ]
      : []),
  ];
};

const secretLike = /(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i;

const environmentWarnings = ({ settings }: PlanContext): string[] => {
  const names = Object.keys(settings.environment).filter((name) => secretLike.test(name));
  return names.length === 0
    ? []
    : [
        `environment ${names.join(', ')}: everybody who may describe the task definition can read it; put it into secrets`,
      ];
};

/** AWS gives two minutes of notice before it takes spot capacity back. */
const spotWarnings = ({ settings }: PlanContext): string[] => {
  const seconds = settings.deregistrationDelaySeconds + (settings.stopTimeout ?? 30);
  return isBalanced(settings) && seconds >= 120
    ? [
        `deregistrationDelaySeconds and stopTimeout are ${seconds} s together: on spot capacity requests are cut off after the 120 s of notice`,
      ]
    : [];
};

/** Whether ECS starts tasks anew for it, and so pulls the image. */
const startsDeployment = (one: Operation): boolean =>
  one.kind === 'createService' ||
  (one.kind === 'updateService' &&
    (one.input.forceNewDeployment === true ||
      one.input.taskDefinition !== undefined ||
      one.input.networkConfiguration !== undefined ||
      one.input.loadBalancers !== undefined ||
      one.input.capacityProviderStrategy !== undefined));

/** Operations that wait for something not in the plan wait for nothing: it is there already. */
const withoutAbsent = (changes: readonly Change[]): Change[] => {
  const planned = new Set(changes.flatMap((change) => change.operations.map((one) => one.id)));
  return changes.map((change) => ({
    ...change,
    operations: change.operations.map(
      (one): Operation => ({ ...one, after: one.after.filter((id) => planned.has(id)) }),
    ),
  }));
};

/** Hash over the changes: no times, no allocated priorities, nothing of other tenants. */
const planIdOf = (changes: readonly Change[]): string =>
  hex(
    stableJson(
      changes.map(({ resource, name, action, fields }) => ({
        resource,
        name,
        action,
        fields: fields.map(({ pointer, from, to }) => ({ pointer, from, to })),
      })),
    ),
    16,
  );

export interface PlanRequest {
  readonly context: PlanContext;
  /** Whether the caller named the image in this request. */
  readonly imageStated: boolean;
}

/** The revision that the scope names, or else the one that runs. */
const keptRevision = ({ scope, found }: PlanContext): Revision => {
  const revision = scope.of === 'revision' ? scope.revision : found.taskDefinition;
  return {
    wanted: revision?.definition,
    arn: revision?.definition.taskDefinitionArn ?? found.service?.taskDefinition,
    found: revision,
    changes: [],
  };
};

const wholeTenant = (context: PlanContext, revision: Revision): Change[] => {
  const changes = [
    ...revision.changes,
    ...planLogGroup(context),
    ...planTargetGroup(context),
    ...planListenerRules(context),
    ...planService(context, revision.arn),
    ...planRecords(context),
    ...planScaling(context),
  ];
  const all = [...changes, ...planTags(context, revision.found, changes)];
  return all.some((change) => change.operations.some(startsDeployment))
    ? withTaskBefore(context, all, revision.arn)
    : all;
};

/** Only what the scope is about: what is missing or changed elsewhere is deploy-tenant's. */
const partOf = (context: PlanContext, revision: Revision): Change[] => [
  ...planService(context, revision.arn),
  ...(context.scope.of === 'scaling' && context.settings.scaling ? planScaling(context) : []),
  ...(context.scope.of === 'revision' ? planRevisionTags(context, context.scope.revision) : []),
];

/** The record of a part leaves what others changed on record as it was, so that it stays drift. */
const appliedTagFor = (context: PlanContext, { wanted }: Revision, others: ReadonlySet<ResourceKind>): string => {
  const { scope, run, settings, found } = context;
  const fresh = appliedTagOf(run.version, settings, wanted);
  const present = found.serviceTags[tagKeys.applied];
  return scope.of === 'settings' || present === undefined ? fresh : mergedAppliedTag(fresh, present, others);
};

const stateWarnings = ({ identity, scope, state }: PlanContext): string[] =>
  state.stopped && scope.of !== 'scaling'
    ? [
        `tenant ${identity.tenant} is stopped and stays so: no task runs, and nothing can be verified; scale-tenant with state: running starts it`,
      ]
    : [];

/**
 * What has to be done so that AWS holds what the settings say. Pure: the same arguments give the same plan.
 * @throws StepError 3 where it must not be done
 */
export const planTenant = ({ context, imageStated }: PlanRequest): Plan => {
  const { found, present, scope } = context;
  const revision = scope.of === 'settings' ? planTaskDefinition(context) : keptRevision(context);
  const all = withoutAbsent(scope.of === 'settings' ? wholeTenant(context, revision) : partOf(context, revision));
  const applied = found.serviceTags[tagKeys.applied];
  const others = new Set(
    changedByOthers({
      settings: present,
      definition: found.taskDefinition?.definition,
      definitionDigest: found.taskDefinition?.tags[tagKeys.digest],
      applied,
    }),
  );
  const touched = new Set(all.map((change) => change.resource));
  const deploys = all.some((change) => change.operations.some(startsDeployment));
  const changes = all.map((change) => ({
    ...change,
    reason: change.reason || (others.has(change.resource) ? 'changed by others since our last run' : 'asked for'),
  }));
  return {
    planId: planIdOf(all),
    stages: changes.length === 0 ? [] : [{ changes, until: 'steady' }],
    changes,
    drift: [...others].map((resource) => ({ resource, kept: !touched.has(resource) })),
    warnings: [
      ...stateWarnings(context),
      ...roomWarnings(context),
      ...furtherRuleWarnings(context),
      ...healthCheckPortWarnings(context),
      ...(scope.of === 'settings' ? [...commandWarnings(context), ...hostPortWarnings(context)] : []),
      ...(scope.of === 'settings'
        ? [
            ...imageWarnings(context, imageStated, deploys),
            ...environmentWarnings(context),
            ...spotWarnings(context),
            ...addressWarnings(context),
            ...shadowWarnings(context),
            ...certificateWarnings(context),
          ]
        : []),
    ],
    taskDefinitionArn: revision.arn,
    applied: appliedTagFor(context, revision, others),
  };
};
