import { randomBytes } from 'node:crypto';
import type { RunTaskCommandInput } from '@aws-sdk/client-ecs';
import { describeServices } from '../../aws/services.ts';
import { describeTaskDefinition } from '../../aws/task-definitions.ts';
import { withClients } from '../../aws/with-clients.ts';
import { isWholeLine } from '../../data/command-line.ts';
import { exitCodes, refused } from '../../data/errors.ts';
import { tagsOf } from '../../data/tags.ts';
import type { PlanPlace } from '../../deployment/announce-plan.ts';
import { outcomeOfTask } from '../../deployment/one-off-outcome.ts';
import { findTenant, onCluster } from '../../deployment/see-tenant.ts';
import { runOneOffTask } from '../../engine/one-off-task.ts';
import { failureOfTask } from '../../failures/one-off.ts';
import { layoutError } from '../../front/layout.ts';
import type { StepResult } from '../../generated/result.ts';
import { runDefaults } from '../../generated/run-task.defaults.ts';
import type { RunTaskInput } from '../../generated/run-task.input.ts';
import type { StepContext, StepOutcome, StepRun } from '../../runtime/step.ts';
import { type Clients, tenantServices } from '../../runtime/tenant-clients.ts';
import { lineWarning } from '../../tenant/checks/command.ts';
import { namesOf } from '../../tenant/names.ts';
import { taskOfTenant } from '../../tenant/one-off-task.ts';
import { absentTenant, accountError, foreignService, leavingTenant } from '../../tenant/ownership.ts';
import { isLeaving } from '../../tenant/service-state.ts';
import { isDeregistered, mainContainer } from '../../tenant/task-definition.ts';

/** What is to run, and what is known of it for the result. */
interface Prepared {
  readonly task: RunTaskCommandInput;
  readonly place: PlanPlace;
  readonly facts: Partial<StepResult>;
}

const prepare = async (clients: Clients, input: RunTaskInput, context: StepContext): Promise<Prepared> => {
  const { identity, place } = await findTenant(clients, input);
  const { clusterName: name } = place;
  const { serviceName } = namesOf(identity);
  const [found, known] = await Promise.all([
    place.cluster,
    onCluster(place, place.services ?? describeServices(clients, name, [serviceName])),
  ]);
  const wrongAccount = accountError({ cluster: found }, input.accountId);
  if (wrongAccount !== undefined) throw wrongAccount;
  const newer = layoutError(found);
  if (newer !== undefined) throw newer;
  const service = known.get(serviceName);
  if (service === undefined) throw absentTenant(identity);
  const serviceTags = tagsOf(service.tags);
  const foreign = foreignService(identity, serviceTags);
  if (foreign !== undefined) throw foreign;
  if (isLeaving(service)) throw leavingTenant(identity);
  const revision = await describeTaskDefinition(clients, service.taskDefinition ?? '');
  const definition = revision?.definition ?? {};
  if (revision !== undefined && isDeregistered(revision))
    throw refused(
      `Revision ${(service.taskDefinition ?? '').replace(/^.*\//, '')} of tenant ${input.name} was deregistered: ECS starts no task with it.`,
      `deploy-tenant --name ${input.name} registers it again.`,
    );
  const task = taskOfTenant({
    identity,
    service,
    serviceTags,
    definition,
    command: input.command,
    container: input.container,
    token: randomBytes(16).toString('hex'),
    build: input.build ?? context.env.BUILD_URL,
  });
  const where = { account: found.account, region: found.region, cluster: name };
  const { image, entryPoint = [] } = mainContainer(definition, namesOf(identity)) ?? {};
  if (entryPoint.length === 0 && isWholeLine(input.command))
    context.log.tell('plan.warning', { sentence: lineWarning('command', input.command) });
  return {
    task,
    place: where,
    facts: {
      tenant: input.name,
      ...where,
      taskDefinitionArn: service.taskDefinition ?? null,
      ...(image === undefined ? {} : { image }),
    },
  };
};

const toEnd = async (clients: Clients, input: RunTaskInput, context: StepContext): Promise<StepOutcome> => {
  const options = { ...runDefaults, ...input };
  const { log, signal, report } = context;
  const { task, place, facts } = await prepare(clients, input, context);
  report(facts);
  log.tell('run.place', place);
  const revision = (task.taskDefinition ?? '').replace(/^.*\//, '');
  log.tell('task.command', { isPlan: options.plan, revision, command: input.command });
  if (options.plan) return { code: exitCodes.done, result: {} };
  const end = await runOneOffTask({
    clients,
    input: task,
    explain: failureOfTask,
    log,
    signal,
    deadline: Date.now() + options.timeoutMinutes * 60_000,
  });
  const outcome = outcomeOfTask(end, options.timeoutMinutes);
  if (outcome.code === exitCodes.done) log.tell('task.succeeded');
  return outcome;
};

/** run-task: a command in a task of its own, with the tenant's present revision, network and capacity. */
export const run: StepRun<RunTaskInput> = (input, context) =>
  withClients(tenantServices, input, context, (clients) => toEnd(clients, input, context));
