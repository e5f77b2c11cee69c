import type { Tags } from '../data/tags.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { describeAlarms } from './alarms.ts';
import { describeCapacityProvider } from './capacity-providers.ts';
import { describeClusters } from './clusters.ts';
import { describeElbTags } from './elb-tags.ts';
import { describeLogGroups } from './log-groups.ts';
import { pages } from './paging.ts';
import { describeServices } from './services.ts';
import { describeTaskDefinition } from './task-definitions.ts';

/** How a resource is asked for by the API of its own kind. */
export interface Confirmer<AnyClients> {
  /** ARNs of the kind; the first group is what the kind goes by. */
  readonly of: RegExp;
  readonly isThere: (clients: AnyClients, name: string, arn: string) => Promise<boolean>;
}

export interface Strays {
  /** ARNs of what is there. */
  readonly there: readonly string[];
  /** ARNs that only the index names: of kinds that nothing is known of here. */
  readonly unknown: readonly string[];
}

/** Kinds that a tenant has. */
export const tenantKinds: readonly Confirmer<Clients>[] = [
  {
    of: /:elasticloadbalancing:/,
    isThere: async (clients, _name, arn) => (await describeElbTags(clients, [arn])).has(arn),
  },
  {
    of: /:ecs:[^:]*:[^:]*:service\/(.+)$/,
    isThere: async (clients, path) => {
      const [cluster = '', name = ''] = path.split('/');
      if ((await describeClusters(clients, [cluster])).length === 0) return false;
      return (await describeServices(clients, cluster, [name])).size > 0;
    },
  },
  {
    of: /:ecs:[^:]*:[^:]*:task-definition\/(.+)$/,
    isThere: async (clients, _name, arn) => {
      const found = await describeTaskDefinition(clients, arn);
      return found !== undefined && found.definition.status !== 'DELETE_IN_PROGRESS';
    },
  },
  {
    of: /:ecs:[^:]*:[^:]*:cluster\/(.+)$/,
    isThere: async (clients, name) => (await describeClusters(clients, [name])).length > 0,
  },
  {
    of: /:ecs:[^:]*:[^:]*:capacity-provider\/(.+)$/,
    isThere: async (clients, name) => (await describeCapacityProvider(clients, name)) !== undefined,
  },
  {
    of: /:logs:[^:]*:[^:]*:log-group:([^:]+)/,
    isThere: async (clients, name) => (await describeLogGroups(clients, [name])).some((group) => group.name === name),
  },
  {
    of: /:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/,
    isThere: async (clients, name) => (await describeAlarms(clients, [name])).length > 0,
  },
];

/**
 * What AWS's tag index names under all of these tags. The index is a hint: it lags for hours, and lacks kinds; what it
 * names is asked for by the API of its own kind.
 * @throws AwsCallError where the caller may not call tag:GetResources
 */
export const findStrays = async <AnyClients extends Clients>(
  clients: AnyClients,
  tags: Tags,
  kinds: readonly Confirmer<AnyClients>[],
): Promise<Strays> => {
  const { send, GetResourcesCommand } = await clients.tagging();
  const TagFilters = Object.entries(tags).map(([Key, value]) => ({ Key, Values: [value] }));
  const read = await pages(
    (PaginationToken: string | undefined) =>
      send(new GetResourcesCommand({ TagFilters, ResourcesPerPage: 100, PaginationToken })),
    // The last page has an empty token.
    (page) => (page.PaginationToken === '' ? undefined : page.PaginationToken),
  );
  const arns = read.flatMap((page) => page.ResourceTagMappingList ?? []).flatMap((one) => one.ResourceARN ?? []);
  const found = await Promise.all(
    arns.map(async (arn) => {
      const kind = kinds.find(({ of }) => of.test(arn));
      if (kind === undefined) return { arn, is: 'unknown' as const };
      const name = kind.of.exec(arn)?.[1] ?? '';
      return { arn, is: (await kind.isThere(clients, name, arn)) ? ('there' as const) : ('gone' as const) };
    }),
  );
  const those = (what: string): string[] => found.filter(({ is }) => is === what).map(({ arn }) => arn);
  return { there: those('there'), unknown: those('unknown') };
};
