import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deploy, kindsOf, planFor } from './deploy.ts';
import { fakeAws } from './fake-aws.ts';
import { assertRefused } from './refusal.ts';

const request = { name: 'acme', image: 'nginx:1.27' };
const [one, two] = ['one.example.com', 'two.example.com'];

describe('hosts', () => {
  it('in another order change which one is the URL, and stay so', async () => {
    const aws = fakeAws();
    await deploy(aws, { ...request, hosts: [one, two] });
    await deploy(aws, { name: 'acme', hosts: [two, one] });
    const { plan, settings } = planFor(aws, { name: 'acme' });
    assert.deepEqual(plan.changes, []);
    assert.deepEqual(settings.hosts, [two, one]);
  });

  it('changed on the rule by hand are what the tenant has', async () => {
    const aws = fakeAws();
    await deploy(aws, { ...request, hosts: [one] });
    for (const [arn, rule] of aws.rules)
      aws.rules.set(arn, { ...rule, Conditions: [{ Field: 'host-header', HostHeaderConfig: { Values: [one, two] } }] });
    const { plan, settings } = planFor(aws, { name: 'acme' });
    assert.deepEqual(settings.hosts, [one, two]);
    assert.deepEqual(plan.drift, [{ resource: 'listenerRule', kept: true }]);
    await deploy(aws, { name: 'acme' });
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.changes, []);
  });

  it('are told by the tag of the service while the rule is missing', async () => {
    const aws = fakeAws();
    await deploy(aws, { ...request, hosts: [one, two] });
    aws.rules.clear();
    await deploy(aws, { name: 'acme' });
    const [rule] = aws.rules.values();
    assert.deepEqual(rule?.Conditions?.[0]?.HostHeaderConfig?.Values, [one, two]);
  });

  it('that do not all fit into a tag are told by the rules, and the tag has the first ones and how many are left', async () => {
    const aws = fakeAws();
    const hosts = ['a', 'b', 'c', 'd', 'e'].map((first) => `${first}.${'x'.repeat(60)}.${'y'.repeat(40)}.example.com`);
    await deploy(aws, { ...request, hosts: [one] });
    await deploy(aws, { name: 'acme', hosts });
    const { plan, settings } = planFor(aws, { name: 'acme' });
    assert.deepEqual(plan.changes, []);
    assert.deepEqual(settings.hosts, hosts);
    assert.equal(
      aws.tags.get(aws.services.get('acme')?.serviceArn ?? '')?.['ecs-tenants:hosts'],
      `${hosts[0]} ${hosts[1]} +3`,
    );
  });

  it('that change are changed in rule, records and tag alone', async () => {
    const aws = fakeAws();
    await deploy(aws, { ...request, hosts: [one] });
    const kinds = ['changeRecords', 'changeRecords', 'modifyRule', 'tagEcsResource'];
    assert.deepEqual(kindsOf(planFor(aws, { name: 'acme', hosts: [two] }).plan), kinds);
  });

  it('are needed behind a load balancer', () => {
    const aws = fakeAws({ clusterTags: {} });
    const bare = { ...aws, cluster: { ...aws.cluster, tags: { 'ecs-tenants:cluster': 'tenants' } } };
    assert.deepEqual(
      assertRefused(() => planFor(bare, request), 2).problems.map(({ pointer }) => pointer),
      ['/hosts'],
    );
  });
});
