import type {
  AutoScalingGroup,
  CreateAutoScalingGroupCommandInput,
  UpdateAutoScalingGroupCommandInput,
} from '@aws-sdk/client-auto-scaling';
import type { Tags } from '../data/tags.ts';
import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { untilGone } from './gone.ts';
import { StaleSnapshot } from './stale.ts';

/** An Auto Scaling group by name, with its instances; undefined where there is none. */
export const describeAutoScalingGroup = async (
  clients: Clients,
  name: string,
): Promise<AutoScalingGroup | undefined> => {
  const { send, DescribeAutoScalingGroupsCommand } = await clients.autoScaling();
  const answer = await send(new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [name] }));
  return answer.AutoScalingGroups?.[0];
};

/**
 * Creates a group; its ARN, which is read afterwards: AWS answers the creation without it.
 * @throws StaleSnapshot where it exists
 */
export const createAutoScalingGroup = async (
  clients: ClusterClients,
  input: CreateAutoScalingGroupCommandInput,
): Promise<string> => {
  const { send, CreateAutoScalingGroupCommand } = await clients.autoScaling();
  try {
    await send(new CreateAutoScalingGroupCommand(input));
  } catch (error) {
    if (isAws(error, 'AlreadyExists', 'AlreadyExistsFault'))
      throw new StaleSnapshot(`Auto Scaling group ${input.AutoScalingGroupName} was created by another run`, {
        cause: error,
      });
    throw error;
  }
  const group = await describeAutoScalingGroup(clients, input.AutoScalingGroupName ?? '');
  return group?.AutoScalingGroupARN ?? '';
};

/** Changes a group; fields that are left out stay. */
export const updateAutoScalingGroup = async (
  clients: ClusterClients,
  input: UpdateAutoScalingGroupCommandInput,
): Promise<void> => {
  const { send, UpdateAutoScalingGroupCommand } = await clients.autoScaling();
  await send(new UpdateAutoScalingGroupCommand(input));
};

/**
 * Replaces instances that were launched with an older template version, a few at a time. Where a refresh is going on
 * already, no other is started.
 * Instances that are protected from scale in are replaced too (`Refresh`): a capacity provider with managed termination
 * protection protects all instances that run tasks, and managed draining moves the tasks away before an instance ends.
 * With `Wait` the refresh would wait an hour for the protection to end, and then fail.
 * https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html (ScaleInProtectedInstances)
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instance-draining.html
 */
export const startInstanceRefresh = async (clients: ClusterClients, name: string): Promise<void> => {
  const { send, StartInstanceRefreshCommand } = await clients.autoScaling();
  try {
    await send(
      new StartInstanceRefreshCommand({
        AutoScalingGroupName: name,
        Strategy: 'Rolling',
        Preferences: { MinHealthyPercentage: 90, SkipMatching: true, ScaleInProtectedInstances: 'Refresh' },
      }),
    );
  } catch (error) {
    if (!isAws(error, 'InstanceRefreshInProgress', 'InstanceRefreshInProgressFault')) throw error;
  }
};

const namedTag = (name: string, Key: string) => ({ ResourceId: name, ResourceType: 'auto-scaling-group', Key });

/** Sets tags of a group, and of the instances that it launches from now on; other tags stay. */
export const tagAutoScalingGroup = async (clients: ClusterClients, name: string, tags: Tags): Promise<void> => {
  const { send, CreateOrUpdateTagsCommand } = await clients.autoScaling();
  await send(
    new CreateOrUpdateTagsCommand({
      Tags: Object.entries(tags).map(([Key, Value]) => ({ ...namedTag(name, Key), Value, PropagateAtLaunch: true })),
    }),
  );
};

/** Removes tags of a group. */
export const untagAutoScalingGroup = async (
  clients: ClusterClients,
  name: string,
  tagKeys: readonly string[],
): Promise<void> => {
  const { send, DeleteTagsCommand } = await clients.autoScaling();
  await send(new DeleteTagsCommand({ Tags: tagKeys.map((key) => namedTag(name, key)) }));
};

/** Why the last launches failed, newest first; empty where none did. */
export const failedLaunches = async (clients: Clients, name: string): Promise<string[]> => {
  const { send, DescribeScalingActivitiesCommand } = await clients.autoScaling();
  const answer = await send(new DescribeScalingActivitiesCommand({ AutoScalingGroupName: name, MaxRecords: 20 }));
  return (answer.Activities ?? [])
    .filter((activity) => activity.StatusCode === 'Failed')
    .map((activity) => activity.StatusMessage ?? activity.Description ?? '');
};

/** Deletes a group with its instances, protected ones too, and waits until they are gone. */
export const deleteAutoScalingGroup = async (
  clients: ClusterClients,
  name: string,
  signal: AbortSignal,
): Promise<void> => {
  const { send, DeleteAutoScalingGroupCommand } = await clients.autoScaling();
  await send(new DeleteAutoScalingGroupCommand({ AutoScalingGroupName: name, ForceDelete: true }));
  await untilGone(async () => (await describeAutoScalingGroup(clients, name)) !== undefined, signal);
};
