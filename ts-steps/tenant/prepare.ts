import type { ClusterSnapshot, Snapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { invalidInput, type Problem, refused } from '../data/errors.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';
import type { Settings } from '../generated/deploy-tenant.defaults.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { isBalanced } from './balanced.ts';
import { checkSettings } from './check.ts';
import { clusterDefaults } from './cluster-defaults.ts';
import type { PlanContext, RunFacts } from './context.ts';
import type { Identity, Names } from './names.ts';
import { ownershipError } from './ownership.ts';
import { type Plan, planTenant } from './plan.ts';
import { frontOf } from './routing.ts';
import type { Scope } from './scope.ts';
import { type Occupancy, occupancyOf, seatFor } from './seat.ts';
import { settingType } from './setting-type.ts';
import { isFargate, type PresentSettings, type ResolvedSettings, resolveSettings } from './settings.ts';
import { settingsOf } from './settings-of.ts';
import { settingsOfScope } from './settings-of-scope.ts';
import { ownerTags } from './tags.ts';
import { wantedState } from './wanted-state.ts';

/** What was read of one tenant. */
export interface SeenTenant {
  readonly identity: Identity;
  readonly names: Names;
  readonly snapshot: Snapshot;
  readonly found: TenantSnapshot;
}

/** What one run asks of a tenant. */
export interface Ask {
  /** A merge patch over the tenant's present settings. */
  readonly request: DeployTenantInput;
  readonly run: RunFacts;
  /** Which part of the tenant it is about. */
  readonly scope: Scope;
  /** What the fronts hold, tenants that are planned in the same run included; left out: what was read. */
  readonly occupancy?: Occupancy;
  /** What the schema has against settings that a cluster's tags state; a pointer begins with the tags' prefix. */
  readonly problemsOf: (settings: Settings) => readonly Problem[];
}

/** What the settings are to be, and what is to be done about it. */
export interface PreparedTenant {
  readonly present: PresentSettings;
  readonly settings: ResolvedSettings;
  readonly front: PlanContext['front'];
  /** What the fronts hold once this tenant has its seat. */
  readonly occupancy: Occupancy;
  readonly scope: Scope;
  readonly plan: Plan;
}

/** A value in a cluster's tag is held to what a request is held to. */
const problemsOfDefaults = (
  { name, tags }: ClusterSnapshot,
  defaults: Settings,
  problemsOf: Ask['problemsOf'],
): Problem[] =>
  problemsOf(defaults)
    .filter(({ pointer }) => pointer in tags)
    .map(({ message }) => ({
      pointer: '/cluster',
      message: `Cluster ${name} has the tag ${message}`,
      hint: 'Remove or correct the tag.',
    }));

/** @throws StepError 2 with every problem */
const wholeSettings = (
  { snapshot: { cluster }, found }: SeenTenant,
  present: PresentSettings,
  { request, problemsOf }: Pick<Ask, 'request' | 'problemsOf'>,
): ResolvedSettings => {
  const ofCluster = clusterDefaults(cluster, settingType);
  const { settings, problems } = resolveSettings(request, {
    cluster,
    clusterDefaults: ofCluster.settings,
    present: found.service === undefined ? undefined : present,
  });
  const all = [...ofCluster.problems, ...problemsOfDefaults(cluster, ofCluster.settings, problemsOf), ...problems];
  if (settings === undefined || all.length > 0) throw invalidInput(all);
  const checked = checkSettings(settings, { fargate: isFargate(settings, cluster), resolved: true });
  if (checked.length > 0) throw invalidInput(checked);
  return settings;
};

/**
 * What the planning of each resource looks at, and what the fronts hold once the tenant is seated.
 * @throws StepError 3 where there is no seat for it
 */
export const contextOf = (
  { identity, names, snapshot, found }: SeenTenant,
  { present, settings, scope, run }: Pick<PlanContext, 'present' | 'settings' | 'scope' | 'run'>,
  occupancy: Occupancy = occupancyOf(snapshot.fronts),
): { readonly context: PlanContext; readonly occupancy: Occupancy } => {
  const { cluster, zones } = snapshot;
  const front = frontOf(snapshot, found);
  const seated =
    scope.of === 'settings' && isBalanced(settings) && front !== undefined
      ? seatFor({ identity, settings, found, front }, occupancy)
      : { seat: undefined, occupancy };
  const context: PlanContext = {
    identity,
    names,
    cluster,
    front,
    seat: seated.seat,
    zones,
    found,
    present,
    settings,
    fargate: isFargate(settings, cluster),
    scope,
    state: wantedState(scope, found, settings),
    run,
    tags: { ...settings.tags, ...ownerTags(identity) },
    isNew: found.service === undefined,
  };
  return { context, occupancy: seated.occupancy };
};

const missingListener = ({ name, tags }: ClusterSnapshot): string => {
  const listener = tags[clusterTagKeys.listener] ?? '';
  return listener === ''
    ? `Cluster ${name} has no listener for its tenants.`
    : `Listener ${listener} of cluster ${name}, or its load balancer, is not there.`;
};

/**
 * Settings and plan of one tenant, from what was read and what is asked. Pure: the same arguments give the same plan.
 * @throws StepError 2 where the request is not valid for this tenant, 3 where it must not be done
 */
export const prepareTenant = (
  seen: SeenTenant,
  { request, run, scope, occupancy: before, problemsOf }: Ask,
): PreparedTenant => {
  const { identity, names, snapshot, found } = seen;
  const { cluster } = snapshot;
  const present = settingsOf(found, names);
  const isWhole = scope.of === 'settings';
  const settings = isWhole
    ? wholeSettings(seen, present, { request, problemsOf })
    : settingsOfScope(scope, request, {
        names,
        found,
        present,
        cluster,
        clusterDefaults: clusterDefaults(cluster, settingType).settings,
      });
  const foreign = ownershipError({ identity, names, found, adopt: run.adopt });
  if (foreign !== undefined) throw foreign;
  const { context, occupancy } = contextOf(seen, { present, settings, scope, run }, before);
  if (isWhole && isBalanced(settings) && context.front === undefined)
    throw refused(
      missingListener(cluster),
      'Tag the cluster ecs-tenants:listener with the ARN of a listener of an Application Load Balancer that exists, or say loadBalancer: none for a worker.',
    );
  const plan = planTenant({ context, imageStated: request.image !== undefined });
  return { present, settings, front: context.front, occupancy, scope, plan };
};
