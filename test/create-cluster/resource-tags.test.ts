import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DescribeServicesCommand } from '@aws-sdk/client-ecs';
import { AddTagsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { TagRoleCommand, UntagInstanceProfileCommand } from '@aws-sdk/client-iam';
import { balancingOf, resourceTagsOf, tagMap, templateOf } from './state.ts';
import {
  bench,
  certificate,
  changed,
  cluster,
  created,
  ended,
  names,
  run,
  standing,
  tenants,
  unchanged,
} from './support.ts';

const on = bench();

const login = { env: { DOCKER_HUB_USERNAME: 'acme', DOCKER_HUB_TOKEN: 'hunter2' } };
const named = { name: cluster };

/** Everything has these tags, and no others but its name. */
const allHave = async (tags: Readonly<Record<string, string>>): Promise<void> => {
  const found = Object.entries(await resourceTagsOf(on));
  assert.equal(found.length, 12);
  for (const [part, { Name: _name, ...given }] of found)
    assert.deepEqual(given, { ...tags, 'ecs-tenants:cluster': cluster }, part);
};

/** Tags that instances and volumes are launched with. */
const launchTags = async () =>
  ((await templateOf(on))?.LaunchTemplateData?.TagSpecifications ?? []).map((one) => tagMap(one.Tags)['team']);

test('tags reach everything that is there, and are taken from everything', async () => {
  await certificate(on);
  await created(on, tenants, login);
  await allHave({});
  const tagged = await created(on, { ...named, tags: { team: 'a', cost: '7' } });
  assert.ok(changed(tagged).every((one) => one.startsWith('update ')));
  await allHave({ team: 'a', cost: '7' });
  assert.deepEqual(await launchTags(), ['a', 'a']);
  await unchanged(on, named);
  await created(on, { ...named, tags: { team: 'b' } });
  await allHave({ team: 'b', cost: '7' });
  const gone = await created(on, { ...named, reset: ['/tags/team'] });
  await allHave({ cost: '7' });
  assert.deepEqual(await launchTags(), [undefined, undefined]);
  assert.ok(gone.wrote['iam.UntagRole'] === 2 && gone.wrote['autoscaling.DeleteTags'] === 1);
  await unchanged(on, named);
});

test('what others tag stays, and what they untag comes back', async () => {
  await created(on, { ...tenants, tags: { team: 'a' } });
  const mine = { Key: 'mine', Value: 'x' };
  await on.iam.send(new TagRoleCommand({ RoleName: names.executionRole, Tags: [mine, { Key: 'team', Value: 'z' }] }));
  const listenerArn = (await balancingOf(on)).listeners[80]?.ListenerArn ?? '';
  await on.elb.send(new AddTagsCommand({ ResourceArns: [listenerArn], Tags: [mine] }));
  await on.iam.send(new UntagInstanceProfileCommand({ InstanceProfileName: names.instanceProfile, TagKeys: ['team'] }));
  const mended = await created(on, named);
  assert.deepEqual(changed(mended), [
    `update instanceProfile ${names.instanceProfile}`,
    `update role ${names.executionRole}`,
  ]);
  const { executionRole, listener80, instanceProfile } = await resourceTagsOf(on);
  assert.deepEqual([executionRole?.['mine'], listener80?.['mine']], ['x', 'x']);
  assert.deepEqual([executionRole?.['team'], instanceProfile?.['team']], ['a', 'a']);
  await unchanged(on, named);
});

test('tags reach tenants that are there with their next deployment', async () => {
  await standing(on);
  const deploy = async () => ended(await run(on, 'deploy-tenant', { name: 'acme', image: 'nginx:1.27' }), 0);
  await deploy();
  await created(on, { ...named, tags: { cost: '7' } });
  await deploy();
  const asked = new DescribeServicesCommand({ cluster, services: ['acme'], include: ['TAGS'] });
  assert.equal(tagMap((await on.ecs.send(asked)).services?.[0]?.tags)['cost'], '7');
  assert.deepEqual((await deploy()).wrote, {});
});
