import type { TenantSnapshot } from '../aws/snapshot.ts';
import { invalidInput } from '../data/errors.ts';
import type { DeployTenantInput } from '../generated/deploy-tenant.input.ts';
import { checkScaling } from './check.ts';
import type { Names } from './names.ts';
import type { Order } from './order.ts';
import { checkScalingOrder } from './scaling-order.ts';
import { type Circumstances, type PresentSettings, type ResolvedSettings, resolveSettings } from './settings.ts';
import { settingsOfTaskDefinition } from './task-definition.ts';

/** What stands between an order that is about a part of a tenant, and its meaning. */
export interface PartCircumstances extends Circumstances {
  readonly names: Names;
  readonly found: TenantSnapshot;
  readonly present: PresentSettings;
}

/**
 * The settings of a tenant where an order is about a part of it: those that are there, with what the order changes.
 * Only the part is checked: what others did to the rest is not this run's.
 * @throws StepError 2 with every problem
 */
export const settingsOfPart = (
  order: Order,
  request: DeployTenantInput,
  { names, found, present, cluster, clusterDefaults }: PartCircumstances,
): ResolvedSettings => {
  const { settings, problems } = resolveSettings(request, {
    cluster,
    clusterDefaults,
    present:
      order.of === 'revision' ? { ...present, ...settingsOfTaskDefinition(order.revision.definition, names) } : present,
  });
  if (settings === undefined) throw invalidInput(problems);
  if (order.of !== 'scaling') return settings;
  const wrong = [...checkScalingOrder(order, request, found, settings), ...checkScaling(settings)];
  if (wrong.length > 0) throw invalidInput(wrong);
  return settings;
};
