import type { ClusterPartsSnapshot } from '../../aws/cluster-snapshot.ts';
import { callerOf, observeCluster } from '../../aws/observe-cluster.ts';
import { hasSecretValue } from '../../aws/secrets.ts';
import { checkClusterSettings } from '../../cluster/check.ts';
import type { ClusterContext, ClusterRunFacts } from '../../cluster/context.ts';
import { clusterGuideFor } from '../../cluster/guide.ts';
import { type ClusterNames, clusterNamesOf, policyName } from '../../cluster/names.ts';
import { clusterOwnershipError } from '../../cluster/ownership.ts';
import { type ClusterPlan, planClusterParts } from '../../cluster/plan.ts';
import { resolveClusterSettings } from '../../cluster/settings.ts';
import { clusterSettingsOf } from '../../cluster/settings-of.ts';
import { clusterOwnerTags } from '../../cluster/tags.ts';
import { checkTenantDefaults } from '../../cluster/tenant-defaults.ts';
import type { CreateClusterInput } from '../../generated/create-cluster.input.ts';
import { contract as deployTenant } from '../../generated/deploy-tenant.ts';
import type { ClusterClients } from '../../runtime/cluster-clients.ts';
import { invalidInput, type Problem, refused } from '../../runtime/errors.ts';
import { validateRequest } from '../../runtime/validate.ts';

/** What was read of the cluster, and what is to be done about it. */
export interface PreparedCluster {
  readonly context: ClusterContext;
  readonly names: ClusterNames;
  readonly plan: ClusterPlan;
}

/** Tenants' defaults are held to what a deployment would be held to. */
const problemsOfDefaults = (defaults: Readonly<Record<string, unknown>>): Problem[] => [
  ...checkTenantDefaults(defaults),
  ...validateRequest(deployTenant, { name: 'tenant', ...defaults }, '/tenantDefaults'),
];

/** Reads the cluster and plans: everything of a run up to the first write. */
export const prepareCluster = async (
  clients: ClusterClients,
  request: CreateClusterInput,
  facts: Omit<ClusterRunFacts, 'storesDockerHubLogin'>,
  login: string | undefined,
): Promise<PreparedCluster> => {
  const caller = await callerOf(clients);
  if (request.accountId !== undefined && request.accountId !== caller.account)
    throw refused(
      `This is account ${caller.account}, not ${request.accountId}.`,
      'Check AWS_PROFILE, the credentials and roleArn.',
    );
  const names = clusterNamesOf(request.name, caller.region);
  const [found, isStored] = await Promise.all([
    observeCluster(clients, { ...names, policyName }, clusterGuideFor(request), caller),
    login === undefined || request.dockerHubSecret !== undefined
      ? true
      : hasSecretValue(clients, names.dockerHubSecret, login),
  ]);
  const present = clusterSettingsOf(found, names);
  const { settings, problems } = resolveClusterSettings(request, found.cluster === undefined ? undefined : present);
  const all = [...problems, ...checkClusterSettings(settings), ...problemsOfDefaults(settings.tenantDefaults)];
  if (all.length > 0) throw invalidInput(all);
  const run: ClusterRunFacts = { ...facts, storesDockerHubLogin: !isStored };
  const foreign = clusterOwnershipError(found, names, settings, run);
  if (foreign !== undefined) throw foreign;
  const context: ClusterContext = {
    names,
    settings,
    present,
    found: withSubnetsOf(found),
    run,
    tags: { ...settings.tags, ...clusterOwnerTags(names.cluster) },
    isNew: found.cluster === undefined,
  };
  return { context, names, plan: planClusterParts(context) };
};

/** Subnets in one order, so that two runs write the same tag. */
const withSubnetsOf = (found: ClusterPartsSnapshot): ClusterPartsSnapshot => ({
  ...found,
  subnets: [...found.subnets].sort((a, b) => ((a.SubnetId ?? '') < (b.SubnetId ?? '') ? -1 : 1)),
});
