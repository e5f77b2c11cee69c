import type {
  CapacityProvider,
  CreateCapacityProviderCommandInput,
  UpdateCapacityProviderCommandInput,
} from '@aws-sdk/client-ecs';
import { refused } from '../data/errors.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { untilGone } from './gone.ts';
import { StaleSnapshot } from './stale.ts';

/** A capacity provider by name, with its tags; undefined where there is none, or it is being deleted. */
export const describeCapacityProvider = async (
  clients: Clients,
  name: string,
): Promise<CapacityProvider | undefined> => {
  const { send, DescribeCapacityProvidersCommand } = await clients.ecs();
  const answer = await send(new DescribeCapacityProvidersCommand({ capacityProviders: [name], include: ['TAGS'] }));
  return answer.capacityProviders?.find((one) => one.status !== 'INACTIVE');
};

/** Creates a capacity provider; its name. @throws StaleSnapshot where it exists */
export const createCapacityProvider = async (
  clients: ClusterClients,
  input: CreateCapacityProviderCommandInput,
): Promise<string> => {
  const { send, CreateCapacityProviderCommand } = await clients.ecs();
  try {
    await send(new CreateCapacityProviderCommand(input));
  } catch (error) {
    if (isAws(error, 'InvalidParameter', 'Client') && /already exists/i.test(error.message))
      throw new StaleSnapshot(`capacity provider ${input.name} was created by another run`, { cause: error });
    throw error;
  }
  return input.name ?? '';
};

/** Changes a capacity provider's managed scaling. */
export const updateCapacityProvider = async (
  clients: ClusterClients,
  input: UpdateCapacityProviderCommandInput,
): Promise<void> => {
  const { send, UpdateCapacityProviderCommand } = await clients.ecs();
  await send(new UpdateCapacityProviderCommand(input));
};

export interface ClusterCapacity {
  readonly cluster: string;
  readonly capacityProviders: readonly string[];
  readonly defaultCapacityProviderStrategy: readonly { capacityProvider: string; weight: number; base: number }[];
}

/** Sets all capacity providers of a cluster and its default strategy. */
export const putClusterCapacityProviders = async (clients: ClusterClients, input: ClusterCapacity): Promise<void> => {
  const { send, PutClusterCapacityProvidersCommand } = await clients.ecs();
  await send(
    new PutClusterCapacityProvidersCommand({
      cluster: input.cluster,
      capacityProviders: [...input.capacityProviders],
      defaultCapacityProviderStrategy: [...input.defaultCapacityProviderStrategy],
    }),
  );
};

/** ECS accepts a deletion, and may report later that it failed: the provider then stays as it is. */
const checkDeletion = (provider: CapacityProvider | undefined): void => {
  if (provider?.updateStatus !== 'DELETE_FAILED') return;
  throw refused(
    `ECS could not delete capacity provider ${provider.name}: ${provider.updateStatusReason ?? 'it gives no reason'}`,
    'Mend what the reason names and run again: it goes on where this run ended.',
  );
};

/**
 * Deletes a capacity provider, and waits until it is gone.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html (updateStatus)
 * @throws StepError 3 with ECS's reason where the deletion has failed
 */
export const deleteCapacityProvider = async (
  clients: ClusterClients,
  name: string,
  signal: AbortSignal,
): Promise<void> => {
  const { send, DeleteCapacityProviderCommand } = await clients.ecs();
  const answer = await send(new DeleteCapacityProviderCommand({ capacityProvider: name }));
  checkDeletion(answer.capacityProvider);
  await untilGone(async () => {
    const provider = await describeCapacityProvider(clients, name);
    checkDeletion(provider);
    return provider !== undefined;
  }, signal);
};
