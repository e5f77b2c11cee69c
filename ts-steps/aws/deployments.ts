import type { ServiceDeployment, ServiceDeploymentBrief } from '@aws-sdk/client-ecs';
import { isAws } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import { chunks } from './paging.ts';

const orDenied = async <Answer>(read: () => Promise<Answer>): Promise<Answer | 'denied'> => {
  try {
    return await read();
  } catch (error) {
    if (isAws(error, 'AccessDenied', 'UnsupportedFeature', 'UnknownOperation')) return 'denied';
    throw error;
  }
};

/** So many service deployments can be asked for in one call of DescribeServiceDeployments. */
export const serviceDeploymentsPerCall = 20;

/**
 * Service deployments by ARN, at most twenty. Those that ECS does not know are not in the map. `denied` where the
 * caller may not call it: the verdict then comes from the service.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html
 */
export const describeServiceDeployments = async (
  clients: Clients,
  arns: readonly string[],
): Promise<Map<string, ServiceDeployment> | 'denied'> => {
  const { send, DescribeServiceDeploymentsCommand } = await clients.ecs();
  return orDenied(async () => {
    const answer = await send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [...arns] }));
    return new Map((answer.serviceDeployments ?? []).map((one) => [one.serviceDeploymentArn ?? '', one]));
  });
};

/** The newest service deployments of a service; `denied` where the caller may not call it. */
export const listServiceDeployments = async (
  clients: Clients,
  cluster: string,
  service: string,
): Promise<ServiceDeploymentBrief[] | 'denied'> => {
  const { send, ListServiceDeploymentsCommand } = await clients.ecs();
  return orDenied(async () => {
    const answer = await send(new ListServiceDeploymentsCommand({ cluster, service, maxResults: 100 }));
    return answer.serviceDeployments ?? [];
  });
};

/**
 * Stops a service deployment and rolls it back; ECS goes on with that after the answer.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stop-service-deployment.html
 * @returns false where it had ended already
 */
export const stopServiceDeployment = async (clients: Clients, arn: string): Promise<boolean> => {
  const { send, StopServiceDeploymentCommand } = await clients.ecs();
  try {
    await send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }));
    return true;
  } catch (error) {
    if (isAws(error, 'Conflict', 'ServiceDeploymentNotFound')) return false;
    throw error;
  }
};

/**
 * ARNs of the task definitions that a service's last successful deployments ran, the newest first. ECS remembers 90
 * days; empty where the caller may not ask.
 */
export const revisionsInHistory = async (clients: Clients, cluster: string, service: string): Promise<string[]> => {
  const { send, DescribeServiceRevisionsCommand } = await clients.ecs();
  const listed = await listServiceDeployments(clients, cluster, service);
  if (listed === 'denied') return [];
  const created = ({ createdAt }: ServiceDeploymentBrief): number => createdAt?.getTime() ?? 0;
  const revisions = listed
    .filter(({ status }) => status === 'SUCCESSFUL')
    .sort((a, b) => created(b) - created(a))
    .flatMap((one) => one.targetServiceRevisionArn ?? []);
  const answers = await Promise.all(
    chunks([...new Set(revisions)], 20).map((serviceRevisionArns) =>
      orDenied(() => send(new DescribeServiceRevisionsCommand({ serviceRevisionArns }))),
    ),
  );
  const ran = new Map(
    answers
      .flatMap((answer) => (answer === 'denied' ? [] : (answer.serviceRevisions ?? [])))
      .map((one) => [one.serviceRevisionArn, one.taskDefinition]),
  );
  return revisions.flatMap((arn) => ran.get(arn) ?? []);
};
