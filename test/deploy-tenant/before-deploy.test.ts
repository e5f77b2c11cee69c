import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DescribeTasksCommand, ListTasksCommand, type Task } from '@aws-sdk/client-ecs';
import { acme, balancingOf, bench, changed, cluster, deploy, deployed, ended, hostsOf, serviceOf } from './support.ts';

const on = bench();

const before = { ...acme, beforeDeploy: { command: ['node', 'migrate.js'] } };

/** Tasks that ran before deployments. */
const ran = async (): Promise<Task[]> => {
  const startedBy = 'ecs-tenants/before-deploy';
  const listed = await on.ecs.send(new ListTasksCommand({ cluster, startedBy, desiredStatus: 'STOPPED' }));
  if ((listed.taskArns ?? []).length === 0) return [];
  return (await on.ecs.send(new DescribeTasksCommand({ cluster, tasks: listed.taskArns }))).tasks ?? [];
};

test('first deployment: the command runs with the new revision before there is a service', async () => {
  await on.aws.ecs({ runTask: { log: ['created 12 tables'] } });
  const run = await deployed(on, before);
  const [task, ...others] = await ran();
  assert.equal(others.length, 0);
  assert.match(task?.taskDefinitionArn ?? '', /tenants--acme:1$/);
  assert.deepEqual(task?.overrides?.containerOverrides, [{ name: 'web', command: ['node', 'migrate.js'] }]);
  assert.match(run.stderr, /\| created 12 tables/);
  assert.deepEqual([run.result.exitCode, run.result.taskArn], [0, task?.taskArn]);
  const order = run.calls.map((call) => call.operation);
  assert.ok(order.indexOf('RegisterTaskDefinition') < order.indexOf('RunTask'));
  assert.ok(order.indexOf('CreateLogGroup') < order.indexOf('RunTask'));
  for (const later of ['CreateTargetGroup', 'CreateRule', 'CreateService', 'ChangeResourceRecordSets'])
    assert.ok(order.indexOf('RunTask') < order.indexOf(later), later);
});

test('an update: the new revision before the service changes; where nothing is deployed it does not run', async () => {
  await deployed(on);
  const run = await deployed(on, { ...before, image: 'nginx:1.28' });
  assert.ok(changed(run).includes('create task tenants--acme'));
  assert.match((await ran())[0]?.taskDefinitionArn ?? '', /tenants--acme:2$/);

  const again = await deployed(on, { ...before, image: 'nginx:1.28' });
  assert.deepEqual(again.wrote, {});
  const scaled = await deployed(on, { ...before, image: 'nginx:1.28', maxCount: 9 });
  assert.ok(!changed(scaled).some((change) => change.includes(' task ')));
  assert.equal((await ran()).length, 1);
});

test('a command that fails stops the deployment: exit 4, and what runs is not touched', async () => {
  await deployed(on);
  const { taskDefinition, deployments } = await serviceOf(on);
  await on.aws.ecs({ runTask: { exitCode: 9, log: ['duplicate column'] } });
  const run = await deploy(on, { ...before, image: 'nginx:1.28', healthCheckPath: '/up', maxCount: 9 });
  const result = ended(run, 4);
  assert.match(
    result.message ?? '',
    /^beforeDeploy: The service was not changed\. The command ended with exit code 9\./,
  );
  assert.equal(result.exitCode, 9);
  assert.deepEqual(result.failure?.log, ['duplicate column']);
  assert.deepEqual(run.wrote, { 'ecs.TagResource': 1, 'ecs.RegisterTaskDefinition': 1, 'ecs.RunTask': 1 });
  const after = await serviceOf(on);
  assert.deepEqual([after.taskDefinition, after.deployments?.[0]?.id], [taskDefinition, deployments?.[0]?.id]);
  assert.equal((await balancingOf(on)).groups[0]?.HealthCheckPath, '/');

  await on.aws.ecs({ runTask: {} });
  const mended = await deployed(on, { ...before, image: 'nginx:1.28', healthCheckPath: '/up', maxCount: 9 });
  assert.match(mended.result.taskDefinitionArn ?? '', /tenants--acme:2$/);
});

test('a first deployment whose command cannot run leaves no service, no target group and no record', async () => {
  await on.aws.ecs({ runTask: { fail: 'command-not-found' } });
  const result = ended(await deploy(on, before), 4);
  assert.match(
    result.message ?? '',
    /^beforeDeploy: The service was not changed\. The command did not run\. AWS says: .*executable file not found.* Cause: /,
  );
  assert.equal(result.failure?.class, 'command-not-found');
  assert.deepEqual((await balancingOf(on)).groups, []);
  assert.deepEqual(await hostsOf(on), []);
});

test('a plan shows the command in its place, and runs nothing', async () => {
  await deployed(on);
  const run = await deploy(on, { ...before, image: 'nginx:1.28' }, '--plan');
  const { changes, planId } = ended(run, 0);
  assert.deepEqual(
    changes?.map((change) => change.resource),
    ['taskDefinition', 'task', 'service'],
  );
  assert.deepEqual(run.wrote, {});
  ended(await deploy(on, { ...acme, image: 'nginx:1.28' }, '--approved-plan', planId ?? ''), 3);
  ended(await deploy(on, { ...before, image: 'nginx:1.28' }, '--approved-plan', planId ?? ''), 0);
});

test('time over: the command goes on, and nothing is deployed', async () => {
  await deployed(on);
  const { taskDefinition } = await serviceOf(on);
  await on.aws.ecs({ runTask: { seconds: 600 } });
  const result = ended(await deploy(on, { ...before, image: 'nginx:1.28', timeoutMinutes: 0.05 }), 7);
  assert.match(result.message ?? '', /The service was not changed\. .*it goes on, and nothing was stopped\./);
  assert.equal((await serviceOf(on)).taskDefinition, taskDefinition);
});
