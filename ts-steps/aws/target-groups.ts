import type {
  CreateTargetGroupCommandInput,
  ModifyTargetGroupCommandInput,
  TargetGroup,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Tags } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';
import { StaleSnapshot } from './stale.ts';

/** Target groups by ARN, 20 a call. One that does not exist is not in the answer. */
export const describeTargetGroups = async (clients: Clients, arns: readonly string[]): Promise<TargetGroup[]> => {
  const { send, DescribeTargetGroupsCommand } = await clients.elbv2();
  const read = async (some: readonly string[]): Promise<TargetGroup[]> => {
    try {
      const answer = await send(new DescribeTargetGroupsCommand({ TargetGroupArns: [...some] }));
      return answer.TargetGroups ?? [];
    } catch (error) {
      if (!isAws(error, 'TargetGroupNotFound')) throw error;
      // One ARN that does not exist makes the whole call fail: each is then asked for by itself.
      return some.length === 1 ? [] : (await Promise.all(some.map((arn) => read([arn])))).flat();
    }
  };
  return (await Promise.all(chunks(arns, 20).map(read))).flat();
};

/** A target group by its name; undefined where there is none. */
export const findTargetGroup = async (clients: Clients, name: string): Promise<TargetGroup | undefined> => {
  const { send, DescribeTargetGroupsCommand } = await clients.elbv2();
  try {
    const answer = await send(new DescribeTargetGroupsCommand({ Names: [name] }));
    return answer.TargetGroups?.[0];
  } catch (error) {
    if (isAws(error, 'TargetGroupNotFound')) return undefined;
    throw error;
  }
};

/** All target groups of the Region, 400 a page. */
export const listTargetGroups = async (clients: Clients): Promise<TargetGroup[]> => {
  const { send, DescribeTargetGroupsCommand } = await clients.elbv2();
  const read = await pages(
    (Marker: string | undefined) =>
      send(new DescribeTargetGroupsCommand({ PageSize: 400, ...(Marker === undefined ? {} : { Marker }) })),
    (page) => page.NextMarker,
  );
  return read.flatMap((page) => page.TargetGroups ?? []);
};

/** Attributes of a target group, by the names that AWS gives them. AWS gives them one group at a time. */
export const describeTargetGroupAttributes = async (clients: Clients, arn: string): Promise<Tags> => {
  const { send, DescribeTargetGroupAttributesCommand } = await clients.elbv2();
  try {
    const answer = await send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn }));
    return Object.fromEntries((answer.Attributes ?? []).map((one) => [one.Key ?? '', one.Value ?? '']));
  } catch (error) {
    if (isAws(error, 'TargetGroupNotFound')) return {};
    throw error;
  }
};

/** Creates a target group; its ARN. @throws StaleSnapshot where one of that name appeared meanwhile */
export const createTargetGroup = async (clients: Clients, input: CreateTargetGroupCommandInput): Promise<string> => {
  const { send, CreateTargetGroupCommand } = await clients.elbv2();
  try {
    const answer = await send(new CreateTargetGroupCommand(input));
    return answer.TargetGroups?.[0]?.TargetGroupArn ?? '';
  } catch (error) {
    if (isAws(error, 'DuplicateTargetGroupName'))
      throw new StaleSnapshot(`target group ${input.Name} was created by another run`, { cause: error });
    throw error;
  }
};

/** Changes the health check of a target group. */
export const modifyTargetGroup = async (clients: Clients, input: ModifyTargetGroupCommandInput): Promise<void> => {
  const { send, ModifyTargetGroupCommand } = await clients.elbv2();
  await send(new ModifyTargetGroupCommand(input));
};

/** Sets attributes of a target group; others stay. */
export const modifyTargetGroupAttributes = async (clients: Clients, arn: string, attributes: Tags): Promise<void> => {
  const { send, ModifyTargetGroupAttributesCommand } = await clients.elbv2();
  await send(
    new ModifyTargetGroupAttributesCommand({
      TargetGroupArn: arn,
      Attributes: Object.entries(attributes).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
};

/** Deletes a target group. Gone already is no failure. */
export const deleteTargetGroup = async (clients: Clients, arn: string): Promise<void> => {
  const { send, DeleteTargetGroupCommand } = await clients.elbv2();
  try {
    await send(new DeleteTargetGroupCommand({ TargetGroupArn: arn }));
  } catch (error) {
    if (!isAws(error, 'TargetGroupNotFound')) throw error;
  }
};
