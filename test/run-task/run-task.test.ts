import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeleteLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  DeregisterTaskDefinitionCommand,
  DescribeTasksCommand,
  type Task,
  UntagResourceCommand,
} from '@aws-sdk/client-ecs';
import { acme, bench, cluster, deployed, ended, onAcme, serviceOf, tagMap } from '../deploy-tenant/support.ts';
import { requestStep } from '../support/step.ts';

const on = bench();

const migrate = ['node', 'migrate.js'];

const runTask = (request: Record<string, unknown> = {}, ...flags: string[]) =>
  onAcme(on, 'run-task', { command: migrate, ...request }, ...flags);

const taskOf = async (arn: string | undefined): Promise<Task> => {
  const found = await on.ecs.send(new DescribeTasksCommand({ cluster, tasks: [arn ?? ''], include: ['TAGS'] }));
  assert.ok(found.tasks?.[0], `no task ${arn}`);
  return found.tasks[0];
};

test('the command runs with the tenant’s revision; its log is shown, page by page, and its exit code told', async () => {
  await deployed(on, { ...acme, tags: { team: 'shop' } });
  const service = await serviceOf(on);
  const lines = Array.from({ length: 7 }, (_, index) => `migrated table ${index}`);
  await on.aws.ecs({ runTask: { seconds: 1, log: lines } });
  const run = await runTask({ build: 'https://jenkins.example.com/job/7/' });
  const result = ended(run, 0);
  assert.equal(result.exitCode, 0);
  assert.deepEqual(
    [result.tenant, result.image, result.taskDefinitionArn],
    ['acme', 'nginx:1.27', service.taskDefinition],
  );
  assert.deepEqual(run.wrote, { 'ecs.RunTask': 1 });
  const shown = run.stderr.split('\n').flatMap((line) => /\| (migrated .*)$/.exec(line)?.[1] ?? []);
  assert.deepEqual(shown, lines);
  const task = await taskOf(result.taskArn);
  assert.equal(task.taskDefinitionArn, service.taskDefinition);
  assert.deepEqual(task.overrides?.containerOverrides, [{ name: 'web', command: migrate }]);
  assert.equal(task.startedBy, 'ecs-tenants/run-task');
  const tags = tagMap(task.tags);
  assert.deepEqual(
    [tags['ecs-tenants:tenant'], tags['team'], tags['ecs-tenants:build']],
    ['acme', 'shop', 'https://jenkins.example.com/job/7/'],
  );
  assert.equal((await serviceOf(on)).deployments?.[0]?.id, service.deployments?.[0]?.id);
});

test('a command that is longer than ECS takes is refused before any call, to the character', async () => {
  await deployed(on);
  const text = (length: number) => runTask({ command: ['x'.repeat(length)], container: 'web' });
  const around = JSON.stringify({ containerOverrides: [{ name: 'web', command: [''] }] }).length;
  const run = await text(8193 - around);
  const { errors } = ended(run, 2);
  assert.equal(errors?.[0]?.pointer, '/command');
  assert.match(errors?.[0]?.message ?? '', /8193 characters: ECS takes at most 8192/);
  assert.deepEqual(run.calls, []);
  ended(await text(8192 - around), 0);
});

test('another exit code of the command is exit code 4, and stands in the result with the end of the log', async () => {
  await deployed(on);
  await on.aws.ecs({ runTask: { exitCode: 3, log: ['connecting', 'relation users does not exist'] } });
  const run = await runTask();
  const result = ended(run, 4);
  assert.equal(result.exitCode, 3);
  assert.match(result.message ?? '', /^The command ended with exit code 3\./);
  assert.deepEqual(result.failure?.log, ['connecting', 'relation users does not exist']);
  assert.match(run.stderr, /\| relation users does not exist/);
});

test('a command that does not exist, an image that is not there, memory: the reason is classified', async () => {
  await deployed(on);
  const failures: [NonNullable<Parameters<typeof on.aws.ecs>[0]['runTask']>, RegExp, string][] = [
    [
      { fail: 'command-not-found' },
      /The command did not run\. AWS says: .*exec: "node": executable file not found.* Cause: .*no command "node"\.$/,
      'command-not-found',
    ],
    [
      { fail: 'image-not-found' },
      /The command did not run\. AWS says: .*manifest unknown.* Cause: /,
      'image-tag-missing',
    ],
    [{ fail: 'out-of-memory' }, /exit code 137\. AWS says: OutOfMemoryError.* Cause: .*512 MiB/, 'out-of-memory'],
    [{ refuse: 'RESOURCE:MEMORY' }, /The command did not run\. AWS says: .* Cause: .*512 MiB/, 'insufficient-memory'],
  ];
  for (const [order, message, name] of failures) {
    await on.aws.ecs({ runTask: order });
    const result = ended(await runTask(), 4);
    assert.match(result.message ?? '', message);
    assert.equal(result.failure?.class, name);
    assert.ok(result.hint);
  }
});

test('time over: the task goes on', async () => {
  await deployed(on);
  await on.aws.ecs({ runTask: { seconds: 600 } });
  const result = ended(await runTask({ timeoutMinutes: 0.05 }), 7);
  assert.match(result.message ?? '', /The task is RUNNING after 0\.05 minutes; it goes on/);
  assert.equal((await taskOf(result.taskArn)).lastStatus, 'RUNNING');
});

test('an abort stops the task, and says so', async () => {
  await deployed(on);
  await on.aws.ecs({ runTask: { seconds: 600 } });
  let pid = 0;
  on.proxy.fault({
    kind: 'hook',
    match: { service: 'ecs', operation: 'DescribeTasks' },
    nth: 2,
    run: () => {
      process.kill(pid, 'SIGTERM');
    },
  });
  const end = await requestStep(
    'run-task',
    { name: 'acme', cluster, command: migrate },
    {
      env: on.env,
      started: (one) => {
        pid = one;
      },
    },
  );
  ended(end, 143);
  assert.match(end.stderr, /task [0-9a-f]{32} was told to stop \(StopTask\)/);
  const [arn] = /[0-9a-f]{32}/.exec(end.stderr) ?? [''];
  const task = await taskOf(arn);
  assert.deepEqual([task.lastStatus, task.stopCode], ['STOPPED', 'UserInitiated']);
});

test('a log that cannot be read is said, and hides nothing else', async () => {
  await deployed(on);
  await on.aws.ecs({ runTask: { log: ['one'] } });
  on.proxy.fault({ kind: 'accessDenied', match: { service: 'logs', operation: 'GetLogEvents' } });
  const denied = await runTask();
  ended(denied, 0);
  assert.match(denied.stderr, /the log cannot be shown: CloudWatch Logs refused GetLogEvents/);
  on.proxy.clearFaults();
  await on.logs.send(new DeleteLogGroupCommand({ logGroupName: '/ecs-tenants/tenants/acme' }));
  assert.equal(ended(await runTask(), 4).failure?.class, 'log-group-missing');
});

test('a task takes the service’s network and capacity', async () => {
  const subnets = on.pre.subnets.slice(0, 2);
  const network = { networkMode: 'awsvpc', subnets, securityGroups: on.pre.securityGroups };
  await deployed(on, { ...acme, ...network, loadBalancer: 'none' });
  const result = ended(await runTask(), 0);
  assert.equal(result.exitCode, 0);
});

test('with a revision that was deregistered nothing starts; deploy-tenant registers it again', async () => {
  await deployed(on);
  const { taskDefinition } = await serviceOf(on);
  await on.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition }));
  const run = await runTask();
  assert.match(ended(run, 3).message ?? '', /tenants--acme:1 of tenant acme was deregistered/);
  assert.deepEqual(run.wrote, {});
  const again = await deployed(on);
  assert.match(again.result.taskDefinitionArn ?? '', /:2$/);
  assert.deepEqual((await deployed(on)).wrote, {});
  ended(await runTask(), 0);
});

test('a plan runs nothing', async () => {
  await deployed(on);
  const run = await runTask({}, '--plan');
  ended(run, 0);
  assert.deepEqual(run.wrote, {});
  assert.match(run.stderr, /plan: a task of tenants--acme:1: \["node","migrate\.js"\]/);
});

test('a bad request runs nothing: the right exit code', async () => {
  await deployed(on);
  const bad: [Record<string, unknown>, number, RegExp][] = [
    [{ command: [] }, 2, /\/command/],
    [{ command: 'node migrate.js' }, 2, /\/command/],
    [{ container: 'sidecar' }, 2, /\/container is sidecar; revision tenants--acme:1 has web/],
    [{ name: 'nobody' }, 3, /There is no tenant nobody on cluster tenants/],
    [{ cluster: 'elsewhere' }, 3, /no active ECS cluster elsewhere/],
    [{ accountId: '000000000000' }, 3, /not 000000000000/],
  ];
  for (const [request, code, message] of bad) {
    const run = await runTask(request);
    assert.match(ended(run, code).message ?? '', message);
    assert.deepEqual(run.wrote, {}, JSON.stringify(request));
  }
  const { serviceArn } = await serviceOf(on);
  await on.ecs.send(new UntagResourceCommand({ resourceArn: serviceArn, tagKeys: ['ecs-tenants:tenant'] }));
  assert.match(ended(await runTask(), 3).message ?? '', /Not ours: service acme/);
});
