import { type Tags, tagsOf } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks } from './paging.ts';

/** Tags of load balancing resources by ARN, 20 a call. A resource that does not exist is not in the answer. */
export const describeElbTags = async (clients: Clients, arns: readonly string[]): Promise<Map<string, Tags>> => {
  const { send, DescribeTagsCommand } = await clients.elbv2();
  const read = async (some: readonly string[]): Promise<[string, Tags][]> => {
    try {
      const answer = await send(new DescribeTagsCommand({ ResourceArns: [...some] }));
      return (answer.TagDescriptions ?? []).map((one) => [one.ResourceArn ?? '', tagsOf(one.Tags)]);
    } catch (error) {
      if (!isAws(error, 'TargetGroupNotFound', 'RuleNotFound', 'ListenerNotFound', 'LoadBalancerNotFound')) throw error;
      // One ARN that does not exist makes the whole call fail: each is then asked for by itself.
      return some.length === 1 ? [] : (await Promise.all(some.map((arn) => read([arn])))).flat();
    }
  };
  return new Map((await Promise.all(chunks(arns, 20).map(read))).flat());
};

/** Sets tags of a load balancing resource; other tags stay. */
export const addElbTags = async (clients: Clients, arn: string, tags: Tags): Promise<void> => {
  const { send, AddTagsCommand } = await clients.elbv2();
  await send(
    new AddTagsCommand({ ResourceArns: [arn], Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }),
  );
};

/** Removes tags of a load balancing resource. */
export const removeElbTags = async (clients: Clients, arn: string, tagKeys: readonly string[]): Promise<void> => {
  const { send, RemoveTagsCommand } = await clients.elbv2();
  await send(new RemoveTagsCommand({ ResourceArns: [arn], TagKeys: [...tagKeys] }));
};
