import { clusterTagKeys } from '../data/tag-keys.ts';
import { layoutError } from '../front/layout.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { contract } from '../generated/deploy-tenant.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { validateRequest } from '../runtime/validate.ts';
import type { RunFacts } from '../tenant/context.ts';
import type { Order } from '../tenant/order.ts';
import { absentTenant, ownershipError } from '../tenant/ownership.ts';
import { type PreparedTenant, type Ask as PureAsk, prepareTenant } from '../tenant/prepare.ts';
import { askOf } from '../tenant/query.ts';
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
  readonly order?: (seen: Seen, clients: Clients) => Promise<Order>;
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

/** Reads the tenant and plans: everything of a run up to the first write. */
export const prepare = async (
  { clients, feed, signal }: Pick<Workplace, 'clients' | 'feed' | 'signal'>,
  { request, run, order: orderOf }: Ask,
): Promise<Prepared> => {
  const seen = await seeTenant(clients, request, askOf(request), { feed, signal });
  const newer = layoutError(seen.snapshot.cluster);
  if (newer !== undefined) throw newer;
  if (orderOf !== undefined) assertThere(seen, run);
  const order: Order = orderOf === undefined ? { of: 'settings' } : await orderOf(seen, clients);
  return { ...seen, ...prepareTenant(seen, { request, run, order, problemsOf }) };
};
