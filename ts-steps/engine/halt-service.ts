import { Patience } from '../aws/patience.ts';
import { registerScalableTarget } from '../aws/scaling.ts';
import { describeServices, tagEcsResource, updateService } from '../aws/services.ts';
import type { Halt } from '../data/halt.ts';
import type { Log } from '../runtime/log.ts';
import type { Clients } from '../runtime/tenant-clients.ts';

export interface HaltOptions extends Halt {
  readonly clients: Clients;
  readonly cluster: string;
  readonly serviceName: string;
  readonly deploymentId: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Scales a service to zero whose first deployment cannot succeed: ECS would start its tasks again and again for ever. Its
 * scaling is suspended first, because its alarms would raise the number again.
 * @returns false where another deployment has taken its place, or the service is being removed: both are left alone
 */
export const haltService = async (options: HaltOptions): Promise<boolean> => {
  const { clients, cluster, serviceName, resourceId, marks, log, signal } = options;
  const service = (await describeServices(clients, cluster, [serviceName])).get(serviceName);
  const primary = service?.deployments?.find((one) => one.status === 'PRIMARY');
  if (service?.serviceArn === undefined || service.status !== 'ACTIVE' || primary?.id !== options.deploymentId)
    return false;
  await tagEcsResource(clients, service.serviceArn, marks);
  const patience = new Patience(log, signal);
  if (resourceId !== undefined) {
    await patience.with(() =>
      registerScalableTarget(clients, {
        ServiceNamespace: 'ecs',
        ScalableDimension: 'ecs:service:DesiredCount',
        ResourceId: resourceId,
        SuspendedState: {
          DynamicScalingInSuspended: true,
          DynamicScalingOutSuspended: true,
          ScheduledScalingSuspended: true,
        },
      }),
    );
    log.tell('service.scaling-suspended', { resourceId });
  }
  await patience.with(() => updateService(clients, { cluster, service: serviceName, desiredCount: 0 }, signal));
  log.tell('service.halted', { serviceName });
  return true;
};
