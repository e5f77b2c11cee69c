import type { Tags } from '../data/tags.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { pages } from './paging.ts';

/** A kind of resource, and how the API of that kind tells whether one exists. */
export interface TaggedKind<AnyClients> {
  /** Matches the ARNs of the kind; its first group is the name or id that `isThere` is called with. */
  readonly of: RegExp;
  readonly isThere: (clients: AnyClients, name: string, arn: string) => Promise<boolean>;
}

/** Resources that AWS's tag index names under some tags. */
export interface TaggedResources {
  /** ARNs of those that exist, as the API of their kind says. */
  readonly there: readonly string[];
  /** ARNs of other kinds, for which nothing but the index was asked. */
  readonly unknown: readonly string[];
}

/**
 * Finds the resources that AWS's tag index names under all of these tags. The index is a hint: it lags by hours and
 * does not know every kind of resource. So each resource that it names is looked up by the API of its own kind.
 * https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html
 * @throws AwsCallError where the caller may not call tag:GetResources
 */
export const findTaggedResources = async <AnyClients extends Clients>(
  clients: AnyClients,
  tags: Tags,
  kinds: readonly TaggedKind<AnyClients>[],
): Promise<TaggedResources> => {
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
