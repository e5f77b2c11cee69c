import type { Tags } from '../data/tags.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { tagAutoScalingGroup, untagAutoScalingGroup } from './auto-scaling-groups.ts';
import { addElbTags, removeElbTags } from './elb-tags.ts';
import { tagRole, untagRole } from './iam.ts';
import { tagInstanceProfile, untagInstanceProfile } from './instance-profiles.ts';
import { tagEc2Resource, untagEc2Resource } from './network.ts';
import { tagSecret, untagSecret } from './secrets.ts';
import { tagEcsResource, untagEcsResource } from './services.ts';

/** The API that sets and removes a resource's tags: each has its own calls. */
export type TagApi =
  | 'autoScalingGroup'
  | 'ec2'
  | 'ecs'
  | 'elasticLoadBalancing'
  | 'instanceProfile'
  | 'role'
  | 'secret';

/** A change of one resource's tags: those that are set, and the keys of those that are removed. */
export interface ResourceTagChange {
  readonly tagApi: TagApi;
  /** ARN, id or name, as the API takes it. */
  readonly id: string;
  readonly set: Tags;
  readonly remove: readonly string[];
}

interface TagCalls {
  readonly set: (clients: ClusterClients, id: string, tags: Tags) => Promise<void>;
  readonly remove: (clients: ClusterClients, id: string, tagKeys: readonly string[]) => Promise<void>;
}

const tagCalls: Readonly<Record<TagApi, TagCalls>> = {
  autoScalingGroup: { set: tagAutoScalingGroup, remove: untagAutoScalingGroup },
  ec2: { set: tagEc2Resource, remove: untagEc2Resource },
  ecs: { set: tagEcsResource, remove: untagEcsResource },
  elasticLoadBalancing: { set: addElbTags, remove: removeElbTags },
  instanceProfile: { set: tagInstanceProfile, remove: untagInstanceProfile },
  role: { set: tagRole, remove: untagRole },
  secret: { set: tagSecret, remove: untagSecret },
};

/** Sets and removes tags of one resource of a cluster; its other tags stay. */
export const tagClusterResource = async (
  clients: ClusterClients,
  { tagApi, id, set, remove }: ResourceTagChange,
): Promise<void> => {
  if (Object.keys(set).length > 0) await tagCalls[tagApi].set(clients, id, set);
  if (remove.length > 0) await tagCalls[tagApi].remove(clients, id, remove);
};
