/** AWS may answer in another order, or write out what was left out: nothing of that is a change. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import { deploy, planFor } from './deploy.ts';
import { type FakeAws, fakeAws } from './fake-aws.ts';

const acme = { name: 'acme', image: 'nginx:1.27' };

const containersOf = (aws: FakeAws): ContainerDefinition[] =>
  [...aws.revisions.values()].flatMap((one) => one.containerDefinitions ?? []);

const planned = (aws: FakeAws, request: object = {}) => {
  const { changes, drift } = planFor(aws, { name: 'acme', ...request }).plan;
  return { changes: changes.map(({ resource, fields }) => ({ resource, fields })), drift };
};

describe('what AWS answers in its own words', () => {
  it('a container without CPU of its own has 0, which is no setting', async () => {
    const aws = fakeAws();
    await deploy(aws, acme);
    for (const one of containersOf(aws)) one.cpu = 0;
    // Registered by others: no note says what was meant.
    for (const tags of aws.tags.values()) for (const key of ['digest', 'applied']) delete tags[`ecs-tenants:${key}`];
    const { present } = planFor(aws, { name: 'acme' });
    assert.equal(present.cpu, undefined);
    assert.deepEqual(
      planned(aws).changes.filter(({ resource }) => resource === 'taskDefinition'),
      [],
    );
  });

  it('lists that mean the same in another order are no change, wherever they stand', async () => {
    const strategy = [
      { capacityProvider: 'FARGATE', weight: 1 },
      { capacityProvider: 'FARGATE_SPOT', weight: 3 },
    ];
    const request = {
      ...acme,
      subnets: ['subnet-11111111', 'subnet-22222222'],
      securityGroups: ['sg-11111111', 'sg-22222222'],
      capacityProviderStrategy: strategy,
      executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
      portMappings: [{ containerPort: 80 }, { containerPort: 53, protocol: 'udp' as const }, { containerPort: 9000 }],
      hosts: ['b.example.com', 'a.example.com'],
      scaleOut: {
        stepAdjustments: [
          { metricIntervalLowerBound: 0, metricIntervalUpperBound: 10, scalingAdjustment: 1 },
          { metricIntervalLowerBound: 10, scalingAdjustment: 2 },
        ],
      },
    };
    const aws = fakeAws({ capacityProviders: ['FARGATE', 'FARGATE_SPOT'] });
    await deploy(aws, request);
    const nothing = { changes: [], drift: [] };
    const turned = {
      ...request,
      subnets: request.subnets.toReversed(),
      securityGroups: request.securityGroups.toReversed(),
      capacityProviderStrategy: strategy.toReversed(),
      portMappings: request.portMappings.toReversed(),
      scaleOut: { stepAdjustments: request.scaleOut.stepAdjustments.toReversed() },
    };
    assert.deepEqual(planned(aws, turned), nothing);
    for (const service of aws.services.values()) {
      const network = service.networkConfiguration?.awsvpcConfiguration;
      network?.subnets?.reverse();
      network?.securityGroups?.reverse();
      service.capacityProviderStrategy?.reverse();
    }
    for (const container of containersOf(aws)) container.portMappings?.reverse();
    for (const policy of aws.policies.values()) policy.StepScalingPolicyConfiguration?.StepAdjustments?.reverse();
    for (const rule of aws.rules.values())
      for (const condition of rule.Conditions ?? []) condition.HostHeaderConfig?.Values?.reverse();
    assert.deepEqual(planned(aws), nothing);
    assert.deepEqual(planned(aws, request), nothing);
    assert.deepEqual(planned(aws, turned), nothing);
    // Beside a real change the order is none either.
    const { changes } = planned(aws, { ...turned, image: 'nginx:1.28' });
    const definition = changes.find(({ resource }) => resource === 'taskDefinition');
    assert.deepEqual(
      definition?.fields.map(({ pointer }) => pointer),
      ['/image'],
    );
  });

  it('a revision that was deregistered while it runs is registered again, once', async () => {
    const aws = fakeAws();
    await deploy(aws, acme);
    for (const revision of aws.revisions.values()) revision.status = 'INACTIVE';
    const { changes } = planFor(aws, { name: 'acme' }).plan;
    assert.deepEqual(
      changes.map(({ resource, action }) => `${action} ${resource}`),
      ['create taskDefinition', 'update service'],
    );
    assert.match(changes[0]?.reason ?? '', /was deregistered/);
    await deploy(aws, { name: 'acme' });
    assert.deepEqual(planned(aws), { changes: [], drift: [] });
  });
});
