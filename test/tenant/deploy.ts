import type { Operation } from '../../ts-steps/aws/operations.ts';
import type { ClusterSnapshot, Snapshot, TenantSnapshot } from '../../ts-steps/aws/snapshot.ts';
import { invalidInput } from '../../ts-steps/data/errors.ts';
import { tagKeys } from '../../ts-steps/data/tag-keys.ts';
import { apply } from '../../ts-steps/engine/apply.ts';
import { catalog } from '../../ts-steps/generated/deploy-tenant.catalog.ts';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { parameterAt } from '../../ts-steps/runtime/catalog-place.ts';
import { checkSettings } from '../../ts-steps/tenant/check.ts';
import { clusterDefaults } from '../../ts-steps/tenant/cluster-defaults.ts';
import type { PlanContext, RunFacts } from '../../ts-steps/tenant/context.ts';
import { endedLease, leaseOf } from '../../ts-steps/tenant/lease.ts';
import { type Names, namesOf } from '../../ts-steps/tenant/names.ts';
import type { Order } from '../../ts-steps/tenant/order.ts';
import { ownershipError } from '../../ts-steps/tenant/ownership.ts';
import { settingsOfPart } from '../../ts-steps/tenant/part.ts';
import { type Plan, planTenant } from '../../ts-steps/tenant/plan.ts';
import {
  isFargate,
  type PresentSettings,
  type ResolvedSettings,
  resolveSettings,
} from '../../ts-steps/tenant/settings.ts';
import { settingsOf } from '../../ts-steps/tenant/settings-of.ts';
import { wantedState } from '../../ts-steps/tenant/state.ts';
import { ownerTags } from '../../ts-steps/tenant/tags.ts';
import { type FakeAws, setTags } from './fake-aws.ts';
import { executeOn } from './fake-execute.ts';
import { newestOf, observe } from './fake-observe.ts';

/** What was read of the fake, and what is to be done about it. */
export interface Planned {
  readonly names: Names;
  readonly snapshot: Snapshot;
  readonly found: TenantSnapshot;
  readonly present: PresentSettings;
  readonly settings: ResolvedSettings;
  readonly plan: Plan;
}

export const typeAt = (pointer: string): string | undefined => parameterAt(pointer, catalog)?.type;

const facts = ({ build, forceNewDeployment, adopt, beforeDeploy }: DeployTenantInput): RunFacts => ({
  token: '0123456789abcdef0123456789abcdef',
  lease: leaseOf('0123456789abcdef', build),
  build,
  version: '1.0.0',
  forceNewDeployment: forceNewDeployment ?? false,
  adopt: adopt ?? false,
  beforeDeploy,
});

const ofCluster = (cluster: ClusterSnapshot) => clusterDefaults(cluster, typeAt);

const wholeSettings = (
  request: DeployTenantInput,
  { cluster }: Snapshot,
  found: TenantSnapshot,
  present: PresentSettings,
): ResolvedSettings => {
  const { settings: defaults, problems: wrongTags } = ofCluster(cluster);
  const { settings, problems } = resolveSettings(request, {
    cluster,
    clusterDefaults: defaults,
    present: found.service === undefined ? undefined : present,
  });
  const all = [...wrongTags, ...problems];
  if (settings === undefined || all.length > 0) throw invalidInput(all);
  const checked = checkSettings(settings, { fargate: isFargate(settings, cluster), resolved: true });
  if (checked.length > 0) throw invalidInput(checked);
  return settings;
};

/** Observes and plans as the step does, without a client. */
export const planFor = (
  aws: FakeAws,
  request: DeployTenantInput,
  run: RunFacts = facts(request),
  order: Order = { of: 'settings' },
): Planned => {
  const identity = { cluster: aws.cluster.name, tenant: request.name, service: 'web' };
  const names = namesOf(identity);
  const { snapshot, found } = observe(aws, request, names);
  const { cluster, loadBalancer, zones } = snapshot;
  const present = settingsOf(found, names);
  const settings =
    order.of === 'settings'
      ? wholeSettings(request, snapshot, found, present)
      : settingsOfPart(order, request, {
          names,
          found,
          present,
          cluster,
          clusterDefaults: ofCluster(cluster).settings,
        });
  const fargate = isFargate(settings, cluster);
  const foreign = ownershipError({ identity, names, found, newestTaskDefinition: undefined, adopt: run.adopt });
  if (foreign !== undefined) throw foreign;
  const context: PlanContext = {
    identity,
    names,
    cluster,
    loadBalancer,
    zones,
    found,
    present,
    settings,
    fargate,
    order,
    state: wantedState(order, found, settings),
    run,
    tags: { ...settings.tags, ...ownerTags(identity) },
    isNew: found.service === undefined,
  };
  const imageStated = request.image !== undefined;
  const plan = planTenant({ context, newestTaskDefinition: undefined, imageStated });
  const newest = plan.taskDefinitionArn === undefined && !context.isNew ? newestOf(aws, names.family) : undefined;
  return {
    names,
    snapshot,
    found,
    present,
    settings,
    plan: newest === undefined ? plan : planTenant({ context, newestTaskDefinition: newest, imageStated }),
  };
};

export const operationsOf = ({ changes }: Plan): Operation[] => changes.flatMap((change) => [...change.operations]);

/** Plans, applies to the fake, and leaves the record as a run does. */
export const deploy = async (aws: FakeAws, request: DeployTenantInput, order?: Order): Promise<Planned> => {
  const planned = planFor(aws, request, facts(request), order);
  await apply(operationsOf(planned.plan), {
    // One tick later, as a call would answer.
    execute: async (one) => {
      await Promise.resolve();
      return executeOn(aws, one.kind, one.input);
    },
    signal: new AbortController().signal,
  });
  if (planned.plan.changes.length > 0) {
    const service = aws.services.get(planned.names.serviceName);
    setTags(aws, service?.serviceArn ?? '', {
      [tagKeys.applied]: planned.plan.record,
      [tagKeys.run]: endedLease(leaseOf('0123456789abcdef', request.build)),
    });
  }
  return planned;
};

/** A plan in short: `create targetGroup`, sorted. */
export const actionsOf = ({ changes }: Plan): string[] =>
  changes.map(({ action, resource }) => `${action} ${resource}`).sort();

/** The kinds of a plan's operations, sorted. */
export const kindsOf = (plan: Plan): string[] =>
  operationsOf(plan)
    .map((one) => one.kind)
    .sort();

/** A request that states all that AWS holds. */
export const statedRequest = (name: string, present: PresentSettings): DeployTenantInput => ({
  ...(Object.fromEntries(
    Object.entries(present).filter(([, value]) => value !== undefined),
  ) as Partial<DeployTenantInput>),
  name,
});
