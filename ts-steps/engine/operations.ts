import { deleteAlarms, putMetricAlarm } from '../aws/alarms.ts';
import { addElbTags, removeElbTags } from '../aws/elb-tags.ts';
import { createRule, deleteRule, modifyRule } from '../aws/listener-rules.ts';
import { createLogGroup, deleteLogGroup, putRetentionPolicy } from '../aws/log-groups.ts';
import type { OperationInputs, OperationKind, TagChange } from '../aws/operations.ts';
import type { Patience } from '../aws/patience.ts';
import { changeRecords } from '../aws/records.ts';
import {
  tagAlarm,
  tagLogGroup,
  tagScalableTarget,
  untagAlarm,
  untagLogGroup,
  untagScalableTarget,
} from '../aws/resource-tags.ts';
import { deregisterScalableTarget, putScalingPolicy, registerScalableTarget } from '../aws/scaling.ts';
import { createService, deleteService, tagEcsResource, untagEcsResource, updateService } from '../aws/services.ts';
import { StaleSnapshot } from '../aws/stale.ts';
import {
  createTargetGroup,
  deleteTargetGroup,
  modifyTargetGroup,
  modifyTargetGroupAttributes,
} from '../aws/target-groups.ts';
import { deleteTaskDefinitions, registerTaskDefinition } from '../aws/task-definitions.ts';
import type { Tags } from '../data/tags.ts';
import { AwsCallError } from '../runtime/aws-errors.ts';
import type { Clients } from '../runtime/tenant-clients.ts';
import type { Output } from './apply.ts';

type Execute<Kind extends OperationKind> = (
  clients: Clients,
  input: OperationInputs[Kind],
  signal: AbortSignal,
  runTask: RunTask,
) => Promise<Output>;

/** Runs a task to its end and shows its log. Only deploy-tenant's runs give one. */
export type RunTask = (input: OperationInputs['runTask']) => Promise<Output>;

const noTask: RunTask = () => Promise.reject(new Error('this plan was not to run a task'));

const nothing = async (done: Promise<unknown>): Promise<Output> => {
  await done;
  return { value: '' };
};

const tagging =
  (
    set: (clients: Clients, arn: string, tags: Tags) => Promise<void>,
    remove: (clients: Clients, arn: string, keys: readonly string[]) => Promise<void>,
  ) =>
  async (clients: Clients, change: TagChange): Promise<Output> => {
    if (Object.keys(change.set).length > 0) await set(clients, change.arn, change.set);
    if (change.remove.length > 0) await remove(clients, change.arn, change.remove);
    return { value: '' };
  };

const executions: { readonly [Kind in OperationKind]: Execute<Kind> } = {
  registerTaskDefinition: async (clients, input, signal) => ({
    value: await registerTaskDefinition(clients, input, signal),
  }),
  runTask: (_clients, input, _signal, run) => run(input),
  createService: async (clients, input) => {
    const service = await createService(clients, input);
    return { value: service.serviceArn ?? '', service };
  },
  updateService: async (clients, input, signal) => {
    const service = await updateService(clients, input, signal);
    return { value: service.serviceArn ?? '', service };
  },
  createTargetGroup: async (clients, input) => ({ value: await createTargetGroup(clients, input) }),
  modifyTargetGroup: (clients, input) => nothing(modifyTargetGroup(clients, input)),
  modifyTargetGroupAttributes: (clients, { arn, attributes }) =>
    nothing(modifyTargetGroupAttributes(clients, arn, attributes)),
  createRule: async (clients, input, signal) => ({ value: await createRule(clients, input, signal) }),
  modifyRule: (clients, input) => nothing(modifyRule(clients, input)),
  registerScalableTarget: (clients, input) => nothing(registerScalableTarget(clients, input)),
  deregisterScalableTarget: (clients, { resourceId }) => nothing(deregisterScalableTarget(clients, resourceId)),
  putScalingPolicy: async (clients, input) => ({ value: await putScalingPolicy(clients, input) }),
  putMetricAlarm: (clients, input) => nothing(putMetricAlarm(clients, input)),
  deleteAlarms: (clients, { names }) => nothing(deleteAlarms(clients, names)),
  createLogGroup: (clients, { name, tags }) => nothing(createLogGroup(clients, name, tags)),
  putRetentionPolicy: (clients, { name, retentionInDays }) =>
    nothing(putRetentionPolicy(clients, name, retentionInDays)),
  changeRecords: async (clients, { zoneId, changes }) => ({ value: await changeRecords(clients, zoneId, changes) }),
  tagEcsResource: tagging(tagEcsResource, untagEcsResource),
  tagElbResource: tagging(addElbTags, removeElbTags),
  tagLogGroup: tagging(tagLogGroup, untagLogGroup),
  tagAlarm: tagging(tagAlarm, untagAlarm),
  tagScalableTarget: tagging(tagScalableTarget, untagScalableTarget),
  deleteService: (clients, { cluster, service }, signal) => nothing(deleteService(clients, cluster, service, signal)),
  deleteRule: (clients, { arn }) => nothing(deleteRule(clients, arn)),
  deleteTargetGroup: (clients, { arn }) => nothing(deleteTargetGroup(clients, arn)),
  deleteTaskDefinitions: (clients, { revisions }, signal) => nothing(deleteTaskDefinitions(clients, revisions, signal)),
  deleteLogGroup: (clients, { name }) => nothing(deleteLogGroup(clients, name)),
};

/** Whether the name of a service is taken by one that ECS still removes, of which the run's read knew nothing. */
const isTaken = (error: unknown): boolean =>
  error instanceof AwsCallError && error.aws?.operation === 'CreateService' && /still draining/i.test(error.message);

/** @throws StaleSnapshot where the run has to read again before it can go on */
const readAgain = async (done: Promise<Output>): Promise<Output> => {
  try {
    return await done;
  } catch (error) {
    if (isTaken(error)) throw new StaleSnapshot('the service was removed by another run', { cause: error });
    throw error;
  }
};

/**
 * Carries out one operation, whose references are filled in. It is tried again while AWS does not know yet what it refers
 * to. An operation that runs a task is not tried again here: the task's own calls are.
 */
export const execute = <Kind extends OperationKind>(
  clients: Clients,
  kind: Kind,
  input: OperationInputs[Kind],
  patience: Patience,
  runTask: RunTask = noTask,
): Promise<Output> => {
  const carryOut = () => (executions[kind] as Execute<Kind>)(clients, input, patience.signal, runTask);
  return kind === 'runTask' ? carryOut() : readAgain(patience.with(carryOut));
};
