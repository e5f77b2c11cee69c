import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TagResourceCommand } from '@aws-sdk/client-ecs';
import { acme, bench, changed, deployed, ended, onAcme, serviceOf } from '../deploy-tenant/support.ts';

const on = bench();

const restart = (request: Record<string, unknown> = {}, ...flags: string[]) =>
  onAcme(on, 'restart-tenant', request, ...flags);

test('a new deployment of the same revision, watched to its end, and nothing else', async () => {
  await deployed(on);
  const before = await serviceOf(on);
  const run = await restart();
  const result = ended(run, 0);
  assert.deepEqual(run.wrote, { 'ecs.TagResource': 2, 'ecs.UpdateService': 1 });
  assert.deepEqual(changed(run), ['deploy service acme']);
  const after = await serviceOf(on);
  assert.equal(after.taskDefinition, before.taskDefinition);
  assert.notEqual(after.deployments?.[0]?.id, before.deployments?.[0]?.id);
  assert.deepEqual([result.deployment?.verdict, result.deployment?.id], ['steady', after.deployments?.[0]?.id]);
  assert.deepEqual([result.image, result.url], [acme.image, 'http://acme.apps.example.com']);
});

test('tasks that do not start are told apart from success', async () => {
  await deployed(on);
  await on.aws.ecs({ fail: { acme: 'exits-at-once' } });
  const result = ended(await restart(), 4);
  assert.equal(result.deployment?.verdict, 'rolled-back');
});

test('a plan writes nothing', async () => {
  await deployed(on);
  const run = await restart({}, '--plan');
  assert.deepEqual([changed(run), run.wrote], [['deploy service acme'], {}]);
  ended(run, 0);
});

test('a stopped tenant stays stopped', async () => {
  await deployed(on);
  ended(await onAcme(on, 'scale-tenant', { state: 'stopped' }), 0);
  const result = ended(await restart(), 0);
  assert.equal(result.deployment?.verdict, 'steady-at-zero');
  assert.match(result.warnings.join(), /is stopped and stays so/);
  assert.equal((await serviceOf(on)).desiredCount, 0);
});

test('a tenant that does not exist is refused', async () => {
  const run = await restart({ name: 'nobody' });
  assert.match(ended(run, 3).message ?? '', /There is no tenant nobody/);
  assert.deepEqual(run.wrote, {});
});

test('beside a run that has not ended it restarts once, however often it looks again', async () => {
  for (const step of ['restart-tenant', 'deploy-tenant']) {
    await deployed(on);
    const { serviceArn } = await serviceOf(on);
    const tags = [{ key: 'ecs-tenants:run', value: 'deadbeef https://jenkins.example.com/job/1/' }];
    await on.ecs.send(new TagResourceCommand({ resourceArn: serviceArn, tags }));
    const run = await onAcme(on, step, step === 'deploy-tenant' ? { forceNewDeployment: true } : {});
    ended(run, 0);
    assert.equal(run.wrote['ecs.UpdateService'], 1, step);
  }
});
