import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CreateClusterCommand, TagResourceCommand, UntagResourceCommand } from '@aws-sdk/client-ecs';
import type { StepResult } from '../../ts-steps/generated/result.ts';
import { runStepBinary, type StepEnd } from '../support/step.ts';
import { startWireProxy, type WireProxy } from '../wire/proxy.ts';
import { badFlags, badRequests, badTexts } from './bad-inputs.ts';
import { deploy, deployAside, ended, nothingWritten, rig } from './faults-support.ts';

describe('bad input', { concurrency: 2 }, () => {
  let proxy: WireProxy;
  before(async () => {
    // Nothing answers behind it: no call is to be made.
    proxy = await startWireProxy({ target: 'http://127.0.0.1:9' });
  });
  after(() => proxy.stop());

  const run = (args: readonly string[], stdin = ''): Promise<StepEnd> =>
    runStepBinary('deploy-tenant', args, {
      stdin,
      env: {
        AWS_ENDPOINT_URL: proxy.endpoint,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_EC2_METADATA_DISABLED: 'true',
      },
    });

  const pointers = (result: StepResult): string[] => (result.errors ?? []).map((error) => error.pointer).sort();

  const invalid = (end: StepEnd): void => {
    assert.equal(end.code, 2, end.stdout + end.stderr);
    assert.equal(end.result.ok, false);
    assert.equal(end.result.code, 2);
    assert.ok(end.result.message, 'no message');
    assert.deepEqual(end.result.calls, {});
    assert.deepEqual(proxy.calls, []);
    assert.ok(!/defect|Unexpected error|\bat .*\.mjs/.test(end.stderr), end.stderr);
  };

  for (const { what, request, at, says } of badRequests)
    it(what, async () => {
      const end = await run(['--input', '-'], JSON.stringify({ name: 'acme', image: 'nginx:1.27', ...request }));
      invalid(end);
      assert.deepEqual(pointers(end.result), [...at].sort());
      if (says) assert.match(end.stdout, says);
    });

  for (const { what, text, says } of badTexts)
    it(what, async () => {
      const end = await run(['--input', '-'], text);
      invalid(end);
      assert.match(end.result.message ?? '', says);
    });

  for (const { what, flags, at, says } of badFlags)
    it(what, async () => {
      const end = await run(flags);
      invalid(end);
      assert.deepEqual(pointers(end.result), [...at].sort());
      assert.match(end.stdout, says);
    });

  it('tells everything at once, and each place once', async () => {
    const request = {
      name: 'Acme',
      image: 'nginx::1',
      memroy: 512,
      cpu: '256',
      hosts: null,
      minCount: 5,
      maxCount: 2,
      portMappings: [{ containerPort: 0 }, { containerPort: 70000 }],
    };
    const end = await run(['--input', '-'], JSON.stringify(request));
    invalid(end);
    assert.deepEqual(pointers(end.result), [
      '/cpu',
      '/hosts',
      '/image',
      '/memroy',
      '/name',
      '/portMappings/0/containerPort',
      '/portMappings/1/containerPort',
    ]);
    for (const { pointer, message } of end.result.errors ?? []) assert.ok(message.startsWith(pointer), message);
  });

  it('tells what a schema cannot say at once, too', async () => {
    const request = {
      name: 'acme',
      image: 'nginx:1.27',
      minCount: 5,
      maxCount: 2,
      memory: 256,
      memoryReservation: 512,
      environment: { TOKEN: 'a' },
      secrets: { TOKEN: 'arn:aws:ssm:us-east-1:123456789012:parameter/token' },
      scaleOut: { threshold: 20 },
      scaleIn: { threshold: 30 },
    };
    const end = await run(['--input', '-'], JSON.stringify(request));
    invalid(end);
    assert.deepEqual(pointers(end.result), [
      '/environment/TOKEN',
      '/memoryReservation',
      '/minCount',
      '/scaleOut/threshold',
    ]);
  });

  it('gives it in the envelope, in one line and with exit 0', async () => {
    const end = await run(['--envelope', '--input', '-'], JSON.stringify({ name: 'Acme\n$(reboot)', image: null }));
    assert.equal(end.code, 0);
    assert.match(end.stdout, /^[^\n]+\n$/);
    assert.equal(end.result.ok, false);
    assert.equal(end.result.code, 2);
    assert.deepEqual(pointers(end.result), ['/image', '/name']);
    assert.deepEqual(proxy.calls, []);
  });

  it('never shows a secret value', async () => {
    const request = { name: 'acme', environment: { PASSWORD: 7731, 'A B': 'hunter2' } };
    const end = await run(['--input', '-', '--env', '=hunter3'], JSON.stringify(request));
    invalid(end);
    assert.doesNotMatch(end.stdout + end.stderr, /7731|hunter/);
  });
});

describe('bad input that shows only after reading', () => {
  const to = rig();

  const invalid = (end: StepEnd, at: readonly string[], says: RegExp): void => {
    ended(end, 2, says);
    assert.deepEqual(
      (end.result.errors ?? []).map((error) => error.pointer),
      at,
    );
    nothingWritten(to.proxy);
  };

  const tagCluster = (tags: Readonly<Record<string, string>>) =>
    to.ecs.send(
      new TagResourceCommand({
        resourceArn: to.pre.clusterArn,
        tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
      }),
    );
  const untagCluster = (...tagKeys: string[]) =>
    to.ecs.send(new UntagResourceCommand({ resourceArn: to.pre.clusterArn, tagKeys }));

  const anotherCluster = (...tags: string[]) =>
    to.ecs.send(
      new CreateClusterCommand({
        clusterName: 'staging',
        tags: ['ecs-tenants:cluster', ...tags].map((key) => ({ key, value: 'staging' })),
      }),
    );

  it('awsvpc without subnets', async () => {
    await untagCluster('ecs-tenants:subnets');
    invalid(await deploy(to, { networkMode: 'awsvpc' }), ['/subnets'], /awsvpc needs subnets/);
  });

  it('no image for a new tenant', async () => {
    invalid(await deploy(to, { image: undefined }), ['/image'], /tenant acme does not exist yet/);
  });

  it('no host for a new tenant', async () => {
    await untagCluster('ecs-tenants:domain');
    invalid(await deploy(to), ['/hosts'], /no domain to make it from/);
  });

  it('a reset of what is no setting', async () => {
    invalid(await deploy(to, { reset: ['/memory', '/memroy'] }), ['/reset/1'], /\/memroy names no setting/);
  });

  it('no port for the load balancer of an existing tenant', async () => {
    ended(await deployAside(to), 0);
    invalid(await deploy(to, { portMappings: [] }), ['/portMappings'], /no tcp port/);
  });

  it('a request that does not go with what the tenant has', async () => {
    ended(await deployAside(to, { memory: 256, maxCount: 3, environment: { TOKEN: 'a' } }), 0);
    const secrets = { TOKEN: 'arn:aws:ssm:us-east-1:123456789012:parameter/token' };
    const end = await deploy(to, { memoryReservation: 300, minCount: 4, secrets });
    invalid(end, ['/memoryReservation', '/environment/TOKEN', '/minCount'], /3 problems/);
  });

  it('tags of the cluster that are no default', async () => {
    await tagCluster({
      'ecs-tenants:default/memroy': '512',
      'ecs-tenants:default/portMappings': '80',
      'ecs-tenants:default/cpu': '512',
    });
    invalid(await deploy(to), ['/cluster', '/cluster'], /default\/memroy.*default\/portMappings/);
  });

  it('tags of the cluster with values that are none', async () => {
    await tagCluster({
      'ecs-tenants:default/memory': 'plenty',
      'ecs-tenants:default/scaling': 'maybe',
      'ecs-tenants:default/healthCheckPath': 'health',
      'ecs-tenants:default/environment/PORT': '8080',
    });
    const end = await deploy(to);
    invalid(end, ['/cluster', '/cluster', '/cluster'], /default\/memory.*default\/scaling.*default\/healthCheckPath/s);
  });

  it('two clusters of ours, and none of them the default', async () => {
    await anotherCluster();
    invalid(await deploy(to, { cluster: undefined }), ['/cluster'], /there are 2 of ours \(prod, staging\), and none/);
  });

  it('two clusters of ours, and both the default', async () => {
    await anotherCluster('ecs-tenants:default');
    await tagCluster({ 'ecs-tenants:default': 'yes' });
    invalid(await deploy(to, { cluster: undefined }), ['/cluster'], /several are tagged ecs-tenants:default/);
  });

  it('no cluster of ours', async () => {
    await untagCluster('ecs-tenants:cluster');
    invalid(await deploy(to, { cluster: undefined }), ['/cluster'], /no ECS cluster of this account and Region/);
  });
});
