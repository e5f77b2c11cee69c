/** A live run, on the embedded AWS: it passes a wire proxy, so that tests can interfere at a certain call. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, describe, it } from 'node:test';
import { CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs';
import { createDomain } from '../emulator/domain.ts';
import type { EmbeddedAws } from '../emulator/embedded-aws.ts';
import { clientConfig } from '../emulator/prerequisites.ts';
import { borrowEmbeddedAws } from '../support/aws-pool.ts';
import { startWireProxy, type WireProxy } from '../wire/proxy.ts';
import { countBy } from '../wire/record.ts';
import { leftOver } from './left-over.ts';
import type { Recorded } from './recording.ts';

const program = new URL('./live.ts', import.meta.url).pathname;
const account = ['--account', '123456789012'];
const agreed = '--yes-this-costs-money';
const domain = 'tenants.example.net';
const output = join(tmpdir(), `live-run-${process.pid}.json`);

let aws: EmbeddedAws;
let proxy: WireProxy;
let env: Record<string, string>;

interface Output extends Recorded {
  readonly about: { readonly name: string; readonly isRealAws: boolean };
  readonly problems: readonly string[];
  readonly left: readonly string[];
}

const live = async (flags: readonly string[], started: (pid: number) => void = () => undefined) => {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...flags], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started(child.pid ?? 0);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  await proxy.idle();
  return { code: code as number | null, stdout, stderr, told: `${stdout}\n${stderr}` };
};

/** What the program asks for itself, beside the steps: who it is, the load balancer's name, and what is left. */
const own = new Set([
  'sts.GetCallerIdentity',
  'ecs.DescribeClusters',
  'ecs.DescribeCapacityProviders',
  'ecs.ListTaskDefinitions',
  'elasticloadbalancing.DescribeLoadBalancers',
  'elasticloadbalancing.DescribeTargetGroups',
  'ec2.DescribeSecurityGroups',
  'ec2.DescribeLaunchTemplates',
  'ec2.DescribeInstances',
  'autoscaling.DescribeAutoScalingGroups',
  'iam.GetRole',
  'iam.GetInstanceProfile',
  'monitoring.DescribeAlarms',
  'logs.DescribeLogGroups',
  'application-autoscaling.DescribeScalableTargets',
  'secretsmanager.DescribeSecret',
  'route53.ListHostedZonesByName',
  'route53.ListResourceRecordSets',
]);

const written = (): Output => JSON.parse(readFileSync(output, 'utf8')) as Output;

/** Looks past the program, by the name that it gave to what it made. */
const isAllGone = async (stdout: string): Promise<void> => {
  const name = /cluster (live-[0-9a-f]{8})/.exec(stdout)?.[1] ?? '';
  assert.notEqual(name, '');
  Object.assign(process.env, aws.env);
  assert.deepEqual(await leftOver({ region: 'us-east-1', name, domain }), []);
  assert.match(stdout, /Nothing is left\./);
};

before(async () => {
  aws = await borrowEmbeddedAws();
  proxy = await startWireProxy({ target: aws.endpoint });
  env = { ...aws.env, AWS_ENDPOINT_URL: proxy.endpoint };
});
beforeEach(async () => {
  proxy.clear();
  proxy.clearFaults();
  await aws.reset();
  await aws.cluster({ timing: { launch: 0, join: 0, terminate: 0, refresh: 0, provision: 0, release: 0, attach: 0 } });
  await aws.ecs({ timing: { start: 0, healthy: 0, drain: 0 } });
  await aws.route53({ insync: 0 });
});
after(async () => {
  rmSync(output, { force: true });
  await proxy?.stop();
  await aws?.stop();
});

/** The third revision is that of the image that is not there; list-tenants comes when its deployment has ended. */
const failWhereMeant = (): void => {
  proxy.fault({
    kind: 'hook',
    match: { operation: 'RegisterTaskDefinition' },
    nth: 3,
    run: () => aws.ecs({ fail: { '*': 'image-not-found' } }),
  });
  proxy.fault({
    kind: 'hook',
    match: { operation: 'ListServices' },
    nth: 1,
    run: () => aws.ecs({ fail: { '*': null } }),
  });
};

describe('a whole run', () => {
  for (const flags of [[], ['--capacity', 'EC2_SPOT', '--domain', domain]])
    it(`goes through, leaves nothing, and tells what AWS answered: ${flags.join(' ') || 'the defaults'}`, async () => {
      await createDomain(aws.env, domain);
      failWhereMeant();
      const end = await live([...account, agreed, '--output', output, ...flags]);
      assert.equal(end.code, 0, end.told);
      await isAllGone(end.stdout);
      assert.match(end.stdout, /Cost estimate in USD/);
      const { about, problems, left, steps, calls, lists, firstSeen } = written();
      assert.deepEqual([problems, left, about.isRealAws], [[], [], false]);
      assert.deepEqual(
        steps.map(({ step, code }) => `${step} ${code}`),
        [
          'create-cluster 0',
          ...['deploy-tenant 0', 'deploy-tenant 0', 'deploy-tenant 0', 'deploy-tenant 4'],
          ...['describe-tenant 0', 'list-tenants 0', 'scale-tenant 0', 'describe-tenant 0'],
          ...['restart-tenant 0', 'rollback-tenant 0', 'describe-tenant 0', 'run-task 0'],
          ...['remove-tenant 0', 'remove-cluster 0'],
        ],
      );
      // The recorder tells every call that passed the proxy, but those of the program itself.
      const expected = countBy(proxy.calls);
      for (const [operation, count] of Object.entries(countBy(calls))) {
        if (!own.has(operation)) assert.equal(count, expected[operation], operation);
        delete expected[operation];
      }
      for (const operation of Object.keys(expected)) assert.ok(own.has(operation), operation);
      assert.ok(calls.every(({ startedMs, durationMs, status }) => startedMs >= 0 && durationMs >= 0 && status > 0));
      const ports = lists.filter(({ pointer }) => pointer.endsWith('/portMappings'));
      for (const side of ['request', 'answer']) {
        const values = (ports.find((one) => one.side === side)?.values ?? []) as { containerPort: number }[];
        assert.deepEqual(
          values.map(({ containerPort }) => containerPort),
          [8443, 80],
        );
      }
      const service = firstSeen.find(({ creation }) => creation === 'ecs.CreateService');
      assert.equal(service?.seenBy, 'ecs.DescribeServices');
      assert.ok((service?.seenMs ?? 0) >= (service?.createdMs ?? Number.NaN));
      const whole = readFileSync(output, 'utf8');
      for (const secret of [aws.env['AWS_ACCESS_KEY_ID'], aws.env['AWS_SECRET_ACCESS_KEY'], 'Signature=', domain])
        assert.ok(!whole.includes(secret ?? ''), secret);
    });
});

describe('what goes wrong in the middle', () => {
  for (const [operation, step] of [
    ['DescribeVpcs', 'create-cluster'],
    ['CreateListener', 'create-cluster'],
    ['CreateTargetGroup', 'deploy-tenant'],
    ['PutMetricAlarm', 'deploy-tenant'],
  ])
    it(`leaves nothing: ${operation} is refused in ${step}`, async () => {
      proxy.fault({ kind: 'accessDenied', match: { operation: operation ?? '' } });
      const end = await live([...account, agreed, '--output', output]);
      assert.equal(end.code, 1, end.told);
      await isAllGone(end.stdout);
      const { problems, calls } = written();
      assert.match(problems.join('\n'), new RegExp(`\\(${step}\\): It has to end with 0 and ended with 5`));
      assert.match(
        calls.find((one) => one.operation === operation)?.error?.code ?? '',
        /AccessDenied|UnauthorizedOperation/,
      );
      assert.match(calls.find((one) => one.operation === operation)?.error?.message ?? '', /not authorized/);
    });

  for (const [operation, times] of [
    ['CreateService', 1],
    ['CreateLoadBalancer', 1],
    ['CreateLogGroup', 2],
  ] as const)
    it(`leaves nothing: Ctrl-C at ${operation}, ${times} times`, async () => {
      let pid = 0;
      const interrupt = (): void => void process.kill(pid, 'SIGINT');
      proxy.fault({ kind: 'hook', match: { operation }, nth: 1, run: interrupt });
      if (times > 1) proxy.fault({ kind: 'hook', match: { operation: 'DeleteCluster' }, nth: 1, run: interrupt });
      const end = await live([...account, agreed], (started) => {
        pid = started;
      });
      assert.equal(end.code, 130, end.told);
      await isAllGone(end.stdout);
      assert.match(end.stdout, /Interrupted by SIGINT at/);
    });

  it('names what a removal could not remove', async () => {
    proxy.fault({ kind: 'accessDenied', match: { operation: 'CreateService' } });
    proxy.fault({ kind: 'accessDenied', match: { operation: 'DeleteLoadBalancer' } });
    const { code, stdout } = await live([...account, agreed, '--output', output]);
    assert.equal(code, 1);
    assert.match(stdout, /LEFT IN THE ACCOUNT[\s\S]*\n {2}load balancer lb-live-/);
  });
});

describe('a run that is refused', () => {
  it('ends with 2 without --yes-this-costs-money, after plan and estimate, before any call', async () => {
    const end = await live(account);
    assert.equal(end.code, 2);
    assert.match(end.stdout, /create-cluster {3}A cluster[\s\S]*Cost estimate in USD[\s\S]*altogether/);
    assert.match(end.stderr, /--yes-this-costs-money/);
    assert.deepEqual(proxy.calls, []);
  });

  it('ends with 3 where the credentials are of another account, and writes nothing', async () => {
    const end = await live(['--account', '210987654321', agreed]);
    assert.equal(end.code, 3);
    assert.match(end.stderr, /credentials are of account 123456789012, not of 210987654321/);
    assert.deepEqual(
      proxy.calls.map(({ operation }) => operation),
      ['GetCallerIdentity'],
    );
  });

  it('ends with 3 where CI is set, before any call', async () => {
    const { AWS_ENDPOINT_URL: _proxy, ...others } = env;
    // Only the one call that would come first can go anywhere, and to the proxy.
    env = { ...others, CI: 'true', AWS_ENDPOINT_URL_STS: proxy.endpoint };
    try {
      const end = await live([...account, agreed]);
      assert.equal(end.code, 3);
      assert.match(end.stderr, /CI is set/);
      assert.deepEqual(proxy.calls, []);
    } finally {
      env = { ...aws.env, AWS_ENDPOINT_URL: proxy.endpoint };
    }
  });

  it('ends with 2 where flags are wrong, and says all of it', async () => {
    const end = await live(['--account', '12', '--capacity', 'LAMBDA', '--domain', 'No_Domain', agreed]);
    assert.equal(end.code, 2);
    for (const problem of [/--account/, /FARGATE or EC2_SPOT, not LAMBDA/, /No_Domain/])
      assert.match(end.stderr, problem);
    assert.deepEqual(proxy.calls, []);
  });

  it('prints its help', async () => {
    const end = await live(['--help']);
    assert.equal(end.code, 0);
    assert.match(end.stdout, /--yes-this-costs-money/);
  });
});

describe('the look for what is left', () => {
  it('finds what is there', async () => {
    Object.assign(process.env, aws.env);
    await new ECSClient(clientConfig(aws.env)).send(new CreateClusterCommand({ clusterName: 'live-00000000' }));
    assert.deepEqual(await leftOver({ region: 'us-east-1', name: 'live-00000000', domain }), [
      'ECS cluster live-00000000',
    ]);
  });
});
