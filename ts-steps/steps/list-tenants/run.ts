import { findCluster } from '../../aws/find-cluster.ts';
import { withClients } from '../../aws/with-clients.ts';
import { exitCodes } from '../../data/errors.ts';
import { clusterTagKeys } from '../../data/tag-keys.ts';
import { lookShallow } from '../../deployment/look-shallow.ts';
import { onCluster } from '../../deployment/see-tenant.ts';
import { layoutWarning } from '../../front/layout.ts';
import { runDefaults } from '../../generated/list-tenants.defaults.ts';
import type { ListTenantsInput } from '../../generated/list-tenants.input.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import { type Clients, tenantServices } from '../../runtime/tenant-clients.ts';
import { accountError } from '../../tenant/ownership.ts';
import { summaryOf, type TenantSummary } from '../../tenant/summary.ts';
import { tableOf } from './table.ts';

/** How many tenants are in each state. */
const statesOf = (tenants: readonly TenantSummary[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { state } of tenants) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

const list = async (input: ListTenantsInput, { log, report }: StepContext, clients: Clients): Promise<StepOutcome> => {
  const { output, state, image } = { ...runDefaults, ...input };
  const { name, cluster: asked } = await findCluster(clients, input.cluster, undefined, clusterTagKeys);
  const place = { clusterName: name, cluster: asked };
  const { cluster, tenants } = await onCluster(place, lookShallow(clients, place));
  const wrongAccount = accountError({ cluster }, input.accountId);
  if (wrongAccount !== undefined) throw wrongAccount;
  const summaries = tenants
    .map(({ service, tags, image: runs }) => summaryOf(service, tags, cluster, runs))
    .filter(
      (one) => (state === undefined || one.state === state) && (image === undefined || one.image?.includes(image)),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  log.tell('run.place', { account: cluster.account, region: cluster.region, cluster: name });
  const newer = layoutWarning(cluster);
  if (newer !== undefined) log.tell('run.newer-layout', { sentence: newer });
  log.tell('state.tenants', { count: summaries.length, states: statesOf(summaries) });
  report({
    cluster: name,
    account: cluster.account,
    region: cluster.region,
    summaries: summaries.map((one) => ({ ...one, placement: { ...one.placement } })),
    depth: 'shallow',
  });
  return { code: exitCodes.done, result: {}, ...(output === 'table' ? { text: tableOf(summaries) } : {}) };
};

/** list-tenants: who is on a cluster, by bulk reads. */
export const run: StepRun<ListTenantsInput> = (input, context) =>
  withClients(tenantServices, input, context, (clients) => list(input, context, clients));
