import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateSecretCommand, DeleteSecretCommand, DescribeSecretCommand } from '@aws-sdk/client-secrets-manager';
import { clusterTagsOf, roleOf, secretsOf, templateVersionsOf, userDataOf } from './state.ts';
import {
  account,
  bench,
  changed,
  cluster,
  create,
  created,
  ended,
  names,
  plannedFor,
  type Run,
  region,
  run,
  standing,
  tenants,
  unchanged,
} from './support.ts';

const on = bench();

const token = 'dckr_pat_hunter2 $HOME "4711"';
const login = { env: { DOCKER_HUB_USERNAME: 'acme-robot', DOCKER_HUB_TOKEN: token } };

/** The token is nowhere to be read but in the secret. */
const hidden = async (run: Pick<Run, 'stdout' | 'stderr'>): Promise<void> => {
  const versions = await templateVersionsOf(on);
  const templates = versions.map(({ LaunchTemplateData }) =>
    Buffer.from(LaunchTemplateData?.UserData ?? '', 'base64').toString(),
  );
  for (const text of [run.stdout, run.stderr, ...templates, JSON.stringify(await clusterTagsOf(on))])
    assert.ok(!text.includes('hunter2') && !text.includes('acme-robot'), text);
};

const reads = async (role: string): Promise<string[]> =>
  ((await roleOf(on, role))?.statements ?? [])
    .map(({ Resource }) => Resource)
    .filter((one) => one.includes('docker-hub'));

test('a login in the environment is stored, and instances fetch it with their role', async () => {
  const plan = await create(on, { ...tenants, plan: true }, login);
  ended(plan, 0);
  assert.deepEqual(plan.wrote, {});
  await hidden(plan);
  const first = await created(on, tenants, login);
  await hidden(first);
  const secret = (await secretsOf(on))[names.dockerHubSecret];
  assert.deepEqual(JSON.parse(secret?.value ?? ''), { username: 'acme-robot', password: token });
  assert.equal(secret?.tags['ecs-tenants:cluster'], cluster);
  const script = await userDataOf(on);
  assert.match(script, /secret='ecs-tenants\/tenants\/docker-hub'/);
  const pattern = `arn:aws:secretsmanager:${region}:${account}:secret:${names.dockerHubSecret}-??????`;
  assert.deepEqual(await reads(names.instanceRole), [pattern]);
  assert.deepEqual(await reads(names.executionRole), [pattern]);
  await unchanged(on, tenants, login);
  // Without the environment the stored one stays.
  await unchanged(on, tenants);
});

test('another token is stored, and needs no new template', async () => {
  await created(on, tenants, login);
  const next = { env: { ...login.env, DOCKER_HUB_TOKEN: 'hunter2-next' } };
  const run = await created(on, tenants, next);
  assert.deepEqual(changed(run), [`update secret ${names.dockerHubSecret}`]);
  assert.deepEqual(run.wrote, { 'secretsmanager.PutSecretValue': 1 });
  await hidden(run);
  const secret = (await secretsOf(on))[names.dockerHubSecret];
  assert.equal(JSON.parse(secret?.value ?? '').password, 'hunter2-next');
});

test('a login that comes later is a new version of the template, and instances keep theirs', async () => {
  await standing(on);
  const run = await created(on, tenants, login);
  assert.deepEqual(changed(run), [
    `create secret ${names.dockerHubSecret}`,
    `update launchTemplate ${names.launchTemplate}`,
    `update role ${names.executionRole}`,
    `update role ${names.instanceRole}`,
  ]);
  assert.match(run.stderr, /running instances keep theirs until replaceInstances: true/);
  await unchanged(on);
});

const schedule = () =>
  on.secrets.send(new DeleteSecretCommand({ SecretId: names.dockerHubSecret, RecoveryWindowInDays: 7 }));

/** The day on which AWS deletes what is scheduled now. */
const inAWeek = async (): Promise<string> => {
  const asked = new DescribeSecretCommand({ SecretId: names.dockerHubSecret });
  return (await on.secrets.send(asked)).DeletedDate?.toISOString().slice(0, 10) ?? 'none';
};

test('a secret of ours that is scheduled for deletion is restored, with a login in the environment and without', async () => {
  await created(on, tenants, login);
  await schedule();
  const date = await inAWeek();
  const plan = await plannedFor(on, tenants);
  assert.deepEqual(changed(plan), [`update secret ${names.dockerHubSecret}`]);
  assert.match(plan.stderr, new RegExp(`scheduled for deletion on ${date}`));
  const restored = await created(on, tenants);
  assert.deepEqual(restored.wrote, { 'secretsmanager.RestoreSecret': 1 });
  assert.match((await secretsOf(on))[names.dockerHubSecret]?.value ?? '', /hunter2/);
  await unchanged(on, tenants, login);

  await schedule();
  const next = { env: { ...login.env, DOCKER_HUB_TOKEN: 'hunter2-next' } };
  const run = await created(on, { ...tenants, tags: { team: 'shop' } }, next);
  assert.equal(run.wrote['secretsmanager.RestoreSecret'], 1);
  const secret = (await secretsOf(on))[names.dockerHubSecret];
  assert.equal(JSON.parse(secret?.value ?? '').password, 'hunter2-next');
  assert.equal(secret?.tags['team'], 'shop');
  await unchanged(on, { ...tenants, tags: { team: 'shop' } }, next);
});

test('a secret of somebody else that is scheduled for deletion is told with its day, and not used', async () => {
  const SecretString = JSON.stringify({ username: 'a', password: 'b' });
  await on.secrets.send(new CreateSecretCommand({ Name: names.dockerHubSecret, SecretString }));
  await schedule();
  const date = await inAWeek();
  const end = ended(await create(on, tenants, login), 3);
  assert.match(
    end.result.message ?? '',
    new RegExp(`^Not ours: secret ${names.dockerHubSecret} \\(scheduled for deletion on ${date}\\) does not carry`),
  );
  assert.deepEqual(end.wrote, {});
  await created(on);
  assert.deepEqual(await reads(names.instanceRole), []);
  const adopted = await created(on, { ...tenants, adopt: true }, login);
  assert.equal(adopted.wrote['secretsmanager.RestoreSecret'], 1);
});

test('remove-cluster deletes a secret of ours that is scheduled for deletion at once: its name is free then', async () => {
  await created(on, tenants, login);
  await schedule();
  ended(await run(on, 'remove-cluster', { name: cluster, confirm: cluster }), 0);
  assert.deepEqual(await secretsOf(on), {});
  await created(on, tenants, login);
});

test('a secret that exists is given by its ARN, and the environment is not looked at', async () => {
  const SecretString = JSON.stringify({ username: 'a', password: 'b' });
  const made = await on.secrets.send(new CreateSecretCommand({ Name: 'team/docker', SecretString }));
  const request = { ...tenants, dockerHubSecret: made.ARN };
  await created(on, request, login);
  assert.deepEqual(Object.keys(await secretsOf(on)), ['team/docker']);
  assert.ok((await userDataOf(on)).includes(`secret='${made.ARN}'`));
  const statements = (await roleOf(on, names.instanceRole))?.statements ?? [];
  assert.deepEqual(
    statements.map(({ Action, Resource }) => [Action, Resource]),
    [['secretsmanager:GetSecretValue', made.ARN]],
  );
  assert.equal((await clusterTagsOf(on))['ecs-tenants:docker-hub-secret'], made.ARN);
  await unchanged(on);
  assert.deepEqual((await plannedFor(on, tenants)).result.changes, []);
});

for (const [what, env] of [
  ['a user name alone', { DOCKER_HUB_USERNAME: 'acme' }],
  ['a token alone', { DOCKER_HUB_TOKEN: 'hunter2' }],
  ['an empty token', { DOCKER_HUB_USERNAME: 'acme', DOCKER_HUB_TOKEN: '' }],
] as const)
  test(`${what} is refused before any call`, async () => {
    const end = ended(await create(on, tenants, { env }), 2, /Only one of DOCKER_HUB_USERNAME and DOCKER_HUB_TOKEN/);
    assert.deepEqual(end.calls, []);
    assert.doesNotMatch(end.stdout + end.stderr, /hunter2/);
  });
