/** The cause of a failed rollout among all that AWS tells, from the order of a failure to what people read. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RegisterTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import type { FailureOrder, TaskOrder } from '../emulator/embedded-aws.ts';
import { acme, bench, cluster, deploy, deployed, ended, type Run, serviceOf, taskDefinitionOf } from './support.ts';

const on = bench();

const next = { ...acme, image: 'nginx:1.28' };

/** An update of a tenant that was steady, whose tasks fail as ordered. */
const updated = async (order: TaskOrder | readonly TaskOrder[], request: object = next): Promise<Run> => {
  await on.aws.ecs({ fail: { acme: order } });
  return deploy(on, { ...next, ...request });
};

const noRoom = (what: string): FailureOrder => ({
  events: [
    `(service {service}) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 0a1b) ${what}. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`,
  ],
});

test('after a rollback the failed revision is read: the memory and CPU that no instance has', async () => {
  await deployed(on);
  for (const [what, says] of [
    ['has insufficient memory available', /^No instance has 3072 MiB free \(the closest is 0a1b\)\.$/],
    ['has insufficient CPU units available', /^No instance has 777 CPU units free \(the closest is 0a1b\)\.$/],
  ] as const) {
    const { failure, deployment } = ended(await updated(noRoom(what), { memory: 3072, cpu: 777 }), 4);
    assert.equal(deployment?.verdict, 'rolled-back');
    assert.match(failure?.sentence ?? '', says);
  }
});

test('room that was short at first is no cause once tasks were placed', async () => {
  await deployed(on);
  const crash = {
    exitCode: 1,
    log: ['WARN optional plugin: exec format error', 'Error: connect ECONNREFUSED 10.0.3.7'],
  };
  const { failure } = ended(await updated([noRoom('has insufficient memory available'), crash]), 4);
  assert.equal(failure?.class, 'exited');
  assert.match(
    failure?.sentence ?? '',
    /exit code 1.*; the last error in its log: Error: connect ECONNREFUSED 10\.0\.3\.7\.$/,
  );
});

test('AWS’s own words come first where no class knows them, and once', async () => {
  await deployed(on);
  const run = await updated({
    events: ['(service {service}) was unable to place a task. Reason: The moon is in the wrong quarter.'],
  });
  const { failure, message } = ended(run, 4);
  assert.equal(failure?.class, 'unclassified');
  assert.match(
    message ?? '',
    /Cause: AWS says: was unable to place a task\. Reason: The moon is in the wrong quarter\.$/,
  );
  assert.equal(message?.match(/moon/g)?.length, 1);
});

test('the cause stands once, last, with its hint behind it, and AWS’s words are shown to their end', async () => {
  await deployed(on);
  const reason = `CannotPullContainerError: Error response from daemon: Get "https://registry.acme.internal/v2/": ${'proxy '.repeat(120)}: x509: certificate signed by unknown authority`;
  const run = await updated({ containerReason: reason });
  const { failure, message, hint } = ended(run, 4);
  assert.equal(failure?.class, 'registry-certificate');
  assert.equal(run.stderr.split(failure?.sentence ?? '?').length, 2, run.stderr);
  assert.ok(message?.endsWith(`Cause: ${failure?.sentence}`));
  assert.ok(hint?.startsWith(failure?.hint ?? '?'));
  assert.match(
    message ?? '',
    /AWS says: CannotPullContainerError: .* … .*x509: certificate signed by unknown authority\. Cause/,
  );
  const [, behind = ''] = run.stderr.split(failure?.sentence ?? '?');
  assert.match(behind.trim(), /^deploy-tenant acme \s*\+\d+s\s+Give the registry a certificate[^\n]*$/);
});

test('the first error of a long log is shown beside its last lines, and what the rollback does is left out', async () => {
  await deployed(on);
  const run = await updated({
    exitCode: 1,
    log: ['starting', 'Error: no DATABASE_URL', ...Array.from({ length: 60 }, (_, index) => `retry ${index}`)],
  });
  const { failure } = ended(run, 4);
  assert.match(run.stderr, /retry 59\n.*the first error in that log:\n.*Error: no DATABASE_URL/);
  assert.equal(failure?.log.length, 50);
  assert.match(run.stderr, /\d+ later events? of the rollback left out/);
  assert.match(failure?.events[0] ?? '', /^rolling back to deployment/);
});

test('a sidecar that ends by itself is told, and the tenant that ended with it', async () => {
  await deployed(on);
  const { definition } = await taskDefinitionOf(on);
  const { family = '', containerDefinitions = [], executionRoleArn, taskRoleArn } = definition;
  const registered = await on.ecs.send(
    new RegisterTaskDefinitionCommand({
      family,
      ...(executionRoleArn === undefined ? {} : { executionRoleArn }),
      ...(taskRoleArn === undefined ? {} : { taskRoleArn }),
      containerDefinitions: [...containerDefinitions, { name: 'envoy', image: 'envoyproxy/envoy:v1.31', memory: 64 }],
    }),
  );
  const { serviceName } = await serviceOf(on);
  await on.ecs.send(
    new UpdateServiceCommand({
      cluster,
      service: serviceName,
      taskDefinition: registered.taskDefinition?.taskDefinitionArn,
    }),
  );
  const run = await updated({ exitCode: 143, containers: { envoy: { exitCode: 0 } } });
  const { failure } = ended(run, 4);
  assert.equal(failure?.task?.container, 'envoy');
  assert.match(
    failure?.sentence ?? '',
    /^Container envoy ended by itself with exit code 0 after \d+ s, and web with it\.$/,
  );
});

test('a lost instance, a role, a command: what AWS names is told', async () => {
  await deployed(on);
  for (const [order, id, says] of [
    [
      {
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Host EC2 (instance {instance}) terminated.',
        exitCode: 137,
      },
      'instance-lost',
      /^Instance i-\w+ was terminated or stopped under the task\.$/,
    ],
    [
      {
        containerReason:
          'CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsInstanceRole/i-0a is not authorized to perform: logs:CreateLogStream',
      },
      'log-denied',
      /^Role ecsInstanceRole may not write the log \/ecs-tenants\/tenants\/acme: it lacks logs:CreateLogStream\.$/,
    ],
    [
      { stoppedReason: 'CannotStartContainerError: exec: "/app/run.sh": permission denied: unknown' },
      'command-not-executable',
      /"\/app\/run\.sh" is not executable/,
    ],
    [{ stoppedReason: 'RESOURCE:MEMORY' }, 'insufficient-memory', /^No instance has 512 MiB free\.$/],
  ] as const) {
    const { failure } = ended(await updated(order), 4);
    assert.equal(failure?.class, id);
    assert.match(failure?.sentence ?? '', says);
  }
});
