import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ApplicationAutoScaling } from '@aws-sdk/client-application-auto-scaling';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import { ECS } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { Route53 } from '@aws-sdk/client-route-53';
import { STS } from '@aws-sdk/client-sts';
import { AwsSmithyRpcV2CborProtocol } from '@aws-sdk/core/protocols';
import { type FakeTarget, startFakeTarget } from './fake-target.ts';
import type { Fault } from './faults.ts';
import { startWireProxy, type WireProxy } from './proxy.ts';

const config = {
  region: 'eu-central-1',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' },
  maxAttempts: 1,
};

type Config = typeof config & { endpoint: string };

interface Case {
  readonly protocol: string;
  readonly action: string;
  readonly call: (config: Config) => Promise<unknown>;
  /** An error that the SDK's model knows: the code on the wire and the name that the SDK gives it. */
  readonly modelled: readonly [code: string, name: string];
  /** Names and statuses of the presets, where they are not those of JSON. */
  readonly short: boolean;
}

const alarm = { AlarmName: 'a', ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1 } as const;

const cases: readonly Case[] = [
  {
    protocol: 'JSON 1.1 (ECS)',
    action: 'ecs:CreateService',
    call: (c) => new ECS(c).createService({ serviceName: 's' }),
    modelled: ['ServiceNotActiveException', 'ServiceNotActiveException'],
    short: false,
  },
  {
    protocol: 'JSON 1.1 (Application Auto Scaling)',
    action: 'application-autoscaling:DescribeScalableTargets',
    call: (c) => new ApplicationAutoScaling(c).describeScalableTargets({ ServiceNamespace: 'ecs' }),
    modelled: ['ConcurrentUpdateException', 'ConcurrentUpdateException'],
    short: false,
  },
  {
    protocol: 'JSON 1.1 (CloudWatch Logs)',
    action: 'logs:CreateLogGroup',
    call: (c) => new CloudWatchLogs(c).createLogGroup({ logGroupName: 'g' }),
    modelled: ['ResourceAlreadyExistsException', 'ResourceAlreadyExistsException'],
    short: false,
  },
  {
    protocol: 'JSON 1.0, query-compatible (CloudWatch)',
    action: 'cloudwatch:PutMetricAlarm',
    call: (c) => new CloudWatch(c).putMetricAlarm(alarm),
    modelled: ['LimitExceeded', 'LimitExceededFault'],
    short: true,
  },
  {
    protocol: 'CBOR, query-compatible (CloudWatch)',
    action: 'cloudwatch:PutMetricAlarm',
    call: (c) => new CloudWatch({ ...c, protocol: AwsSmithyRpcV2CborProtocol }).putMetricAlarm(alarm),
    modelled: ['LimitExceeded', 'LimitExceededFault'],
    short: true,
  },
  {
    protocol: 'query (Elastic Load Balancing)',
    action: 'elasticloadbalancing:DescribeRules',
    call: (c) => new ElasticLoadBalancingV2(c).describeRules(),
    modelled: ['PriorityInUse', 'PriorityInUseException'],
    short: true,
  },
  {
    protocol: 'query (STS)',
    action: 'sts:GetCallerIdentity',
    call: (c) => new STS(c).getCallerIdentity(),
    modelled: ['RegionDisabledException', 'RegionDisabledException'],
    short: true,
  },
  {
    protocol: 'REST XML (Route 53)',
    action: 'route53:ChangeResourceRecordSets',
    call: (c) => new Route53(c).changeResourceRecordSets({ HostedZoneId: 'Z1', ChangeBatch: { Changes: [] } }),
    modelled: ['NoSuchHostedZone', 'NoSuchHostedZone'],
    short: true,
  },
];

describe('a refusal', () => {
  let target: FakeTarget;
  let proxy: WireProxy;
  before(async () => {
    target = await startFakeTarget();
    proxy = await startWireProxy({ target: target.url });
  });
  after(async () => {
    await proxy.stop();
    await target.stop();
  });
  beforeEach(() => {
    proxy.clear();
    proxy.clearFaults();
  });

  /** Makes the call with a fault in force and returns what the SDK threw, as far as a caller looks at it. */
  async function refused({ call }: Case, fault: Fault) {
    proxy.fault(fault);
    const error = await call({ ...config, endpoint: proxy.endpoint }).then(
      () => assert.fail('the call was not refused'),
      (reason) => reason,
    );
    assert.match(error.$metadata.requestId, /^[0-9a-f-]{36}$/);
    assert.equal(proxy.calls[0]?.status, error.$metadata.httpStatusCode);
    assert.equal(proxy.calls[0]?.fault, fault.kind);
    assert.equal(target.received.length, 0);
    return { name: error.name, message: error.message, status: error.$metadata.httpStatusCode };
  }

  for (const one of cases) {
    describe(`in ${one.protocol}`, () => {
      it('is a modelled error with its text', async () => {
        const [code, name] = one.modelled;
        const message = 'Not "now" <b>&amp; not</b> — später';
        assert.deepEqual(await refused(one, { kind: 'error', status: 409, code, message }), {
          name,
          message,
          status: 409,
        });
      });

      it('is an error that no model knows, with a long text', async () => {
        const message = 'x'.repeat(3000);
        const fault: Fault = { kind: 'error', status: 500, code: 'SomethingNew', message };
        assert.deepEqual(await refused(one, fault), { name: 'SomethingNew', message, status: 500 });
      });

      it('is throttling', async () => {
        const name = one.short ? 'Throttling' : 'ThrottlingException';
        assert.deepEqual(await refused(one, { kind: 'throttle' }), { name, message: 'Rate exceeded', status: 400 });
      });

      it('is access denied, with the action as a policy names it', async () => {
        const denied = { principal: 'arn:aws:sts::111122223333:assumed-role/ci/build', resource: 'arn:aws:x:y' };
        const message =
          `User: ${denied.principal} is not authorized to perform: ${one.action} on resource: arn:aws:x:y` +
          ` because no identity-based policy allows the ${one.action} action`;
        const [name, status] = one.short ? ['AccessDenied', 403] : ['AccessDeniedException', 400];
        assert.deepEqual(await refused(one, { kind: 'accessDenied', ...denied }), { name, message, status });
      });

      it('is an expired token', async () => {
        const message = 'The security token included in the request is expired';
        const [name, status] = one.short ? ['ExpiredToken', 403] : ['ExpiredTokenException', 400];
        assert.deepEqual(await refused(one, { kind: 'expiredToken' }), { name, message, status });
      });
    });
  }

  it("is written for EC2 in EC2's own form and codes", async () => {
    proxy.fault({ kind: 'throttle' });
    const answer = await fetch(proxy.endpoint, {
      method: 'POST',
      headers: { authorization: 'AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-central-1/ec2/aws4_request' },
      body: new URLSearchParams({ Action: 'DescribeVpcs' }),
    });
    const id = answer.headers.get('x-amzn-requestid');
    assert.equal(answer.status, 503);
    assert.equal(
      await answer.text(),
      '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>RequestLimitExceeded</Code>' +
        `<Message>Request limit exceeded.</Message></Error></Errors><RequestID>${id}</RequestID></Response>`,
    );
    assert.equal(proxy.calls[0]?.operation, 'DescribeVpcs');
  });
});
