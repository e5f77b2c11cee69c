import { withClients } from '../../aws/with-clients.ts';
import { exitCodes } from '../../data/errors.ts';
import { changeLine, shownField } from '../../data/plan-lines.ts';
import { layoutWarning } from '../../front/layout.ts';
import { runDefaults } from '../../generated/describe-tenant.defaults.ts';
import type { DescribeTenantInput } from '../../generated/describe-tenant.input.ts';
import type { Log } from '../../runtime/log.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import { type Clients, tenantServices } from '../../runtime/tenant-clients.ts';
import { isBalanced } from '../../tenant/balanced.ts';
import { overridesOf } from '../../tenant/overrides.ts';
import { type Repairs, repairsOf } from '../../tenant/repairs.ts';
import { frontOf } from '../../tenant/routing.ts';
import { isLeaving } from '../../tenant/service-state.ts';
import type { PresentSettings } from '../../tenant/settings.ts';
import { settingsOf } from '../../tenant/settings-of.ts';
import { writtenSettings } from '../../tenant/written-settings.ts';
import { type Observed, observe } from './observe.ts';
import { type Status, statusOf } from './status.ts';

/** Counts by a word, `2 healthy, 1 unhealthy (Target.Timeout)`. */
const counted = (words: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts.size === 0 ? 'none' : [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
};

const urlOf = (present: PresentSettings, { snapshot, found }: Observed): string | null =>
  !isBalanced(present) || present.hosts?.[0] === undefined
    ? null
    : `${frontOf(snapshot, found)?.scheme ?? 'http'}://${present.hosts[0]}`;

/**
 * The health of the targets, label and value each; of each target group by itself where there are several, and which of
 * them deployments work on.
 */
const targetFacts = ({ targets, targetGroups }: Status): [label: string, value: string][] => {
  const health = (of: Status['targets']): string =>
    counted(of.map(({ state, reason }) => (reason === undefined ? state : `${state} (${reason})`)));
  if (targetGroups.length < 2) return [['targets', health(targets)]];
  const others = targetGroups.filter((group) => !group.present).map(({ name }) => name);
  const present = targetGroups.find((group) => group.present)?.name ?? 'a new one';
  return [
    ...targetGroups.map(({ name }): [string, string] => [
      'targets',
      `${name}: ${health(targets.filter(({ targetGroup }) => targetGroup === name))}`,
    ]),
    [
      'note',
      `it has ${targetGroups.length} target groups: deployments work on ${present} and its rule; ${others.join(', ')} and the rules that lead there stay as they are`,
    ],
  ];
};

/** So many events are told to people; the result has more. */
const eventsShown = 5;

/** Characters. */
const labelWidth = 12;

/** Tells people, what is to be worried about last. */
const tell = (log: Log, status: Status, present: PresentSettings, url: string | null, repairs: Repairs): void => {
  const fact = (label: string, value: string): void => log.tell('state.fact', { label, value, width: labelWidth });
  const [deployment] = status.deployments;
  const { capacity, loadBalancer } = status.placement;
  const scales = present.scaling === true ? `; scales from ${present.minCount} to ${present.maxCount}` : '';
  fact('state', `${status.state}${status.deployedAt === undefined ? '' : `, deployed ${status.deployedAt}`}`);
  fact('image', present.image ?? 'not known');
  fact('url', url ?? 'none: a worker');
  fact(
    'tasks',
    `${status.runningCount} running, ${status.pendingCount} pending, ${status.desiredCount} desired${scales}`,
  );
  for (const [label, value] of targetFacts(status)) fact(label, value);
  if (deployment !== undefined)
    fact(
      'deployment',
      `${deployment.id} ${deployment.rolloutState ?? deployment.status}, revision ${deployment.revision}`,
    );
  fact('alarms', counted(status.alarms.map(({ name, state }) => `${name.replace(/^.*\//, '')} ${state}`)));
  fact('placement', `${capacity}${loadBalancer === undefined ? '' : `, ${loadBalancer}`}`);
  fact('build', `${status.build ?? 'not known'}; last run ${status.lastRun ?? 'not known'}`);
  for (const event of status.events.slice(0, eventsShown)) fact('event', `${event.at} ${event.message}`);
  for (const { resource, kept } of repairs.drift)
    fact('drift', `${resource} was changed by others since our last run${kept ? '' : '; the next run puts it back'}`);
  for (const change of repairs.changes) fact('next run', changeLine(change));
  if (repairs.refusal !== undefined)
    log.tell('state.risk', { sentence: `deploy-tenant would refuse this tenant as it is: ${repairs.refusal}` });
};

const describe = async (
  input: DescribeTenantInput,
  { log, report, version }: StepContext,
  clients: Clients,
): Promise<StepOutcome> => {
  const { showEnvironment } = { ...runDefaults, ...input };
  const observed = await observe(clients, input);
  const { identity, names, snapshot, found, service } = observed;
  const { cluster } = snapshot;
  const present = settingsOf(found, names);
  const repairs = repairsOf(observed, present, version);
  const status = statusOf(observed, present);
  const url = urlOf(present, observed);
  log.tell('run.place', { account: cluster.account, region: cluster.region, cluster: cluster.name });
  const newer = layoutWarning(cluster);
  if (newer !== undefined) log.tell('run.newer-layout', { sentence: newer });
  tell(log, status, present, url, repairs);
  if (isLeaving(service))
    log.tell('state.risk', {
      sentence: `service ${names.serviceName} is being removed: deploy-tenant waits until it is gone and makes the tenant anew; remove-tenant removes what is left`,
    });
  report({
    tenant: identity.tenant,
    cluster: cluster.name,
    account: cluster.account,
    region: cluster.region,
    url,
    ...(present.image === undefined ? {} : { image: present.image }),
    taskDefinitionArn: service.taskDefinition ?? null,
    serviceArn: service.serviceArn ?? null,
    settings: { ...writtenSettings(identity, present, showEnvironment) },
    status,
    changes: repairs.changes.map(({ resource, name, action, reason, fields }) => ({
      resource,
      name,
      action,
      reason,
      fields: fields.map(shownField),
    })),
    drift: repairs.drift.map((one) => ({ ...one })),
    overrides: overridesOf(found, present, names, cluster),
    depth: 'deep',
  });
  return { code: exitCodes.done, result: {} };
};

/** describe-tenant: what a tenant is, how it is, and since when. */
export const run: StepRun<DescribeTenantInput> = (input, context) =>
  withClients(tenantServices, input, context, (clients) => describe(input, context, clients));
