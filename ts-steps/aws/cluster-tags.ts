import type { Tags } from '../data/tags.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { tagAutoScalingGroup, untagAutoScalingGroup } from './auto-scaling-groups.ts';
import { addElbTags, removeElbTags } from './elb-tags.ts';
import { tagRole, untagRole } from './iam.ts';
import { tagInstanceProfile, untagInstanceProfile } from './instance-profiles.ts';
import { tagEc2Resource, untagEc2Resource } from './network.ts';
import { tagSecret, untagSecret } from './secrets.ts';
import { tagEcsResource, untagEcsResource } from './services.ts';

/** Who keeps the tags of a part of a cluster: each API has its own way. */
export type TagKeeper =
  | 'autoScalingGroup'
  | 'ec2'
  | 'ecs'
  | 'elasticLoadBalancing'
  | 'instanceProfile'
  | 'role'
  | 'secret';

/** Tags of one part of a cluster that are set, and keys of those that go. */
export interface PartTagChange {
  readonly keeper: TagKeeper;
  /** ARN, id or name, as the keeper knows it. */
  readonly id: string;
  readonly set: Tags;
  readonly remove: readonly string[];
}

interface Keeping {
  readonly set: (clients: ClusterClients, id: string, tags: Tags) => Promise<void>;
  readonly remove: (clients: ClusterClients, id: string, tagKeys: readonly string[]) => Promise<void>;
}

const keepers: Readonly<Record<TagKeeper, Keeping>> = {
  autoScalingGroup: { set: tagAutoScalingGroup, remove: untagAutoScalingGroup },
  ec2: { set: tagEc2Resource, remove: untagEc2Resource },
  ecs: { set: tagEcsResource, remove: untagEcsResource },
  elasticLoadBalancing: { set: addElbTags, remove: removeElbTags },
  instanceProfile: { set: tagInstanceProfile, remove: untagInstanceProfile },
  role: { set: tagRole, remove: untagRole },
  secret: { set: tagSecret, remove: untagSecret },
};

/** Sets and takes away tags of one part of a cluster; its other tags stay. */
export const tagPart = async (clients: ClusterClients, { keeper, id, set, remove }: PartTagChange): Promise<void> => {
  if (Object.keys(set).length > 0) await keepers[keeper].set(clients, id, set);
  if (remove.length > 0) await keepers[keeper].remove(clients, id, remove);
};
