import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { describeSecret } from './secrets.ts';
import type { TaggedKind } from './tag-index.ts';
import { tenantKinds } from './tenant-kinds.ts';

/** What was read; false where the call fails with one of these errors, which say that the resource is gone. */
const falseOn = async (read: () => Promise<boolean>, ...gone: readonly string[]): Promise<boolean> => {
  try {
    return await read();
  } catch (error) {
    if (isAws(error, ...gone)) return false;
    throw error;
  }
};

/** Kinds of resources that a cluster and its tenants have, and that AWS's tag index may name. */
export const clusterKinds: readonly TaggedKind<ClusterClients>[] = [
  ...tenantKinds,
  {
    of: /:ec2:[^:]*:[^:]*:security-group\/(.+)$/,
    isThere: async (clients, id) => {
      const { send, DescribeSecurityGroupsCommand } = await clients.ec2();
      const read = () => send(new DescribeSecurityGroupsCommand({ GroupIds: [id] }));
      return falseOn(async () => ((await read()).SecurityGroups ?? []).length > 0, 'InvalidGroup.NotFound');
    },
  },
  {
    of: /:ec2:[^:]*:[^:]*:launch-template\/(.+)$/,
    isThere: async (clients, id) => {
      const { send, DescribeLaunchTemplatesCommand } = await clients.ec2();
      const read = () => send(new DescribeLaunchTemplatesCommand({ LaunchTemplateIds: [id] }));
      return falseOn(async () => ((await read()).LaunchTemplates ?? []).length > 0, 'InvalidLaunchTemplateId.NotFound');
    },
  },
  {
    // EC2 still describes a terminated instance for about an hour, with its tags.
    of: /:ec2:[^:]*:[^:]*:instance\/(.+)$/,
    isThere: async (clients, id) => {
      const { send, DescribeInstancesCommand } = await clients.ec2();
      const read = () => send(new DescribeInstancesCommand({ InstanceIds: [id] }));
      return falseOn(async () => {
        const instances = ((await read()).Reservations ?? []).flatMap((one) => one.Instances ?? []);
        return instances.some((one) => !['terminated', 'shutting-down'].includes(one.State?.Name ?? ''));
      }, 'InvalidInstanceID.NotFound');
    },
  },
  {
    of: /:secretsmanager:[^:]*:[^:]*:secret:/,
    isThere: async (clients, _name, arn) => (await describeSecret(clients, arn)) !== undefined,
  },
];
