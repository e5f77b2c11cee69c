import { isAws } from '../runtime/aws-errors.ts';
import type { ClusterClients } from '../runtime/cluster-clients.ts';
import { describeSecret } from './secrets.ts';
import { type Confirmer, tenantKinds } from './strays.ts';

const unless = async (read: () => Promise<boolean>, ...gone: readonly string[]): Promise<boolean> => {
  try {
    return await read();
  } catch (error) {
    if (isAws(error, ...gone)) return false;
    throw error;
  }
};

/** Kinds that a cluster and its tenants have. */
export const clusterKinds: readonly Confirmer<ClusterClients>[] = [
  ...tenantKinds,
  {
    of: /:ec2:[^:]*:[^:]*:security-group\/(.+)$/,
    isThere: async (clients, id) => {
      const { send, DescribeSecurityGroupsCommand } = await clients.ec2();
      const read = () => send(new DescribeSecurityGroupsCommand({ GroupIds: [id] }));
      return unless(async () => ((await read()).SecurityGroups ?? []).length > 0, 'InvalidGroup.NotFound');
    },
  },
  {
    of: /:ec2:[^:]*:[^:]*:launch-template\/(.+)$/,
    isThere: async (clients, id) => {
      const { send, DescribeLaunchTemplatesCommand } = await clients.ec2();
      const read = () => send(new DescribeLaunchTemplatesCommand({ LaunchTemplateIds: [id] }));
      return unless(async () => ((await read()).LaunchTemplates ?? []).length > 0, 'InvalidLaunchTemplateId.NotFound');
    },
  },
  {
    // A terminated instance is named for an hour, with its tags.
    of: /:ec2:[^:]*:[^:]*:instance\/(.+)$/,
    isThere: async (clients, id) => {
      const { send, DescribeInstancesCommand } = await clients.ec2();
      const read = () => send(new DescribeInstancesCommand({ InstanceIds: [id] }));
      return unless(async () => {
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
