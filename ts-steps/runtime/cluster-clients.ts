import type { ClientsOf } from './clients.ts';
import { tenantServices } from './tenant-clients.ts';

/** The services that a cluster's steps call. */
export const clusterServices = {
  ...tenantServices,
  ec2: () => import('./sdk/ec2.ts'),
  iam: () => import('./sdk/iam.ts'),
  acm: () => import('./sdk/acm.ts'),
  ssm: () => import('./sdk/ssm.ts'),
  secretsManager: () => import('./sdk/secrets-manager.ts'),
  sts: () => import('./sdk/sts.ts'),
} as const;

export type ClusterClients = ClientsOf<typeof clusterServices>;
