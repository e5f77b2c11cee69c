import type { ClientsOf } from './clients.ts';

/** The services that a tenant's steps call. EC2 is not among them: its client alone would double what they load. */
export const tenantServices = {
  ecs: () => import('./sdk/ecs.ts'),
  elbv2: () => import('./sdk/elbv2.ts'),
  applicationAutoScaling: () => import('./sdk/application-auto-scaling.ts'),
  cloudwatch: () => import('./sdk/cloudwatch.ts'),
  logs: () => import('./sdk/logs.ts'),
  /** Asked only why tasks wait for an instance. */
  autoScaling: () => import('./sdk/auto-scaling.ts'),
  route53: () => import('./sdk/route53.ts'),
  /** Asked only at the end of a removal. */
  tagging: () => import('./sdk/resource-groups-tagging.ts'),
} as const;

export type Clients = ClientsOf<typeof tenantServices>;
