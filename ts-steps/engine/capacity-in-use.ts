import type { ClusterCapacity } from '../aws/capacity-providers.ts';
import { listServices } from '../aws/services.ts';
import { refused } from '../data/errors.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';

const several = (what: string, names: readonly string[]): string =>
  `${what}${names.length === 1 ? '' : 's'} ${names.join(', ')}`;

/**
 * ECS takes no capacity provider from a cluster while services run on it (ResourceInUseException): who they are, and what
 * can be done. Reads the services only then.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html
 * @param input the operation's
 * @returns the failure to end with: AWS's own where it is another one
 */
export const capacityInUse = async (clients: ClusterClients, input: object, error: unknown): Promise<unknown> => {
  if (!isAws(error, 'ResourceInUse') || error.aws?.operation !== 'PutClusterCapacityProviders') return error;
  // Without providers all of them were to go.
  const { cluster = '', capacityProviders = [] } = input as Partial<ClusterCapacity>;
  const used = (await listServices(clients, cluster)).map((service) => ({
    name: service.serviceName ?? '',
    providers: (service.capacityProviderStrategy ?? [])
      .map((one) => one.capacityProvider ?? '')
      .filter((name) => !capacityProviders.includes(name)),
  }));
  const users = used.filter(({ providers }) => providers.length > 0);
  if (users.length === 0) return error;
  const providers = [...new Set(users.flatMap((one) => one.providers))].sort();
  const names = users.map(({ name }) => name).sort();
  return refused(
    `ECS does not take ${several('capacity provider', providers)} from cluster ${cluster}: ${several('service', names)} ${names.length === 1 ? 'runs' : 'run'} on it.`,
    'A capacity provider belongs to one Auto Scaling group for good. Where that group was deleted: remove these tenants (remove-tenant), run create-cluster, and deploy them again. To remove the cluster, remove its tenants first.',
  );
};
