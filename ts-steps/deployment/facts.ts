import type { Service } from '@aws-sdk/client-ecs';
import type { StepResult } from '../generated/result.ts';
import type { Log } from '../runtime/log.ts';
import { isBalanced } from '../tenant/balanced.ts';
import { overridesOf } from '../tenant/overrides.ts';
import { planLines, planSummary } from '../tenant/render-plan.ts';
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
  log.info(`account ${account}, Region ${region}, cluster ${name}`);
  for (const warning of plan.warnings) log.warn(warning);
  for (const { resource, kept } of plan.drift)
    log.info(`drift: ${resource} was changed by others since our last run${kept ? '; kept' : ''}`);
  log.info(isPlan ? `plan ${plan.planId}: ${planSummary(plan.changes)}` : planSummary(plan.changes));
  if (isPlan) for (const line of planLines(plan.changes)) log.info(line);
};

/** Tells people what there is at the end of a run that went well. @param revision ARN of what the service runs */
export const announceEnd = (
  { settings, order, front }: Prepared,
  service: Service | undefined,
  revision: string | undefined,
  log: Log,
): void => {
  const { desiredCount = 0, runningCount = 0 } = service ?? {};
  // Who stops a tenant knows that no task runs.
  if (desiredCount === 0 && order.of !== 'scaling')
    log.warn('deployed, but desiredCount is 0: no task runs, so nothing was verified');
  log.info(`image     ${settings.image}`);
  log.info(`revision  ${(revision ?? '').replace(/^.*\//, '')}`);
  log.info(`tasks     ${runningCount} running, ${desiredCount} desired`);
  log.info(`url       ${urlOf({ settings, front }) ?? 'none: a worker'}`);
};
