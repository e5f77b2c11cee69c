import { describeElbTags } from '../aws/elb-tags.ts';
import { observeRemains, type RemainsSnapshot } from '../aws/observe/remains.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { slotName } from '../tenant/names.ts';
import type { TenantQuery } from '../tenant/query.ts';
import { ownerTags } from '../tenant/tags.ts';
import { look, type Place } from './look.ts';

/** Reads all of these tenants as their removal needs it. */
export const lookAtRemains = async (
  clients: Clients,
  place: Place,
  queries: readonly TenantQuery[],
): Promise<RemainsSnapshot> => {
  const snapshot = await look(clients, place, queries);
  const rules = [...snapshot.fronts.values()].flatMap((front) => front.rules);
  const [tags, tenants] = await Promise.all([
    describeElbTags(
      clients,
      rules.flatMap((rule) => rule.RuleArn ?? []),
    ),
    Promise.all(
      queries.map(async (query) => {
        const tenant = snapshot.tenants.get(query.key);
        if (tenant === undefined) return [];
        const { identity } = query;
        const targetGroups = [slotName(identity, 'a'), slotName(identity, 'b')];
        const asked = { ...query, targetGroups, owner: ownerTags(identity) };
        return [[query.key, await observeRemains(clients, asked, tenant)] as const];
      }),
    ),
  ]);
  return {
    snapshot,
    rules: rules.map((rule) => ({ rule, tags: tags.get(rule.RuleArn ?? '') ?? {} })),
    tenants: new Map(tenants.flat()),
  };
};
