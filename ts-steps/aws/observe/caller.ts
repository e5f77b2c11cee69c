import type { ClusterClients } from '../../runtime/cluster-clients.ts';

/** The account and partition of the credentials, and the Region that the calls go to. */
export interface Caller {
  readonly account: string;
  readonly partition: string;
  readonly region: string;
}

/** The Region that the calls go to; no call is needed to know it. */
export const regionOf = async (clients: ClusterClients): Promise<string> => (await clients.sts()).region();

/** Reads the account and the partition of the credentials, and the Region that the calls go to. */
export const observeCaller = async (clients: ClusterClients): Promise<Caller> => {
  const { send, GetCallerIdentityCommand } = await clients.sts();
  const [identity, region] = await Promise.all([send(new GetCallerIdentityCommand({})), regionOf(clients)]);
  return { account: identity.Account ?? '', partition: (identity.Arn ?? '').split(':')[1] ?? 'aws', region };
};
