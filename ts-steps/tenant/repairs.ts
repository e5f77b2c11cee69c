import type { Snapshot, TenantSnapshot } from '../aws/snapshot.ts';
import { StepError } from '../data/errors.ts';
import type { Change } from './change.ts';
import { clusterDefaults, type TypeAt } from './cluster-defaults.ts';
import type { Identity, Names } from './names.ts';
import { type Drift, planTenant } from './plan.ts';
import { isFargate, type PresentSettings, resolveSettings } from './settings.ts';
import { wantedState } from './state.ts';
import { ownerTags } from './tags.ts';

export interface RepairsQuestion {
  readonly identity: Identity;
  readonly names: Names;
  readonly snapshot: Snapshot;
  readonly found: TenantSnapshot;
  readonly present: PresentSettings;
  readonly typeAt: TypeAt;
  /** The library's. */
  readonly version: string;
}

export interface Repairs {
  /** What deploy-tenant would do where nothing is asked of it. */
  readonly changes: readonly Change[];
  readonly drift: readonly Drift[];
  /** Why it would refuse, where it would. */
  readonly refusal: string | undefined;
}

/** What others changed, and what is missing or unlinked: the plan of a deployment that asks for nothing. */
export const repairsOf = ({ identity, names, snapshot, found, present, typeAt, version }: RepairsQuestion): Repairs => {
  const { cluster, loadBalancer, zones } = snapshot;
  const defaults = clusterDefaults(cluster, typeAt);
  const request = { name: identity.tenant };
  const { settings, problems } = resolveSettings(request, { cluster, clusterDefaults: defaults.settings, present });
  const [problem] = [...defaults.problems, ...problems];
  if (settings === undefined || problem !== undefined)
    return { changes: [], drift: [], refusal: problem?.message ?? 'its settings are not known' };
  const order = { of: 'settings' } as const;
  try {
    const plan = planTenant({
      context: {
        identity,
        names,
        cluster,
        loadBalancer,
        zones,
        found,
        present,
        settings,
        fargate: isFargate(settings, cluster),
        order,
        state: wantedState(order, found, settings),
        run: { token: '', lease: '', build: undefined, version, forceNewDeployment: false, adopt: false },
        tags: { ...settings.tags, ...ownerTags(identity) },
        isNew: false,
      },
      newestTaskDefinition: undefined,
      imageStated: false,
    });
    return { changes: plan.changes, drift: plan.drift, refusal: undefined };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    return { changes: [], drift: [], refusal: error.message };
  }
};
