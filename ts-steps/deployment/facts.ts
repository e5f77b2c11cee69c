import type { Service } from '@aws-sdk/client-ecs';
import type { StepResult } from '../generated/result.ts';
import type { Log } from '../runtime/log.ts';
import { isBalanced } from '../tenant/balanced.ts';
import { overridesOf } from '../tenant/overrides.ts';
import { announcePlan } from './announce-plan.ts';
import type { Prepared } from './prepare.ts';

/** The tenant's URL; null for a worker. */
export const urlOf = ({ settings, front }: Pick<Prepared, 'settings' | 'front'>): string | null =>
  !isBalanced(settings) ? null : `${front?.scheme ?? 'http'}://${settings.hosts[0]}`;

/** What a run knows once it has read and planned, for the result. */
export const factsOf = (prepared: Prepared): Partial<StepResult> => {
  const { plan, settings, snapshot, identity, found, present, names } = prepared;
  const { cluster } = snapshot;
  return {
    tenant: identity.tenant,
    cluster: cluster.name,
    account: cluster.account,
    region: cluster.region,
    url: urlOf(prepared),
    image: settings.image,
    taskDefinitionArn: plan.taskDefinitionArn ?? null,
    serviceArn: found.service?.serviceArn ?? null,
    planId: plan.planId,
    drift: plan.drift.map((one) => ({ ...one })),
    overrides: overridesOf(found, present, names, cluster),
    depth: 'deep',
  };
};

/** Tells people what was found and what is to be done; a plan with every old and new value. */
export const announce = ({ plan, snapshot }: Prepared, log: Log, isPlan: boolean): void => {
  const { account, region, name } = snapshot.cluster;
  announcePlan(log, { account, region, cluster: name }, plan, isPlan);
  for (const { resource, kept } of plan.drift) log.tell('plan.drift', { resource, kept });
};

/** Tells people what there is at the end of a run that went well. @param revision ARN of what the service runs */
export const announceEnd = (
  { settings, scope, front }: Prepared,
  service: Service | undefined,
  revision: string | undefined,
  log: Log,
): void => {
  const { desiredCount = 0, runningCount = 0 } = service ?? {};
  // scale-tenant was asked for it: no warning.
  if (desiredCount === 0 && scope.of !== 'scaling') log.tell('tenant.at-zero');
  log.tell('tenant.deployed', {
    image: settings.image,
    revision: (revision ?? '').replace(/^.*\//, ''),
    runningCount,
    desiredCount,
    url: urlOf({ settings, front }),
  });
};
