import { isAws } from '../../runtime/aws-errors.ts';
import type { ClusterClients } from '../../runtime/cluster-clients.ts';
import { roleExists } from '../iam.ts';

/** A role that one service of AWS acts with, one in each account. */
export interface ServiceLinkedRole {
  readonly name: string;
  /** The service's principal, `ecs.amazonaws.com` for example. */
  readonly service: string;
}

/** Which of these service-linked roles are missing in the account: the principals of their services. */
export const observeMissingServiceLinkedRoles = async (
  clients: ClusterClients,
  roles: readonly ServiceLinkedRole[],
): Promise<string[]> => {
  const missing = await Promise.all(
    roles.map(async ({ name, service }) => {
      try {
        return (await roleExists(clients, name)) ? [] : [service];
      } catch (error) {
        // A caller that may not read roles can mostly not create them either, and need not: AWS creates a
        // service-linked role by itself when the service is first used.
        if (isAws(error, 'AccessDenied')) return [];
        throw error;
      }
    }),
  );
  return missing.flat();
};
