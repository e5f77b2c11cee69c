import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deployment } from '@aws-sdk/client-ecs';
import { actionsOf, deploy, kindsOf, operationsOf, planFor } from './deploy.ts';
import { type FakeAws, fakeAws } from './fake-aws.ts';
import { executeOn } from './fake-execute.ts';
import { assertRefused } from './refusal.ts';

const request = { name: 'acme', image: 'nginx:1.27' };

const deployed = async (more: object = {}, options?: Parameters<typeof fakeAws>[0]): Promise<FakeAws> => {
  const aws = fakeAws(options);
  await deploy(aws, { ...request, ...more });
  return aws;
};

const withDeployments = (aws: FakeAws, deployments: Deployment[]): void => {
  aws.services.set('acme', { ...aws.services.get('acme'), deployments });
};

const updateOf = (aws: FakeAws, change: object) =>
  operationsOf(planFor(aws, { name: 'acme', ...change }).plan).find((one) => one.kind === 'updateService')?.input;

describe('the service', () => {
  it('runs the newest revision again after a rollback, without registering it anew', async () => {
    const aws = await deployed();
    const first = aws.services.get('acme')?.taskDefinition;
    await deploy(aws, { name: 'acme', image: 'nginx:1.28' });
    const second = aws.services.get('acme')?.taskDefinition;
    executeOn(aws, 'updateService', { service: 'acme', taskDefinition: first });

    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
    const { plan } = planFor(aws, { name: 'acme', image: 'nginx:1.28' });
    assert.deepEqual(kindsOf(plan), ['updateService']);
    assert.equal(plan.taskDefinitionArn, second);
    await deploy(aws, { name: 'acme', image: 'nginx:1.28', tags: { team: 'x' } });
    assert.equal(aws.revisions.size, 2);
    assert.equal(aws.tags.get(second ?? '')?.team, 'x');
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });

  it('is deployed again where the last deployment failed, or that is asked for', async () => {
    const aws = await deployed();
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
    const forced = planFor(aws, { name: 'acme', forceNewDeployment: true }).plan;
    assert.deepEqual(actionsOf(forced), ['deploy service']);
    withDeployments(aws, [{ id: 'ecs-svc/1', status: 'PRIMARY', rolloutState: 'FAILED' }]);
    const { plan } = planFor(aws, { name: 'acme' });
    assert.deepEqual(actionsOf(plan), ['deploy service']);
    assert.equal(plan.changes[0]?.reason, 'the last deployment failed');
    assert.equal(updateOf(aws, {})?.forceNewDeployment, true);
  });

  it('is deployed again after a failure, also where only its count changes', async () => {
    const aws = await deployed({ scaling: false, desiredCount: 2 });
    withDeployments(aws, [{ id: 'ecs-svc/1', status: 'PRIMARY', rolloutState: 'FAILED' }]);
    await deploy(aws, { name: 'acme', desiredCount: 3 });
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });

  it('is not deployed again while a deployment goes on', async () => {
    const aws = await deployed();
    withDeployments(aws, [
      { id: 'ecs-svc/2', status: 'PRIMARY', rolloutState: 'IN_PROGRESS' },
      { id: 'ecs-svc/1', status: 'ACTIVE', rolloutState: 'FAILED' },
    ]);
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });

  it('is sent desiredCount once at most while it scales', async () => {
    const aws = await deployed({ desiredCount: 3 });
    assert.equal(aws.services.get('acme')?.desiredCount, 3);
    assert.deepEqual(planFor(aws, { name: 'acme', desiredCount: 4 }).plan.changes, []);
    for (const change of [
      { image: 'nginx:1.28' },
      { minCount: 3 },
      { minimumHealthyPercent: 0 },
      { forceNewDeployment: true },
    ])
      assert.equal(updateOf(aws, { desiredCount: 4, ...change })?.desiredCount, undefined);
  });

  it('is sent desiredCount where it does not scale', async () => {
    const aws = await deployed({ scaling: false, desiredCount: 3 });
    assert.equal(updateOf(aws, { desiredCount: 4 })?.desiredCount, 4);
    assert.equal(updateOf(aws, { image: 'nginx:1.28' })?.desiredCount, undefined);
  });

  it('loses scalable target and alarms with scaling, keeps its tasks, and gets them back', async () => {
    const aws = await deployed({ minCount: 2, maxCount: 9 });
    aws.services.set('acme', { ...aws.services.get('acme'), desiredCount: 7 });
    const { plan } = planFor(aws, { name: 'acme', scaling: false });
    assert.deepEqual(actionsOf(plan), ['remove alarm', 'remove scalableTarget', 'update tags']);
    const scope = operationsOf(plan).find((one) => one.kind === 'deleteAlarms');
    assert.deepEqual(scope?.after, ['scalableTarget']);
    await deploy(aws, { name: 'acme', scaling: false });
    assert.deepEqual([aws.scalableTargets.size, aws.policies.size, aws.alarms.size], [0, 0, 0]);
    assert.equal(planFor(aws, { name: 'acme' }).settings.desiredCount, 7);
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
    await deploy(aws, { name: 'acme', scaling: true, maxCount: 9 });
    assert.deepEqual([aws.scalableTargets.size, aws.policies.size, aws.alarms.size], [1, 2, 2]);
    assert.equal(aws.services.get('acme')?.desiredCount, 7);
  });

  it('behind a load balancer cannot become a worker', async () => {
    const aws = await deployed();
    assert.match(
      assertRefused(() => planFor(aws, { name: 'acme', loadBalancer: 'none' }), 3).message,
      /cannot become a worker/,
    );
  });

  it('cannot get a target group of another type, nor leave its subnets', async () => {
    const bridge = await deployed();
    const awsvpc = { networkMode: 'awsvpc' as const, subnets: ['subnet-0a1b2c3d'] };
    assert.match(assertRefused(() => planFor(bridge, { name: 'acme', ...awsvpc }), 3).message, /type ip/);
    await deploy(bridge, { name: 'acme', networkMode: 'host' });
    assert.deepEqual(planFor(bridge, { name: 'acme' }).plan.changes, []);
    const worker = await deployed({ loadBalancer: 'none', ...awsvpc });
    const back = {
      name: 'acme',
      networkMode: 'bridge' as const,
      reset: ['/subnets', '/securityGroups', '/assignPublicIp'],
    };
    assert.match(assertRefused(() => planFor(worker, back), 3).message, /subnets/);
  });

  it('returns to the cluster’s capacity, or to EC2, where its strategy is reset', async () => {
    const strategy = { capacityProviderStrategy: [{ capacityProvider: 'other', weight: 2 }] };
    for (const capacityProviders of [['asg'], []]) {
      const aws = await deployed(strategy, { capacityProviders });
      const reset = { name: 'acme', reset: ['/capacityProviderStrategy'] };
      await deploy(aws, reset);
      assert.deepEqual(planFor(aws, reset).plan.changes, []);
      assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
      const [item] = aws.services.get('acme')?.capacityProviderStrategy ?? [];
      assert.equal(item?.capacityProvider, capacityProviders[0]);
    }
  });

  it('forces a new deployment where the strategy changes, and says why; another order is no change', async () => {
    const items = [
      { capacityProvider: 'a', weight: 1 },
      { capacityProvider: 'b', weight: 3 },
    ];
    const aws = await deployed({ capacityProviderStrategy: items });
    const [a, b] = items;
    const heavier = { name: 'acme', capacityProviderStrategy: [a, { ...b, weight: 4 }] as typeof items };
    const { changes } = planFor(aws, heavier).plan;
    assert.deepEqual(
      changes.map(({ resource, reason }) => [resource, reason]),
      [['service', 'asked for; ECS changes the capacity provider strategy only with a new deployment']],
    );
    await deploy(aws, heavier);
    const service = aws.services.get('acme');
    assert.ok(service);
    aws.services.set('acme', {
      ...service,
      capacityProviderStrategy: [...(service.capacityProviderStrategy ?? [])].reverse(),
    });
    assert.deepEqual(planFor(aws, heavier).plan.changes, []);
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });

  it('switches rebalancing off with a maximumPercent of 100, in the same call', async () => {
    const full = { minimumHealthyPercent: 50, maximumPercent: 100 };
    const born = await deployed(full);
    assert.equal(born.services.get('acme')?.availabilityZoneRebalancing, 'DISABLED');
    const aws = await deployed();
    assert.equal(aws.services.get('acme')?.availabilityZoneRebalancing, 'ENABLED');
    const request = { name: 'acme', ...full };
    const [change] = planFor(aws, request).plan.changes;
    assert.deepEqual(
      change?.fields.find(({ pointer }) => pointer === '/availabilityZoneRebalancing'),
      { pointer: '/availabilityZoneRebalancing', from: 'ENABLED', to: 'DISABLED' },
    );
    await deploy(aws, request);
    assert.equal(aws.services.get('acme')?.availabilityZoneRebalancing, 'DISABLED');
    assert.deepEqual(planFor(aws, request).plan.changes, []);
    await deploy(aws, { name: 'acme', maximumPercent: 200 });
  });

  it('keeps what no setting names', async () => {
    const aws = await deployed();
    const service = aws.services.get('acme');
    const deploymentConfiguration = {
      ...service?.deploymentConfiguration,
      alarms: { alarmNames: ['x'], rollback: true, enable: true },
    };
    aws.services.set('acme', { ...service, deploymentConfiguration });
    await deploy(aws, { name: 'acme', minimumHealthyPercent: 50 });
    assert.deepEqual(aws.services.get('acme')?.deploymentConfiguration?.alarms?.alarmNames, ['x']);
  });

  it('goes to its load balancer after the rule, and to its log after the group keeps lines as long as wanted', () => {
    const operations = operationsOf(planFor(fakeAws(), request).plan);
    const create = operations.find((one) => one.kind === 'createService');
    for (const id of ['taskDefinition', 'targetGroup', 'targetGroup.attributes', 'listenerRule', 'logGroup.retention'])
      assert.ok(create?.after.includes(id), id);
  });

  it('of a cluster without a listener is planned only as a worker', () => {
    const aws = fakeAws({ balanced: false });
    assert.ok(!kindsOf(planFor(aws, { ...request, loadBalancer: 'none' }).plan).includes('createTargetGroup'));
  });
});
