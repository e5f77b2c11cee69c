import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clusterDefaults } from '../../ts-steps/tenant/cluster-defaults.ts';
import { settingType } from '../../ts-steps/tenant/setting-type.ts';
import { assertRefused } from '../tenant/refusal.ts';
import { actionsOf, create, planFor } from './create.ts';
import { addFront, cluster, domain, type FakeAws, fakeAws, subnetIds } from './fake-aws.ts';

const first = { name: cluster, domain };

/** What a tenant's deployment makes of the cluster's tags. */
const handedDown = (aws: FakeAws) => {
  const known = {
    name: cluster,
    arn: '',
    partition: 'aws',
    region: aws.region,
    account: '',
    defaultCapacityProviderStrategy: [],
  };
  const { settings, problems } = clusterDefaults({ ...known, tags: aws.clusterTags }, settingType);
  assert.deepEqual(problems, []);
  return settings;
};

describe('tenants’ defaults', () => {
  const tenantDefaults = {
    memory: 512,
    scaling: false,
    healthCheckPath: '/up',
    scaleOut: { threshold: 60.5, cooldown: 0 },
    environment: { PORT: '8080', DEBUG: 'true', RATE: '1.50', EMPTY: '' },
  };

  it('come to tenants as they were given, texts that look like numbers too', async () => {
    const aws = fakeAws();
    await create(aws, { ...first, tenantDefaults });
    assert.equal(aws.clusterTags['ecs-tenants:default/scaleOut/threshold'], '60.5');
    assert.deepEqual(handedDown(aws), tenantDefaults);
    assert.deepEqual(planFor(aws, first).present.tenantDefaults, tenantDefaults);
  });

  it('are merged, and reset one by one', async () => {
    const aws = fakeAws();
    await create(aws, { ...first, tenantDefaults });
    await create(aws, { ...first, tenantDefaults: { memory: 256, environment: { PORT: '80' } } });
    await create(aws, { ...first, reset: ['/tenantDefaults/environment/DEBUG', '/tenantDefaults/scaleOut'] });
    const { scaleOut: _gone, ...rest } = tenantDefaults;
    const environment = { PORT: '80', RATE: '1.50', EMPTY: '' };
    assert.deepEqual(handedDown(aws), { ...rest, memory: 256, environment });
  });
});

describe('tags', () => {
  it('stand on everything that is created, and are handed down', async () => {
    const aws = fakeAws();
    const tags = { team: 'a', 'a=b': 'c=d', version: '0815' };
    await create(aws, { ...first, tags }, true);
    const all = { ...tags, 'ecs-tenants:cluster': cluster };
    const held = [...aws.roles.values(), ...aws.fronts.values(), aws.profile, aws.secret, aws.template];
    for (const found of held) assert.deepEqual(found?.tags, all);
    for (const group of aws.securityGroups.values())
      for (const [Key, Value] of Object.entries(all))
        assert.ok(group.Tags?.some((tag) => tag.Key === Key && tag.Value === Value));
    assert.deepEqual(handedDown(aws).tags, tags);
    assert.deepEqual(planFor(aws, { name: cluster }).present.tags, tags);
  });

  it('of others stay on the cluster; ours go when they are reset', async () => {
    const aws = fakeAws();
    await create(aws, { ...first, tags: { team: 'a' } });
    aws.clusterTags['owner'] = 'someone';
    aws.clusterTags['ecs-tenants:old'] = 'x';
    await create(aws, { ...first, reset: ['/tags/team'] });
    assert.deepEqual(
      Object.keys(aws.clusterTags).filter((key) => !/^ecs-tenants:(?!old)/.test(key)),
      ['owner'],
    );
  });

  it('of a cluster that has as many as AWS takes are refused beforehand', () => {
    const environment = Object.fromEntries(Array.from({ length: 30 }, (_one, index) => [`V${index}`, 'x']));
    const tags = Object.fromEntries([...'abcdefghij'].map((key) => [key, 'x']));
    const refusal = assertRefused(() => planFor(fakeAws(), { ...first, tags, tenantDefaults: { environment } }), 2);
    const [, made, left] = /make (\d+) tags on the ECS cluster\. AWS takes 50 on a resource: (\d+) are left/.exec(
      refusal.message,
    ) ?? ['', '0', '0'];
    assert.equal(Number(made) - 50, 30 + 2 * 10 - Number(left));
    const fitting = Object.fromEntries(Object.entries(environment).slice(0, Number(left) - 20));
    planFor(fakeAws(), { ...first, tags, tenantDefaults: { environment: fitting } });
  });
});

describe('a cluster that is somebody else’s', () => {
  it('gets our tags, keeps its own, and nothing else is written', async () => {
    const aws = fakeAws();
    for (const service of ['ecs', 'elasticloadbalancing', 'ecs.application-autoscaling'])
      aws.serviceLinkedRoles.add(`${service}.amazonaws.com`);
    aws.cluster = { clusterName: cluster, clusterArn: 'arn:theirs', status: 'ACTIVE', capacityProviders: ['x'] };
    aws.clusterTags = { team: 'theirs' };
    const request = {
      ...first,
      existingCluster: true,
      ...addFront(aws),
      subnets: subnetIds(1, 2),
      securityGroups: ['sg-11111111'],
      executionRoleArn: 'arn:aws:iam::123456789012:role/theirs',
      tags: { team: 'ours' },
    };
    const { plan } = await create(aws, request);
    assert.deepEqual(
      plan.changes.map(({ resource }) => resource),
      ['tags'],
    );
    assert.equal(aws.clusterTags['team'], 'theirs');
    assert.deepEqual(handedDown(aws).tags, { team: 'ours' });
    assert.deepEqual(actionsOf(planFor(aws, request)), []);
    assert.deepEqual(actionsOf(planFor(aws, { name: cluster })), []);
  });

  it('is refused without saying so, and where it is missing', () => {
    const aws = fakeAws();
    assertRefused(() => planFor(aws, { ...first, existingCluster: true, loadBalancer: 'none' }), 3);
    aws.cluster = { clusterName: cluster, clusterArn: 'arn:theirs', status: 'ACTIVE' };
    assert.match(assertRefused(() => planFor(aws, first), 3).message, /^Not ours: ECS cluster tenants does not carry/);
  });
});
