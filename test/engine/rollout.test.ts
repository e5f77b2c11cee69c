import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deployment, Service, ServiceDeployment, ServiceEvent, Task } from '@aws-sdk/client-ecs';
import { followRollout, type Rollout, type RolloutOptions } from '../../ts-steps/engine/rollout.ts';
import { ServiceFeed } from '../../ts-steps/engine/service-feed.ts';
import { diagnostics } from '../../ts-steps/failures/diagnostics.ts';
import { AwsCallError } from '../../ts-steps/runtime/aws-errors.ts';
import type { Clients } from '../../ts-steps/runtime/tenant-clients.ts';
import { fixtures, stoppedTask, taskDefinition } from '../failures/failure-evidence.ts';
import { textLog } from '../support/logs.ts';

const own = 'ecs-svc/2222222222222222222';
const old = 'ecs-svc/1111111111111111111';
const another = 'ecs-svc/3333333333333333333';
const arn = (id: string): string => `arn:aws:ecs:us-east-1:123456789012:service-deployment/tenants/acme/${id}`;

/** ECS as a script tells it: a moment for each look at the service, the last one for all further looks. */
interface Moment {
  readonly deployments: readonly Deployment[];
  readonly serviceDeployment?: ServiceDeployment;
  readonly events?: readonly string[];
  readonly stopped?: readonly Task[];
  /** Whether the service shows the ARN of our service deployment. */
  readonly current?: string;
}

const began = new Date();

const deployment = (
  id: string,
  status: string,
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED',
  more: Partial<Deployment> = {},
): Deployment => ({
  id,
  status,
  rolloutState,
  createdAt: began,
  desiredCount: 1,
  failedTasks: 0,
  ...more,
});

const denied = (operation: string): AwsCallError =>
  new AwsCallError(
    `refused ${operation}`,
    undefined,
    { service: 'ecs', operation, code: 'AccessDeniedException' },
    undefined,
  );

interface Script {
  readonly moments: readonly Moment[];
  /** After StopServiceDeployment or UpdateService. */
  readonly afterStop?: readonly Moment[];
  readonly refuse?: readonly string[];
}

interface Played {
  readonly rollout: Rollout;
  readonly calls: string[];
  readonly log: string[];
  readonly inputs: Map<string, Record<string, unknown>>;
}

/** Follows a rollout that goes as the script says. */
const play = async (script: Script, options: Partial<RolloutOptions> = {}): Promise<Played> => {
  const calls: string[] = [];
  const inputs = new Map<string, Record<string, unknown>>();
  const log: string[] = [];
  let moments = [...script.moments];
  const now = (): Moment => moments[0] as Moment;
  const step = (): void => {
    if (moments.length > 1) moments.shift();
  };
  const serviceAt = ({ deployments, events = [], current }: Moment): Service => ({
    serviceName: 'acme',
    serviceArn: 'arn:aws:ecs:us-east-1:123456789012:service/tenants/acme',
    status: 'ACTIVE',
    desiredCount: 1,
    runningCount: 0,
    deployments: [...deployments],
    events: events.map((message, index): ServiceEvent => ({ id: `${index} ${message}`, createdAt: began, message })),
    ...(current === undefined ? {} : { currentServiceDeployment: current }),
  });
  const answers: Record<string, (input: Record<string, unknown>) => unknown> = {
    DescribeServices: () => {
      const services = [serviceAt(now())];
      step();
      return { services };
    },
    DescribeServiceDeployments: ({ serviceDeploymentArns }) => ({
      serviceDeployments: [now().serviceDeployment]
        .filter((one) => one !== undefined)
        .map((one) => ({ serviceDeploymentArn: (serviceDeploymentArns as string[])[0], ...one })),
    }),
    ListServiceDeployments: () => ({
      serviceDeployments: [
        { serviceDeploymentArn: arn(another), createdAt: new Date(began.getTime() + 1500) },
        { serviceDeploymentArn: arn(own), createdAt: began },
        { serviceDeploymentArn: arn(old), createdAt: new Date(began.getTime() - 60_000) },
      ],
    }),
    ListTasks: ({ desiredStatus }) => ({
      taskArns: desiredStatus === 'STOPPED' ? (now().stopped ?? []).map((task) => task.taskArn) : [],
    }),
    DescribeTasks: ({ tasks }) => ({
      tasks: script.moments
        .concat(script.afterStop ?? [])
        .flatMap((moment) => moment.stopped ?? [])
        .filter((task, index, all) => (tasks as string[]).includes(task.taskArn ?? '') && all.indexOf(task) === index),
    }),
    DescribeTaskDefinition: () => ({ taskDefinition }),
    StopServiceDeployment: () => {
      moments = [...(script.afterStop ?? moments)];
      return {};
    },
    UpdateService: () => ({ service: {} }),
    TagResource: () => ({}),
    RegisterScalableTarget: () => ({}),
    GetLogEvents: () => ({ events: [{ timestamp: 0, message: 'boom\n' }] }),
  };
  const names = Object.keys(answers);
  class Command {
    readonly name: string;
    readonly input: Record<string, unknown>;
    constructor(name: string, input: Record<string, unknown>) {
      this.name = name;
      this.input = input;
    }
  }
  const sdk = {
    ...Object.fromEntries(
      names.map((name) => [
        `${name}Command`,
        class extends Command {
          constructor(input: Record<string, unknown>) {
            super(name, input);
          }
        },
      ]),
    ),
    send: async ({ name, input }: Command) => {
      calls.push(name);
      inputs.set(name, input);
      if (script.refuse?.includes(name)) throw denied(name);
      return answers[name]?.(input);
    },
  };
  const load = async () => sdk;
  const clients = { ecs: load, elbv2: load, logs: load, applicationAutoScaling: load } as unknown as Clients;
  const rollout = await followRollout({
    clients,
    feed: new ServiceFeed(clients),
    cluster: 'tenants',
    serviceName: 'acme',
    service: serviceAt(script.moments[0] as Moment),
    previousServiceDeployment: arn(old),
    diagnostics,
    onFailure: 'stop',
    log: textLog(
      (text) => log.push(text),
      (code) => code !== 'rollout.progress',
    ),
    signal: new AbortController().signal,
    deadline: Date.now() + 20_000,
    ...options,
  });
  return { rollout, calls, log, inputs };
};

const failedTask = (name: string): Task => ({
  ...stoppedTask(fixtures.get(name) ?? {}),
  startedBy: own,
  taskDefinitionArn: 'tenants--acme:1',
});
const [one, two] = [failedTask('exits-at-once'), failedTask('exits-at-once')];

const goesOn: Moment = {
  deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS'), deployment(old, 'ACTIVE', 'COMPLETED')],
  serviceDeployment: { status: 'IN_PROGRESS' },
  current: arn(own),
};
const doomed: Moment = {
  ...goesOn,
  deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS', { failedTasks: 2 }), deployment(old, 'ACTIVE', 'COMPLETED')],
  stopped: [one, two],
};
const rollingBack: Moment = {
  deployments: [deployment(old, 'PRIMARY', 'IN_PROGRESS'), deployment(own, 'ACTIVE', 'FAILED')],
  serviceDeployment: { status: 'ROLLBACK_IN_PROGRESS' },
  current: arn(own),
};
const rolledBack: Moment = {
  deployments: [deployment(old, 'PRIMARY', 'COMPLETED')],
  serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL' },
  current: arn(own),
};

describe('a rollout that waiting cannot mend', { concurrency: true }, () => {
  it('is stopped, and the end of its rollback awaited beyond the deadline', async () => {
    const { rollout, calls, inputs, log } = await play(
      { moments: [doomed], afterStop: [rollingBack, rollingBack, rolledBack] },
      { deadline: Date.now() + 500 },
    );
    assert.deepEqual([rollout.verdict.verdict, rollout.stoppedBy], ['rolled-back', 'rollback']);
    assert.deepEqual(inputs.get('StopServiceDeployment'), { serviceDeploymentArn: arn(own), stopType: 'ROLLBACK' });
    assert.equal(calls.filter((name) => name === 'UpdateService').length, 0);
    assert.equal(rollout.failure?.diagnosis.class, 'exited');
    assert.ok(
      log.some((line) => line.includes('boom')),
      log.join('\n'),
    );
  });

  it('is not stopped before the writes of the run have ended', async () => {
    const order: string[] = [];
    let written: () => void = () => undefined;
    const writes = new Promise<void>((resolve) => {
      written = resolve;
    }).then(() => order.push('written'));
    setTimeout(() => written(), 300);
    const { calls } = await play({ moments: [doomed], afterStop: [rolledBack] }, { written: writes });
    assert.deepEqual(order, ['written']);
    assert.equal(calls.filter((name) => name === 'StopServiceDeployment').length, 1);
  });

  it('is scaled to zero where this run created the service, its scaling suspended first', async () => {
    const alone: Moment = { ...doomed, deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS', { failedTasks: 2 })] };
    const created = { resourceId: 'service/tenants/acme', marks: { 'ecs-tenants:halted': '2' } };
    const { rollout, calls, inputs } = await play({ moments: [alone] }, { created });
    assert.deepEqual([rollout.verdict.verdict, rollout.stoppedBy], ['failed', 'halt']);
    const writes = calls.filter((name) => /^(Tag|Register|Update|Stop)/.test(name));
    assert.deepEqual(writes, ['TagResource', 'RegisterScalableTarget', 'UpdateService']);
    assert.deepEqual(inputs.get('UpdateService'), { cluster: 'tenants', service: 'acme', desiredCount: 0 });
  });

  it('is left alone where another deployment has taken its place meanwhile', async () => {
    const replaced: Moment = {
      deployments: [deployment(another, 'PRIMARY', 'IN_PROGRESS'), deployment(own, 'ACTIVE', 'IN_PROGRESS')],
      serviceDeployment: { status: 'STOPPED' },
      current: arn(another),
    };
    const created = { resourceId: undefined, marks: {} };
    const { rollout, calls } = await play({ moments: [doomed, replaced] }, { created });
    assert.equal(rollout.verdict.verdict, 'superseded');
    assert.ok(!calls.includes('UpdateService'));
  });

  it('is left to ECS where it may not be stopped, and its own verdict awaited', async () => {
    const given: Moment = {
      ...rolledBack,
      serviceDeployment: {
        status: 'ROLLBACK_SUCCESSFUL',
        deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
      },
    };
    const { rollout, log } = await play({ moments: [doomed, doomed, given], refuse: ['StopServiceDeployment'] });
    assert.deepEqual([rollout.verdict.verdict, rollout.stoppedBy], ['rolled-back', undefined]);
    assert.equal('by' in rollout.verdict ? rollout.verdict.by : undefined, 'circuit-breaker');
    assert.ok(log.some((line) => /could not be stopped, and ECS is left to itself/.test(line)));
  });
});

describe('a rollout that goes on', { concurrency: true }, () => {
  it('ends with the time, and says what it has seen so far', async () => {
    const once: Moment = {
      ...goesOn,
      deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS', { failedTasks: 1 })],
      stopped: [one],
    };
    const { rollout, calls } = await play({ moments: [once] }, { deadline: Date.now() + 1500 });
    assert.equal(rollout.verdict.verdict, 'timed-out');
    assert.equal(rollout.failure?.diagnosis.class, 'exited');
    assert.ok(!calls.includes('StopServiceDeployment'));
  });

  it('counts no tasks of other deployments', async () => {
    const others = {
      ...doomed,
      stopped: [one, two].map((task, index) => ({ ...task, taskArn: `other-${index}`, startedBy: old })),
    };
    const { rollout, calls } = await play({ moments: [others] }, { deadline: Date.now() + 1500 });
    assert.equal(rollout.verdict.verdict, 'timed-out');
    assert.deepEqual(rollout.failure?.evidence.tasks, []);
    assert.ok(!calls.includes('StopServiceDeployment'));
  });

  it('keeps the tasks that it has seen, though ECS forgets them', async () => {
    const failed: Moment = {
      ...goesOn,
      deployments: [deployment(own, 'PRIMARY', 'FAILED')],
      serviceDeployment: { status: 'ROLLBACK_FAILED' },
    };
    const once: Moment = {
      ...goesOn,
      deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS', { failedTasks: 1 })],
      stopped: [one],
    };
    // The look at the tasks comes after that at the service: the script is one moment ahead.
    const { rollout } = await play({ moments: [once, once, failed] });
    assert.equal(rollout.verdict.verdict, 'failed');
    assert.equal(rollout.failure?.evidence.tasks.length, 1);
  });

  it('that was replaced before it was seen is found by its time', async () => {
    const replaced: Moment = {
      deployments: [deployment(another, 'PRIMARY', 'IN_PROGRESS')],
      serviceDeployment: { status: 'STOPPED', statusReason: 'found' },
      current: arn(another),
    };
    const first: Moment = { deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS')] };
    const script: Script = { moments: [first, replaced, replaced] };
    const { rollout, inputs } = await play(script);
    assert.equal(rollout.verdict.verdict, 'superseded');
    assert.equal(rollout.verdict.reason, 'found');
    assert.deepEqual(inputs.get('DescribeServiceDeployments'), { serviceDeploymentArns: [arn(own)] });
    assert.equal(rollout.failure, undefined);
    const blind = await play({ ...script, refuse: ['ListServiceDeployments', 'DescribeServiceDeployments'] });
    assert.equal(blind.rollout.verdict.verdict, 'superseded');
  });
});
