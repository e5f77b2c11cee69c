import { clusterTagKeys } from '../data/tag-keys.ts';
import { layoutError } from '../front/layout.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { contract } from '../generated/deploy-tenant.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { validateRequest } from '../runtime/validate.ts';
import type { RunFacts } from '../tenant/context.ts';
import { absentTenant, leavingTenant, ownershipError } from '../tenant/ownership.ts';
import { type PreparedTenant, type Ask as PureAsk, prepareTenant } from '../tenant/prepare.ts';
import { askOf } from '../tenant/query.ts';
import type { Scope } from '../tenant/scope.ts';
import { isLeaving } from '../tenant/service-state.ts';
import { type Seen, seeTenant } from './see-tenant.ts';
import type { Workplace } from './workplace.ts';

/** What was read, and what is to be done about it. */
export type Prepared = Seen & PreparedTenant;

/** What a run asks for. */
export interface Ask {
  /** A merge patch over the tenant's present settings, and whom it is about. */
  readonly request: DeployTenantInput;
  readonly run: RunFacts;
  /** Which part of the tenant it is about; left out: the whole. Told once the tenant was read and is known to be there. */
  readonly scope?: (seen: Seen, clients: Clients) => Promise<Scope>;
}

const tagPrefix = clusterTagKeys.defaultPrefix.replace(/\/$/, '');

const problemsOf: PureAsk['problemsOf'] = (settings) =>
  validateRequest(contract, { name: 'tenant', ...settings }, tagPrefix);

/** @throws StepError 3 where there is no such tenant, or it is somebody else's */
const assertThere = ({ identity, names, found }: Seen, { adopt }: RunFacts): void => {
  if (found.service === undefined) throw absentTenant(identity);
  const foreign = ownershipError({ identity, names, found, adopt });
  if (foreign !== undefined) throw foreign;
};

const leavingWarning = ({ names }: Seen): string =>
  `service ${names.serviceName} is being removed: this plan is made as if it were gone; a deployment waits for that, and makes the tenant anew`;

/**
 * Reads the tenant and plans: everything of a run up to the first write. A service that ECS still removes is waited for,
 * and then read again: the tenant is a new one then.
 * @param untilGone waits until the service of a tenant that is being removed is gone; undefined where only a plan is asked for
 * @throws StepError 3 where what is asked for needs a tenant that stays
 */
export const prepare = async (
  { clients, feed, signal }: Pick<Workplace, 'clients' | 'feed' | 'signal'>,
  { request, run, scope: scopeOf }: Ask,
  untilGone: ((seen: Seen) => Promise<void>) | undefined,
): Promise<Prepared> => {
  const ask = askOf(request);
  let seen = await seeTenant(clients, request, ask, { feed, signal });
  const newer = layoutError(seen.snapshot.cluster);
  if (newer !== undefined) throw newer;
  if (scopeOf !== undefined) assertThere(seen, run);
  const warnings: string[] = [];
  if (isLeaving(seen.found.service)) {
    if (scopeOf !== undefined) throw leavingTenant(seen.identity);
    if (untilGone === undefined) warnings.push(leavingWarning(seen));
    else await untilGone(seen);
    seen = await seeTenant(clients, request, ask, untilGone === undefined ? 'as-if-gone' : { feed, signal });
  }
  const scope: Scope = scopeOf === undefined ? { of: 'settings' } : await scopeOf(seen, clients);
  const prepared = prepareTenant(seen, { request, run, scope, problemsOf });
  const { plan } = prepared;
  return { ...seen, ...prepared, plan: { ...plan, warnings: [...warnings, ...plan.warnings] } };
};
