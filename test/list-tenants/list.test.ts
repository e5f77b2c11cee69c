import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { CreateServiceCommand, RegisterTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import {
  acme,
  bench,
  cluster,
  deployed,
  domain,
  ended,
  type Request,
  type Run,
  recorded,
  serviceOf,
  tagMap,
} from '../deploy-tenant/support.ts';
import { createPrerequisites } from '../emulator/prerequisites.ts';
import { binary, runStepBinary } from '../support/step.ts';
import { rounds } from '../wire/record.ts';

const on = bench();
const execute = promisify(execFile);

const list = (request: Request = {}, ...flags: string[]): Promise<Run> =>
  recorded(on, () =>
    runStepBinary('list-tenants', ['--input', '-', ...flags], { env: on.env, stdin: JSON.stringify(request) }),
  );

const listed = async (request: Request = {}) => {
  const run = await list(request);
  ended(run, 0);
  assert.deepEqual(run.wrote, {});
  return run;
};

const namesOf = ({ result }: Run): string[] => (result.summaries ?? []).map((one) => one.name);

/** Services as deploy-tenant leaves them, made without their front. */
const seed = async (count: number): Promise<void> => {
  const family = `${cluster}--seed`;
  const containerDefinitions = [{ name: 'web', image: 'nginx:1.27', memory: 64 }];
  const { taskDefinition } = await on.ecs.send(new RegisterTaskDefinitionCommand({ family, containerDefinitions }));
  const arn = taskDefinition?.taskDefinitionArn ?? '';
  const make = (index: number) => {
    const name = `seed-${String(index).padStart(4, '0')}`;
    const tags = {
      'ecs-tenants:cluster': cluster,
      'ecs-tenants:tenant': name,
      'ecs-tenants:service': 'web',
      'ecs-tenants:load-balancer': 'none',
      'ecs-tenants:image': 'nginx:1.27',
      'ecs-tenants:revision': arn,
    };
    const input = { cluster, serviceName: name, taskDefinition: arn, desiredCount: 0 };
    return on.ecs.send(
      new CreateServiceCommand({ ...input, tags: Object.entries(tags).map(([key, value]) => ({ key, value })) }),
    );
  };
  for (let from = 0; from < count; from += 50)
    await Promise.all(Array.from({ length: Math.min(50, count - from) }, (_none, index) => make(from + index)));
};

test('each with image, tasks, state, URL and placement; others’ services are none', async () => {
  await deployed(on);
  await deployed(on, {
    ...acme,
    name: 'worker',
    image: 'redis:7',
    loadBalancer: 'none',
    scaling: false,
    minCount: 0,
    desiredCount: 0,
  });
  const { taskDefinition } = await serviceOf(on);
  await on.ecs.send(new CreateServiceCommand({ cluster, serviceName: 'stranger', taskDefinition, desiredCount: 0 }));
  const run = await listed();
  assert.deepEqual(run.result.summaries, [
    {
      name: 'acme',
      image: 'nginx:1.27',
      state: 'steady',
      runningCount: 2,
      desiredCount: 2,
      url: 'http://acme.apps.example.com',
      placement: { capacity: on.pre.capacityProvider, loadBalancer: on.pre.loadBalancerArn.split('/')[2] },
    },
    {
      name: 'worker',
      image: 'redis:7',
      state: 'stopped',
      runningCount: 0,
      desiredCount: 0,
      url: null,
      placement: { capacity: on.pre.capacityProvider },
    },
  ]);
  assert.equal(run.result.depth, 'shallow');
  assert.match(run.stderr, /2 tenants: 1 steady, 1 stopped/);
  assert.ok(!run.calls.some((call) => call.operation === 'DescribeTaskDefinition'));
});

test('filters by state and image', async () => {
  await deployed(on);
  await deployed(on, { ...acme, name: 'beta', image: 'redis:7', loadBalancer: 'none' });
  assert.deepEqual(namesOf(await listed({ image: 'redis' })), ['beta']);
  assert.deepEqual(namesOf(await listed({ state: 'steady' })), ['acme', 'beta']);
  assert.deepEqual(namesOf(await listed({ state: 'failed' })), []);
  assert.deepEqual(namesOf(await listed({ state: 'steady', image: 'nginx:1.27', cluster })), ['acme']);
  ended(await list({ state: 'steadfast' }), 2);
  ended(await list({ image: '' }), 2);
});

test('a table for people, and the result in the envelope all the same', async () => {
  await deployed(on);
  const env = { ...on.env, PATH: process.env['PATH'] };
  const { stdout } = await execute(process.execPath, [binary('list-tenants'), '--output', 'table'], { env });
  const [titles, row, ...others] = stdout.split('\n');
  assert.match(titles ?? '', /^NAME +IMAGE +RUNNING +STATE +URL +PLACEMENT$/);
  assert.match(
    row ?? '',
    /^acme +nginx:1\.27 +2\/2 +steady +http:\/\/acme\.apps\.example\.com +capacity-tenants, lb-tenants-c41e8572$/,
  );
  assert.deepEqual(others, ['']);
  const enveloped = await runStepBinary('list-tenants', ['--output', 'table', '--envelope'], { env: on.env });
  assert.deepEqual(
    enveloped.result.summaries?.map((one) => one.name),
    ['acme'],
  );
});

test('the image is that of the revision that runs, also where others changed that', async () => {
  await deployed(on);
  const before = (await serviceOf(on)).taskDefinition;
  await deployed(on, { ...acme, image: 'nginx:1.28' });
  const tags = tagMap((await serviceOf(on)).tags);
  assert.equal(tags['ecs-tenants:image'], 'nginx:1.28');
  assert.equal(tags['ecs-tenants:revision'], (await serviceOf(on)).taskDefinition);
  await on.ecs.send(new UpdateServiceCommand({ cluster, service: 'acme', taskDefinition: before }));
  const run = await listed();
  assert.equal(run.result.summaries?.[0]?.image, 'nginx:1.27');
});

test('a rollout that goes on, and one that failed', async () => {
  await deployed(on);
  await deployed(on, { ...acme, name: 'beta', loadBalancer: 'none' });
  await on.aws.ecs({ timing: { start: 60, healthy: 60 } });
  await deployed(on, { ...acme, image: 'nginx:1.28', wait: false });
  assert.deepEqual(
    (await listed()).result.summaries?.map((one) => `${one.name} ${one.state} ${one.image}`),
    ['acme deploying nginx:1.28', 'beta steady nginx:1.27'],
  );
});

test('an unknown cluster, one of another account, and none', async () => {
  assert.match(ended(await list({ cluster: 'elsewhere' }), 3).message ?? '', /no active ECS cluster elsewhere/);
  assert.match(ended(await list({ accountId: '999999999999' }), 3).message ?? '', /This is account/);
  assert.deepEqual(namesOf(await listed()), []);
});

test('1, 100 and 1,000 tenants: at most 0.25 calls a tenant beyond a few', async () => {
  for (const count of [1, 100, 1000]) {
    await on.aws.reset();
    await on.aws.ecs({ timing: { start: 0, healthy: 0, drain: 0 } });
    on.pre = await createPrerequisites(on.aws.env, { cluster, domain });
    await seed(count);
    on.proxy.setLatency(100);
    const run = await listed({ cluster });
    assert.equal(namesOf(run).length, count);
    assert.deepEqual(namesOf(run), [...namesOf(run)].sort());
    on.proxy.setLatency(0);
    assert.ok(run.calls.length <= 3 + count * 0.25, `${run.calls.length} calls for ${count}`);
    // A page of names comes after another: AWS gives a hundred at a time.
    const taken = rounds(run.calls).length;
    assert.ok(taken <= 5 + count / 100, `${taken} rounds for ${count}`);
  }
});
