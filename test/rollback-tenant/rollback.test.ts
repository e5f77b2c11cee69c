import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DeregisterTaskDefinitionCommand,
  DescribeTaskDefinitionCommand,
  ListTaskDefinitionsCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecs';
import {
  acme,
  bench,
  changeOf,
  deploy,
  deployed,
  ended,
  onAcme,
  scalingOf,
  tagMap,
  taskDefinitionOf,
} from '../deploy-tenant/support.ts';

const on = bench();

const rollback = (request: Record<string, unknown> = {}, ...flags: string[]) =>
  onAcme(on, 'rollback-tenant', request, ...flags);

const image = async (): Promise<string | undefined> =>
  (await taskDefinitionOf(on)).definition.containerDefinitions?.[0]?.image;

const arns = async (): Promise<string[]> =>
  (await on.ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: 'tenants--acme' }))).taskDefinitionArns ?? [];

const steadySince = async (revision: number): Promise<string | undefined> => {
  const taskDefinition = `tenants--acme:${revision}`;
  const { tags } = await on.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] }));
  return tagMap(tags)['ecs-tenants:steady'];
};

/** Removes what our own runs noted, as for revisions of before. */
const forget = async (): Promise<void> => {
  for (const resourceArn of await arns())
    await on.ecs.send(new UntagResourceCommand({ resourceArn, tagKeys: ['ecs-tenants:steady'] }));
};

test('to the last revision that was steady, not the failed one between; its settings go back, the rest stays', async () => {
  await deployed(on, { ...acme, environment: { MODE: 'old', OLD: 'yes' }, memory: 256 });
  await on.aws.ecs({ fail: { acme: 'exits-at-once' } });
  ended(await deploy(on, { ...acme, image: 'nginx:1.28' }), 4);
  await on.aws.ecs({ fail: { acme: null } });
  await deployed(on, { ...acme, image: 'nginx:1.29', environment: { MODE: 'new' }, memory: 512, maxCount: 7 });
  assert.deepEqual(
    [await steadySince(1), await steadySince(2), await steadySince(3)].map((one) => one !== undefined),
    [true, false, true],
  );

  const run = await rollback();
  const result = ended(run, 0);
  assert.equal(result.deployment?.verdict, 'steady');
  assert.equal(result.image, 'nginx:1.27');
  assert.match(result.taskDefinitionArn ?? '', /tenants--acme:1$/);
  assert.deepEqual(run.wrote, { 'ecs.TagResource': 3, 'ecs.UntagResource': 1, 'ecs.UpdateService': 1 });
  const [container] = (await taskDefinitionOf(on)).definition.containerDefinitions ?? [];
  assert.deepEqual([container?.image, container?.memory], ['nginx:1.27', 256]);
  assert.deepEqual(container?.environment?.map((one) => one.name).sort(), ['MODE', 'OLD']);
  assert.equal((await scalingOf(on)).targets[0]?.MaxCapacity, 7);
  assert.equal((await arns()).length, 3);
  assert.deepEqual(ended(await deploy(on, { name: 'acme' }), 0).changes, []);
});

test('after it the same image deployed again is its own revision again, and the next rollback goes back once more', async () => {
  await deployed(on);
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  await deployed(on, { ...acme, image: 'nginx:1.29' });
  ended(await rollback(), 0);
  assert.equal(await image(), 'nginx:1.28');
  assert.equal(await steadySince(3), undefined);
  ended(await rollback(), 0);
  assert.equal(await image(), 'nginx:1.27');
  const forward = await deployed(on, { ...acme, image: 'nginx:1.29' });
  assert.match(forward.result.taskDefinitionArn ?? '', /:3$/);
  assert.equal((await arns()).length, 3);
  ended(await rollback(), 0);
  assert.equal(await image(), 'nginx:1.27');
});

test('to a given revision, by number or ARN; the same again has nothing to do', async () => {
  await deployed(on);
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  await deployed(on, { ...acme, image: 'nginx:1.29' });
  ended(await rollback({ revision: '1' }), 0);
  assert.equal(await image(), 'nginx:1.27');
  const same = await rollback({ revision: '1' });
  assert.deepEqual([ended(same, 0).changes, same.wrote], [[], {}]);
  const arn = (await arns()).find((one) => one.endsWith(':2'));
  ended(await rollback({ revision: arn }), 0);
  assert.equal(await image(), 'nginx:1.28');
});

test('again and again it goes further back, also from a revision that was named, and ends where nothing older was steady', async () => {
  await deployed(on);
  for (const tag of ['1.28', '1.29', '1.30']) await deployed(on, { ...acme, image: `nginx:${tag}` });
  ended(await rollback({ revision: '2' }), 0);
  ended(await rollback(), 0);
  assert.equal(await image(), 'nginx:1.27');
  const last = await rollback();
  assert.match(
    ended(last, 3).message ?? '',
    /No revision of tenant acme older than tenants--acme:1 is known to have been steady/,
  );
  assert.deepEqual(last.wrote, {});
});

test('without notes ECS’s history does not lead to the revision that was just left', async () => {
  await deployed(on);
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  await forget();
  ended(await rollback(), 0);
  assert.equal(await image(), 'nginx:1.27');
  ended(await rollback(), 3);
  assert.equal(await image(), 'nginx:1.27');
});

test('what ran before the last deployment is what it returns to, also where that was a rollback', async () => {
  await deployed(on);
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  await deployed(on, { ...acme, image: 'nginx:1.29' });
  ended(await rollback({ revision: '1' }), 0);
  await deployed(on, { ...acme, image: 'nginx:1.30' });
  ended(await rollback(), 0);
  assert.equal(await image(), 'nginx:1.27');
});

test('a deployment that an interrupted run began is noted by the next one, and the way back leads to it', async () => {
  await deployed(on);
  // The run ends right after the service was updated: it never sees the end of the rollout.
  on.proxy.fault({ kind: 'accessDenied', match: { service: 'ecs', operation: 'DescribeServices' }, nth: 2 });
  const next = { ...acme, image: 'nginx:1.28' };
  ended(await deploy(on, next), 5);
  on.proxy.clearFaults();
  assert.equal(await steadySince(2), undefined);
  await deployed(on, next);
  assert.notEqual(await steadySince(2), undefined);
  assert.deepEqual((await deployed(on, next)).wrote, {});
  await deployed(on, { ...acme, image: 'nginx:1.29' });
  ended(await rollback(), 0);
  assert.equal(await image(), 'nginx:1.28');
});

test('a plan tells from which revision to which, and writes nothing', async () => {
  await deployed(on);
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  const run = await rollback({}, '--plan');
  const { planId } = ended(run, 0);
  assert.deepEqual(run.wrote, {});
  assert.deepEqual(changeOf(run, 'service')?.fields, [
    { pointer: '/taskDefinition', from: 'tenants--acme:2', to: 'tenants--acme:1' },
  ]);
  assert.equal(await image(), 'nginx:1.28');
  ended(await rollback({}, '--approved-plan', planId ?? ''), 0);
  assert.equal(await image(), 'nginx:1.27');
});

test('where no revision has a note, ECS’s own history tells', async () => {
  await deployed(on);
  await on.aws.ecs({ fail: { acme: 'exits-at-once' } });
  ended(await deploy(on, { ...acme, image: 'nginx:1.28' }), 4);
  await on.aws.ecs({ fail: { acme: null } });
  await deployed(on, { ...acme, image: 'nginx:1.29' });
  await forget();
  const run = await rollback();
  ended(run, 0);
  assert.equal(await image(), 'nginx:1.27');
  assert.equal(run.calls.filter((call) => call.operation === 'ListServiceDeployments').length, 1);
});

test('without notes, and where the history may not be read, a revision has to be named', async () => {
  await deployed(on);
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  await forget();
  on.proxy.fault({ kind: 'accessDenied', match: { service: 'ecs', operation: 'ListServiceDeployments' } });
  const run = await rollback();
  const result = ended(run, 3);
  assert.match(
    result.message ?? '',
    /No revision of tenant acme older than tenants--acme:2 is known to have been steady/,
  );
  assert.match(result.hint ?? '', /revision: "1"/);
  assert.deepEqual(run.wrote, {});
});

test('a rollback that fails is told, and returns to where it was', async () => {
  await deployed(on);
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  await on.aws.ecs({ fail: { acme: 'image-not-found' } });
  assert.equal(ended(await rollback(), 4).deployment?.verdict, 'rolled-back');
  assert.equal(await image(), 'nginx:1.28');
  assert.ok(await steadySince(2));
});

test('a bad request changes nothing: the right exit code', async () => {
  await deployed(on);
  const only = await rollback();
  assert.match(ended(only, 3).message ?? '', /has only one revision, tenants--acme:1/);
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  await deployed(on, { ...acme, image: 'nginx:1.29' });
  await on.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'tenants--acme:2' }));
  const bad: [Record<string, unknown>, number, RegExp][] = [
    [{ revision: '99' }, 3, /There is no revision tenants--acme:99/],
    [{ revision: '2' }, 3, /tenants--acme:2 is deregistered/],
    [{ revision: '0' }, 2, /\/revision/],
    [{ revision: 'latest' }, 2, /\/revision/],
    [
      { revision: (await arns())[0]?.replace('tenants--acme', 'tenants--other') },
      3,
      /is of family tenants--other, not of tenants--acme/,
    ],
    [{ name: 'nobody' }, 3, /There is no tenant nobody/],
  ];
  for (const [request, code, message] of bad) {
    const run = await rollback(request);
    assert.match(ended(run, code).message ?? '', message);
    assert.deepEqual(run.wrote, {}, JSON.stringify(request));
  }
  assert.equal(await image(), 'nginx:1.29');
});
