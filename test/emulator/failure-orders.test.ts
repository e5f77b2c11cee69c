/** Failures that are ordered in words of one's own. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateLogGroupCommand, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { CreateServiceCommand } from '@aws-sdk/client-ecs';
import { DescribeTargetHealthCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { bench, CONTAINER, messages, routed, service, serviceInput, taskDefinition, tasks, tenant } from './harness.ts';

const on = bench();

const logOf = async (task: string | undefined, startFromHead: boolean, limit: number): Promise<string[]> => {
  const found = await on.logs.send(
    new GetLogEventsCommand({
      logGroupName: '/acme',
      logStreamName: `app/${CONTAINER.name}/${task?.split('/').at(-1)}`,
      startFromHead,
      limit,
    }),
  );
  return (found.events ?? []).map(({ message }) => message ?? '');
};

test('a task fails as an order says: when, with which reasons, exit code, log and events', async () => {
  await on.aws.ecs({
    fail: {
      acme: {
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited, said of {container}',
        containerReason: 'OutOfMemoryError: Container killed due to memory usage',
        exitCode: 137,
        seconds: 20,
        log: ['Starting {container}', { text: 'half way', after: 10 }, { text: 'never written', after: 30 }],
        events: ['(service {service}) something nobody knows'],
      },
    },
  });
  await on.logs.send(new CreateLogGroupCommand({ logGroupName: '/acme' }));
  const options = { 'awslogs-group': '/acme', 'awslogs-stream-prefix': 'app' };
  const { group } = await routed(on, 'acme', 10001);
  const definition = await taskDefinition(on, {
    containerDefinitions: [{ ...CONTAINER, logConfiguration: { logDriver: 'awslogs', options } }],
  });
  await on.ecs.send(new CreateServiceCommand(serviceInput(definition, group)));
  await on.aws.advance(15);
  const [running] = await tasks(on);
  assert.equal(running?.lastStatus, 'RUNNING');
  assert.deepEqual(await logOf(running?.taskArn, false, 10), [`Starting ${CONTAINER.name}`, 'half way']);
  await on.aws.advance(6);
  const [task] = await tasks(on, 'STOPPED');
  assert.equal(task?.stoppedReason, `Essential container in task exited, said of ${CONTAINER.name}`);
  assert.equal(task?.stopCode, 'EssentialContainerExited');
  assert.equal(task?.containers?.[0]?.reason, 'OutOfMemoryError: Container killed due to memory usage');
  assert.equal(task?.containers?.[0]?.exitCode, 137);
  assert.equal((task?.stoppedAt?.getTime() ?? 0) - (task?.startedAt?.getTime() ?? 0), 20_000);
  assert.deepEqual(await logOf(task?.taskArn, false, 1), ['half way']);
  assert.deepEqual(await logOf(task?.taskArn, true, 1), [`Starting ${CONTAINER.name}`]);
  assert.ok(messages(await service(on)).includes('(service acme) something nobody knows'));
});

test('a list has an order for each task, and its last one holds for all further tasks', async () => {
  await on.aws.ecs({
    fail: {
      acme: [{ events: ['(service acme) was unable to place a task.'] }, 'exits-at-once', null],
    },
  });
  await tenant(on);
  await on.aws.advance(60);
  assert.deepEqual((await tasks(on, 'STOPPED')).map((one) => one.containers?.[0]?.exitCode).sort(), [1]);
  const said = messages(await service(on));
  assert.ok(said.includes('(service acme) was unable to place a task.'));
  assert.equal((await service(on)).runningCount, 1);
});

test('a task that runs and is not healthy has the target health that was ordered', async () => {
  await on.aws.ecs({
    timing: { drain: 60 },
    fail: { acme: { targetReason: 'Target.Timeout', targetDescription: 'Request timed out' } },
  });
  const { group } = await tenant(on);
  await on.aws.advance(2);
  const { TargetHealthDescriptions: [target] = [] } = await on.elb.send(
    new DescribeTargetHealthCommand({ TargetGroupArn: group }),
  );
  assert.deepEqual(target?.TargetHealth, {
    State: 'unhealthy',
    Reason: 'Target.Timeout',
    Description: 'Request timed out',
  });
});

test('what an order leaves out is what ECS says in most such cases', async () => {
  await on.aws.ecs({ fail: { acme: { containerReason: 'CannotPullContainerError: x' } } });
  await tenant(on);
  await on.aws.advance(2);
  const [task] = await tasks(on, 'STOPPED');
  assert.equal(task?.stopCode, 'TaskFailedToStart');
  assert.equal(task?.stoppedReason, 'Task failed to start');
  assert.equal(task?.startedAt, undefined);
});

test('an order that cannot be carried out is refused, and nothing is ordered', async () => {
  for (const [order, said] of [
    ['no-such-failure', /no such failure: no-such-failure/],
    [{ exitcode: 1 }, /unknown: exitcode/],
    [{ phase: 'later' }, /phase must be one of/],
    [{ phase: 'placement' }, /must have events/],
    [{ log: 'line' }, /log must be a list/],
    [{ exitCode: '1' }, /exitCode must be a number/],
    [[], /must have an entry/],
    [7, /must be a name, an object, null/],
  ] as const)
    await assert.rejects(on.aws.ecs({ fail: { acme: order as never } }), said);
});
