import { hex } from '../data/hash.ts';

/** Names of all resources of a cluster, derived from the name of the cluster and the Region. */
export interface ClusterNames {
  readonly cluster: string;
  readonly capacityProvider: string;
  readonly autoScalingGroup: string;
  readonly launchTemplate: string;
  readonly loadBalancer: string;
  readonly loadBalancerGroup: string;
  readonly taskGroup: string;
  readonly instanceRole: string;
  readonly instanceProfile: string;
  readonly executionRole: string;
  readonly dockerHubSecret: string;
  readonly secretsPrefix: string;
}

/** Name of the inline policy of our roles. */
export const policyName = 'ecs-tenants';

const slug = (name: string, length: number): string => name.slice(0, length).replace(/-+$/, '');

/**
 * Derives the names. AWS's limits: a load balancer's name has at most 32 characters and does not begin with
 * `internal-`; a role's name has at most 64 and is unique in the account, so it contains the Region; a capacity
 * provider's name begins neither with `ecs` nor with `aws`.
 */
export const clusterNamesOf = (cluster: string, region: string): ClusterNames => {
  const digest = hex(JSON.stringify(['v1', region, cluster]), 8);
  const role = `ecs-tenants-${slug(cluster, 16)}-${digest}-${region}`;
  const common = `ecs-tenants-${cluster}`;
  return {
    cluster,
    capacityProvider: `capacity-${cluster}`,
    autoScalingGroup: common,
    launchTemplate: common,
    loadBalancer: `lb-${slug(cluster, 19)}-${hex(JSON.stringify(['v1', cluster]), 8)}`,
    loadBalancerGroup: `${common}-load-balancer`,
    taskGroup: `${common}-tasks`,
    instanceRole: `${role}-instance`,
    instanceProfile: `${role}-instance`,
    executionRole: `${role}-execution`,
    dockerHubSecret: `ecs-tenants/${cluster}/docker-hub`,
    secretsPrefix: `ecs-tenants/${cluster}/`,
  };
};
