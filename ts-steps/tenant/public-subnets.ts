import type { ClusterSnapshot } from '../aws/snapshot.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';
import type { Settings } from '../generated/deploy-tenant.defaults.ts';

/** Whether an internet gateway is the way out of all these subnets, as far as the cluster's tag tells. */
export const arePublic = (subnets: readonly string[] | undefined, { tags }: Pick<ClusterSnapshot, 'tags'>): boolean => {
  const known = (tags[clusterTagKeys.publicSubnets] ?? '').split(' ');
  return subnets !== undefined && subnets.length > 0 && subnets.every((subnet) => known.includes(subnet));
};

/**
 * Whether tasks on Fargate get a public address where nobody says it. Without one they reach nothing through an internet
 * gateway, and so no registry. A tenant that stands in a network keeps what it has: the address is no secret to firewalls.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html
 * @param present undefined for a new tenant
 * @param isReset whether the default is asked for by name
 */
export const defaultAddress = (
  subnets: readonly string[] | undefined,
  cluster: Pick<ClusterSnapshot, 'tags'>,
  present: { readonly [Name in 'subnets' | 'assignPublicIp']?: Settings[Name] | undefined } | undefined,
  isReset: boolean,
): Settings['assignPublicIp'] => {
  if (present?.subnets !== undefined && !isReset) return present.assignPublicIp;
  return arePublic(subnets, cluster) ? 'ENABLED' : undefined;
};
