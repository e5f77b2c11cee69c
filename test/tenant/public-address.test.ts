import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeployTenantInput } from '../../ts-steps/generated/deploy-tenant.input.ts';
import { deploy, planFor } from './deploy.ts';
import { type FakeAws, fakeAws } from './fake-aws.ts';

const both = 'subnet-0a1b2c3d subnet-0a1b2c3e';
const acme = { name: 'acme', image: 'acme/shop:2.4.1' };

const fakeFargate = (publicSubnets: string, provider = 'FARGATE'): FakeAws =>
  fakeAws({
    capacityProviders: [provider],
    clusterTags: {
      'ecs-tenants:subnets': both,
      'ecs-tenants:security-groups': 'sg-0a1b2c3d',
      'ecs-tenants:execution-role': 'arn:aws:iam::123456789012:role/execution',
      'ecs-tenants:public-subnets': publicSubnets,
    },
  });

const addressOf = (aws: FakeAws, request: DeployTenantInput): string | undefined =>
  planFor(aws, request).settings.assignPublicIp;

describe('a public address of tasks', () => {
  it('is the default on Fargate where every chosen subnet routes to an internet gateway, and told with its price', () => {
    const aws = fakeFargate(both);
    assert.equal(addressOf(aws, acme), 'ENABLED');
    assert.equal(addressOf(aws, { ...acme, subnets: ['subnet-0a1b2c3d'] }), 'ENABLED');
    assert.equal(addressOf(aws, { ...acme, subnets: ['subnet-0a1b2c3d', 'subnet-0000ffff'] }), undefined);
    assert.equal(addressOf(fakeFargate('subnet-0a1b2c3d'), acme), undefined);
    const [warning = ''] = planFor(aws, { ...acme, minCount: 2, maxCount: 4 }).plan.warnings;
    assert.match(
      warning,
      /^tasks get a public IPv4 address: about 3\.65 USD a month each, 7\.30 to 14\.60 USD for 2 to 4 tasks \(an estimate made here/,
    );
  });

  it('is warned of where it is missing, and told no more once the tenant has it', async () => {
    const aws = fakeFargate(both);
    const off = { ...acme, assignPublicIp: 'DISABLED' as const };
    assert.match(planFor(aws, off).plan.warnings.join(), /assignPublicIp is DISABLED.*tasks cannot pull an image/);
    await deploy(aws, acme);
    assert.deepEqual(planFor(aws, { name: 'acme' }).plan.warnings, []);
  });

  it('stays as it is on a tenant that stands, complete or not; a reset asks for the default', async () => {
    const off = { ...acme, assignPublicIp: 'DISABLED' as const };
    const aws = fakeFargate(both);
    await deploy(aws, off);
    for (const request of [{ name: 'acme' }, acme, { ...acme, complete: true }])
      assert.deepEqual(planFor(aws, request).plan.changes, [], JSON.stringify(request));
    assert.equal(addressOf(aws, { name: 'acme', reset: ['/assignPublicIp'] }), 'ENABLED');
    const born = fakeFargate(both);
    await deploy(born, acme);
    (born.cluster.tags as Record<string, string>)['ecs-tenants:public-subnets'] = '';
    assert.deepEqual(planFor(born, { ...acme, complete: true }).plan.changes, []);
  });

  it('cannot be given with awsvpc on EC2: warned of, and of the network interfaces', async () => {
    const aws = fakeFargate(both, 'instances');
    const { settings, plan } = planFor(aws, { ...acme, networkMode: 'awsvpc' });
    assert.equal(settings.assignPublicIp, undefined);
    assert.match(plan.warnings.join(), /awsvpc on EC2 gives tasks no public address/);
    const inside = planFor(fakeFargate('', 'instances'), { ...acme, networkMode: 'awsvpc' }).plan.warnings;
    assert.doesNotMatch(inside.join(), /public address/);
    assert.match(inside.join(), /takes a network interface of the instance for each task.*awsvpcTrunking/);
    await deploy(aws, { ...acme, networkMode: 'awsvpc' });
    const again = planFor(aws, { name: 'acme' }).plan.warnings.join();
    assert.match(again, /gives tasks no public address/);
    assert.doesNotMatch(again, /network interface of/);
  });
});
