/** Deployments as ECS plays them out. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CreateLogGroupCommand, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateServiceCommand,
  DescribeServiceRevisionsCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { DescribeTargetHealthCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { FailureClass } from './embedded-aws.ts';
import {
  bench,
  CONTAINER,
  messages,
  records,
  refused,
  routed,
  service,
  serviceInput,
  taskDefinition,
  tasks,
  tenant,
} from './harness.ts';

const on = bench();

const FAILURES = JSON.parse(readFileSync(new URL('./fixtures/failures.json', import.meta.url), 'utf8')) as object;

async function health(group: string) {
  const found = await on.elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: group }));
  return found.TargetHealthDescriptions ?? [];
}

test('a first deployment starts tasks, registers targets and completes', async () => {
  const { group, service: created } = await tenant(on, { desiredCount: 2 });
  const id = created?.deployments?.[0]?.id ?? '';
  assert.match(id, /^ecs-svc\/\d{19}$/);
  assert.equal(created?.pendingCount, 2);
  assert.equal((await records(on))[0]?.status, 'PENDING');

  await on.aws.advance(0.35);
  assert.equal((await service(on)).runningCount, 2);
  assert.deepEqual(new Set((await health(group)).map((one) => one.TargetHealth?.State)), new Set(['initial']));
  assert.equal((await records(on))[0]?.status, 'IN_PROGRESS');
  assert.equal((await records(on))[0]?.deploymentCircuitBreaker?.status, 'MONITORING');

  await on.aws.advance(0.5);
  const done = await service(on);
  assert.equal(done.deployments?.[0]?.rolloutState, 'COMPLETED');
  assert.equal(done.deployments?.[0]?.rolloutStateReason, `ECS deployment ${id} completed.`);
  assert.deepEqual(messages(done).slice(0, 2), [
    '(service acme) has reached a steady state.',
    `(service acme) (deployment ${id}) deployment completed.`,
  ]);
  const [record] = await records(on);
  assert.equal(record?.status, 'SUCCESSFUL');
  assert.equal(record?.serviceDeploymentArn, done.currentServiceDeployment);
  assert.equal(record?.deploymentCircuitBreaker?.status, 'MONITORING_COMPLETE');
  const [task] = await tasks(on);
  assert.equal(task?.startedBy, id);
  const port = task?.containers?.[0]?.networkBindings?.[0]?.hostPort;
  assert.ok((await health(group)).some((one) => one.Target?.Port === port && one.TargetHealth?.State === 'healthy'));
});

test('an update starts new tasks before it stops old ones, and the old targets drain', async () => {
  const { group, service: created } = await tenant(on);
  await on.aws.advance(2);
  const next = await taskDefinition(on);
  const updated = await on.ecs.send(
    new UpdateServiceCommand({ cluster: 'prod', service: 'acme', taskDefinition: 'prod--acme' }),
  );
  assert.equal(updated.service?.taskDefinition, next);
  assert.deepEqual(
    updated.service?.deployments?.map((one) => one.status),
    ['PRIMARY', 'ACTIVE'],
  );
  await on.aws.advance(0.85);
  assert.deepEqual((await health(group)).map((one) => one.TargetHealth?.State).sort(), ['draining', 'healthy']);
  assert.equal((await service(on)).deployments?.[0]?.rolloutState, 'IN_PROGRESS');
  await on.aws.advance(0.5);
  const done = await service(on);
  assert.equal(done.deployments?.length, 1);
  assert.equal(done.deployments?.[0]?.rolloutState, 'COMPLETED');
  assert.equal(done.desiredCount, 1);
  const [stopped] = await tasks(on, 'STOPPED');
  assert.equal(stopped?.stopCode, 'ServiceSchedulerInitiated');
  assert.equal(stopped?.startedBy, created?.deployments?.[0]?.id);
  const [record] = await records(on);
  assert.equal(record?.sourceServiceRevisions?.length, 1);
  const revision = await on.ecs.send(
    new DescribeServiceRevisionsCommand({ serviceRevisionArns: [record?.targetServiceRevision?.arn ?? ''] }),
  );
  assert.equal(revision.serviceRevisions?.[0]?.taskDefinition, next);
});

test('the circuit breaker rolls back to the deployment that completed last', async () => {
  const { definition } = await tenant(on);
  await on.aws.advance(2);
  await on.aws.ecs({ fail: { acme: 'image-not-found' } });
  await taskDefinition(on);
  const begun = await on.ecs.send(
    new UpdateServiceCommand({ cluster: 'prod', service: 'acme', taskDefinition: 'prod--acme' }),
  );
  const failed = begun.service?.deployments?.[0]?.id ?? '';
  await on.aws.advance(0.65);
  assert.equal((await service(on)).deployments?.[0]?.failedTasks, 2);
  const [task] = await tasks(on, 'STOPPED');
  assert.equal(task?.startedBy, failed);
  assert.equal(task?.stopCode, 'TaskFailedToStart');
  assert.match(task?.containers?.[0]?.reason ?? '', /^CannotPullContainerError: .*manifest for nginx:1.27 not found/);

  await on.aws.advance(0.3);
  const back = await service(on);
  assert.equal(back.taskDefinition, definition);
  assert.match(back.deployments?.[0]?.rolloutStateReason ?? '', /rolling back to deploymentId ecs-svc/);
  assert.equal(back.deployments?.[1]?.rolloutState, 'FAILED');
  assert.equal((await records(on))[0]?.status, 'ROLLBACK_IN_PROGRESS');

  await on.aws.advance(2);
  const done = await service(on);
  assert.deepEqual(
    done.deployments?.map((one) => [one.taskDefinition, one.rolloutState]),
    [[definition, 'COMPLETED']],
  );
  const [record] = await records(on);
  assert.equal(record?.status, 'ROLLBACK_SUCCESSFUL');
  assert.equal(
    record?.statusReason,
    'Service deployment rolled back because the circuit breaker threshold was exceeded.',
  );
  assert.deepEqual(record?.deploymentCircuitBreaker, { status: 'TRIGGERED', failureCount: 3, threshold: 3 });
  assert.ok(messages(done).includes(`(service acme) (deployment ${failed}) deployment failed: tasks failed to start.`));
});

test('a first deployment that fails has nothing to go back to', async () => {
  await on.aws.ecs({ fail: { '*': 'exits-at-once' } });
  await tenant(on);
  await on.aws.advance(5);
  const done = await service(on);
  assert.equal(done.deployments?.[0]?.status, 'PRIMARY');
  assert.equal(done.deployments?.[0]?.rolloutState, 'FAILED');
  const [record] = await records(on);
  assert.equal(record?.status, 'ROLLBACK_FAILED');
  assert.equal(record?.statusReason, 'No rollback candidate was found to run the rollback.');
  const [task] = await tasks(on, 'STOPPED');
  assert.equal(task?.stopCode, 'EssentialContainerExited');
  assert.equal(task?.containers?.[0]?.exitCode, 1);
});

test('without rollback the breaker stops the deployment', async () => {
  await on.aws.ecs({ fail: { acme: 'command-not-found' } });
  const deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: false } };
  await tenant(on, { deploymentConfiguration });
  await on.aws.advance(5);
  assert.equal((await service(on)).deployments?.[0]?.rolloutState, 'FAILED');
  assert.equal((await records(on))[0]?.status, 'STOPPED');
});

test('without a breaker tasks fail for ever, at growing intervals', async () => {
  await on.aws.ecs({ fail: { acme: 'out-of-memory' } });
  await tenant(on, { deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } } });
  await on.aws.advance(600);
  const stuck = await service(on);
  assert.equal(stuck.deployments?.[0]?.rolloutState, 'IN_PROGRESS');
  assert.ok((stuck.deployments?.[0]?.failedTasks ?? 0) > 4);
  assert.ok(messages(stuck).some((one) => one.includes('unable to consistently start tasks successfully')));
  assert.equal((await records(on))[0]?.deploymentCircuitBreaker?.status, 'DISABLED');
  const [task] = await tasks(on, 'STOPPED');
  assert.equal(task?.containers?.[0]?.exitCode, 137);
  assert.match(task?.containers?.[0]?.reason ?? '', /^OutOfMemoryError/);
});

test('a failing health check shows in target health, events and the stopped task', async () => {
  await on.aws.ecs({ fail: { acme: 'elb-wrong-code' } });
  const { group } = await tenant(on);
  await on.aws.advance(0.85);
  const [target] = await health(group);
  assert.deepEqual(target?.TargetHealth, {
    State: 'unhealthy',
    Reason: 'Target.ResponseCodeMismatch',
    Description: 'Health checks failed with these codes: [404]',
  });
  assert.ok(messages(await service(on)).some((one) => one.includes(`is unhealthy in (target-group ${group})`)));
  await on.aws.advance(0.5);
  const [task] = await tasks(on, 'STOPPED');
  assert.equal(task?.stoppedReason, `Task failed ELB health checks in (target-group ${group})`);
});

test('what cannot be placed has events and no tasks', async () => {
  await on.aws.ecs({ fail: { acme: 'no-instances' } });
  await tenant(on);
  await on.aws.advance(0.5);
  assert.deepEqual(await tasks(on), []);
  assert.match(messages(await service(on))[0] ?? '', /No Container Instances were found in your cluster/);
  await on.aws.advance(5);
  assert.equal((await records(on))[0]?.status, 'ROLLBACK_FAILED');
});

test('never-steady stays pending, and an order is taken back', async () => {
  await on.aws.ecs({ fail: { acme: 'never-steady' } });
  await tenant(on);
  await on.aws.advance(3600);
  assert.equal((await service(on)).pendingCount, 1);
  assert.equal((await service(on)).deployments?.[0]?.rolloutState, 'IN_PROGRESS');
  await on.aws.ecs({ fail: { acme: null } });
  await on.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'acme', forceNewDeployment: true }));
  await on.aws.advance(2);
  assert.equal((await service(on)).deployments?.[0]?.rolloutState, 'COMPLETED');
});

test('a newer deployment supersedes one that is going on', async () => {
  await tenant(on);
  await on.aws.advance(2);
  for (let round = 0; round < 2; round++) {
    await on.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'acme', forceNewDeployment: true }));
    await on.aws.advance(0.1);
  }
  assert.deepEqual(
    (await records(on)).map((one) => one.status),
    ['IN_PROGRESS', 'STOP_REQUESTED', 'SUCCESSFUL'],
  );
  await on.aws.advance(3);
  const done = await records(on);
  assert.deepEqual(
    done.map((one) => one.status),
    ['SUCCESSFUL', 'STOPPED', 'SUCCESSFUL'],
  );
  assert.ok(done[1]?.stoppedAt);
  assert.equal((await service(on)).runningCount, 1);
});

test('StopServiceDeployment rolls back, and refuses what has ended', async () => {
  const { definition } = await tenant(on);
  await on.aws.advance(2);
  await taskDefinition(on);
  await on.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'acme', taskDefinition: 'prod--acme' }));
  const [running] = await records(on);
  const serviceDeploymentArn = running?.serviceDeploymentArn ?? '';
  await on.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }));
  assert.equal((await records(on))[0]?.status, 'ROLLBACK_REQUESTED');
  await on.aws.advance(3);
  assert.equal((await records(on))[0]?.status, 'ROLLBACK_SUCCESSFUL');
  assert.equal((await service(on)).taskDefinition, definition);
  await refused(on.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn })), 'ConflictException');
});

test('only some settings start a deployment', async () => {
  await tenant(on);
  await on.aws.advance(2);
  const quiet = { cluster: 'prod', service: 'acme' };
  await on.ecs.send(new UpdateServiceCommand({ ...quiet, healthCheckGracePeriodSeconds: 9, propagateTags: 'SERVICE' }));
  await on.ecs.send(new UpdateServiceCommand({ ...quiet, desiredCount: 3 }));
  await on.ecs.send(
    new UpdateServiceCommand({
      ...quiet,
      capacityProviderStrategy: [{ capacityProvider: 'prod-capacity', weight: 1 }],
    }),
  );
  assert.equal((await records(on)).length, 1);
  await on.aws.advance(2);
  const grown = await service(on);
  assert.equal(grown.runningCount, 3);
  assert.equal(grown.deployments?.[0]?.rolloutState, 'COMPLETED');
  assert.equal(grown.healthCheckGracePeriodSeconds, 9);
  await on.ecs.send(new UpdateServiceCommand({ ...quiet, forceNewDeployment: true }));
  assert.equal((await records(on)).length, 2);
  assert.equal((await service(on)).desiredCount, 3);
});

test('a deployment of nothing completes at once; scaling to zero stops everything', async () => {
  const { group } = await tenant(on, { desiredCount: 0 });
  assert.equal((await service(on)).deployments?.[0]?.rolloutState, 'COMPLETED');
  assert.equal((await records(on))[0]?.status, 'SUCCESSFUL');
  await on.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'acme', desiredCount: 2 }));
  await on.aws.advance(2);
  assert.equal((await health(group)).length, 2);
  await on.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'acme', desiredCount: 0 }));
  await on.aws.advance(2);
  assert.equal((await health(group)).length, 0);
  assert.match(messages(await service(on))[0] ?? '', /has reached a steady state/);
});

test('percentages that leave no room are told, and those that do are used', async () => {
  const { group, definition } = await tenant(on);
  await on.aws.advance(2);
  const tight = { ...serviceInput(definition, group), serviceName: 'tight' };
  const none = { maximumPercent: 100, minimumHealthyPercent: 0 };
  await on.ecs.send(
    new CreateServiceCommand({
      ...tight,
      loadBalancers: [],
      deploymentConfiguration: none,
      availabilityZoneRebalancing: 'DISABLED',
    }),
  );
  await on.aws.advance(2);
  await on.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'tight', forceNewDeployment: true }));
  await on.aws.advance(0.1);
  assert.equal((await service(on, 'tight')).pendingCount, 0);
  await on.aws.advance(2);
  assert.equal((await service(on, 'tight')).deployments?.[0]?.rolloutState, 'COMPLETED');
  const blocked = { maximumPercent: 150, minimumHealthyPercent: 100 };
  await on.ecs.send(
    new UpdateServiceCommand({
      cluster: 'prod',
      service: 'tight',
      forceNewDeployment: true,
      deploymentConfiguration: blocked,
    }),
  );
  await on.aws.advance(2);
  assert.match(messages(await service(on, 'tight'))[0] ?? '', /unable to stop or start tasks during a deployment/);
});

test('every failure that can be ordered ends a deployment, but those that never end', async () => {
  const { group, definition } = await tenant(on);
  for (const name of Object.keys(FAILURES) as FailureClass[]) {
    await on.aws.ecs({ fail: { [name]: name } });
    await on.ecs.send(new CreateServiceCommand(serviceInput(definition, group, { serviceName: name })));
  }
  await on.aws.advance(60);
  for (const [name, { phase }] of Object.entries(FAILURES)) {
    const [record] = await records(on, name);
    const endless = phase === 'never' || phase === 'provisioning';
    assert.equal(record?.status, endless ? 'IN_PROGRESS' : 'ROLLBACK_FAILED', name);
    const said = JSON.stringify(messages(await service(on, name)));
    assert.doesNotMatch(said, /\{[a-zA-Z]+\}/, name);
  }
});

test('a threshold of its own trips the breaker', async () => {
  await on.aws.ecs({ fail: { acme: 'secret-unreadable' } });
  const deploymentCircuitBreaker = {
    enable: true,
    rollback: true,
    resetOnHealthyTask: false,
    thresholdConfiguration: { type: 'COUNT' as const, value: 2 },
  };
  await tenant(on, { deploymentConfiguration: { deploymentCircuitBreaker } });
  await on.aws.advance(0.65);
  assert.equal((await records(on))[0]?.deploymentCircuitBreaker?.status, 'TRIGGERED');
  assert.match((await tasks(on, 'STOPPED'))[0]?.stoppedReason ?? '', /^ResourceInitializationError/);
  assert.deepEqual((await service(on)).deploymentConfiguration?.deploymentCircuitBreaker, deploymentCircuitBreaker);
});

test('a container that was ordered to fail has written its log; others have none', async () => {
  await on.aws.ecs({ fail: { acme: 'exits-at-once' } });
  await on.logs.send(new CreateLogGroupCommand({ logGroupName: '/acme' }));
  const options = { 'awslogs-group': '/acme', 'awslogs-stream-prefix': 'app' };
  const { group } = await routed(on, 'acme', 10001);
  const definition = await taskDefinition(on, {
    containerDefinitions: [{ ...CONTAINER, logConfiguration: { logDriver: 'awslogs', options } }],
  });
  await on.ecs.send(new CreateServiceCommand(serviceInput(definition, group)));
  await on.aws.advance(1);
  const [task] = await tasks(on, 'STOPPED');
  const read = (logStreamName: string, limit?: number) =>
    on.logs.send(new GetLogEventsCommand({ logGroupName: '/acme', logStreamName, limit }));
  const stream = `app/app/${task?.taskArn?.split('/').at(-1)}`;
  const all = (await read(stream)).events ?? [];
  assert.equal(all[0]?.message, 'Starting app');
  assert.deepEqual((await read(stream, 1)).events, all.slice(-1));
  await refused(read('app/app/another'), 'ResourceNotFoundException', /log stream does not exist/);
});

test('tasks that wait for an instance stay PROVISIONING, on no instance', async () => {
  await on.aws.ecs({ fail: { acme: 'waiting-for-instance' } });
  await tenant(on);
  await on.aws.advance(3600);
  const [task] = await tasks(on);
  assert.equal(task?.lastStatus, 'PROVISIONING');
  assert.equal(task?.containerInstanceArn, undefined);
});
