import type { TagApi } from '../../ts-steps/aws/cluster-resource-tags.ts';
import { tagsOf } from '../../ts-steps/data/tags.ts';
import type { FakeAws, Tags } from './fake-aws.ts';

type Retag = (aws: FakeAws, id: string, changed: (tags: Tags) => Tags) => boolean;

const listOf = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** For each API, what changes the tags of the resource with an id; false where there is none. */
export const taggers: Readonly<Record<TagApi, Retag>> = {
  ecs: (aws, id, changed) => {
    const provider = [...aws.providers.values()].find((one) => one.capacityProviderArn === id);
    if (aws.cluster?.clusterArn === id) aws.clusterTags = changed(aws.clusterTags);
    else if (provider !== undefined)
      provider.tags = Object.entries(changed(tagsOf(provider.tags))).map(([key, value]) => ({ key, value }));
    return aws.cluster?.clusterArn === id || provider !== undefined;
  },
  ec2: (aws, id, changed) => {
    const group = [...aws.securityGroups.values()].find((one) => one.GroupId === id);
    if (group !== undefined) group.Tags = listOf(changed(tagsOf(group.Tags)));
    else if (aws.template?.id === id) aws.template = { ...aws.template, tags: changed(aws.template.tags as Tags) };
    return group !== undefined || aws.template?.id === id;
  },
  elasticLoadBalancing: (aws, id, changed) => {
    for (const [arn, front] of aws.fronts)
      if (arn === id) aws.fronts.set(arn, { ...front, tags: changed(front.tags) });
      else if (front.listeners.some((one) => one.ListenerArn === id))
        front.listenerTags[id] = changed(front.listenerTags[id] ?? {});
    return true;
  },
  autoScalingGroup: (aws, id, changed) => {
    if (aws.group?.AutoScalingGroupName !== id) return false;
    aws.group.Tags = listOf(changed(tagsOf(aws.group.Tags)));
    return true;
  },
  role: (aws, id, changed) => {
    const role = aws.roles.get(id);
    if (role !== undefined) aws.roles.set(id, { ...role, tags: changed(role.tags as Tags) });
    return role !== undefined;
  },
  instanceProfile: (aws, id, changed) => {
    if (aws.profile?.name !== id) return false;
    aws.profile = { ...aws.profile, tags: changed(aws.profile.tags as Tags) };
    return true;
  },
  secret: (aws, id, changed) => {
    if (aws.secret?.arn !== id) return false;
    aws.secret = { ...aws.secret, tags: changed(aws.secret.tags as Tags) };
    return true;
  },
};
