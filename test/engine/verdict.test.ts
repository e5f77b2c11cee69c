import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deployment, Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { isSteady, judge, type Verdict } from '../../ts-steps/engine/verdict.ts';

const own = 'ecs-svc/2222222222222222222';
const old = 'ecs-svc/1111111111111111111';
const another = 'ecs-svc/3333333333333333333';

const triggered = 'Service deployment rolled back because the circuit breaker threshold was exceeded.';
const failedTasks = 'ECS deployment circuit breaker: tasks failed to start.';
const inProgress = (id: string): string => `ECS deployment ${id} in progress.`;
const completed = (id: string): string => `ECS deployment ${id} completed.`;
const rollingBack = `ECS deployment circuit breaker: rolling back to deploymentId ${old}.`;
const rolledBackText = `ECS deployment rolling back to deploymentId ${old}.`;
const noCandidate = 'No rollback candidate was found to run the rollback.';

const deployment = (
  id: string,
  status: 'PRIMARY' | 'ACTIVE' | 'DRAINING',
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED',
  rolloutStateReason = rolloutState === 'COMPLETED' ? completed(id) : inProgress(id),
): Deployment => ({ id, status, rolloutState, rolloutStateReason });

const failureEvents = [
  `(service acme) rolling back to deployment ${old}.`,
  `(service acme) (deployment ${own}) deployment failed: tasks failed to start.`,
];

interface Moment {
  readonly deployments: readonly Deployment[];
  readonly events?: readonly string[];
  /** The service deployment, as one sees it who may. */
  readonly serviceDeployment?: ServiceDeployment;
  readonly desiredCount?: number;
  /** By the service deployment. */
  readonly verdict: Verdict | undefined;
  /** By the deployments alone, where that is something else. */
  readonly alone?: Verdict | undefined;
}

const breaker = (status: 'MONITORING' | 'TRIGGERED' | 'MONITORING_COMPLETE' | 'DISABLED') => ({
  deploymentCircuitBreaker: { status, failureCount: 0, threshold: 3 },
});

const timelines: Readonly<Record<string, readonly Moment[]>> = {
  '(a) a first deployment succeeds': [
    {
      deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS')],
      serviceDeployment: { status: 'PENDING' },
      verdict: undefined,
    },
    {
      deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS')],
      serviceDeployment: { status: 'IN_PROGRESS', ...breaker('MONITORING') },
      verdict: undefined,
    },
    {
      deployments: [deployment(own, 'PRIMARY', 'COMPLETED')],
      serviceDeployment: { status: 'SUCCESSFUL', ...breaker('MONITORING_COMPLETE') },
      verdict: { verdict: 'steady' },
    },
  ],
  '(b) an update succeeds': [
    {
      deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS'), deployment(old, 'ACTIVE', 'COMPLETED')],
      serviceDeployment: { status: 'IN_PROGRESS', ...breaker('MONITORING') },
      verdict: undefined,
    },
    {
      deployments: [deployment(own, 'PRIMARY', 'COMPLETED')],
      serviceDeployment: { status: 'SUCCESSFUL' },
      verdict: { verdict: 'steady' },
    },
  ],
  '(c) an update fails and is rolled back': [
    {
      deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS'), deployment(old, 'ACTIVE', 'COMPLETED')],
      serviceDeployment: { status: 'IN_PROGRESS', ...breaker('MONITORING') },
      verdict: undefined,
    },
    {
      // For a moment the failed one still goes on.
      deployments: [deployment(old, 'PRIMARY', 'IN_PROGRESS', rollingBack), deployment(own, 'ACTIVE', 'IN_PROGRESS')],
      events: failureEvents,
      serviceDeployment: { status: 'ROLLBACK_IN_PROGRESS', ...breaker('TRIGGERED') },
      verdict: undefined,
    },
    {
      deployments: [
        deployment(old, 'PRIMARY', 'IN_PROGRESS', rollingBack),
        deployment(own, 'DRAINING', 'FAILED', failedTasks),
      ],
      events: failureEvents,
      serviceDeployment: { status: 'ROLLBACK_IN_PROGRESS', ...breaker('TRIGGERED') },
      verdict: undefined,
    },
    {
      deployments: [
        deployment(old, 'PRIMARY', 'COMPLETED', rollingBack),
        deployment(own, 'ACTIVE', 'FAILED', failedTasks),
      ],
      events: failureEvents,
      serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL', statusReason: triggered, ...breaker('TRIGGERED') },
      verdict: { verdict: 'rolled-back', reason: triggered, by: 'circuit-breaker' },
      alone: { verdict: 'rolled-back', reason: failedTasks, by: 'circuit-breaker' },
    },
    {
      // Ours has vanished, and the reason says no more of a rollback.
      deployments: [deployment(old, 'PRIMARY', 'COMPLETED')],
      events: [`(service acme) (deployment ${old}) deployment completed.`, ...failureEvents],
      serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL', statusReason: triggered, ...breaker('TRIGGERED') },
      verdict: { verdict: 'rolled-back', reason: triggered, by: 'circuit-breaker' },
      alone: { verdict: 'rolled-back', reason: 'deployment failed: tasks failed to start.', by: 'circuit-breaker' },
    },
  ],
  '(c) an update fails, and its rollback too': [
    {
      deployments: [
        deployment(old, 'PRIMARY', 'FAILED', failedTasks),
        deployment(own, 'ACTIVE', 'FAILED', failedTasks),
      ],
      serviceDeployment: { status: 'ROLLBACK_FAILED', statusReason: 'x', ...breaker('TRIGGERED') },
      verdict: { verdict: 'failed', reason: 'x', by: 'circuit-breaker' },
      alone: { verdict: 'failed', reason: failedTasks, by: 'circuit-breaker' },
    },
  ],
  '(d) a first deployment is never healthy: breaker with rollback': [
    {
      deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS')],
      serviceDeployment: { status: 'ROLLBACK_IN_PROGRESS', ...breaker('TRIGGERED') },
      verdict: undefined,
    },
    {
      deployments: [deployment(own, 'PRIMARY', 'FAILED', failedTasks)],
      serviceDeployment: { status: 'ROLLBACK_FAILED', statusReason: noCandidate, ...breaker('TRIGGERED') },
      verdict: { verdict: 'failed', reason: noCandidate, by: 'circuit-breaker' },
      alone: { verdict: 'failed', reason: failedTasks, by: 'circuit-breaker' },
    },
  ],
  '(d) a first deployment is never healthy: breaker without rollback': [
    {
      deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS')],
      serviceDeployment: { status: 'STOP_REQUESTED', ...breaker('TRIGGERED') },
      verdict: undefined,
    },
    {
      deployments: [deployment(own, 'PRIMARY', 'FAILED', failedTasks)],
      serviceDeployment: { status: 'STOPPED', ...breaker('TRIGGERED') },
      verdict: { verdict: 'failed', by: 'circuit-breaker' },
      alone: { verdict: 'failed', reason: failedTasks, by: 'circuit-breaker' },
    },
  ],
  '(d) a first deployment is never healthy: no breaker': [
    {
      deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS')],
      serviceDeployment: { status: 'IN_PROGRESS', ...breaker('DISABLED') },
      verdict: undefined,
    },
  ],
  '(e) another deployment takes its place': [
    {
      deployments: [
        deployment(another, 'PRIMARY', 'IN_PROGRESS'),
        deployment(own, 'ACTIVE', 'IN_PROGRESS'),
        deployment(old, 'ACTIVE', 'COMPLETED'),
      ],
      serviceDeployment: { status: 'STOP_REQUESTED', ...breaker('MONITORING') },
      verdict: undefined,
      alone: { verdict: 'superseded', reason: `deployment ${another} took its place` },
    },
    {
      deployments: [deployment(another, 'PRIMARY', 'COMPLETED')],
      serviceDeployment: { status: 'STOPPED', ...breaker('MONITORING_COMPLETE') },
      verdict: { verdict: 'superseded' },
      alone: { verdict: 'superseded', reason: `deployment ${another} took its place` },
    },
  ],
  '(f) somebody stops it, with a rollback': [
    {
      deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS'), deployment(old, 'ACTIVE', 'COMPLETED')],
      serviceDeployment: { status: 'ROLLBACK_REQUESTED' },
      verdict: undefined,
    },
    {
      deployments: [
        deployment(old, 'PRIMARY', 'IN_PROGRESS', rolledBackText),
        deployment(own, 'ACTIVE', 'IN_PROGRESS'),
      ],
      serviceDeployment: { status: 'ROLLBACK_IN_PROGRESS' },
      verdict: undefined,
    },
    {
      deployments: [deployment(old, 'PRIMARY', 'COMPLETED', rolledBackText)],
      serviceDeployment: { status: 'ROLLBACK_SUCCESSFUL', statusReason: 'stopped by a person' },
      verdict: { verdict: 'rolled-back', reason: 'stopped by a person', by: 'request' },
      alone: { verdict: 'rolled-back', reason: rolledBackText },
    },
  ],
  '(f) somebody stops it too late': [
    {
      deployments: [deployment(own, 'PRIMARY', 'COMPLETED')],
      serviceDeployment: { status: 'SUCCESSFUL' },
      verdict: { verdict: 'steady' },
    },
  ],
  '(g) a deployment of no task proves nothing': [
    {
      deployments: [deployment(own, 'PRIMARY', 'COMPLETED')],
      serviceDeployment: { status: 'SUCCESSFUL' },
      desiredCount: 0,
      verdict: { verdict: 'steady-at-zero' },
    },
  ],
};

const serviceAt = ({ deployments, events = [], desiredCount = 2 }: Moment): Service => ({
  deployments: [...deployments],
  events: events.map((message, index) => ({ id: String(index), message })),
  desiredCount,
  runningCount: desiredCount,
});

describe('a rollout', () => {
  for (const [title, moments] of Object.entries(timelines)) {
    it(title, () => {
      for (const moment of moments) {
        const service = serviceAt(moment);
        assert.deepEqual(
          judge({ service, deploymentId: own, serviceDeployment: moment.serviceDeployment }),
          moment.verdict,
        );
      }
    });

    it(`${title}, to one who may not see service deployments`, () => {
      for (const moment of moments) {
        const wanted = 'alone' in moment ? moment.alone : moment.verdict;
        const sight = { service: serviceAt(moment), deploymentId: own };
        assert.deepEqual(judge({ ...sight, serviceDeployment: undefined }), wanted);
        assert.deepEqual(judge({ ...sight, serviceDeployment: {} }), wanted);
      }
    });
  }

  it('stopped by an alarm has failed', () => {
    const service = serviceAt({ deployments: [], verdict: undefined });
    const serviceDeployment: ServiceDeployment = { status: 'STOPPED', alarms: { status: 'TRIGGERED' } };
    assert.deepEqual(judge({ service, deploymentId: own, serviceDeployment }), { verdict: 'failed', by: 'alarm' });
  });

  it('rolled back for its network was rolled back by nobody', () => {
    const service = serviceAt({ deployments: [], verdict: undefined });
    const statusReason = 'Service deployment rolled back because of invalid networking configuration.';
    const serviceDeployment: ServiceDeployment = { status: 'ROLLBACK_SUCCESSFUL', statusReason };
    assert.deepEqual(judge({ service, deploymentId: own, serviceDeployment }), {
      verdict: 'rolled-back',
      reason: statusReason,
    });
  });

  it('rolled back by an alarm is told apart, with and without the service deployment', () => {
    const events = [`(service acme) (deployment ${own}) deployment failed: alarm detected.`];
    const service = serviceAt({ deployments: [deployment(old, 'PRIMARY', 'COMPLETED')], events, verdict: undefined });
    const serviceDeployment: ServiceDeployment = { status: 'ROLLBACK_SUCCESSFUL', alarms: { status: 'TRIGGERED' } };
    assert.equal(judge({ service, deploymentId: own, serviceDeployment })?.by, 'alarm');
    assert.deepEqual(judge({ service, deploymentId: own, serviceDeployment: undefined }), {
      verdict: 'rolled-back',
      reason: 'deployment failed: alarm detected.',
      by: 'alarm',
    });
  });

  it('in a state that nobody knows goes on', () => {
    const service = serviceAt({ deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS')], verdict: undefined });
    const serviceDeployment = { status: 'SOMETHING_NEW' } as unknown as ServiceDeployment;
    assert.equal(judge({ service, deploymentId: own, serviceDeployment }), undefined);
  });

  it('is never taken for steady by what another deployment reached', () => {
    for (const status of ['PRIMARY', 'ACTIVE'] as const) {
      const service = serviceAt({ deployments: [deployment(another, status, 'COMPLETED')], verdict: undefined });
      assert.notEqual(judge({ service, deploymentId: own, serviceDeployment: undefined })?.verdict, 'steady');
    }
  });
});

describe('a service at rest', () => {
  const rest: Service = {
    deployments: [deployment(own, 'PRIMARY', 'COMPLETED')],
    desiredCount: 2,
    runningCount: 2,
  };

  it('has one deployment, completed, and all of its tasks', () => {
    assert.ok(isSteady(rest));
    assert.ok(isSteady({ ...rest, desiredCount: 0, runningCount: 0 }));
    assert.ok(isSteady({ ...rest, runningCount: 3 }));
  });

  it('is none with anything else', () => {
    assert.ok(!isSteady({ ...rest, runningCount: 1 }));
    assert.ok(!isSteady({ ...rest, deployments: [] }));
    assert.ok(!isSteady({ ...rest, deployments: [deployment(own, 'PRIMARY', 'IN_PROGRESS')] }));
    assert.ok(!isSteady({ ...rest, deployments: [deployment(own, 'PRIMARY', 'FAILED')] }));
    assert.ok(
      !isSteady({ ...rest, deployments: [...(rest.deployments ?? []), deployment(old, 'ACTIVE', 'COMPLETED')] }),
    );
  });
});
