import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clusterDefaults } from '../../ts-steps/tenant/cluster-defaults.ts';
import { settingType } from '../../ts-steps/tenant/setting-type.ts';
import { deploy, planFor } from './deploy.ts';
import { fakeAws } from './fake-aws.ts';
import { assertRefused } from './refusal.ts';

const defaultsOf = (tags: Record<string, string>) =>
  clusterDefaults(
    fakeAws({
      clusterTags: Object.fromEntries(
        Object.entries(tags).map(([key, value]) => [`ecs-tenants:default/${key}`, value]),
      ),
    }).cluster,
    settingType,
  );

describe('the cluster’s defaults', () => {
  it('are read as the schema says', () => {
    const { settings, problems } = defaultsOf({
      memory: '1024',
      image: '1024',
      scaling: 'false',
      'scaleOut/threshold': '80.5',
      'environment/REGION': '1',
      'portMappings/0/containerPort': '8080',
      'portMappings/0/protocol': 'tcp',
      'command/0': '7',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      memory: 1024,
      image: '1024',
      scaling: false,
      scaleOut: { threshold: 80.5 },
      environment: { REGION: '1' },
      portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
      command: ['7'],
    });
  });

  for (const key of [
    'memroy',
    'environment',
    'portMappings',
    'scaleOut',
    'wait',
    'name',
    'scaleOut/foo',
    '__proto__/x',
    'constructor',
    '',
  ])
    it(`cannot be a tag ${key === '' ? 'without a name' : key}`, () => {
      const { settings, problems } = defaultsOf({ [key]: '1' });
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.message.includes(`ecs-tenants:default/${key},`), problems[0]?.message);
      assert.deepEqual(settings, {});
    });

  for (const [key, value] of [
    ['memory', 'lots'],
    ['memory', '1.5'],
    ['memory', ''],
    ['scaleOut/threshold', 'high'],
    ['scaling', 'yes'],
  ] as const)
    it(`cannot be ${key} = ${value || 'nothing'}`, () => {
      const { problems } = defaultsOf({ [key]: value });
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.message.includes(`ecs-tenants:default/${key}`), problems[0]?.message);
    });

  it('stand between the schema’s defaults and the request', () => {
    const aws = fakeAws({
      clusterTags: {
        'ecs-tenants:default/memory': '1024',
        'ecs-tenants:default/scaleOut/threshold': '90',
        'ecs-tenants:default/environment/REGION': 'here',
      },
    });
    const { settings } = planFor(aws, { name: 'acme', image: 'nginx:1', memory: 2048, environment: { A: '1' } });
    assert.equal(settings.memory, 2048);
    assert.equal(settings.scaleOut.threshold, 90);
    assert.equal(settings.scaleOut.cooldown, 60);
    assert.deepEqual(settings.environment, { A: '1', REGION: 'here' });
  });

  it('change nothing of a tenant that is there, unless it is asked for', async () => {
    const aws = fakeAws();
    await deploy(aws, { name: 'acme', image: 'nginx:1' });
    const later = {
      ...aws,
      cluster: { ...aws.cluster, tags: { ...aws.cluster.tags, 'ecs-tenants:default/memory': '1024' } },
    };
    assert.deepEqual(planFor(later, { name: 'acme' }).plan.changes, []);
    assert.equal(planFor(later, { name: 'acme', reset: ['/memory'] }).settings.memory, 1024);
    assert.equal(planFor(later, { name: 'acme', image: 'nginx:1', complete: true }).settings.memory, 1024);
  });

  it('come to a tenant that is there as tags that it lacks, and no others', async () => {
    const aws = fakeAws();
    await deploy(aws, { name: 'acme', image: 'nginx:1', tags: { team: 'its own' } });
    const tags = { ...aws.cluster.tags, 'ecs-tenants:default/tags/team': 'a', 'ecs-tenants:default/tags/cost': '7' };
    const later = { ...aws, cluster: { ...aws.cluster, tags } };
    await deploy(later, { name: 'acme' });
    const { settings, plan } = planFor(later, { name: 'acme' });
    assert.deepEqual(settings.tags, { team: 'its own', cost: '7' });
    assert.deepEqual(plan.changes, []);
  });

  it('that are wrong are said before anything is planned', () => {
    const aws = fakeAws({ clusterTags: { 'ecs-tenants:default/memroy': '1' } });
    const { problems } = assertRefused(() => planFor(aws, { name: 'acme', image: 'nginx:1' }), 2);
    assert.deepEqual(
      problems.map(({ pointer }) => pointer),
      ['/cluster'],
    );
  });

  it('of roles, subnets and security groups fill what the request leaves out', () => {
    const aws = fakeAws({
      capacityProviders: ['FARGATE'],
      clusterTags: {
        'ecs-tenants:subnets': 'subnet-11111111 subnet-22222222',
        'ecs-tenants:security-groups': 'sg-11111111',
        'ecs-tenants:execution-role': 'arn:aws:iam::123456789012:role/execution',
      },
    });
    const { settings } = planFor(aws, { name: 'acme', image: 'nginx:1' });
    assert.equal(settings.networkMode, 'awsvpc');
    assert.deepEqual(settings.subnets, ['subnet-11111111', 'subnet-22222222']);
    assert.deepEqual(settings.securityGroups, ['sg-11111111']);
    assert.equal(settings.executionRoleArn, 'arn:aws:iam::123456789012:role/execution');
    assert.equal(settings.taskRoleArn, undefined);
  });
});
