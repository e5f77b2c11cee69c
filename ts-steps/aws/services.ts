import type { CreateServiceCommandInput, Service, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { type Tags, tagsOf } from '../data/tags.ts';
import { awaitedLater } from '../runtime/awaited-later.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { untilGone } from './gone.ts';
import type { ServiceUpdate } from './operations.ts';
import { chunks, pages } from './paging.ts';
import { sentOnce } from './sent-once.ts';
import { StaleSnapshot } from './stale.ts';

/** So many services can be asked for in one call of DescribeServices. */
export const servicesPerCall = 10;

/**
 * Services of a cluster by name, with their tags, ten a call. An INACTIVE service is left out: AWS goes on describing a
 * service after its deletion, and a new one can have its name.
 * @throws AwsCallError ClusterNotFoundException
 */
export const describeServices = async (
  clients: Clients,
  cluster: string,
  names: readonly string[],
): Promise<Map<string, Service>> => {
  const { send, DescribeServicesCommand } = await clients.ecs();
  const answers = await Promise.all(
    chunks(names, servicesPerCall).map((services) =>
      send(new DescribeServicesCommand({ cluster, services, include: ['TAGS'] })),
    ),
  );
  return new Map(
    answers
      .flatMap((answer) => answer.services ?? [])
      .filter((service) => service.status !== 'INACTIVE')
      .map((service) => [service.serviceName ?? '', service]),
  );
};

/** All services of a cluster, with their tags: each page of a hundred names is described while the next one is read. */
export const listServices = async (clients: Clients, cluster: string): Promise<Service[]> => {
  const { send, ListServicesCommand } = await clients.ecs();
  const described: Promise<Map<string, Service>>[] = [];
  await pages(
    async (nextToken: string | undefined) => {
      const page = await send(new ListServicesCommand({ cluster, maxResults: 100, nextToken }));
      const names = (page.serviceArns ?? []).map((arn) => arn.replace(/^.*\//, ''));
      described.push(awaitedLater(describeServices(clients, cluster, names)));
      return page;
    },
    (page) => page.nextToken,
  );
  return (await Promise.all(described)).flatMap((services) => [...services.values()]);
};

/**
 * Creates a service. `clientToken` has to be the same in all attempts.
 * @throws StaleSnapshot where another run has created it meanwhile
 */
export const createService = async (clients: Clients, input: CreateServiceCommandInput): Promise<Service> => {
  const { send, CreateServiceCommand } = await clients.ecs();
  try {
    const answer = await send(new CreateServiceCommand(input));
    return answer.service ?? {};
  } catch (error) {
    if (isAws(error, 'InvalidParameter') && /not idempotent/i.test(error.message))
      throw new StaleSnapshot(`service ${input.serviceName} was created by another run`, { cause: error });
    throw error;
  }
};

/**
 * Updates a service: only the fields that are given. A forced deployment is not begun a second time where the answer is
 * lost: then the service has another deployment than the one before. Any other update may be sent again: it changes nothing
 * the second time.
 * @throws StaleSnapshot where the service is gone
 */
export const updateService = async (
  clients: Clients,
  { deploymentBefore, ...input }: ServiceUpdate,
  signal: AbortSignal,
): Promise<Service> => {
  const { send, UpdateServiceCommand } = await clients.ecs();
  const command = () => new UpdateServiceCommand(input);
  const update = async (sent: UpdateServiceCommand): Promise<Service> => (await send(sent)).service ?? {};
  const begun = async (): Promise<Service | undefined> => {
    const { cluster = '', service = '' } = input;
    const found = (await describeServices(clients, cluster, [service])).get(service);
    return found?.deployments?.[0]?.id === deploymentBefore ? undefined : found;
  };
  try {
    if (input.forceNewDeployment !== true) return await update(command());
    return await sentOnce({ command, send: update, look: begun, signal });
  } catch (error) {
    if (isAws(error, 'ServiceNotFound', 'ServiceNotActive'))
      throw new StaleSnapshot(`service ${input.service} was removed by another run`, { cause: error });
    throw error;
  }
};

/** Sets tags of an ECS resource; others stay. @throws StaleSnapshot where it is gone */
export const tagEcsResource = async (clients: Clients, resourceArn: string, tags: Tags): Promise<void> => {
  const { send, TagResourceCommand } = await clients.ecs();
  try {
    await send(
      new TagResourceCommand({ resourceArn, tags: Object.entries(tags).map(([key, value]) => ({ key, value })) }),
    );
  } catch (error) {
    const isGone =
      isAws(error, 'ResourceNotFound') ||
      (isAws(error, 'InvalidParameter') && /cannot be found|inactive/i.test(error.message));
    if (!isGone) throw error;
    throw new StaleSnapshot(`${resourceArn.replace(/^.*:/, '')} was removed by another run`, { cause: error });
  }
};

/** Removes tags of an ECS resource. */
export const untagEcsResource = async (
  clients: Clients,
  resourceArn: string,
  tagKeys: readonly string[],
): Promise<void> => {
  const { send, UntagResourceCommand } = await clients.ecs();
  await send(new UntagResourceCommand({ resourceArn, tagKeys: [...tagKeys] }));
};

/** The tags of an ECS resource. */
export const listEcsTags = async (clients: Clients, resourceArn: string): Promise<Tags> => {
  const { send, ListTagsForResourceCommand } = await clients.ecs();
  const answer = await send(new ListTagsForResourceCommand({ resourceArn }));
  return tagsOf(answer.tags);
};

/** Deletes a service with its tasks, and waits until it has drained: until then no other service can have its name. */
export const deleteService = async (
  clients: Clients,
  cluster: string,
  service: string,
  signal: AbortSignal,
): Promise<void> => {
  const { send, DeleteServiceCommand } = await clients.ecs();
  try {
    await send(new DeleteServiceCommand({ cluster, service, force: true }));
  } catch (error) {
    if (!isAws(error, 'ServiceNotFound', 'ServiceNotActive')) throw error;
  }
  await untilGone(async () => (await describeServices(clients, cluster, [service])).has(service), signal);
};
