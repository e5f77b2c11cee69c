import type { RemainsSnapshot, TenantRemains } from '../../aws/observe/remains.ts';
import type { RuleSnapshot } from '../../aws/snapshot.ts';
import { refused } from '../../data/errors.ts';
import { tagKeys } from '../../data/tag-keys.ts';
import { lookAtRemains } from '../../deployment/look-at-remains.ts';
import { findTenant, onCluster } from '../../deployment/see-tenant.ts';
import { layoutError } from '../../front/layout.ts';
import { targetGroupsOfRule } from '../../front/rules.ts';
import type { RemoveTenantInput } from '../../generated/remove-tenant.input.ts';
import type { Clients } from '../../runtime/tenant-clients.ts';
import type { Change } from '../../tenant/change.ts';
import type { Identity, Names } from '../../tenant/names.ts';
import { accountError, foreignRemains } from '../../tenant/ownership.ts';
import { presentAsk, queryOf } from '../../tenant/query.ts';
import { planTenantRemoval, removalPlanId } from '../../tenant/removal.ts';

/** What was read, and what is to go. */
export interface Prepared {
  readonly identity: Identity;
  readonly names: Names;
  readonly read: RemainsSnapshot;
  readonly remains: TenantRemains;
  /** What has the right name and is somebody else's. */
  readonly foreign: readonly string[];
  readonly plan: { readonly planId: string; readonly changes: readonly Change[] };
}

/** Rules that have to do with the tenant and are not removed. */
const keptRules = (
  { tenant, targetGroups }: TenantRemains,
  { rules }: RemainsSnapshot,
  changes: readonly Change[],
): RuleSnapshot[] => {
  const removed = new Set(
    changes.flatMap(({ operations }) =>
      operations.map((one) => (one.kind === 'deleteRule' ? one.input.arn : undefined)),
    ),
  );
  const known = new Set(tenant.rules.map(({ rule }) => rule.RuleArn));
  const groups = new Set(targetGroups.map(({ description }) => description.TargetGroupArn));
  return rules.filter(
    ({ rule }) =>
      !removed.has(rule.RuleArn) &&
      (known.has(rule.RuleArn) || targetGroupsOfRule(rule).some((arn) => groups.has(arn))),
  );
};

/** Reads the tenant, or what is left of it, and plans its removal. Refuses nothing that is there. */
export const prepare = async (clients: Clients, input: RemoveTenantInput, keepLogs: boolean): Promise<Prepared> => {
  const { identity, place } = await findTenant(clients, input);
  const query = queryOf(identity, presentAsk);
  const { names } = query;
  const read = await onCluster(place, lookAtRemains(clients, place, [query]));
  const remains = read.tenants.get(query.key);
  if (remains === undefined) throw new Error(`tenant ${query.key} was not read`);
  const wrongAccount = accountError(read.snapshot, input.accountId);
  if (wrongAccount !== undefined) throw wrongAccount;
  const newer = layoutError(read.snapshot.cluster);
  if (newer !== undefined) throw newer;
  const changes = planTenantRemoval({ identity, names, read, remains, keepLogs });
  // A family that an older revision proves to be ours goes as a whole, whoever registered its newest one.
  const goes = changes.some((change) => change.resource === 'taskDefinition');
  const found = goes ? { ...remains.tenant, taskDefinition: undefined } : remains.tenant;
  return {
    identity,
    names,
    read,
    remains,
    foreign: foreignRemains({ identity, names, found }, remains.targetGroups, keptRules(remains, read, changes)),
    plan: { planId: removalPlanId(changes), changes },
  };
};

/**
 * Refuses what must stay, before the first write: what is protected, another's service, and a tenant of which there is
 * nothing.
 * @throws StepError 3
 */
export const checkRemoval = (prepared: Prepared, allowMissing: boolean): void => {
  const { identity, names, remains, foreign, plan, read } = prepared;
  const { service, serviceTags, logGroup } = remains.tenant;
  if (foreign.some((one) => one.startsWith('service ')))
    throw refused(`Not ours: ${foreign.join('; ')}.`, 'Whoever owns it has to remove it.');
  if (service !== undefined && serviceTags[tagKeys.protected] === 'on')
    throw refused(
      `Tenant ${identity.tenant} is protected.`,
      `Unset it first: deploy-tenant --name ${identity.tenant} --no-protected.`,
    );
  if (plan.changes.length > 0 || allowMissing) return;
  const kept = logGroup === undefined ? '' : ` (its log group ${names.logGroup} was kept: --no-keep-logs deletes it)`;
  const others = foreign.length === 0 ? '' : ` Not ours: ${foreign.join('; ')}.`;
  throw refused(
    `There is no tenant ${identity.tenant} on cluster ${read.snapshot.cluster.name}, and nothing is left of one${kept}.${others}`,
    'Check name, cluster and region. To take that for success, as after a removal that was repeated: allowMissing: true.',
  );
};
