import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accountError } from '../../ts-steps/tenant/ownership.ts';
import { deploy, planFor } from './deploy.ts';
import { account, type FakeAws, fakeAws } from './fake-aws.ts';
import { assertRefused } from './refusal.ts';

const request = { name: 'acme', image: 'nginx:1.27' };

type Tags = Record<string, string>;
const others: Tags = {
  'ecs-tenants:cluster': 'tenants',
  'ecs-tenants:tenant': 'other',
  'ecs-tenants:service': 'web',
};

/** All of the tenant's, with other tags; without the service, as after one that was deleted. */
const leftBehind = async (tags: Tags, keep: (aws: FakeAws) => readonly (string | undefined)[]): Promise<FakeAws> => {
  const aws = fakeAws();
  await deploy(aws, request);
  aws.services.clear();
  for (const arn of keep(aws)) if (arn !== undefined) aws.tags.set(arn, tags);
  return aws;
};

const kinds: Readonly<Record<string, (aws: FakeAws) => readonly (string | undefined)[]>> = {
  'target group': (aws) => [...aws.targetGroups.keys()],
  'listener rule': (aws) => [...aws.rules.keys()],
  'log group': (aws) => [...aws.logGroups.values()].map((group) => group.arn),
  'task definition': (aws) => [...aws.revisions.keys()],
};

describe('what is somebody else’s', () => {
  for (const [kind, arns] of Object.entries(kinds)) {
    it(`a ${kind} without tags is refused, and taken over where that is asked for`, async () => {
      const aws = await leftBehind({}, arns);
      const { message, hint } = assertRefused(() => planFor(aws, request), 3);
      assert.ok(message.includes(kind), message);
      assert.match(message, /does not carry our tags/);
      assert.match(hint ?? '', /adopt: true/);
      await deploy(aws, { ...request, adopt: true });
      assert.deepEqual(planFor(aws, request).plan.changes, []);
    });

    it(`a ${kind} of another tenant is refused, also where it should be taken over`, async () => {
      const aws = await leftBehind(others, arns);
      const { message } = assertRefused(() => planFor(aws, { ...request, adopt: true }), 3);
      assert.match(message, /belongs to tenant other of cluster tenants/);
    });
  }

  it('a service without tags', async () => {
    const aws = fakeAws();
    await deploy(aws, request);
    const arn = aws.services.get('acme')?.serviceArn ?? '';
    aws.tags.set(arn, { team: 'x' });
    assert.match(assertRefused(() => planFor(aws, request), 3).message, /service acme: it does not carry our tags/);
    await deploy(aws, { ...request, adopt: true });
    assert.deepEqual(planFor(aws, request).plan.changes, []);
    assert.equal(aws.tags.get(arn)?.team, 'x');
  });

  it('the host of another tenant', async () => {
    const aws = fakeAws();
    await deploy(aws, { name: 'other', image: 'nginx:1', hosts: ['shop.example.com'] });
    const { message } = assertRefused(() => planFor(aws, { ...request, hosts: ['shop.example.com'] }), 3);
    assert.match(message, /listener rule for shop\.example\.com .*belongs to tenant other/);
  });

  it('a host of another tenant beside our own rule', async () => {
    const aws = fakeAws();
    await deploy(aws, { name: 'other', image: 'nginx:1', hosts: ['shop.example.com'] });
    await deploy(aws, request);
    assertRefused(() => planFor(aws, { name: 'acme', hosts: ['acme.apps.example.com', 'shop.example.com'] }), 3);
  });

  it('all of it is named at once', async () => {
    const aws = await leftBehind({}, (all) => Object.values(kinds).flatMap((arns) => arns(all)));
    const { message } = assertRefused(() => planFor(aws, request), 3);
    for (const kind of Object.keys(kinds)) assert.ok(message.includes(kind), message);
  });

  it('the target group that our own service names is ours, whatever its tags', async () => {
    const aws = fakeAws();
    await deploy(aws, request);
    for (const arn of aws.targetGroups.keys()) aws.tags.set(arn, {});
    await deploy(aws, request);
    assert.deepEqual(planFor(aws, request).plan.changes, []);
  });

  it('another account', () => {
    const { cluster } = fakeAws();
    assert.equal(accountError({ cluster }, undefined), undefined);
    assert.equal(accountError({ cluster }, account), undefined);
    const error = accountError({ cluster }, '999999999999');
    assert.equal(error?.code, 3);
    assert.match(error?.message ?? '', /This is account 123456789012, not 999999999999\./);
  });
});
