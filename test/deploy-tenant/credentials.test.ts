import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { StepEnd } from '../support/step.ts';
import { runStepBinary } from '../support/step.ts';
import { countBy, writes } from '../wire/record.ts';
import { acme, converged, deploy, ended, nothingWritten, rig } from './faults-support.ts';
import { type KeyRecorder, startKeyRecorder } from './key-recorder.ts';

/** The first calls of a run, of which any may fail first. */
const either = /^(ecs\.Describe(Services|Clusters)|route53\.ListHostedZones)$/;

const role = 'arn:aws:iam::123456789012:role/deployer';

describe('credentials and access', () => {
  const to = rig();
  let home: string;
  let keys: KeyRecorder;
  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'ecs-tenants-home-'));
    keys = await startKeyRecorder(to.proxy.endpoint);
  });
  after(async () => {
    await keys.stop();
    rmSync(home, { recursive: true });
  });

  /** Runs with these variables only: nothing of the machine's own credentials is found. */
  const run = (env: Readonly<Record<string, string>>, ...flags: string[]): Promise<StepEnd> =>
    runStepBinary('deploy-tenant', ['--input', '-', ...flags], {
      stdin: JSON.stringify(acme),
      env: { HOME: home, AWS_ENDPOINT_URL: keys.endpoint, AWS_EC2_METADATA_DISABLED: 'true', ...env },
    });

  const region = { AWS_REGION: 'us-east-1' };
  const key = (id: string) => ({ ...region, AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: 'secret' });
  const first = key('AKIAFIRSTEXAMPLEKEY1');

  /** Asserts exit 5, that the result names the call, and that there is a hint. */
  const refusedByAws = (end: StepEnd, call: string | RegExp, code: RegExp, hint: RegExp): void => {
    ended(end, 5);
    const { aws, message = '', hint: told = '' } = end.result;
    const named = `${aws?.service}.${aws?.operation}`;
    if (typeof call === 'string') assert.equal(named, call, message);
    else assert.match(named, call, message);
    assert.match(aws?.code ?? '', code);
    assert.match(told, hint);
    assert.ok(message.includes(aws?.operation ?? '?'), message);
  };

  const hasRequestId = (end: StepEnd): void => {
    assert.match(end.result.aws?.requestId ?? '', /^[0-9a-f-]{36}$/);
  };

  describe('none that work', () => {
    it('no credentials at all', async () => {
      const end = await run(region);
      refusedByAws(end, either, /^CredentialsProviderError$/, /AWS_PROFILE or AWS_ACCESS_KEY_ID/);
      assert.deepEqual(to.proxy.calls, []);
    });

    it('a profile that is not there', async () => {
      const end = await run({ ...region, AWS_PROFILE: 'nobody' });
      refusedByAws(end, either, /^CredentialsProviderError$/, /AWS_PROFILE/);
      assert.deepEqual(to.proxy.calls, []);
    });

    it('no Region', async () => {
      const { AWS_REGION: _region, ...noRegion } = first;
      const end = await run(noRegion);
      refusedByAws(end, either, /^RegionMissing$/, /AWS_REGION/);
      assert.deepEqual(to.proxy.calls, []);
    });

    it('a token that has expired', async () => {
      to.proxy.fault({ kind: 'expiredToken' });
      const end = await run(first);
      refusedByAws(end, either, /^ExpiredToken/, /have expired: renew them/);
      hasRequestId(end);
      nothingWritten(to.proxy);
    });

    it('a key that AWS does not know', async () => {
      to.proxy.fault({
        kind: 'error',
        status: 400,
        code: 'UnrecognizedClientException',
        message: 'The security token included in the request is invalid.',
      });
      const end = await run(first);
      refusedByAws(end, either, /^UnrecognizedClientException$/, /does not know these credentials/);
      hasRequestId(end);
      nothingWritten(to.proxy);
    });

    it('a token that expires between the writes: what is done is told', async () => {
      to.proxy.fault({ kind: 'expiredToken', match: { operation: 'CreateService' } });
      const end = await run(first);
      refusedByAws(end, 'ecs.CreateService', /^ExpiredToken/, /renew/);
      assert.match(end.stderr, /not done: .*service acme/);
      to.proxy.clearFaults();
      ended(await deploy(to), 0);
      await converged(to, {});
    });
  });

  describe('access denied', () => {
    const resource = 'arn:aws:ecs:us-east-1:123456789012:service/prod/acme';

    for (const [service, operation, call, action] of [
      ['ecs', 'DescribeServices', 'ecs.DescribeServices', 'ecs:DescribeServices'],
      ['elasticloadbalancing', 'DescribeRules', 'elbv2.DescribeRules', 'elasticloadbalancing:DescribeRules'],
      ['route53', 'ListHostedZones', 'route53.ListHostedZones', 'route53:ListHostedZones'],
      ['monitoring', 'DescribeAlarms', 'cloudwatch.DescribeAlarms', 'cloudwatch:DescribeAlarms'],
      ['logs', 'DescribeLogGroups', 'logs.DescribeLogGroups', 'logs:DescribeLogGroups'],
    ] as const)
      it(`on the read ${operation}: nothing is written`, async () => {
        to.proxy.fault({ kind: 'accessDenied', match: { service, operation }, resource });
        const end = await run(first);
        refusedByAws(end, call, /^AccessDenied/, new RegExp(`Allow the caller ${action} on ${resource} in its IAM`));
        hasRequestId(end);
        nothingWritten(to.proxy);
      });

    for (const [operation, call, action] of [
      ['CreateService', 'ecs.CreateService', 'ecs:CreateService'],
      ['CreateRule', 'elbv2.CreateRule', 'elasticloadbalancing:CreateRule'],
      ['PutMetricAlarm', 'cloudwatch.PutMetricAlarm', 'cloudwatch:PutMetricAlarm'],
      ['ChangeResourceRecordSets', 'route53.ChangeResourceRecordSets', 'route53:ChangeResourceRecordSets'],
    ] as const)
      it(`on the write ${operation}: what is done is told, and the next run goes on`, async () => {
        to.proxy.fault({ kind: 'accessDenied', match: { operation }, resource });
        const end = await run(first);
        refusedByAws(end, call, /^AccessDenied/, new RegExp(`${action} on ${resource}`));
        assert.match(end.stderr, /\bdone: /);
        assert.match(end.stderr, /not done: /);
        const done = end.result.changes?.filter((change) => change.done);
        assert.ok(done !== undefined && done.length > 0 && done.length < 11, JSON.stringify(end.result.changes));
        to.proxy.clearFaults();
        ended(await deploy(to), 0);
        await converged(to, {});
      });

    it('on the rollout’s own record: the service tells', async () => {
      to.proxy.fault({ kind: 'accessDenied', match: { operation: 'DescribeServiceDeployments' }, resource });
      const end = ended(await run(first), 0);
      assert.equal(end.result.deployment?.verdict, 'steady');
    });
  });

  describe('patience', () => {
    it('outlasts throttling for a while', async () => {
      for (const operation of ['DescribeRules', 'CreateTargetGroup', 'PutScalingPolicy'])
        to.proxy.fault({ kind: 'throttle', match: { operation }, times: 1 });
      ended(await run(first), 0);
      await converged(to, {});
    });

    it('ends when it is throttled beyond it', async () => {
      to.proxy.fault({ kind: 'throttle', match: { operation: 'CreateTargetGroup' } });
      const end = await run({ ...first, AWS_MAX_ATTEMPTS: '2' });
      refusedByAws(end, 'elbv2.CreateTargetGroup', /^Throttling/, /request rate: run again later/);
      assert.match(end.result.message ?? '', /2 tries/);
      hasRequestId(end);
      assert.equal(countBy(to.proxy.calls)['elasticloadbalancing.CreateTargetGroup'], 2);
    });

    it('outlasts connections that break', async () => {
      to.proxy.fault({ kind: 'reset', nth: 3 });
      to.proxy.fault({ kind: 'reset', match: { operation: 'CreateService' }, times: 1 });
      ended(await run(first), 0);
      await converged(to, {});
    });

    it('ends where nothing answers', async () => {
      const end = await run({ ...first, AWS_MAX_ATTEMPTS: '2', AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
      refusedByAws(end, either, /^ECONNREFUSED$/, /AWS_ENDPOINT_URL/);
    });
  });

  describe('where they come from', () => {
    it('a profile', async () => {
      writeFileSync(join(home, 'credentials'), '[ours]\naws_access_key_id = AKIAPROFILE\naws_secret_access_key = s\n');
      writeFileSync(join(home, 'config'), '[profile ours]\nregion = us-east-1\n');
      const files = { AWS_SHARED_CREDENTIALS_FILE: join(home, 'credentials'), AWS_CONFIG_FILE: join(home, 'config') };
      keys.clear();
      ended(await run({ ...files, AWS_PROFILE: 'ours' }), 0);
      assert.deepEqual(keys.used(), ['AKIAPROFILE']);
    });

    it('a role that is assumed: once, and then every call is signed with its key', async () => {
      keys.clear();
      const end = ended(await run(first, '--role-arn', role), 0);
      const [assume, ...others] = to.proxy.calls;
      assert.equal(`${assume?.service}.${assume?.operation}`, 'sts.AssumeRole');
      assert.ok(others.every((call) => call.service !== 'sts'));
      assert.ok(writes(to.proxy.calls).length > 0);
      const [own, assumed, ...more] = keys.used();
      assert.equal(own, first.AWS_ACCESS_KEY_ID);
      assert.match(assumed ?? '', /^ASIA/);
      assert.deepEqual(more, []);
      assert.equal(keys.count(first.AWS_ACCESS_KEY_ID), 1);
      assert.equal(end.result.deployment?.verdict, 'steady');
    });

    it('a role that may not be assumed', async () => {
      to.proxy.fault({ kind: 'accessDenied', match: { operation: 'AssumeRole' }, resource: role });
      const end = await run(first, '--role-arn', role);
      refusedByAws(end, 'sts.AssumeRole', /^AccessDenied/, new RegExp(`sts:AssumeRole on ${role}`));
      hasRequestId(end);
      assert.equal(to.proxy.calls.length, 1);
    });
  });
});
