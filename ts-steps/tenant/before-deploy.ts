import type { Operation } from '../aws/operations.ts';
import { type Change, operation } from './change.ts';
import type { PlanContext } from './context.ts';
import { taskBeforeDeploy } from './one-off-task.ts';

/** What the task itself needs: everything else waits for its good end. */
const needed = new Set<Change['resource']>(['taskDefinition', 'logGroup']);

/**
 * The plan with a task before everything that changes what runs: after the revision and the log group, before the
 * service and all around it.
 * @param taskDefinitionArn the revision that the service is about to get; undefined where an operation registers it
 */
export const withTaskBefore = (
  context: PlanContext,
  changes: readonly Change[],
  taskDefinitionArn: string | undefined,
): Change[] => {
  const { names, run } = context;
  const { command } = run.beforeDeploy ?? {};
  if (command === undefined) return [...changes];
  const first = changes.filter(({ resource }) => needed.has(resource));
  const rest = changes.filter(({ resource }) => !needed.has(resource));
  const task: Change = {
    resource: 'task',
    name: names.family,
    action: 'create',
    reason: 'beforeDeploy',
    fields: [{ pointer: '/command', to: command }],
    operations: [
      operation('runTask', 'beforeDeploy', taskBeforeDeploy(context, command, taskDefinitionArn), {
        after: first.flatMap((change) => change.operations.map((one) => one.id)),
        references:
          taskDefinitionArn === undefined ? [{ pointer: '/taskDefinition', operation: 'taskDefinition' }] : [],
      }),
    ],
  };
  const waiting = rest.map((change) => ({
    ...change,
    operations: change.operations.map((one): Operation => ({ ...one, after: [...one.after, 'beforeDeploy'] })),
  }));
  return [...first, task, ...waiting];
};
