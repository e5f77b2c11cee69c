import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deployment, Service } from '@aws-sdk/client-ecs';
import { stateOf } from '../../ts-steps/tenant/service-state.ts';
import { summaryOf, taggedImage } from '../../ts-steps/tenant/summary.ts';
import { fakeAws } from './fake-aws.ts';

const completed: Deployment = { id: 'ecs-svc/1', status: 'PRIMARY', rolloutState: 'COMPLETED' };
const revision = 'arn:aws:ecs:eu-central-1:123456789012:task-definition/tenants--acme:7';

const service = (changes: Partial<Service> = {}): Service => ({
  serviceName: 'acme',
  status: 'ACTIVE',
  desiredCount: 2,
  runningCount: 2,
  taskDefinition: revision,
  deployments: [completed],
  ...changes,
});

describe('the state of a tenant', () => {
  for (const [state, changes] of [
    ['steady', {}],
    ['steady', { runningCount: 3 }],
    ['deploying', { deployments: [{ ...completed, rolloutState: 'IN_PROGRESS' }] }],
    ['deploying', { deployments: [completed, { id: 'ecs-svc/0', status: 'ACTIVE' }] }],
    ['degraded', { runningCount: 1 }],
    ['failed', { deployments: [{ ...completed, rolloutState: 'FAILED' }], runningCount: 0 }],
    ['failed', { deployments: [{ ...completed, rolloutState: 'FAILED' }], desiredCount: 0, runningCount: 0 }],
    ['stopped', { desiredCount: 0, runningCount: 0 }],
    ['removing', { status: 'DRAINING', desiredCount: 0 }],
  ] as const satisfies readonly (readonly [string, Partial<Service>])[])
    it(`is ${state} for ${JSON.stringify(changes)}`, () => {
      assert.equal(stateOf(service(changes as Partial<Service>)), state);
    });
});

describe('a tenant in short', () => {
  const tags = { 'ecs-tenants:image': 'nginx:1.27=40sha', 'ecs-tenants:revision': revision };

  it('has the image of its tag while that speaks of the revision that runs', () => {
    assert.equal(taggedImage(service(), tags), 'nginx:1.27@sha');
    assert.equal(taggedImage(service({ taskDefinition: `${revision}1` }), tags), undefined);
    assert.equal(taggedImage(service(), {}), undefined);
  });

  it('has a URL by its first host and the cluster’s scheme; a worker has none, nor one of too many hosts', () => {
    const { cluster } = fakeAws();
    const url = (more: Record<string, string>, of = cluster) => summaryOf(service(), more, of, 'x').url;
    const hosts = { 'ecs-tenants:hosts': 'b.example.com a.example.com' };
    assert.equal(url(hosts), 'https://b.example.com');
    assert.equal(url(hosts, { ...cluster, tags: {} }), 'http://b.example.com');
    assert.equal(url({ ...hosts, 'ecs-tenants:load-balancer': 'none' }), null);
    assert.equal(url({}), null);
  });

  it('tells its capacity, and its load balancer by the rule', () => {
    const rule = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener-rule/app/shared/1/2/3';
    const placement = (changes: Partial<Service>, more = {}) =>
      summaryOf(service(changes), more, fakeAws().cluster, undefined).placement;
    assert.deepEqual(placement({ launchType: 'FARGATE' }), { capacity: 'FARGATE' });
    assert.deepEqual(
      placement(
        { capacityProviderStrategy: [{ capacityProvider: 'spot' }, { capacityProvider: 'base' }] },
        { 'ecs-tenants:rule': rule },
      ),
      { capacity: 'spot base', loadBalancer: 'shared' },
    );
  });
});
