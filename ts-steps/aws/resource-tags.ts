import { type Tags, tagsOf } from '../data/tags.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

const pairs = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** Sets tags of a log group; others stay. */
export const tagLogGroup = async (clients: Clients, arn: string, tags: Tags): Promise<void> => {
  const { send, TagResourceCommand } = await clients.logs();
  await send(new TagResourceCommand({ resourceArn: arn, tags: { ...tags } }));
};

/** Removes tags of a log group. */
export const untagLogGroup = async (clients: Clients, arn: string, tagKeys: readonly string[]): Promise<void> => {
  const { send, UntagResourceCommand } = await clients.logs();
  await send(new UntagResourceCommand({ resourceArn: arn, tagKeys: [...tagKeys] }));
};

/** Sets tags of an alarm; others stay. */
export const tagAlarm = async (clients: Clients, arn: string, tags: Tags): Promise<void> => {
  const { send, TagResourceCommand } = await clients.cloudwatch();
  await send(new TagResourceCommand({ ResourceARN: arn, Tags: pairs(tags) }));
};

/** Removes tags of an alarm. */
export const untagAlarm = async (clients: Clients, arn: string, tagKeys: readonly string[]): Promise<void> => {
  const { send, UntagResourceCommand } = await clients.cloudwatch();
  await send(new UntagResourceCommand({ ResourceARN: arn, TagKeys: [...tagKeys] }));
};

/** Sets tags of a scalable target; others stay. */
export const tagScalableTarget = async (clients: Clients, arn: string, tags: Tags): Promise<void> => {
  const { send, TagResourceCommand } = await clients.applicationAutoScaling();
  await send(new TagResourceCommand({ ResourceARN: arn, Tags: { ...tags } }));
};

/** Removes tags of a scalable target. */
export const untagScalableTarget = async (clients: Clients, arn: string, tagKeys: readonly string[]): Promise<void> => {
  const { send, UntagResourceCommand } = await clients.applicationAutoScaling();
  await send(new UntagResourceCommand({ ResourceARN: arn, TagKeys: [...tagKeys] }));
};

/** Tags of an alarm. AWS gives them one alarm at a time. */
export const alarmTags = async (clients: Clients, arn: string): Promise<Tags> => {
  const { send, ListTagsForResourceCommand } = await clients.cloudwatch();
  const answer = await send(new ListTagsForResourceCommand({ ResourceARN: arn }));
  return tagsOf(answer.Tags);
};

/** Tags of a scalable target. AWS gives them one target at a time. */
export const scalableTargetTags = async (clients: Clients, arn: string): Promise<Tags> => {
  const { send, ListTagsForResourceCommand } = await clients.applicationAutoScaling();
  const answer = await send(new ListTagsForResourceCommand({ ResourceARN: arn }));
  return answer.Tags ?? {};
};
