import type { ClusterClients } from '../runtime/cluster-clients.ts';

/** The value of an SSM parameter. @throws AwsCallError ParameterNotFound */
export const getParameter = async (clients: ClusterClients, name: string): Promise<string> => {
  const { send, GetParameterCommand } = await clients.ssm();
  const answer = await send(new GetParameterCommand({ Name: name }));
  return answer.Parameter?.Value ?? '';
};
