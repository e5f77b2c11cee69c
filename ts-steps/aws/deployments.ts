import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

/** A service deployment by ARN; `denied` where the caller may not ask (the verdict then comes from the service). */
export const describeServiceDeployment = async (
  clients: Clients,
  arn: string,
): Promise<ServiceDeployment | 'denied' | undefined> => {
  const { send, DescribeServiceDeploymentsCommand } = await clients.ecs();
  try {
    const answer = await send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }));
    return answer.serviceDeployments?.[0];
  } catch (error) {
    if (isAws(error, 'AccessDenied', 'UnsupportedFeature', 'UnknownOperation')) return 'denied';
    throw error;
  }
};
