import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateLogGroupCommand, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeTasksCommand,
  ListTasksCommand,
  RunTaskCommand,
  type RunTaskCommandInput,
  StopTaskCommand,
  type Task,
} from '@aws-sdk/client-ecs';
import { bench, CONTAINER, refused, taskDefinition } from './harness.ts';

const to = bench();

const group = '/ecs-tenants/prod/acme';

/** A revision whose log goes to CloudWatch Logs. */
const logged = (): Promise<string> =>
  taskDefinition(to, {
    containerDefinitions: [
      {
        ...CONTAINER,
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': group, 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'app' },
        },
      },
    ],
  });

const start = async (changes: Partial<RunTaskCommandInput> = {}) =>
  to.ecs.send(
    new RunTaskCommand({
      cluster: 'prod',
      taskDefinition: await logged(),
      overrides: { containerOverrides: [{ name: 'app', command: ['migrate'] }] },
      ...changes,
    }),
  );

const look = async (task: Task | undefined): Promise<Task> => {
  const { tasks } = await to.ecs.send(new DescribeTasksCommand({ cluster: 'prod', tasks: [task?.taskArn ?? ''] }));
  assert.ok(tasks?.[0]);
  return tasks[0];
};

const lines = async (task: Task | undefined): Promise<(string | undefined)[]> => {
  const logStreamName = `app/app/${task?.taskArn?.split('/').at(-1)}`;
  const { events } = await to.logs.send(
    new GetLogEventsCommand({ logGroupName: group, logStreamName, startFromHead: true }),
  );
  return (events ?? []).map((event) => event.message);
};

test('a task runs for as long as it is told, writes its log meanwhile, and ends with its exit code', async () => {
  await to.logs.send(new CreateLogGroupCommand({ logGroupName: group }));
  await to.aws.ecs({ timing: { start: 2 }, runTask: { seconds: 10, exitCode: 3, log: ['one', 'two', 'three'] } });
  const [task] = (await start()).tasks ?? [];
  assert.equal(task?.lastStatus, 'PENDING');
  await refused(lines(task), 'ResourceNotFoundException');
  await to.aws.advance(3);
  assert.equal((await look(task)).lastStatus, 'RUNNING');
  assert.deepEqual(await lines(task), ['one']);
  await to.aws.advance(10);
  const ended = await look(task);
  assert.deepEqual(
    [ended.lastStatus, ended.stopCode, ended.containers?.[0]?.exitCode],
    ['STOPPED', 'EssentialContainerExited', 3],
  );
  assert.deepEqual(await lines(task), ['one', 'two', 'three']);
  const stopped = await to.ecs.send(new ListTasksCommand({ cluster: 'prod', desiredStatus: 'STOPPED' }));
  assert.deepEqual(stopped.taskArns, [task?.taskArn]);
});

test('a token starts one task; with other parameters it is a conflict', async () => {
  await to.logs.send(new CreateLogGroupCommand({ logGroupName: group }));
  const input = { taskDefinition: await logged(), clientToken: 'once' };
  const [first] = (await start(input)).tasks ?? [];
  const [second] = (await start(input)).tasks ?? [];
  assert.equal(second?.taskArn, first?.taskArn);
  await refused(start({ ...input, startedBy: 'else' }), 'ConflictException');
});

test('StopTask ends a task', async () => {
  await to.logs.send(new CreateLogGroupCommand({ logGroupName: group }));
  await to.aws.ecs({ timing: { start: 0 }, runTask: { seconds: 100 } });
  const [task] = (await start()).tasks ?? [];
  await to.ecs.send(new StopTaskCommand({ cluster: 'prod', task: task?.taskArn, reason: 'enough' }));
  const ended = await look(task);
  assert.deepEqual([ended.lastStatus, ended.stopCode, ended.stoppedReason], ['STOPPED', 'UserInitiated', 'enough']);
  await refused(
    to.ecs.send(new StopTaskCommand({ cluster: 'prod', task: 'f'.repeat(32) })),
    'InvalidParameterException',
    /not found/,
  );
});

test('without its log group a container does not start', async () => {
  await to.aws.ecs({ timing: { start: 0 } });
  const [task] = (await start()).tasks ?? [];
  const ended = await look(task);
  assert.equal(ended.startedAt, undefined);
  assert.match(ended.containers?.[0]?.reason ?? '', /The specified log group does not exist/);
});

test('what RunTask refuses, and what it answers where there is no room', async () => {
  const override = (name: string) => ({ overrides: { containerOverrides: [{ name, command: ['x'] }] } });
  await refused(start(override('nobody')), 'ClientException', /Override for container named nobody is not a container/);
  const long = { containerOverrides: [{ name: 'app', command: ['x'.repeat(8192)] }] };
  const most = /^Container Overrides length must be at most 8192$/;
  await refused(start({ overrides: long }), 'InvalidParameterException', most);
  await refused(start({ startedBy: 'somebody else' }), 'InvalidParameterException', /startedBy/);
  await refused(start({ cluster: 'elsewhere' }), 'ClusterNotFoundException');
  await refused(
    start({ networkConfiguration: { awsvpcConfiguration: { subnets: to.pre.subnets } } }),
    'InvalidParameterException',
    /Network Configuration is not valid/,
  );
  await to.aws.ecs({ runTask: { refuse: 'RESOURCE:MEMORY' } });
  const { tasks, failures } = await start();
  assert.deepEqual([tasks, failures?.[0]?.reason], [[], 'RESOURCE:MEMORY']);
});
