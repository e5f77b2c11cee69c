import type { ServiceDeployment, ServiceRevision } from '@aws-sdk/client-ecs';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks, pages } from './paging.ts';

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

/**
 * ARNs of the task definitions that a service's successful deployments ran, the newest first. ECS remembers 90 days;
 * empty where the caller may not ask.
 */
export const revisionsInHistory = async (clients: Clients, serviceArn: string): Promise<string[]> => {
  const { send, ListServiceDeploymentsCommand, DescribeServiceRevisionsCommand } = await clients.ecs();
  // service/<cluster>/<service>
  const cluster = serviceArn.split('/').at(-2);
  try {
    const listed = await pages(
      (nextToken: string | undefined) =>
        send(new ListServiceDeploymentsCommand({ cluster, service: serviceArn, status: ['SUCCESSFUL'], nextToken })),
      (page) => page.nextToken,
    );
    const created = (one: { createdAt?: Date | undefined }): number => one.createdAt?.getTime() ?? 0;
    const revisions = listed
      .flatMap((page) => page.serviceDeployments ?? [])
      .sort((a, b) => created(b) - created(a))
      .flatMap((one) => one.targetServiceRevisionArn ?? []);
    const answers = await Promise.all(
      chunks([...new Set(revisions)], 20).map((serviceRevisionArns) =>
        send(new DescribeServiceRevisionsCommand({ serviceRevisionArns })),
      ),
    );
    const described = new Map<string | undefined, ServiceRevision>(
      answers.flatMap((answer) => answer.serviceRevisions ?? []).map((one) => [one.serviceRevisionArn, one]),
    );
    return revisions.flatMap((arn) => described.get(arn)?.taskDefinition ?? []);
  } catch (error) {
    if (isAws(error, 'AccessDenied', 'UnsupportedFeature', 'UnknownOperation')) return [];
    throw error;
  }
};
