import { regionOf } from '../../aws/observe/caller.ts';
import { hasSecretValue } from '../../aws/secrets.ts';
import { checkAccount } from '../../cluster/account.ts';
import type { ClusterContext, ClusterRunFacts } from '../../cluster/context.ts';
import { type ClusterNames, clusterNamesOf } from '../../cluster/names.ts';
import { type ClusterPlan, planClusterResources } from '../../cluster/plan.ts';
import { prepareClusterContext } from '../../cluster/prepare.ts';
import { clusterQueryOf } from '../../cluster/query.ts';
import { lookAtCluster } from '../../deployment/look-at-cluster.ts';
import type { CreateClusterInput } from '../../generated/create-cluster.input.ts';
import { contract as deployTenant } from '../../generated/deploy-tenant.ts';
import type { ClusterClients } from '../../runtime/cluster-clients.ts';
import { validateRequest } from '../../runtime/validate.ts';

/** What was read of the cluster, and what is to be done about it. */
export interface PreparedCluster {
  readonly context: ClusterContext;
  readonly names: ClusterNames;
  readonly plan: ClusterPlan;
}

/** Reads the cluster and plans: everything of a run up to the first write. */
export const prepareCluster = async (
  clients: ClusterClients,
  request: CreateClusterInput,
  facts: Omit<ClusterRunFacts, 'storesDockerHubLogin'>,
  login: string | undefined,
): Promise<PreparedCluster> => {
  const names = clusterNamesOf(request.name, await regionOf(clients));
  const [found, isStored] = await Promise.all([
    lookAtCluster(clients, clusterQueryOf(request, names)),
    login === undefined || request.dockerHubSecret !== undefined
      ? true
      : hasSecretValue(clients, names.dockerHubSecret, login),
  ]);
  checkAccount(found, request.accountId);
  const context = prepareClusterContext({
    request,
    names,
    found,
    run: { ...facts, storesDockerHubLogin: !isStored },
    // Tenants' defaults are held to what a deployment would be held to.
    problemsOfDefaults: (defaults) => validateRequest(deployTenant, { name: 'tenant', ...defaults }, '/tenantDefaults'),
  });
  return { context, names, plan: planClusterResources(context) };
};
