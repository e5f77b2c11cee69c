/** The server as a process: its port, its end, and many callers at once. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { DescribeImagesCommand, EC2Client, ModifyImageAttributeCommand } from '@aws-sdk/client-ec2';
import {
  CreateClusterCommand,
  DescribeClustersCommand,
  ECSClient,
  ListTaskDefinitionFamiliesCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { CreateRoleCommand, IAMClient, ListRolesCommand } from '@aws-sdk/client-iam';
import { trusts } from './cluster-harness.ts';
import { startEmbeddedAws } from './embedded-aws.ts';
import { CONTAINER } from './harness.ts';
import { clientConfig, createPrerequisites } from './prerequisites.ts';

const answers = (endpoint: string) =>
  fetch(`${endpoint}/_emulator/state`).then(
    (response) => response.ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

test('it listens where it is told, and is gone when stopped', async () => {
  const port = await freePort();
  const aws = await startEmbeddedAws({ port });
  assert.equal(aws.endpoint, `http://127.0.0.1:${port}`);
  assert.equal(aws.env.AWS_ENDPOINT_URL, aws.endpoint);
  assert.ok(await answers(aws.endpoint));
  await aws.stop();
  await aws.stop();
  assert.equal(await answers(aws.endpoint), false);
});

test('it dies with the process that started it', async () => {
  const module = new URL('./embedded-aws.ts', import.meta.url).href;
  const script = `
    const { startEmbeddedAws } = await import('${module}');
    console.log((await startEmbeddedAws()).endpoint);
    setInterval(() => {}, 1000);
  `;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script];
  const parent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [endpoint] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
  assert.ok(await answers(endpoint));
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  for (let tries = 0; tries < 50 && (await answers(endpoint)); tries++) {
    await new Promise((wake) => setTimeout(wake, 50));
  }
  assert.equal(await answers(endpoint), false);
});

test('many callers at once get each their own revision', async () => {
  const aws = await startEmbeddedAws();
  try {
    const pre = await createPrerequisites(aws.env, { cluster: 'prod', domain: 'apps.example.com', fargate: true });
    assert.equal(pre.capacityProvider, 'FARGATE');
    const ecs = new ECSClient(clientConfig(aws.env));
    const register = () =>
      ecs.send(new RegisterTaskDefinitionCommand({ family: 'prod--acme', containerDefinitions: [CONTAINER] }));
    const made = await Promise.all(Array.from({ length: 30 }, register));
    assert.equal(new Set(made.map((one) => one.taskDefinition?.revision)).size, 30);
    const again = await ecs.send(new CreateClusterCommand({ clusterName: 'prod' }));
    assert.equal(again.cluster?.clusterArn, pre.clusterArn);
  } finally {
    await aws.stop();
  }
});

test('what was put aside comes back as it was, again and again, and after a reset too', async () => {
  const aws = await startEmbeddedAws();
  try {
    const ecs = new ECSClient(clientConfig(aws.env));
    const iam = new IAMClient(clientConfig(aws.env));
    const pre = await createPrerequisites(aws.env, { cluster: 'prod', domain: 'apps.example.com' });
    await aws.save('furnished');
    const rolesAndFamilies = async () => [
      (await iam.send(new ListRolesCommand({}))).Roles?.length,
      (await ecs.send(new ListTaskDefinitionFamiliesCommand({}))).families,
      (await ecs.send(new DescribeClustersCommand({ clusters: ['prod'] }))).clusters?.[0]?.clusterArn,
    ];
    const before = await rolesAndFamilies();
    for (const between of [async () => undefined, () => aws.reset(), () => aws.advance(3600)]) {
      await ecs.send(new RegisterTaskDefinitionCommand({ family: 'prod--acme', containerDefinitions: [CONTAINER] }));
      const AssumeRolePolicyDocument = trusts('ec2.amazonaws.com');
      await iam.send(new CreateRoleCommand({ RoleName: 'new', AssumeRolePolicyDocument }));
      assert.notDeepEqual(await rolesAndFamilies(), before);
      await between();
      await aws.restore('furnished');
      assert.deepEqual(await rolesAndFamilies(), before);
    }
    assert.deepEqual(before[2], pre.clusterArn);
  } finally {
    await aws.stop();
  }
});

test('a note is kept with what is put aside, for another process that uses the same server', async () => {
  const aws = await startEmbeddedAws();
  const post = async (verb: string, body: unknown) => {
    const response = await fetch(`${aws.endpoint}/_emulator/${verb}`, { method: 'POST', body: JSON.stringify(body) });
    return { status: response.status, answer: (await response.json()) as unknown };
  };
  try {
    const note = { arn: 'arn:aws:ecs:us-east-1:123456789012:cluster/prod', subnets: ['a', 'b'], https: false };
    await aws.save('noted', note);
    await aws.save('without');
    await aws.reset();
    assert.deepEqual(await aws.restore('noted'), { note });
    assert.deepEqual(await aws.restore('without'), { note: null });
    await aws.save('noted', 'another');
    assert.deepEqual(await post('restore', { name: 'noted' }), { status: 200, answer: { note: 'another' } });
    assert.equal((await post('save', { note })).status, 400);
    assert.equal((await post('save', { name: ['noted'] })).status, 400);
    assert.equal((await post('restore', { name: ['noted'] })).status, 400);
    assert.equal((await post('restore', { name: 'noted', note })).status, 400);
  } finally {
    await aws.stop();
  }
});

test('what nobody put aside cannot come back, and nothing changes for it', async () => {
  const aws = await startEmbeddedAws();
  try {
    const ecs = new ECSClient(clientConfig(aws.env));
    await createPrerequisites(aws.env, { cluster: 'prod', domain: 'apps.example.com' });
    await aws.ecs({ fail: { '*': 'image-not-found' } });
    await aws.freeze();
    const state = async () => (await fetch(`${aws.endpoint}/_emulator/state`)).json();
    const before = await state();
    assert.equal(await aws.restore('nothing'), undefined);
    const body = JSON.stringify({ name: 'nothing' });
    const response = await fetch(`${aws.endpoint}/_emulator/restore`, { method: 'POST', body });
    assert.equal(response.status, 404);
    assert.deepEqual(await response.json(), { error: "nothing was saved under the name 'nothing'" });
    assert.deepEqual(await state(), before);
    const { clusters } = await ecs.send(new DescribeClustersCommand({ clusters: ['prod'] }));
    assert.equal(clusters?.[0]?.status, 'ACTIVE');
  } finally {
    await aws.stop();
  }
});

test('what was done to a public image is forgotten by a reset', async () => {
  const aws = await startEmbeddedAws();
  try {
    const ec2 = new EC2Client(clientConfig(aws.env));
    const described = async () => (await ec2.send(new DescribeImagesCommand({ Owners: ['amazon'] }))).Images ?? [];
    const publicOnes = async () =>
      (await described()).flatMap(({ Public, ImageId }) => (Public ? [ImageId ?? ''] : []));
    const before = await publicOnes();
    assert.ok(before.length > 1000);
    const LaunchPermission = { Remove: [{ Group: 'all' as const }] };
    await ec2.send(new ModifyImageAttributeCommand({ ImageId: before[0], LaunchPermission }));
    assert.deepEqual(await publicOnes(), before.slice(1));
    await aws.reset();
    assert.deepEqual(await publicOnes(), before);
  } finally {
    await aws.stop();
  }
});
