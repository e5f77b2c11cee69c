/** Evidence made of the texts of AWS that the embedded AWS speaks too. */

import type { Task, TaskDefinition } from '@aws-sdk/client-ecs';
import type { Evidence } from '../../ts-steps/failures/evidence.ts';
import { noEvidence } from '../../ts-steps/failures/evidence.ts';
import failures from '../emulator/fixtures/failures.json' with { type: 'json' };

/** A failure as fixtures/failures.json tells it. */
export interface Fixture {
  readonly class: string;
  readonly phase: string;
  readonly stopCode?: string;
  readonly stoppedReason?: string;
  readonly containerReason?: string;
  readonly exitCode?: number;
  readonly event?: string;
  readonly targetReason?: string;
  readonly targetDescription?: string;
  readonly log?: readonly string[];
}

const values: Readonly<Record<string, string>> = {
  service: 'acme',
  container: 'web',
  image: 'acmecorp/shop:2.4.1',
  role: 'arn:aws:iam::123456789012:role/acme',
  secret: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:acme/db-AbCdEf',
  targetGroup: 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/acme-1a2b3c4d-a/0123456789abcdef',
  task: '0123456789abcdef0123456789abcdef',
  instance: 'i-0123456789abcdef0',
  port: '32768',
  command: '/app/start',
};

const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** All fixtures, with names in the place of their placeholders. */
export const fixtures: ReadonlyMap<string, Fixture> = new Map(
  Object.entries(JSON.parse(JSON.stringify(failures)) as Record<string, Fixture>).map(([name, fixture]) => [
    name,
    Object.fromEntries(
      Object.entries(fixture).map(([key, value]) => [key, typeof value === 'string' ? filled(value) : value]),
    ) as unknown as Fixture,
  ]),
);

export const taskDefinition: TaskDefinition = {
  family: 'tenants--acme',
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  containerDefinitions: [
    {
      name: 'web',
      image: 'acmecorp/shop:2.4.1',
      cpu: 256,
      memory: 512,
      command: ['/app/start'],
      portMappings: [{ containerPort: 8080, hostPort: 0 }],
      secrets: [{ name: 'DB', valueFrom: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:acme/db-AbCdEf' }],
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': '/ecs-tenants/tenants/acme', 'awslogs-stream-prefix': 'web' },
      },
    },
    { name: 'proxy', image: 'envoy:1', essential: true },
    { name: 'helper', image: 'helper:1', essential: false },
  ],
};

let tasks = 0;

/** A stopped task; `second` says when it was started and stopped, as seconds. */
export const stoppedTask = (fixture: Partial<Fixture>, second = 0): Task => {
  tasks += 1;
  return {
    taskArn: `arn:aws:ecs:us-east-1:123456789012:task/tenants/${String(tasks).padStart(32, '0')}`,
    lastStatus: 'STOPPED',
    createdAt: new Date(second * 1000),
    ...(fixture.phase === 'start' ? {} : { startedAt: new Date((second + 2) * 1000) }),
    stoppedAt: new Date((second + 5) * 1000),
    ...(fixture.stopCode === undefined ? {} : { stopCode: fixture.stopCode as NonNullable<Task['stopCode']> }),
    ...(fixture.stoppedReason === undefined ? {} : { stoppedReason: fixture.stoppedReason }),
    containers: [
      {
        name: 'web',
        ...(fixture.containerReason === undefined ? {} : { reason: fixture.containerReason }),
        ...(fixture.exitCode === undefined ? {} : { exitCode: fixture.exitCode }),
      },
    ],
  };
};

/** What would be read of AWS about a service that fails this way. */
export const evidenceOf = (fixture: Fixture): Evidence => ({
  ...noEvidence,
  taskDefinition,
  tasks: fixture.stoppedReason === undefined ? [] : [stoppedTask(fixture), stoppedTask(fixture, 10)],
  events: fixture.event === undefined ? [] : [{ at: new Date(0), message: fixture.event }],
  targets:
    fixture.targetReason === undefined
      ? []
      : [
          {
            Target: { Id: 'i-0123456789abcdef0', Port: 32768 },
            TargetHealth: {
              State: 'unhealthy',
              Reason: fixture.targetReason as 'Target.Timeout',
              ...(fixture.targetDescription === undefined ? {} : { Description: fixture.targetDescription }),
            },
          },
        ],
  log:
    fixture.log === undefined
      ? undefined
      : { group: 'g', stream: 's', container: 'web', lines: fixture.log.map((text) => ({ at: 0, text })) },
  provisioning: fixture.phase === 'provisioning' ? 1 : 0,
});
