import type { ClusterSnapshot } from '../aws/snapshot.ts';
import { asciiHost } from '../data/host-names.ts';
import { clusterTagKeys } from '../data/tag-keys.ts';

/** Domain of the default host names, by the cluster's tag; whoever wrote the tag may have written it as people do. */
export const domainOf = ({ tags }: ClusterSnapshot): string | undefined => {
  const domain = tags[clusterTagKeys.domain];
  return domain === undefined ? undefined : asciiHost(domain);
};
