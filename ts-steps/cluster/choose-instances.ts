import { ownTagKeys } from '../data/tag-keys.ts';
import type { Tags } from '../data/tags.ts';
import { defaultInstanceTypes, typesArchitecture } from './instance-types.ts';
import type { ClusterAsk, ClusterQuery } from './query.ts';
import { hasInstances } from './settings.ts';
import { readSettingsTag } from './settings-tag.ts';

const asksForGpu = (ask: ClusterAsk, tags: Tags): boolean => ask.gpu ?? readSettingsTag(tags)['gpu'] === 'true';

const askedArchitecture = (ask: ClusterAsk, tags: Tags): 'X86_64' | 'ARM64' =>
  ask.cpuArchitecture ??
  typesArchitecture(ask.instanceTypes ?? []) ??
  (readSettingsTag(tags)['cpuArchitecture'] === 'ARM64' ? 'ARM64' : 'X86_64');

/** Whether the cluster has, or is to have, instances of our making. */
export const asksForInstances = ({ ask }: ClusterQuery, tags: Tags): boolean => {
  const present = readSettingsTag(tags);
  return hasInstances({
    capacity: ask.capacity ?? (present['capacity'] as ClusterAsk['capacity']) ?? 'EC2_SPOT',
    capacityProvider: ask.capacityProvider ?? tags[ownTagKeys.capacityProvider],
    existingCluster: ask.existingCluster ?? present['existingCluster'] === 'true',
  });
};

/**
 * Name of the public SSM parameter that holds the id of the ECS-optimised image.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/retrieve-ecs-optimized_AMI.html
 */
export const imageParameter = ({ ask }: ClusterQuery, tags: Tags): string => {
  const arm = askedArchitecture(ask, tags) === 'ARM64';
  const variant = asksForGpu(ask, tags) ? 'gpu/' : arm ? 'arm64/' : '';
  return `/aws/service/ecs/optimized-ami/amazon-linux-2023/${variant}recommended/image_id`;
};

/**
 * Instance types for which AWS is asked whether the zones offer them. Types that the cluster has already are left out:
 * they were checked when it got them.
 */
export const typesToCheck = (query: ClusterQuery, tags: Tags): readonly string[] => {
  const { ask } = query;
  if (!asksForInstances(query, tags)) return [];
  if (ask.instanceTypes !== undefined) return ask.instanceTypes;
  const present = readSettingsTag(tags);
  const architecture = askedArchitecture(ask, tags);
  const gpu = asksForGpu(ask, tags);
  const isUnchanged = architecture === present['cpuArchitecture'] && String(gpu) === present['gpu'];
  return ask.instanceRequirements !== undefined || isUnchanged ? [] : defaultInstanceTypes(architecture, gpu);
};
