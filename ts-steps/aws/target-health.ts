import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

/**
 * Health of all targets of a group, with reason codes; none where the group is gone. AWS gives it one group at a time.
 */
export const describeTargetHealth = async (clients: Clients, arn: string): Promise<TargetHealthDescription[]> => {
  const { send, DescribeTargetHealthCommand } = await clients.elbv2();
  try {
    const answer = await send(new DescribeTargetHealthCommand({ TargetGroupArn: arn }));
    return answer.TargetHealthDescriptions ?? [];
  } catch (error) {
    if (isAws(error, 'TargetGroupNotFound')) return [];
    throw error;
  }
};
