import { StepError } from '../data/errors.ts';
import type { Change } from './change.ts';
import { clusterDefaults } from './cluster-defaults.ts';
import { type Drift, planTenant } from './plan.ts';
import { contextOf, type SeenTenant } from './prepare.ts';
import { isLeaving } from './service-state.ts';
import { settingType } from './setting-type.ts';
import { type PresentSettings, resolveSettings } from './settings.ts';

export interface Repairs {
  /** What deploy-tenant would do where nothing is asked of it. */
  readonly changes: readonly Change[];
  readonly drift: readonly Drift[];
  /** Why it would refuse, where it would. */
  readonly refusal: string | undefined;
}

/**
 * What others changed, and what is missing or unlinked: the plan of a deployment that asks for nothing.
 * @param version the library's
 */
export const repairsOf = (seen: SeenTenant, present: PresentSettings, version: string): Repairs => {
  // A service that leaves takes no change: the next run makes the tenant anew.
  if (isLeaving(seen.found.service)) return { changes: [], drift: [], refusal: undefined };
  const { cluster } = seen.snapshot;
  const defaults = clusterDefaults(cluster, settingType);
  const request = { name: seen.identity.tenant };
  const { settings, problems } = resolveSettings(request, { cluster, clusterDefaults: defaults.settings, present });
  const [problem] = [...defaults.problems, ...problems];
  if (settings === undefined || problem !== undefined)
    return { changes: [], drift: [], refusal: problem?.message ?? 'its settings are not known' };
  const run = { token: '', lease: '', build: undefined, version, forceNewDeployment: false, adopt: false };
  try {
    const { context } = contextOf(seen, { present, settings, scope: { of: 'settings' }, run });
    const { changes, drift } = planTenant({ context, imageStated: false });
    return { changes, drift, refusal: undefined };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    return { changes: [], drift: [], refusal: error.message };
  }
};
