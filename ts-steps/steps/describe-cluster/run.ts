import { failedLaunches } from '../../aws/auto-scaling-groups.ts';
import { countSpotInstances } from '../../aws/instances.ts';
import { regionOf } from '../../aws/observe/caller.ts';
import { listServices } from '../../aws/services.ts';
import { withClients } from '../../aws/with-clients.ts';
import { checkAccount } from '../../cluster/account.ts';
import { existingResources } from '../../cluster/existing-resources.ts';
import { clusterNamesOf } from '../../cluster/names.ts';
import { presentClusterQueryOf } from '../../cluster/query.ts';
import { clusterSettingsOf } from '../../cluster/settings-of.ts';
import { exitCodes } from '../../data/errors.ts';
import { clusterTagKeys, tagKeys } from '../../data/tag-keys.ts';
import { tagsOf } from '../../data/tags.ts';
import { lookAtCluster } from '../../deployment/look-at-cluster.ts';
import { layoutWarning } from '../../front/layout.ts';
import type { DescribeClusterInput } from '../../generated/describe-cluster.input.ts';
import { type ClusterClients, clusterServices } from '../../runtime/cluster-clients.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import { capacityLine, missing, risksOf } from './state.ts';

/** Characters. */
const labelWidth = 15;

const describe = async (
  input: DescribeClusterInput,
  { log, report }: StepContext,
  clients: ClusterClients,
): Promise<StepOutcome> => {
  const names = clusterNamesOf(input.name, await regionOf(clients));
  const found = await lookAtCluster(clients, presentClusterQueryOf(names));
  checkAccount(found, input.accountId);
  const parts = existingResources(found, names);
  if (found.cluster === undefined) throw missing(found, names);
  const settings = clusterSettingsOf(found, names);
  const ids = (found.autoScalingGroup?.Instances ?? []).flatMap((instance) => instance.InstanceId ?? []);
  const joined = found.cluster.registeredContainerInstancesCount ?? 0;
  const [services, spot, failures] = await Promise.all([
    listServices(clients, input.name),
    countSpotInstances(clients, ids),
    found.autoScalingGroup === undefined ? [] : failedLaunches(clients, names.autoScalingGroup),
  ]);
  const tenants = services.flatMap((service) => tagsOf(service.tags)[tagKeys.tenant] ?? []).sort();
  const scheme = found.clusterTags[clusterTagKeys.scheme] ?? 'none';

  log.tell('run.place', { account: found.account, region: found.region, cluster: input.name });
  const newer = layoutWarning({ name: input.name, tags: found.clusterTags });
  if (newer !== undefined) log.tell('run.newer-layout', { sentence: newer });
  for (const sentence of risksOf({ found, names, settings, joined, failures })) log.tell('state.risk', { sentence });
  const fact = (label: string, value: string): void => log.tell('state.fact', { label, value, width: labelWidth });
  const { LoadBalancerName = 'none', State } = found.loadBalancer ?? {};
  const shown = `${tenants.slice(0, 20).join(', ')}${tenants.length > 20 ? ' …' : ''}`;
  fact('cluster', `${input.name}, ${found.cluster.status}${settings.protected === true ? ', protected' : ''}`);
  fact('capacity', capacityLine(found, settings, spot, joined));
  fact('load balancer', `${LoadBalancerName}${found.loadBalancer === undefined ? '' : `, ${State?.Code}, ${scheme}`}`);
  fact('domain', settings.domain ?? 'none');
  fact('tenants', tenants.length === 0 ? 'none' : `${tenants.length}: ${shown}`);
  report({
    cluster: input.name,
    account: found.account,
    region: found.region,
    settings: Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)),
    parts: parts.map((one) => ({ ...one })),
    tenants,
    depth: 'deep',
  });
  return { code: exitCodes.done, result: {} };
};

/** describe-cluster: what a cluster is, how it is, and who is on it. */
export const run: StepRun<DescribeClusterInput> = (input, context) =>
  withClients(clusterServices, input, context, (clients) => describe(input, context, clients));
