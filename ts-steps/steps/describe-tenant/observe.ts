import type { Service, Task } from '@aws-sdk/client-ecs';
import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { TenantSnapshot } from '../../aws/snapshot.ts';
import { describeTargetHealth } from '../../aws/target-health.ts';
import { runningTasks } from '../../aws/tasks.ts';
import { refused } from '../../data/errors.ts';
import { type Seen, seeTenant } from '../../deployment/see-tenant.ts';
import type { DescribeTenantInput } from '../../generated/describe-tenant.input.ts';
import type { Clients } from '../../runtime/tenant-clients.ts';
import type { Identity } from '../../tenant/names.ts';
import { foreignResources } from '../../tenant/ownership.ts';
import { askOf } from '../../tenant/query.ts';
import { allTargetGroups, isGone, wiredArns } from '../../tenant/slots.ts';

/** What was read of one tenant that is there. */
export interface Observed extends Seen {
  readonly service: Service;
  readonly tasks: readonly Task[];
  /** Those of all target groups that it has. */
  readonly targets: readonly Target[];
}

/** A target, and the target group that it is registered in. */
export interface Target extends TargetHealthDescription {
  readonly targetGroupArn: string;
}

/** ARNs of all target groups of a tenant: those in its slots, and those that somebody wired beside them. */
export const targetGroupArnsOf = ({ service, targetGroups }: TenantSnapshot): string[] => {
  const inSlots = allTargetGroups(targetGroups).flatMap(({ description }) => description.TargetGroupArn ?? []);
  const others = wiredArns(service).filter((arn) => !isGone({ service, targetGroups }, arn));
  return [...new Set([...inSlots, ...others])];
};

/** The refusal where the service is missing: something else is left of the tenant, or nothing is. */
const absence = ({ tenant, cluster }: Identity, found: TenantSnapshot) => {
  const { targetGroups, rules, scalableTarget, alarms } = found;
  const parts = [...allTargetGroups(targetGroups), ...rules, ...alarms];
  const isHalf = parts.length > 0 || scalableTarget !== undefined;
  return isHalf
    ? refused(
        `Tenant ${tenant} on cluster ${cluster} has no service, but something is left of it.`,
        'deploy-tenant makes it whole again, remove-tenant removes the rest.',
      )
    : refused(
        `There is no tenant ${tenant} on cluster ${cluster}.`,
        'Check name, cluster and region; list-tenants tells who is there.',
      );
};

/**
 * Reads a tenant deep.
 * @throws StepError 3 where it is not there, or not ours
 */
export const observe = async (clients: Clients, input: DescribeTenantInput): Promise<Observed> => {
  const seen = await seeTenant(clients, input, askOf({ name: input.name }));
  const { identity, names, found } = seen;
  const { service } = found;
  if (service === undefined) throw absence(identity, found);
  const foreign = foreignResources({ identity, names, found, adopt: false });
  if (foreign.some((one) => one.startsWith('service ')))
    throw refused(`Not ours: ${foreign.join('; ')}.`, 'deploy-tenant takes it over with adopt: true.');
  const [tasks, targets] = await Promise.all([
    runningTasks(clients, identity.cluster, names.serviceName),
    Promise.all(
      targetGroupArnsOf(found).map(async (targetGroupArn) =>
        (await describeTargetHealth(clients, targetGroupArn)).map((one) => ({ ...one, targetGroupArn })),
      ),
    ),
  ]);
  return { ...seen, service, tasks, targets: targets.flat() };
};
