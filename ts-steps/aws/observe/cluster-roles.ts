import type { ClusterClients } from '../../runtime/cluster-clients.ts';
import type { ClusterResourcesSnapshot } from '../cluster-resources-snapshot.ts';
import { describeRole } from '../iam.ts';
import { describeInstanceProfile } from '../instance-profiles.ts';
import type { ClusterResourceQuery } from './cluster-query.ts';

type Roles = Pick<ClusterResourcesSnapshot, 'instanceRole' | 'instanceProfile' | 'executionRole'>;

/** Reads the roles of a cluster's instances and tasks, and the instance profile. */
export const observeClusterRoles = async (clients: ClusterClients, query: ClusterResourceQuery): Promise<Roles> => {
  const [instanceRole, instanceProfile, executionRole] = await Promise.all([
    describeRole(clients, query.instanceRole, query.policyName),
    describeInstanceProfile(clients, query.instanceProfile),
    describeRole(clients, query.executionRole, query.policyName),
  ]);
  return { instanceRole, instanceProfile, executionRole };
};
